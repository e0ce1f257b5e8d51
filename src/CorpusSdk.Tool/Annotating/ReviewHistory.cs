using System.Text.Json;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// The proposals that were written or rejected. They are not proposed again, so that an entry that a user has removed
/// is not added again. Stored in <c>.corpus/review.json</c> of the corpus folder, which is not part of the build, and
/// belongs in version control.
/// </summary>
internal sealed class ReviewHistory
{
    private const string About =
        "Proposals of 'dotnet corpus annotate' that are not made again. Remove an entry to have it proposed again.";

    /// <summary>Longer keys are shortened, with a hash of the whole.</summary>
    private const int MaxKey = 100;

    private const string Rejected = "rejected";
    private const string Written = "written";

    /// <summary>The section of people, who do not belong to a single article.</summary>
    private const string People = "people";

    /// <summary>The states of proposals by the relative path of their text file, or <see cref="People"/>.</summary>
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _settled = new(StringComparer.Ordinal);
    private readonly string _path;

    private ReviewHistory(string path) => _path = path;

    public static string PathOf(string corpusFolder) => Path.Combine(corpusFolder, ".corpus", "review.json");

    /// <summary>Reads the history of a corpus; it is empty if the file does not exist.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static ReviewHistory Load(string corpusFolder)
    {
        ReviewHistory history = new(PathOf(corpusFolder));
        if (!File.Exists(history._path))
        {
            return history;
        }

        try
        {
            using var json = JsonDocument.Parse(
                File.ReadAllBytes(history._path),
                new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
            foreach (
                var article in json
                    .RootElement.EnumerateObject()
                    .Where(article => article.Value.ValueKind == JsonValueKind.Object)
            )
            {
                foreach (var entry in article.Value.EnumerateObject())
                {
                    history.SectionOf(article.Name)[entry.Name] =
                        entry.Value.ValueKind == JsonValueKind.String && entry.Value.ValueEquals(Rejected)
                            ? Rejected
                            : Written;
                }
            }

            return history;
        }
        catch (Exception e)
            when (e is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new ToolException(
                $"'{history._path}' cannot be read ({VisibleText.Of(e.Message, 200)}); "
                    + "fix it, or delete it to have everything proposed again"
            );
        }
    }

    /// <summary>Whether a proposal was decided on before.</summary>
    /// <param name="article">The relative path of the text file.</param>
    /// <param name="candidate">The proposal.</param>
    /// <param name="isAnnotated">Whether the article has annotations. If not, the user has deleted them, and written
    /// proposals are made again.</param>
    public bool IsSettled(string article, Candidate candidate, bool isAnnotated) =>
        _settled.TryGetValue(article, out var entries)
        && entries.TryGetValue(KeyOf(candidate), out var state)
        && (isAnnotated || state == Rejected);

    /// <summary>Whether a person was decided on before.</summary>
    /// <param name="name">A name that is in no people file.</param>
    /// <param name="hasPeople">Whether there are people files. If not, people who were written are proposed
    /// again.</param>
    public bool IsSettledPerson(string name, bool hasPeople) =>
        _settled.TryGetValue(People, out var entries)
        && entries.TryGetValue(KeyOfPerson(name), out var state)
        && (hasPeople || state == Rejected);

    public void Reject(string article, Candidate candidate) =>
        SectionOf(candidate is PersonCandidate ? People : article)[KeyOf(candidate)] = Rejected;

    /// <summary>Records the proposals that were written.</summary>
    public void RecordWritten(IEnumerable<ArticleDraft> drafts, IEnumerable<CorpusPerson> added)
    {
        foreach (var draft in drafts)
        {
            foreach (var candidate in draft.Chosen.Where(candidate => candidate is not PersonCandidate))
            {
                SectionOf(draft.Key)[KeyOf(candidate)] = Written;
            }
        }

        foreach (var person in added)
        {
            SectionOf(People)[KeyOfPerson(person.Name)] = Written;
        }
    }

    /// <exception cref="ToolException">The file cannot be written.</exception>
    public void Save()
    {
        if (_settled.Count == 0 && !File.Exists(_path))
        {
            return;
        }

        var json = JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("about", About);
            foreach (var (article, entries) in _settled)
            {
                writer.WriteStartObject(article);
                foreach (var (key, state) in entries)
                {
                    writer.WriteString(key, state);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        });
        byte[] content = [.. json, (byte)'\n'];
        if (!File.Exists(_path) || !content.AsSpan().SequenceEqual(File.ReadAllBytes(_path)))
        {
            AtomicFile.Write(_path, content);
        }
    }

    private static string KeyOf(Candidate candidate) => Shorten($"{candidate.Kind}: {candidate.Key}");

    private static string KeyOfPerson(string name) => Shorten("person: " + PersonName.KeyOf(name));

    private static string Shorten(string key) =>
        key.Length <= MaxKey
            ? key
            : FormattableString.Invariant($"{VisibleText.Shorten(key, MaxKey)} #{StableHash.Of(key):x16}");

    private SortedDictionary<string, string> SectionOf(string article)
    {
        if (!_settled.TryGetValue(article, out var entries))
        {
            _settled.Add(article, entries = new(StringComparer.Ordinal));
        }

        return entries;
    }
}

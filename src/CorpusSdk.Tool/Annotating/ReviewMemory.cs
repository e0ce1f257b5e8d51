using System.Text.Json;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// What was proposed once and is settled: written, or rejected. Neither is proposed again, so that what somebody took
/// out stays out. A file of the corpus folder, <c>.corpus/review.json</c>, which no build reads; to be committed with
/// it.
/// </summary>
internal sealed class ReviewMemory
{
    private const string About =
        "What 'dotnet corpus annotate' has proposed: it is not proposed again. Take an entry out to be asked anew.";

    /// <summary>Longer keys are cut, with a hash of all.</summary>
    private const int MaxKey = 100;

    private const string Rejected = "rejected",
        Written = "written";

    /// <summary>Below the names of the text files, or <see cref="People"/>.</summary>
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _settled = new(StringComparer.Ordinal);
    private readonly string _path;

    private ReviewMemory(string path) => _path = path;

    /// <summary>Where persons are remembered, who are of no single article.</summary>
    private static string People => "people";

    public static string PathOf(string corpusFolder) => Path.Combine(corpusFolder, ".corpus", "review.json");

    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static ReviewMemory Load(string corpusFolder)
    {
        ReviewMemory memory = new(PathOf(corpusFolder));
        if (!File.Exists(memory._path))
        {
            return memory;
        }

        try
        {
            using var json = JsonDocument.Parse(
                File.ReadAllBytes(memory._path),
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
                    memory.Of(article.Name)[entry.Name] =
                        entry.Value.ValueKind == JsonValueKind.String && entry.Value.ValueEquals(Rejected)
                            ? Rejected
                            : Written;
                }
            }

            return memory;
        }
        catch (Exception e)
            when (e is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new ToolException(
                $"'{memory._path}' cannot be read ({VisibleText.Of(e.Message, 200)}); fix it, or delete it to be asked everything anew"
            );
        }
    }

    /// <param name="isAnnotated">Whether the article has annotations: who deleted them all wants them made
    /// anew.</param>
    public bool IsSettled(string article, Candidate candidate, bool isAnnotated) =>
        _settled.TryGetValue(article, out var entries)
        && entries.TryGetValue(KeyOf(candidate), out var state)
        && (isAnnotated || state == Rejected);

    /// <param name="name">A name that no people file has.</param>
    /// <param name="hasPeople">Whether there are people files.</param>
    public bool IsRejectedPerson(string name, bool hasPeople) =>
        _settled.TryGetValue(People, out var entries)
        && entries.TryGetValue(KeyOfPerson(name), out var state)
        && (hasPeople || state == Rejected);

    public void Reject(string article, Candidate candidate) =>
        Of(candidate is PersonCandidate ? People : article)[KeyOf(candidate)] = Rejected;

    /// <summary>Notes what was written.</summary>
    public void Write(IEnumerable<ArticleDraft> drafts, IEnumerable<CorpusPerson> added)
    {
        foreach (var draft in drafts)
        {
            foreach (var candidate in draft.Chosen.Where(candidate => candidate is not PersonCandidate))
            {
                Of(draft.Key)[KeyOf(candidate)] = Written;
            }
        }

        foreach (var person in added)
        {
            Of(People)[KeyOfPerson(person.Name)] = Written;
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

    private static string KeyOf(Candidate candidate) => Cut($"{candidate.Kind}: {candidate.Key}");

    private static string KeyOfPerson(string name) => Cut("person: " + PersonName.KeyOf(name));

    private static string Cut(string key) =>
        key.Length <= MaxKey
            ? key
            : FormattableString.Invariant($"{VisibleText.Shorten(key, MaxKey)} #{StableHash.Of(key):x16}");

    private SortedDictionary<string, string> Of(string article)
    {
        if (!_settled.TryGetValue(article, out var entries))
        {
            _settled.Add(article, entries = new(StringComparer.Ordinal));
        }

        return entries;
    }
}

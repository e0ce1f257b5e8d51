using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Starting;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// The files as they will be, proven by the generator's own check: what makes an error is lowered (a speaker becomes a
/// source) or left out, until there is no error that was not there before.
/// </summary>
internal sealed class AnnotationPlan(AnnotationCorpus corpus, Roster roster)
{
    /// <summary>Each round leaves something out; nobody waits for more.</summary>
    private const int MaxRounds = 12;

    private readonly HashSet<string> _banned = new(StringComparer.Ordinal);

    /// <summary>
    /// The files that will be written, those of people first, so that whoever stops in between has no unknown person.
    /// </summary>
    public IReadOnlyList<DataFile> Files { get; private set; } = [];

    /// <summary>The persons that will be added.</summary>
    public IReadOnlyList<CorpusPerson> Added { get; private set; } = [];

    /// <summary>Files that cannot be edited, and why.</summary>
    public List<string> Refusals { get; } = [];

    /// <param name="drafts">In ordinal order; <see cref="ArticleDraft.Chosen"/> loses what does not pass.</param>
    /// <param name="isWholeCorpus">Other articles are checked too: a new person may be named in them.</param>
    /// <exception cref="ToolException">A people file cannot be edited.</exception>
    public void Make(IReadOnlyList<ArticleDraft> drafts, bool isWholeCorpus, CancellationToken cancellation)
    {
        var around = FilesAround(drafts, isWholeCorpus);
        var before = ErrorsOf(CheckedCorpus.Of(corpus.Location, around, corpus.Schema, cancellationToken: cancellation))
            .GroupBy(error => error.Key)
            .ToDictionary(same => same.Key, same => same.Count());
        for (var round = 0; ; round++)
        {
            Write(drafts);
            if (Files.Count == 0)
            {
                return;
            }

            var after = CheckedCorpus.Of(corpus.Location, With(around, Files), corpus.Schema, cancellationToken: cancellation);
            var left = new Dictionary<(string, string, string), int>(before);
            var errors = ErrorsOf(after)
                .Where(error => !Takes(left, error.Key))
                .Select(error => error.Problem)
                .ToList();
            if (errors.Count == 0)
            {
                if (!LeaveOutUnnamed(drafts, after))
                {
                    return;
                }

                continue;
            }

            var byText = after.Articles.ToDictionary(article => article.Text.File.RelativePath, StringComparer.Ordinal);
            if (!errors.Aggregate(false, (any, error) => SuggestedFix(error, drafts, byText) || any) || round == MaxRounds)
            {
                throw new ToolException(
                    $"nothing is written: the proposals would make an error that was not there before: {errors[0].Path}: {errors[0].Message}"
                );
            }
        }
    }

    /// <summary>Who is named nowhere, by the way in which the build looks for names, was none.</summary>
    private bool LeaveOutUnnamed(IReadOnlyList<ArticleDraft> drafts, CheckedCorpus after)
    {
        var unnamed = after
            .People.Where(person => person.Articles.Count == 0)
            .Select(person => person.Id)
            .ToHashSet(StringComparer.Ordinal);
        var isLess = false;
        foreach (var draft in Added.Any(person => unnamed.Contains(person.Id)) ? drafts : [])
        {
            isLess |=
                draft.Chosen.RemoveAll(candidate =>
                    candidate is PersonCandidate { Person: { IsDeclared: false } person } && unnamed.Contains(person.Id)
                ) > 0;
        }

        return isLess;
    }

    /// <summary>
    /// The errors, each with what it is wherever it moves to: the rule and the words at fault. A message names lines,
    /// and the nearest of others.
    /// </summary>
    private static IEnumerable<((string, string, string) Key, Problem Problem)> ErrorsOf(CheckedCorpus corpus)
    {
        var files = corpus.Files.ToDictionary(file => file.File.Path, file => file.File, StringComparer.Ordinal);
        return corpus
            .Problems.Where(problem => problem.Rule.Severity == Severity.Error)
            .Select(problem =>
            {
                var words = files.TryGetValue(problem.Path, out var file)
                    ? file.Text[OffsetOf(file, problem.Start)..OffsetOf(file, problem.End)]
                    : "";
                return ((problem.Rule.Id, problem.Path, words), problem);
            });
    }

    private static bool Takes(Dictionary<(string, string, string), int> counts, (string, string, string) key)
    {
        if (counts.GetValueOrDefault(key) == 0)
        {
            return false;
        }

        counts[key]--;
        return true;
    }

    private List<CorpusFile> FilesAround(IReadOnlyList<ArticleDraft> drafts, bool isWholeCorpus)
    {
        if (isWholeCorpus)
        {
            return [.. corpus.Files];
        }

        var keys = drafts.Select(draft => draft.Article.Text.File.PairKey).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. corpus.Files.Where(file =>
                CorpusPath.KindOf(file.File.RelativePath) == CorpusFileKind.People || keys.Contains(file.File.PairKey)
            ),
        ];
    }

    private static List<CorpusFile> With(List<CorpusFile> files, IReadOnlyList<DataFile> changed)
    {
        var made = changed.Select(file => file.Source.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files
                .Where(file => !made.Contains(file.File.Path))
                .Concat(changed.Select(file => new CorpusFile(file.Source)))
                .OrderBy(file => file.File.RelativePath, StringComparer.Ordinal),
        ];
    }

    private void Write(IReadOnlyList<ArticleDraft> drafts)
    {
        var fresh = drafts
            .Where(draft => draft.Chosen.Exists(candidate => candidate is not AliasCandidate))
            .SelectMany(draft => draft.People)
            .SelectMany(pair =>
                pair.Proposal.Aliases.Prepend(pair.Proposal.Name).Select(name => (pair.Person, FoldedText.Needle(name)))
            )
            .ToHashSet();
        RosterForms forms = new(roster.People, (person, name) => fresh.Contains((person, name)), _banned);
        Refusals.Clear();
        List<DataFile> annotations = [];
        foreach (var draft in drafts)
        {
            ChooseAliases(draft, forms);
            try
            {
                if (
                    AnnotationWriter.Annotations(
                        draft,
                        SchemaLine(EditorSchemas.Article, draft.Key.Count(c => c == '/'))
                    ) is
                    { } file
                )
                {
                    annotations.Add(file);
                }
            }
            catch (ToolException e)
            {
                Refusals.Add(e.Message);
                draft.Chosen.Clear();
            }
        }

        var accepted = drafts
            .SelectMany(draft => draft.Chosen)
            .SelectMany(candidate => candidate.People)
            .Where(person => !person.IsDeclared)
            .ToHashSet();
        Added = [.. roster.People.Where(accepted.Contains)];
        var used = drafts
            .SelectMany(draft => draft.People)
            .Select(pair => pair.Person)
            .Where(person => person.IsDeclared)
            .Distinct()
            .ToList();
        var reviewed = drafts
            .SelectMany(draft => draft.Chosen)
            .Where(candidate => candidate.IsReviewed)
            .SelectMany(candidate => candidate.People)
            .ToHashSet();
        var files = corpus
            .PeopleFiles.Select(file => file.File)
            .OrderBy(file => file.RelativePath, StringComparer.Ordinal)
            .Select(DataFile.Read)
            .ToList();
        var people = AnnotationWriter.People(
            files,
            Home(files),
            Added,
            used,
            forms,
            reviewed.Contains,
            SchemaLine(EditorSchemas.People, 0)
        );
        Files = [.. people, .. annotations];
    }

    /// <summary>What names mean in the article alone, of those persons who are written or known.</summary>
    private static void ChooseAliases(ArticleDraft draft, RosterForms forms)
    {
        _ = draft.Chosen.RemoveAll(candidate => candidate is AliasCandidate);
        if (draft.IsAnnotated && draft.Chosen.Count == 0)
        {
            // Somebody has settled what the article says.
            return;
        }

        var chosen = draft.Chosen.SelectMany(candidate => candidate.People).ToHashSet();
        var people = draft.People.Where(pair => pair.Person.IsDeclared || chosen.Contains(pair.Person)).ToList();
        var declared = draft
            .Article.Checked.Declaration.Aliases.Select(alias => FoldedText.Needle(alias.Name.Value))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (name, person) in forms.ArticleAliases(draft.Folded, people))
        {
            AliasCandidate alias = new()
            {
                Name = name,
                Person = person,
                Confidence = 1,
                Rule = "alias",
                Span = default,
            };
            if (!draft.LeftOut.Contains(alias.Key) && !draft.IsSettled(alias) && declared.Add(name))
            {
                draft.Chosen.Add(alias);
            }
        }
    }

    /// <summary>
    /// The line by which an editor knows the keys of a file, if <c>init</c> has put the schema into the corpus.
    /// </summary>
    private string SchemaLine(string name, int depth) =>
        !File.Exists(Path.Combine(corpus.Location.Root, EditorSchemas.Folder, name))
            ? ""
            : $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", depth))}{EditorSchemas.Folder}/{name}\n";

    /// <summary>
    /// Where new persons go: the people file of the corpus, or the first that there is, or a new one.
    /// </summary>
    private DataFile Home(List<DataFile> files)
    {
        const string name = "people.yaml";
        if (files.Find(file => file.Source.RelativePath.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } own)
        {
            return own;
        }

        var path = Path.Combine(corpus.Location.Root, name);
        return files.FirstOrDefault() ?? DataFile.Of(path, name, corpus.Location.DisplayPath(path), "");
    }

    /// <summary>Leaves out, or makes less of, what an error is about.</summary>
    /// <returns>False where it cannot be told.</returns>
    private bool SuggestedFix(Problem error, IReadOnlyList<ArticleDraft> drafts, Dictionary<string, CorpusArticle> articles)
    {
        if (
            error.Rule == Rules.AmbiguousAlias
            && articles.Values.FirstOrDefault(article => article.Text.File.Path == error.Path) is { } named
        )
        {
            // The name means somebody else there: it is nobody's alias everywhere.
            var file = named.Text.File;
            return _banned.Add(FoldedText.Needle(file.Text[OffsetOf(file, error.Start)..OffsetOf(file, error.End)]));
        }

        var draft = drafts.FirstOrDefault(draft => draft.File.Source.Path == error.Path);
        if (draft is null || !articles.TryGetValue(draft.Key, out var article))
        {
            return false;
        }

        var culprit = draft.Chosen.Find(candidate =>
            PlaceOf(candidate, article.Checked.Declaration) is { } place
            && Holds(article.Checked.AnnotationFile, place, error)
        );
        if (
            culprit is QuoteCandidate { Speaker: { } speaker } quote
            && (error.Rule == Rules.PersonNotNamed || error.Rule == Rules.UnknownPerson)
        )
        {
            (quote.Speaker, quote.Source) = (null, speaker.Name);
            return true;
        }

        if (culprit is null)
        {
            // Whatever it is, it was not there before the article was touched.
            var any = draft.Chosen.Count > 0;
            draft.Chosen.Clear();
            return any;
        }

        _ = draft.LeftOut.Add(culprit.Key);
        return draft.Chosen.Remove(culprit);
    }

    private static TextRange? PlaceOf(Candidate candidate, ArticleDeclaration declaration) =>
        candidate switch
        {
            QuoteCandidate quote => declaration
                .Quotes.LastOrDefault(entry =>
                    entry.Text.Value == quote.Text.Trim() && entry.Occurrence?.Value == quote.Occurrence
                )
                ?.Range,
            TermCandidate term => declaration.Terms.LastOrDefault(entry => entry.Value == term.Text.Trim())?.Range,
            DelegationCandidate delegation => declaration
                .Delegations.FirstOrDefault(entry => entry.Id.Value == delegation.Id)
                ?.Range,
            AliasCandidate alias => declaration.Aliases.FirstOrDefault(entry => entry.Name.Value == alias.Name)
                is { } entry
                ? TextRange.FromBounds(entry.Name.Range.Start, entry.Person.Range.End)
                : null,
            _ => null,
        };

    private static bool Holds(SourceFile file, TextRange range, Problem error)
    {
        var at = OffsetOf(file, error.Start);
        return range.Start <= at && at <= range.End;
    }

    /// <summary>The offset in the folded text of a place that a problem tells by line and column.</summary>
    private static int OffsetOf(SourceFile file, LinePosition position)
    {
        var at = 0;
        for (var line = 0; line < position.Line && at >= 0; line++)
        {
            at = file.Text.IndexOf('\n', at) + 1;
        }

        return Math.Min(at + position.Column, file.Text.Length);
    }
}

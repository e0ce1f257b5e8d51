using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Initialization;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// The files that a set of proposals leads to, verified by the compiler. A proposal that causes an error is weakened (a
/// speaker becomes a source) or left out, until the files have no new error.
/// </summary>
internal sealed class AnnotationPlan(AnnotationCorpus corpus, Roster roster)
{
    /// <summary>The most rounds of leaving out proposals.</summary>
    private const int MaxRounds = 12;

    private readonly HashSet<string> _ambiguousNames = new(StringComparer.Ordinal);

    /// <summary>
    /// The files to write. People files come first, so that an interruption leaves no reference to an unknown person.
    /// </summary>
    public IReadOnlyList<EditableFile> Files { get; private set; } = [];

    /// <summary>The people to add.</summary>
    public IReadOnlyList<CorpusPerson> AddedPeople { get; private set; } = [];

    /// <summary>Messages about files that cannot be edited.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>Builds the plan.</summary>
    /// <param name="drafts">The drafts in ordinal order. Proposals that fail the check are removed from
    /// <see cref="ArticleDraft.Chosen"/>.</param>
    /// <param name="isWholeCorpus">Whether to check all other articles too: they may name a new person.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ToolException">A people file cannot be edited.</exception>
    public void Build(IReadOnlyList<ArticleDraft> drafts, bool isWholeCorpus, CancellationToken cancellation)
    {
        var original = FilesToCheck(drafts, isWholeCorpus);
        var before = ErrorsOf(Check(original, cancellation))
            .GroupBy(error => error.Key)
            .ToDictionary(group => group.Key, group => group.Count());
        for (var round = 0; ; round++)
        {
            Write(drafts);
            if (Files.Count == 0)
            {
                return;
            }

            var after = Check(ReplaceFiles(original, Files), cancellation);
            var known = new Dictionary<(string, string, string), int>(before);
            var errors = ErrorsOf(after)
                .Where(error => !TryTake(known, error.Key))
                .Select(error => error.Problem)
                .ToList();
            if (errors.Count == 0)
            {
                if (!(RemoveUnmentionedPeople(drafts, after) | WarningDoubts.Add(drafts, after)))
                {
                    return;
                }

                continue;
            }

            var byText = after.Articles.ToDictionary(article => article.Text.File.RelativePath, StringComparer.Ordinal);
            var isChanged = errors.Aggregate(false, (any, error) => TryResolve(error, drafts, byText) || any);
            if (!isChanged || round == MaxRounds)
            {
                throw new ToolException(
                    "nothing was written: the proposals would cause a new error; annotate these articles by hand: "
                        + $"{errors[0].Path}: {errors[0].Message}"
                );
            }
        }
    }

    private CheckedCorpus Check(IReadOnlyList<CorpusFile> files, CancellationToken cancellation) =>
        CheckedCorpus.Create(corpus.Location, files, corpus.Schema, cancellationToken: cancellation);

    /// <summary>Removes proposed people whom the compiler finds in no text.</summary>
    private bool RemoveUnmentionedPeople(IReadOnlyList<ArticleDraft> drafts, CheckedCorpus after)
    {
        var unmentioned = after
            .People.Where(person => person.Articles.Count == 0)
            .Select(person => person.Id)
            .ToHashSet(StringComparer.Ordinal);
        var isChanged = false;
        foreach (var draft in AddedPeople.Any(person => unmentioned.Contains(person.Id)) ? drafts : [])
        {
            isChanged |=
                draft.Chosen.RemoveAll(candidate =>
                    candidate is PersonCandidate { Person: { IsDeclared: false } person }
                    && unmentioned.Contains(person.Id)
                ) > 0;
        }

        return isChanged;
    }

    /// <summary>
    /// The errors, each with a key that an edit elsewhere does not change: the rule, the file and the text at fault.
    /// Messages contain line numbers and suggestions, so they are not stable.
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

    private static bool TryTake(Dictionary<(string, string, string), int> counts, (string, string, string) key)
    {
        if (counts.GetValueOrDefault(key) == 0)
        {
            return false;
        }

        counts[key]--;
        return true;
    }

    private List<CorpusFile> FilesToCheck(IReadOnlyList<ArticleDraft> drafts, bool isWholeCorpus)
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

    private static List<CorpusFile> ReplaceFiles(List<CorpusFile> files, IReadOnlyList<EditableFile> changed)
    {
        var replaced = changed.Select(file => file.Source.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files
                .Where(file => !replaced.Contains(file.File.Path))
                .Concat(changed.Select(file => new CorpusFile(file.Source)))
                .OrderBy(file => file.File.RelativePath, StringComparer.Ordinal),
        ];
    }

    private void Write(IReadOnlyList<ArticleDraft> drafts)
    {
        var namesInChanges = drafts
            .Where(draft => draft.Chosen.Exists(candidate => candidate is not AliasCandidate))
            .SelectMany(draft => draft.People)
            .SelectMany(pair =>
                pair.Proposal.Aliases.Prepend(pair.Proposal.Name).Select(name => (pair.Person, FoldedText.Needle(name)))
            )
            .Concat(
                from quote in drafts.SelectMany(draft => draft.Chosen).OfType<QuoteCandidate>()
                where quote is { Speaker: not null, NamedAs: not null }
                select (quote.Speaker, quote.NamedAs)
            )
            .ToHashSet();
        AliasPlan aliases = new(
            roster.People,
            (person, name) => namesInChanges.Contains((person, name)),
            _ambiguousNames
        );
        Refusals.Clear();
        List<EditableFile> annotations = [];
        foreach (var draft in drafts)
        {
            ChooseAliases(draft, aliases);
            try
            {
                if (
                    AnnotationWriter.Annotations(
                        draft,
                        EditorSchemas.LineFor(
                            EditorSchemas.Article,
                            corpus.Location.Root,
                            draft.Key.Count(c => c == '/')
                        )
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
        AddedPeople = [.. roster.People.Where(accepted.Contains)];
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
            .Select(FileEditing.Read)
            .ToList();
        var people = AnnotationWriter.People(
            files,
            FileForNewPeople(files),
            AddedPeople,
            used,
            aliases,
            reviewed.Contains,
            EditorSchemas.LineFor(EditorSchemas.People, corpus.Location.Root, 0)
        );
        Files = [.. people, .. annotations];
    }

    /// <summary>Adds the names that refer to a known or added person in this article only.</summary>
    private static void ChooseAliases(ArticleDraft draft, AliasPlan aliases)
    {
        _ = draft.Chosen.RemoveAll(candidate => candidate is AliasCandidate);
        if (
            (draft.IsAnnotated && draft.Chosen.Count == 0)
            || draft.Article.Checked.Declaration.Keys.NameOf("aliases") is null
        )
        {
            // Nothing is added to the article, so that its annotations stay as they are.
            return;
        }

        var chosen = draft.Chosen.SelectMany(candidate => candidate.People).ToHashSet();
        var people = draft.People.Where(pair => pair.Person.IsDeclared || chosen.Contains(pair.Person)).ToList();
        var declared = draft
            .Article.Checked.Declaration.Aliases.Select(alias => FoldedText.Needle(alias.Name.Value))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (name, person) in aliases.ArticleAliases(draft.Folded, people))
        {
            AliasCandidate alias = new()
            {
                Name = name,
                Person = person,
                Confidence = 1,
                Rule = "alias",
                Span = default,
            };
            if (!draft.FailedKeys.Contains(alias.Key) && !draft.IsSettled(alias) && declared.Add(name))
            {
                draft.Chosen.Add(alias);
            }
        }
    }

    /// <summary>
    /// The file for new people: <c>people.yaml</c>, otherwise the first people file, otherwise a new one.
    /// </summary>
    private EditableFile FileForNewPeople(List<EditableFile> files)
    {
        const string name = "people.yaml";
        if (files.Find(file => file.Source.RelativePath.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } own)
        {
            return own;
        }

        var path = Path.Combine(corpus.Location.Root, name);
        return files.FirstOrDefault() ?? EditableFile.Of(path, name, corpus.Location.DisplayPath(path), "");
    }

    /// <summary>Weakens or leaves out the proposal that causes an error.</summary>
    /// <returns>False if no proposal is found.</returns>
    private bool TryResolve(
        Problem error,
        IReadOnlyList<ArticleDraft> drafts,
        Dictionary<string, CorpusArticle> articles
    )
    {
        if (
            error.Rule == Rules.AmbiguousAlias
            && articles.Values.FirstOrDefault(article => article.Text.File.Path == error.Path) is { } named
        )
        {
            // The name refers to somebody else in this article, so it cannot be an alias for the whole corpus.
            var file = named.Text.File;
            return _ambiguousNames.Add(
                FoldedText.Needle(file.Text[OffsetOf(file, error.Start)..OffsetOf(file, error.End)])
            );
        }

        var draft = drafts.FirstOrDefault(draft => draft.File.Source.Path == error.Path);
        if (draft is null || !articles.TryGetValue(draft.Key, out var article))
        {
            return false;
        }

        var culprit = draft.Chosen.Find(candidate =>
            RangeOf(candidate, article.Checked.Declaration) is { } range
            && Contains(article.Checked.AnnotationFile, range, error)
        );
        if (
            culprit is QuoteCandidate { Speaker: { } speaker } quote
            && (error.Rule == Rules.PersonNotNamed || error.Rule == Rules.UnknownPerson)
        )
        {
            (quote.Speaker, quote.Source) = (null, quote.NamedAs ?? speaker.Name);
            return true;
        }

        if (culprit is null)
        {
            // The cause is unknown, but it is one of the article's proposals.
            var any = draft.Chosen.Count > 0;
            draft.Chosen.Clear();
            return any;
        }

        _ = draft.FailedKeys.Add(culprit.Key);
        return draft.Chosen.Remove(culprit);
    }

    private static TextRange? RangeOf(Candidate candidate, ArticleDeclaration declaration) =>
        candidate switch
        {
            QuoteCandidate quote => declaration.Quotes.LastOrDefault(entry => quote.IsDeclaredAs(entry))?.Range,
            TermCandidate term => declaration.Terms.LastOrDefault(entry => entry.Value == term.Text.Trim())?.Range,
            DelegationCandidate delegation => declaration
                .Delegations.FirstOrDefault(entry => entry.Id.Value == delegation.Id)
                ?.Range,
            MetadataCandidate metadata => metadata.RangeIn(declaration),
            AliasCandidate alias => declaration.Aliases.FirstOrDefault(entry => entry.Name.Value == alias.Name)?.Range,
            _ => null,
        };

    /// <summary>Whether a range of a file contains the beginning of a problem.</summary>
    public static bool Contains(SourceFile file, TextRange range, Problem error)
    {
        var offset = OffsetOf(file, error.Start);
        return range.Start <= offset && offset <= range.End;
    }

    /// <summary>The offset in <c>SourceFile.Text</c> of a line and column.</summary>
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

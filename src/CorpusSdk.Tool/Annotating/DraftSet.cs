using CorpusSdk.Annotation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>The proposals for the articles of a corpus, and the drafts created from them.</summary>
internal sealed class DraftSet
{
    private readonly IReadOnlyList<CorpusArticle> _articles;
    private readonly ProposedArticle[] _proposed;
    private readonly HashSet<string> _delegationNames;
    private readonly ReviewHistory _history;
    private readonly double _minConfidence;

    private DraftSet(
        IReadOnlyList<CorpusArticle> articles,
        ProposedArticle[] proposed,
        HashSet<string> delegationNames,
        ReviewHistory history,
        double minConfidence
    ) =>
        (_articles, _proposed, _delegationNames, _history, _minConfidence) = (
            articles,
            proposed,
            delegationNames,
            history,
            minConfidence
        );

    public int Count => _articles.Count;

    /// <summary>The number of proposals with a confidence below the minimum.</summary>
    public int SkippedCount { get; private set; }

    /// <summary>Runs the annotator on articles.</summary>
    /// <param name="articles">The articles to annotate, in ordinal order.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="history">The decisions of earlier runs.</param>
    /// <param name="options">The command line's options.</param>
    /// <param name="reportProgress">Called after each article.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static DraftSet Propose(
        IReadOnlyList<CorpusArticle> articles,
        CheckedCorpus corpus,
        ReviewHistory history,
        AnnotateOptions options,
        Action reportProgress,
        CancellationToken cancellation
    )
    {
        List<string> known =
        [
            .. corpus
                .PeopleFiles.SelectMany(file => file.People)
                .SelectMany(person => person.Aliases.Select(alias => alias.Name.Value).Prepend(person.Name.Value)),
        ];
        var proposed = articles
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Math.Clamp(options.Parallelism, 1, 512))
            .WithCancellation(cancellation)
            .Select(article =>
            {
                // People are matched across the corpus afterwards, so that the result does not depend on the order in
                // which articles are read.
                var text = article.Checked.TextWithoutOmitted;
                ProposedArticle result = new(
                    Annotator.Propose(text, [], known),
                    FoldedText.Of(text).Text,
                    article.Checked.Declaration.Aliases
                );
                reportProgress();
                return result;
            })
            .ToArray();
        var names = corpus
            .Articles.SelectMany(article => article.Checked.Declaration.Delegations)
            .Select(delegation => CSharpName.FromId(delegation.Id.Value))
            .ToHashSet(StringComparer.Ordinal);
        return new(articles, proposed, names, history, options.EffectiveMinConfidence);
    }

    /// <summary>The people of the corpus and of the proposals.</summary>
    public Roster RosterOf(AnnotationCorpus corpus) =>
        Roster.Of(corpus.PeopleFiles, _proposed, name => _history.IsSettledPerson(name, corpus.PeopleFiles.Count > 0));

    /// <summary>The draft of one article.</summary>
    /// <exception cref="ToolException">Its annotations cannot be read.</exception>
    public ArticleDraft Draft(int index, Roster roster)
    {
        var article = _articles[index];
        var proposals = _proposed[index].Proposals;
        var people = proposals
            .People.Select(proposal => (Proposal: proposal, Person: roster.Resolve(index, proposal.Id)!))
            .Where(pair => pair.Person is not null)
            .ToList();
        ArticleDraft draft = new()
        {
            Article = article,
            People = people,
            IsSettled = IsSettled,
            Offered =
            [
                .. people
                    .Where(pair => !pair.Person.IsDeclared)
                    .DistinctBy(pair => pair.Person)
                    .Select(pair => new PersonCandidate
                    {
                        Person = pair.Person,
                        Confidence = pair.Person.Confidence,
                        Rule = pair.Person.Rule,
                        Span = pair.Proposal.Mentions.Count > 0 ? pair.Proposal.Mentions[0] : default,
                    })
                    .Where(IsWanted),
                .. new CandidateFinder(
                    article,
                    proposals,
                    id => roster.Resolve(index, id),
                    name => roster.FindNamed(_proposed[index], name)
                ).Find(IsWanted, _delegationNames),
            ],
        };
        draft.Open();
        return draft;

        bool IsSettled(Candidate candidate) =>
            _history.IsSettled(
                article.Text.File.RelativePath,
                candidate,
                article.Sidecar is not null || article.Text.FrontMatter is not null
            );

        bool IsWanted(Candidate candidate)
        {
            if (IsSettled(candidate))
            {
                return false;
            }

            SkippedCount += candidate.Confidence < _minConfidence ? 1 : 0;
            return candidate.Confidence >= _minConfidence;
        }
    }
}

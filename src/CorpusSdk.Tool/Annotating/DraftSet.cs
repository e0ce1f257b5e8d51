using CorpusSdk.Annotation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>What is proposed for the articles of a corpus, and the drafts that come of it.</summary>
internal sealed class DraftSet
{
    private readonly IReadOnlyList<CorpusArticle> _articles;
    private readonly ProposedArticle[] _proposed;
    private readonly HashSet<string> _delegationNames;
    private readonly ReviewMemory _memory;
    private readonly double _least;

    private DraftSet(
        IReadOnlyList<CorpusArticle> articles,
        ProposedArticle[] proposed,
        HashSet<string> delegationNames,
        ReviewMemory memory,
        double least
    ) =>
        (_articles, _proposed, _delegationNames, _memory, _least) = (
            articles,
            proposed,
            delegationNames,
            memory,
            least
        );

    public int Count => _articles.Count;

    /// <summary>How many proposals were not sure enough.</summary>
    public int Doubtful { get; private set; }

    /// <param name="articles">Those to be annotated, in ordinal order.</param>
    /// <param name="all">All of the corpus.</param>
    /// <param name="isRead">Is called after each article.</param>
    public static DraftSet Propose(
        IReadOnlyList<CorpusArticle> articles,
        IReadOnlyList<CorpusArticle> all,
        ReviewMemory memory,
        AnnotateOptions options,
        Action isRead,
        CancellationToken cancellation
    )
    {
        var proposed = articles
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Math.Clamp(options.Parallelism, 1, 512))
            .WithCancellation(cancellation)
            .Select(article =>
            {
                // People are matched over the whole corpus afterwards, so that no article depends on when another is
                // read.
                ProposedArticle made = new(
                    Annotator.Propose(article.Text.Text),
                    FoldedText.Of(article.Text.Text).Text,
                    article.Checked.Declaration.Aliases
                );
                isRead();
                return made;
            })
            .ToArray();
        var names = all.SelectMany(article => article.Checked.Declaration.Delegations)
            .Select(delegation => CSharpName.FromId(delegation.Id.Value))
            .ToHashSet(StringComparer.Ordinal);
        return new(articles, proposed, names, memory, options.Least);
    }

    public Roster RosterOf(AnnotationCorpus corpus) =>
        Roster.Of(corpus.PeopleFiles, _proposed, name => _memory.IsRejectedPerson(name, corpus.PeopleFiles.Count > 0));

    /// <summary>What may be added to one article.</summary>
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
                .. new CandidateFinder(article, proposals, id => roster.Resolve(index, id)).Find(
                    IsWanted,
                    _delegationNames
                ),
            ],
        };
        draft.Open();
        return draft;

        bool IsSettled(Candidate candidate) =>
            _memory.IsSettled(
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

            Doubtful += candidate.Confidence < _least ? 1 : 0;
            return candidate.Confidence >= _least;
        }
    }
}

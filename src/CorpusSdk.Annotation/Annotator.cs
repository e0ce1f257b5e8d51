using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Delegations;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.People;

namespace CorpusSdk.Annotation;

/// <summary>
/// Proposes annotations for the text of an article. A person reviews them before they become part of a corpus.
/// </summary>
/// <remarks>
/// Needs no network and no files besides the assembly. The same text yields the same proposals on every machine.
/// </remarks>
public static class Annotator
{
    /// <summary>Proposes quotes with their speakers, terms, people and delegations.</summary>
    /// <param name="text">Any text. All offsets in the proposals are UTF-16 code units of it, half-open.</param>
    /// <returns>The proposals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ArticleProposals Propose(string text) => Propose(text, []);

    /// <summary>
    /// Proposes quotes with their speakers, terms, people and delegations, and uses the ids of known people.
    /// </summary>
    /// <param name="text">Any text. All offsets in the proposals are UTF-16 code units of it, half-open.</param>
    /// <param name="known">People that the corpus already has, for example from <c>people.yaml</c>. If the text uses
    /// the name or an alias of one of them, the proposal has that person's id.</param>
    /// <param name="names">More names of people, whose ids the proposals do not have. As with known people, the words
    /// in front of such a name are not part of it: <c>Goodbye Jane Doe</c>.</param>
    /// <returns>The proposals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="known"/> is null.</exception>
    public static ArticleProposals Propose(
        string text,
        IReadOnlyList<KnownPerson> known,
        IReadOnlyCollection<string>? names = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(known);

        ArticleAnalysis analysis = new(
            text,
            NameTagger.Shared,
            [.. known.SelectMany(person => person.Aliases.Prepend(person.Name)), .. names ?? []]
        );
        RoleFinder roles = new(analysis.Text, analysis.Names);
        var people = new PersonProposalBuilder(analysis, roles, known).Build();
        var analyzer = QuotationAnalyzer.CreateShared();
        var (quotes, terms) = new QuoteProposalBuilder(analysis, people).Build(analyzer.Analyze(analysis.Context));
        return new()
        {
            Quotes = quotes,
            Terms = terms,
            People = [.. people.Distinct()],
            Delegations = new DelegationFinder(analysis, roles, people).Find(),
        };
    }
}

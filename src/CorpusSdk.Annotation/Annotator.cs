using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Delegations;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.People;

namespace CorpusSdk.Annotation;

/// <summary>
/// Reads a raw article and proposes its annotations, for a person to review. Needs no network and no model beside the
/// assembly; the same text gives the same proposals on every machine.
/// </summary>
public static class Annotator
{
    /// <summary>Proposes quotes with their speakers, terms, people and delegations.</summary>
    /// <param name="text">Any text. All offsets in the proposals are UTF-16 code units of it, half-open.</param>
    /// <returns>The proposals.</returns>
    /// <exception cref="ArgumentNullException">The text is null; no other text throws.</exception>
    public static ArticleProposals Propose(string text) => Propose(text, []);

    /// <summary>Proposes quotes with their speakers, terms, people and delegations.</summary>
    /// <param name="text">Any text. All offsets in the proposals are UTF-16 code units of it, half-open.</param>
    /// <param name="known">People whose ids are to be used where the text names them, as from
    /// <c>people.yaml</c>.</param>
    /// <returns>The proposals.</returns>
    /// <exception cref="ArgumentNullException">An argument is null; no other text throws.</exception>
    public static ArticleProposals Propose(string text, IReadOnlyList<KnownPerson> known)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(known);

        ArticleAnalysis analysis = new(text, NameTagger.Shared);
        RoleReader roles = new(analysis.Text, analysis.Names);
        var people = new PersonProposer(analysis, roles, known).Propose();
        QuotationReader reader = new(Attributor.Shared(), SpeechJudge.Shared(), ExtentChooser.Shared());
        var (quotes, terms) = new QuoteProposer(analysis, people).Propose(reader.Read(analysis.Scene));
        return new()
        {
            Quotes = quotes,
            Terms = terms,
            People = [.. people.Distinct()],
            Delegations = new DelegationFinder(analysis, roles, people).Find(),
        };
    }
}

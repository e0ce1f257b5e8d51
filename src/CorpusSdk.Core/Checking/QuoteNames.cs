using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Assigns the ids and C# names of an article's quotes. If a name is already used, the later quote gets none (the empty
/// string) and is available only through the list of quotes.
/// </summary>
internal sealed class QuoteNames(ProblemList problems)
{
    private readonly Dictionary<string, (QuoteDeclaration Declaration, string Id, string Words)> _assigned = new(
        StringComparer.Ordinal
    );
    private readonly MemberLimit _members = new("quotes in one article", "split the article");
    private int _count;

    /// <param name="words">The quote's own words, with white space folded.</param>
    /// <param name="isFound">
    /// Whether the quote was found. One that was not does not get a second error for its name.
    /// </param>
    public (string Id, string Name) Assign(QuoteDeclaration quote, string words, bool isFound)
    {
        _count++;
        var id = quote.Id?.Value ?? CorpusId.FromWords(words);
        if (id.Length == 0)
        {
            id = "quote-" + _count.ToString(CultureInfo.InvariantCulture);
        }

        var name = CSharpName.FromId(id);
        if (!_assigned.TryGetValue(name, out var first))
        {
            if (!_members.TryAdd("", () => problems.Add(quote.Text.Range, Rules.LimitExceeded, _members.Message)))
            {
                return (id, "");
            }

            _assigned.Add(name, (quote, id, words));
            return (id, name);
        }

        if (isFound)
        {
            Report(quote, id, words, name, first);
        }

        return (id, "");
    }

    private void Report(
        QuoteDeclaration quote,
        string id,
        string words,
        string name,
        (QuoteDeclaration Declaration, string Id, string Words) first
    )
    {
        var range = (quote.Id ?? quote.Text).Range;
        var line = $"line {problems.LineOf((first.Declaration.Id ?? first.Declaration.Text).Range)}";
        if (quote.Id is not null && first.Declaration.Id is not null && id == first.Id)
        {
            problems.Add(range, Rules.DuplicateId, "quote", id, line, "give one of them a different 'id'");
        }
        else
        {
            var isSame = words == first.Words && quote.Occurrence?.Value == first.Declaration.Occurrence?.Value;
            var others = isSame ? OtherSpeakers(quote, first.Declaration) : [];
            problems.Add(
                range,
                Rules.SameName,
                !isSame ? EquatableArray<SuggestedFix>.Empty
                    : others.Count == 0 ? EquatableArray.Of(RemovalOf(quote, first.Declaration))
                    : JoiningOf(quote, first.Declaration, others),
                "quotes",
                Excerpt.Of(words),
                Excerpt.Of(first.Words),
                line,
                name,
                !isSame ? "give one of them its own 'id:'"
                    : others.Count == 0 ? "it is the same quote twice; remove one"
                    : "it is the same quote twice, with different speakers; if they said it together, keep one with "
                        + $"'speaker: [{Join(first.Declaration.Speakers.People.Concat(others))}]', "
                        + "otherwise remove the wrong one"
            );
        }
    }

    /// <summary>
    /// The speakers of a quote whom another one of the same words does not have, although it has some.
    /// </summary>
    private static List<Located<string>> OtherSpeakers(QuoteDeclaration quote, QuoteDeclaration first) =>
        first.Speakers.People.Count == 0
            ? []
            : [.. quote.Speakers.People.Where(p => first.Speakers.People.All(known => known.Value != p.Value))];

    private static string Join(IEnumerable<Located<string>> ids) => string.Join(", ", ids.Select(id => id.Value));

    private static SuggestedFix RemovalOf(QuoteDeclaration quote, QuoteDeclaration first) =>
        new(SuggestedFixKind.Remove, quote.Range) { NeedsDecision = SaysMore(quote, first) };

    /// <summary>Two people who said the same words are not one entry too many: only a person knows.</summary>
    private static EquatableArray<SuggestedFix> JoiningOf(
        QuoteDeclaration quote,
        QuoteDeclaration first,
        List<Located<string>> others
    ) =>
        others.Count > 1
            ? EquatableArray<SuggestedFix>.Empty
            : EquatableArray.Of(
                new SuggestedFix(SuggestedFixKind.AddItem, first.Speakers.Range, others[0].Value)
                {
                    NeedsDecision = true,
                    Then = new(SuggestedFixKind.Remove, quote.Range),
                }
            );

    /// <summary>Whether a quote declares anything that another one of the same words does not.</summary>
    private static bool SaysMore(QuoteDeclaration quote, QuoteDeclaration other) =>
        Differs(quote.Id, other.Id)
        || (
            quote.Speakers.People.Count > 0
            && !quote
                .Speakers.People.Select(p => p.Value)
                .SequenceEqual(other.Speakers.People.Select(p => p.Value), StringComparer.Ordinal)
        )
        || Differs(quote.Source, other.Source)
        || Differs(quote.Cue, other.Cue)
        || Differs(quote.Via, other.Via)
        || quote.Kind != other.Kind
        || (quote.IsAttributionConfirmed && !other.IsAttributionConfirmed)
        || (quote.HasNoMarks && !other.HasNoMarks)
        || !quote.Fields.IsEmpty;

    private static bool Differs(Located<string>? value, Located<string>? other) =>
        value is not null && value.Value != other?.Value;
}

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
            problems.Add(
                range,
                Rules.SameName,
                isSame
                    ? EquatableArray.Of(
                        new SuggestedFix(SuggestedFixKind.Remove, quote.Range)
                        {
                            NeedsDecision = SaysMore(quote, first.Declaration),
                        }
                    )
                    : EquatableArray<SuggestedFix>.Empty,
                "quotes",
                Excerpt.Of(words),
                Excerpt.Of(first.Words),
                line,
                name,
                isSame ? "it is the same quote twice; remove one" : "give one of them its own 'id:'"
            );
        }
    }

    /// <summary>Whether a quote declares anything that another one of the same words does not.</summary>
    private static bool SaysMore(QuoteDeclaration quote, QuoteDeclaration other) =>
        Differs(quote.Id, other.Id)
        || Differs(quote.Speaker, other.Speaker)
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

using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Tells the credit below a quotation (<c>— Jane Doe, maire</c>) from a line of dialogue, which begins with a dash too.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="quotations">Its quotations.</param>
/// <param name="isPerson">Whether words are the name of somebody whom the corpus knows.</param>
internal sealed class Credits(string text, QuotationSet quotations, Func<string, bool> isPerson)
{
    private HashSet<int>? _starts;

    /// <summary>Whether what seems to be dialogue is a credit.</summary>
    public bool Contains(Quotation quotation) =>
        quotation is { Form: QuotationForm.Dash, Parts: [var words] }
        && NamesPerson(words)
        && (_starts ??= Starts()).Contains(words.Start);

    private bool NamesPerson(TextRange words)
    {
        var line = text.AsSpan(words.Start, words.Length);
        if (line[^1] is '.' or '!' or '?' or '…')
        {
            return false;
        }

        var end = line.IndexOfAny(',', '(');
        var name = TextRange.FromBounds(
            words.Start,
            words.Start + line[..(end < 0 ? line.Length : end)].TrimEnd().Length
        );
        return isPerson(text.Substring(name.Start, name.Length))
            || (TurnLabelName.IsFullOrInCapitals(text, name) && TurnLabelName.IsName(text, name));
    }

    private HashSet<int> Starts() =>
        quotations
            .All.Where(quotation => quotation.Form != QuotationForm.Dash)
            .Select(quotation => CreditLine.Of(text, quotation))
            .Where(credit => credit.Length > 0)
            .Select(credit => credit.Start)
            .ToHashSet();
}

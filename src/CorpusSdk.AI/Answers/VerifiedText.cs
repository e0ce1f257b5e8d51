using System.Text;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>A text of an answer, or a part of it, and its quotations.</summary>
/// <param name="start">Where it begins in the text to which the quotations refer.</param>
/// <param name="quotations">The quotations, in order.</param>
/// <param name="replacements">What takes the place of some of them, in order.</param>
internal sealed class VerifiedText(
    int start,
    IReadOnlyList<VerifiedQuotation> quotations,
    IReadOnlyList<QuotationReplacement> replacements
)
{
    private int _nextQuotation;
    private int _nextReplacement;

    /// <summary>The contents with annotations; joined where a quotation runs from one into the next.</summary>
    /// <param name="contents">The contents whose text this is. To be called once.</param>
    public IEnumerable<TextContent> Annotate(IReadOnlyList<TextContent> contents)
    {
        List<TextPiece> joined = [];
        var (to, next, quotationEnd) = (start, 0, start);
        foreach (var content in contents)
        {
            joined.Add(TextPiece.Of(content));
            to += content.Text.Length;
            for (; next < quotations.Count && quotations[next].OuterSpan.Start < to; next++)
            {
                quotationEnd = Math.Max(quotationEnd, quotations[next].OuterSpan.End);
            }

            if (quotationEnd <= to)
            {
                yield return Join(joined, to);
                joined = [];
            }
        }
    }

    /// <summary>One content with the text of several, with annotations. Called in the order of the text.</summary>
    /// <param name="pieces">The contents.</param>
    /// <param name="end">Where their text ends.</param>
    public TextContent Join(IReadOnlyList<TextPiece> pieces, int end)
    {
        var first = _nextQuotation;
        while (_nextQuotation < quotations.Count && quotations[_nextQuotation].OuterSpan.Start < end)
        {
            _nextQuotation++;
        }

        if (first == _nextQuotation && pieces is [{ IsWhole: true } piece])
        {
            return piece.Content;
        }

        var from = end - pieces.Sum(piece => piece.Span.Length);
        var old = string.Concat(pieces.Select(piece => piece.Text));
        var map = new OffsetMap();
        Dictionary<VerifiedQuotation, TextSpan> replaced = new(ReferenceEqualityComparer.Instance);
        var text = new StringBuilder(old.Length);
        var at = 0;
        for (
            ;
            _nextReplacement < replacements.Count && replacements[_nextReplacement].Quotation.OuterSpan.Start < end;
            _nextReplacement++
        )
        {
            var replacement = replacements[_nextReplacement];
            var outer = replacement.Quotation.OuterSpan;
            var place = map.Add(new(outer.Start - from, outer.Length), replacement.Text.Length);
            _ = text.Append(old, at, outer.Start - from - at).Append(replacement.Text);
            at = outer.End - from;
            replaced[replacement.Quotation] = new(
                place.Start + replacement.WordsSpan.Start,
                replacement.WordsSpan.Length
            );
        }

        _ = text.Append(old, at, old.Length - at);
        var content = Merge(pieces, text.ToString(), map);
        for (var index = first; index < _nextQuotation; index++)
        {
            var quotation = quotations[index];
            var words = replaced.TryGetValue(quotation, out var place)
                ? place
                : map.Map(new(quotation.Span.Start - from, quotation.Span.Length));
            (content.Annotations ??= []).Add(QuotationAnnotations.Create(quotation, words));
        }

        return content;
    }

    /// <summary>One content with a text, and with what the model's client has added to the former contents.</summary>
    private static TextContent Merge(IReadOnlyList<TextPiece> pieces, string text, OffsetMap map)
    {
        var content = new TextContent(text)
        {
            RawRepresentation = pieces is [{ IsWhole: true } only] ? only.Content.RawRepresentation : null,
        };
        var offset = 0;
        foreach (var piece in pieces)
        {
            foreach (var annotation in piece.Annotations(offset, map))
            {
                (content.Annotations ??= []).Add(annotation);
            }

            foreach (var (name, value) in piece.Content.AdditionalProperties ?? [])
            {
                (content.AdditionalProperties ??= [])[name] = value;
            }

            offset += piece.Span.Length;
        }

        return content;
    }
}

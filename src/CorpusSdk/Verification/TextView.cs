using System.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// A text as its reader sees it: with blanks in place of code, and with escapes of JSON and entities of HTML decoded,
/// so that no quotation escapes the search for marks. Maps offsets back.
/// </summary>
internal sealed class TextView
{
    private readonly OffsetShifts _offsets;

    private TextView(string original, string text, OffsetShifts offsets) =>
        (Original, Text, _offsets) = (original, text, offsets);

    public string Original { get; }

    public string Text { get; }

    public static TextView Of(string text)
    {
        if (text.AsSpan().IndexOfAny("`~\\&") < 0)
        {
            return new(text, text, new([], []));
        }

        var blanks = RangeSet.Of(CodeRanges.Find(text).Concat(JsonDelimiters.Find(text)));
        var view = new StringBuilder(text.Length);
        List<int> from = [],
            shifts = [];
        var next = 0;
        for (var at = 0; at < text.Length; )
        {
            if (next < blanks.Ranges.Count && at == blanks.Ranges[next].Start)
            {
                var end = blanks.Ranges[next++].End;
                for (; at < end; at++)
                {
                    _ = view.Append(text[at] == '\n' ? '\n' : ' ');
                }

                continue;
            }

            if (Escapes.At(text, at) is not { } escape)
            {
                _ = view.Append(text[at++]);
                continue;
            }

            _ = view.Append(escape.Characters);
            at += escape.Length;
            from.Add(view.Length);
            shifts.Add(at - view.Length);
        }

        return new(text, view.ToString(), new([.. from], [.. shifts]));
    }

    /// <summary>The original offset of an offset of the view.</summary>
    public int ToOriginal(int offset) => _offsets.ToOriginal(offset);

    /// <summary>The original range of a range of the view.</summary>
    public TextSpan ToOriginal(TextRange range)
    {
        var start = ToOriginal(range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, ToOriginal(range.End)));
    }
}

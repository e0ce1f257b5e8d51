using System.Text;
using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// A text as its reader sees it: with blanks in place of code and data, and with escapes of JSON, entities of HTML and
/// the like decoded, so that no quotation escapes the search for marks. Maps offsets back.
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
        var blanks = RangeSet
            .Of([
                .. CodeRanges.Find(text),
                .. JsonDelimiters.Find(text),
                .. DoubledMarks.Delimiters(text),
                .. MarkupMarks.Find(text),
                .. CommandOptions.Find(text),
            ])
            .Ranges;
        List<Replacement> replacements =
        [
            .. DoubledMarks.Find(text),
            .. QuoteTags.Find(text),
            .. ListQuotes.Find(text),
            .. TypedMarks.Find(text),
        ];
        if (blanks.Count == 0 && replacements.Count == 0 && text.AsSpan().IndexOfAny('\\', '&') < 0)
        {
            return new(text, text, new([], []));
        }

        replacements.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return Create(text, blanks, replacements);
    }

    /// <summary>The original offset of an offset of the view.</summary>
    public int ToOriginal(int offset) => _offsets.ToOriginal(offset);

    /// <summary>The original range of a range of the view.</summary>
    public TextSpan ToOriginal(TextRange range)
    {
        var start = ToOriginal(range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, ToOriginal(range.End)));
    }

    private static TextView Create(string text, IReadOnlyList<TextRange> blanks, List<Replacement> replacements)
    {
        var view = new StringBuilder(text.Length);
        List<int> from = [],
            shifts = [];
        var (nextBlank, next) = (0, 0);
        for (var at = 0; at < text.Length; )
        {
            while (nextBlank < blanks.Count && blanks[nextBlank].End <= at)
            {
                nextBlank++;
            }

            if (nextBlank < blanks.Count && at >= blanks[nextBlank].Start)
            {
                for (var end = blanks[nextBlank].End; at < end; at++)
                {
                    _ = view.Append(text[at] == '\n' ? '\n' : ' ');
                }

                continue;
            }

            while (next < replacements.Count && replacements[next].Range.Start < at)
            {
                next++;
            }

            var (characters, length) =
                next < replacements.Count && replacements[next].Range.Start == at
                    ? (replacements[next].Text, replacements[next].Range.Length)
                    : Escapes.At(text, at) ?? ("", 0);
            if (length == 0)
            {
                _ = view.Append(text[at++]);
                continue;
            }

            _ = view.Append(characters);
            at += length;
            from.Add(view.Length);
            shifts.Add(at - view.Length);
        }

        return new(text, view.ToString(), new([.. from], [.. shifts]));
    }
}

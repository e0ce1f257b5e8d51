using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>
/// A text as tokens: words, single characters of scripts without spaces, and every other character that is not white
/// space. Equal tokens of two texts have the same number. The first and the last token stand for the ends of the text.
/// </summary>
internal sealed class TokenSequence
{
    private readonly List<TextRange> _ranges = [];

    private TokenSequence(string text, Dictionary<string, int> numbers)
    {
        Text = text;
        List<int> ids = [];
        Add(new(0, 0), "\0start");
        for (var at = 0; at < text.Length; )
        {
            var end = EndOfToken(text, at);
            if (!char.IsWhiteSpace(text[at]))
            {
                Add(TextRange.FromBounds(at, end), text[at..end]);
            }

            at = end;
        }

        Add(new(text.Length, 0), "\0end");
        Ids = [.. ids];

        void Add(TextRange range, string token)
        {
            if (!numbers.TryGetValue(token, out var number))
            {
                numbers.Add(token, number = numbers.Count);
            }

            ids.Add(number);
            _ranges.Add(range);
        }
    }

    public string Text { get; }

    /// <summary>The number of each token.</summary>
    public int[] Ids { get; }

    public static (TokenSequence Before, TokenSequence After) Of(string before, string after)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        return (new(before, numbers), new(after, numbers));
    }

    /// <summary>The text from one token to another, both included.</summary>
    public TextRange RangeOf(int first, int last) => TextRange.FromBounds(_ranges[first].Start, _ranges[last].End);

    /// <summary>The tokens of a range; null if it begins or ends within a token.</summary>
    public (int First, int Last)? TokensOf(TextRange range)
    {
        var (first, last) = (IndexAtOrAfter(range.Start), IndexAtOrAfter(range.End) - 1);
        return first <= last && _ranges[first].Start == range.Start && _ranges[last].End == range.End
            ? (first, last)
            : null;
    }

    /// <summary>The last token that starts before an offset; the start of the text if there is none.</summary>
    public int LastBefore(int offset) => IndexAtOrAfter(offset) - 1;

    /// <summary>The first token that starts at or after an offset and is not an end of the text.</summary>
    private int IndexAtOrAfter(int offset)
    {
        var (low, high) = (1, _ranges.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ranges[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int EndOfToken(string text, int at)
    {
        if (!WordBoundary.IsWord(text, at))
        {
            return at + WidthOf(text, at);
        }

        var end = at + WidthOf(text, at);
        while (end < text.Length && !WordBoundary.IsEnd(text, end))
        {
            end += WidthOf(text, end);
        }

        return end;
    }

    private static int WidthOf(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}

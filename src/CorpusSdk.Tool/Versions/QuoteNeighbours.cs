using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Versions;

/// <summary>The words next to a quote, which may say whose it is.</summary>
/// <param name="Before">From the start of the sentence before the quote, or of its own, to the quote.</param>
/// <param name="Behind">From the quote to the end of the sentence.</param>
internal sealed record QuoteNeighbours(TextRange Before, TextRange Behind)
{
    /// <summary>Words that are farther away, in UTF-16 code units, do not say whose quote it is.</summary>
    private const int MaxLength = 200;

    /// <summary>A capitalized word of so many letters with a full stop may be a title: <c>Prof. Doe</c>.</summary>
    private const int MaxAbbreviation = 4;

    public static QuoteNeighbours Of(string text, TextRange quote) =>
        new(
            TextRange.FromBounds(StartBefore(text, quote.Start), quote.Start),
            TextRange.FromBounds(quote.End, EndBehind(text, quote.End))
        );

    /// <summary>The words on both sides, with a mark in the place of the quote.</summary>
    public string WordsIn(string text) =>
        $"{text.Substring(Before.Start, Before.Length)}…{text.Substring(Behind.Start, Behind.Length)}";

    private static int EndBehind(string text, int from)
    {
        Quotations seen = new();
        for (var i = from; i < text.Length && i - from < MaxLength; i++)
        {
            if (IsParagraphEnd(text, i) || seen.IsNext(text[i]))
            {
                return i;
            }

            if (seen.HasWord && IsSentenceEnd(text, i))
            {
                return i + 1;
            }
        }

        return Math.Min(text.Length, from + MaxLength);
    }

    private static int StartBefore(string text, int to)
    {
        Quotations seen = new();
        for (var i = to - 1; i >= 0 && to - i < MaxLength; i--)
        {
            // A paragraph that ends with a colon introduces the next one.
            if (IsParagraphEnd(text, i) && (seen.HasWord || text.AsSpan(0, i).TrimEnd() is not [.., ':']))
            {
                return i + 1;
            }

            if (seen.IsNext(text[i]) || (seen.HasWord && IsSentenceEnd(text, i)))
            {
                return i + 1;
            }
        }

        return Math.Max(0, to - MaxLength);
    }

    private static bool IsParagraphEnd(string text, int at) =>
        text[at] == '\n' && (at + 1 == text.Length || text[at + 1] is '\n' or '\r' || (at > 0 && text[at - 1] == '\n'));

    private static bool IsSentenceEnd(string text, int at)
    {
        if (text[at] is '!' or '?' or '。' or '！' or '？' or '｡')
        {
            return true;
        }

        if (text[at] != '.' || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
        {
            return false;
        }

        // A title is before a name.
        if (text.AsSpan(at + 1).TrimStart() is not [var next, ..] || !char.IsUpper(next))
        {
            return true;
        }

        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start == at || at - start > MaxAbbreviation || !char.IsUpper(text[start]);
    }

    /// <summary>Finds the next quotation: its words do not say whose the quote is.</summary>
    private struct Quotations
    {
        private bool _hasMark;
        private bool _hasWordSinceMark;

        public bool HasWord { get; private set; }

        public bool IsNext(char c)
        {
            if (c is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」')
            {
                var isNext = _hasMark && _hasWordSinceMark;
                (_hasMark, _hasWordSinceMark) = (true, false);
                return isNext;
            }

            HasWord |= char.IsLetter(c);
            _hasWordSinceMark |= char.IsLetter(c);
            return false;
        }
    }
}

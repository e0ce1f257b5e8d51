namespace CorpusSdk.Matching;

/// <summary>The marks of Markdown and the brackets of any text, which come in pairs.</summary>
internal static class PairedMarks
{
    private const string Open = "[({（［【「『";
    private const string Close = "])}）］】」』";
    private static readonly string[] s_emphasis = ["**", "__", "~~", "*", "_", "`"];

    public static bool IsMark(char c) => c is '*' or '_' or '`' or '~' or '[' or ']';

    /// <summary>
    /// The range with the other half of each link, bracket or emphasis of which it has one, if that adds no word.
    /// </summary>
    public static TextRange Complete(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        for (var before = -1; before != end - start; )
        {
            before = end - start;
            var halves = Halves(text, TextRange.FromBounds(start, end));
            foreach (var half in halves)
            {
                if (half.Length == 1 && Open.IndexOf(half[0]) is var open and >= 0)
                {
                    var closing = SkipMarks(text, end, 1);
                    if (closing < text.Length && text[closing] == Close[open])
                    {
                        end = PassageWords.EndOfDestination(text, closing) is > 0 and var after ? after : closing + 1;
                    }
                }
                else if (half.Length == 1 && Close.IndexOf(half[0]) is var close and >= 0)
                {
                    var opening = SkipMarks(text, start - 1, -1);
                    start = opening >= 0 && text[opening] == Open[close] ? opening : start;
                }
                else if (string.CompareOrdinal(text, end, half, 0, half.Length) == 0)
                {
                    end += half.Length;
                }
                else if (
                    start >= half.Length
                    && string.CompareOrdinal(text, start - half.Length, half, 0, half.Length) == 0
                )
                {
                    start -= half.Length;
                }
            }
        }

        return TextRange.FromBounds(start, end);
    }

    /// <summary>The marks and brackets of a range whose other half is outside of it.</summary>
    public static List<string> Halves(string text, TextRange range)
    {
        List<string> halves = [];
        Stack<int> open = [];
        for (var i = range.Start; i < range.End; i++)
        {
            if (Open.IndexOf(text[i]) is var opening and >= 0)
            {
                open.Push(opening);
            }
            else if (Close.IndexOf(text[i]) is var closing and >= 0)
            {
                if (open.Count > 0 && open.Peek() == closing)
                {
                    _ = open.Pop();
                }
                else
                {
                    halves.Add(Close[closing].ToString());
                }
            }
        }

        halves.AddRange(open.Select(index => Open[index].ToString()));
        var words = text.Substring(range.Start, range.Length);
        foreach (var mark in s_emphasis)
        {
            if (Count(words, mark) % 2 == 1)
            {
                halves.Add(mark);
            }

            words = words.Replace(mark, new string(' ', mark.Length));
        }

        return halves;
    }

    /// <summary>How often a mark occurs; not within a word, and not alone between spaces.</summary>
    private static int Count(string text, string mark)
    {
        var count = 0;
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; )
        {
            var end = at + mark.Length;
            var follows = at > 0 && text[at - 1] != ' ';
            var precedes = end < text.Length && text[end] != ' ';
            var isInWord =
                mark[0] == '_'
                && follows
                && precedes
                && WordBoundary.IsWord(text, at - 1)
                && WordBoundary.IsWord(text, end);
            count += (follows || precedes) && !isInWord ? 1 : 0;
            at = text.IndexOf(mark, end, StringComparison.Ordinal);
        }

        return count;
    }

    private static int SkipMarks(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && text[at] is '*' or '_' or '`' or '~' or '.' or ',' or '!' or '?')
        {
            at += step;
        }

        return at;
    }
}

using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Core.Checking;

/// <summary>Words that a declared passage leaves out, or has in addition, at its first difference.</summary>
internal static class WordDifference
{
    /// <summary>The most words that are reported as left out or added; more are another passage.</summary>
    private const int MaxWords = 6;

    /// <summary>How many words must be the same behind them, unless the passage ends before.</summary>
    private const int MinCommon = 2;

    /// <summary>The length of <c>n’</c>.</summary>
    private const int ElidedLength = 2;

    private const int MaxWordLength = 40;
    private const string ClauseEnds = ".!?…。！？\"”“»«」』";

    /// <param name="kind">The kind of passage, such as <c>quote</c>.</param>
    /// <param name="passage">The declared passage, with white space folded.</param>
    /// <param name="common">How many characters are the same.</param>
    /// <param name="text">The article's text, with white space folded.</param>
    /// <param name="at">The offset of the first difference.</param>
    /// <returns>Null if the two have different words there, and not more or fewer.</returns>
    public static string? Describe(string kind, string passage, int common, string text, int at)
    {
        var shared = SharedStart(passage, common, text, at);
        var (passageStart, textStart) = (common - shared, at - shared);
        var declared = Words(passage, passageStart);
        var found = Words(text, textStart);
        if (declared.Count == 0 || found.Count == 0 || IsSame(declared, 1, found, 1))
        {
            return null;
        }

        var previous = Previous(passage, passageStart);
        for (var count = 1; count <= MaxWords; count++)
        {
            if (IsSame(declared, 0, found, count))
            {
                return $"which also has '{Span(text, textStart, found, count)}'{previous}; the {kind} leaves "
                    + (count == 1 ? "that word out" : "these words out");
            }

            if (IsNegated(declared, found, count))
            {
                var elided = text.Substring(found[0].Range.Start, ElidedLength);
                var other = TextWords.Text(text, found[count].Range);
                return $"which also has '{elided}'{previous} and '{other}' after '{declared[count - 1].Word}'; "
                    + $"the {kind} leaves these words out";
            }

            var isLast = shared == 0 && count == declared.Count && ClauseEnds.IndexOf(text[LastBefore(text, at)]) >= 0;
            if (IsSame(declared, count, found, 0) || isLast)
            {
                return $"which does not have '{Span(passage, passageStart, declared, count)}'{previous}; "
                    + $"the {kind} adds {(count == 1 ? "that word" : "these words")}";
            }
        }

        return null;
    }

    /// <summary>How many characters before the difference belong to the word in which it is.</summary>
    private static int SharedStart(string passage, int common, string text, int at)
    {
        var shared = 0;
        if (!IsInWord(passage, common) && !IsInWord(text, at))
        {
            return 0;
        }

        while (
            shared < common
            && shared < MaxWordLength
            && IsInWord(passage, common - shared - 1)
            && !IsSpaceless(passage, common - shared - 1)
        )
        {
            shared++;
        }

        return shared;
    }

    private static bool IsInWord(string text, int at) => IsWordAt(text, at) || IsJoiner(text, at);

    private static bool IsJoiner(string text, int at) => at < text.Length && TextWords.IsJoiner(text, at);

    private static bool IsWordAt(string text, int at) => at < text.Length && WordBoundary.IsWord(text, at);

    /// <summary>The next words; a character is a word in scripts without spaces.</summary>
    private static List<(TextRange Range, string Word)> Words(string text, int start)
    {
        List<(TextRange, string)> words = [];
        foreach (var word in TextWords.In(text, start, Math.Min(text.Length, start + (MaxWordLength * MaxWords))))
        {
            if (IsSpaceless(text, word.Start))
            {
                for (var at = word.Start; at < word.End; at++)
                {
                    words.Add((new(at, 1), text.Substring(at, 1)));
                }
            }
            else
            {
                words.Add((word, TextWords.Text(text, word)));
            }

            if (words.Count > MaxWords + MinCommon)
            {
                break;
            }
        }

        return words;
    }

    /// <summary>Whether the declared words go on as those of the article do.</summary>
    private static bool IsSame(
        List<(TextRange Range, string Word)> declared,
        int from,
        List<(TextRange Range, string Word)> found,
        int at
    )
    {
        var count = Math.Min(MinCommon, declared.Count - from);
        return count > 0
            && at + count <= found.Count
            && Enumerable.Range(0, count).All(i => declared[from + i].Word == found[at + i].Word);
    }

    /// <summary>
    /// Whether the article's words are the declared ones between the two words of a French negation:
    /// <c>n’avons pas</c>.
    /// </summary>
    private static bool IsNegated(
        List<(TextRange Range, string Word)> declared,
        List<(TextRange Range, string Word)> found,
        int count
    ) =>
        count < found.Count
        && count <= declared.Count
        && found[0].Word.Length > ElidedLength
        && found[0].Word[0] is 'n' or 'N'
        && found[0].Word[1] is '\'' or '’'
        && found[0].Word.Substring(ElidedLength) == declared[0].Word
        && Enumerable.Range(1, count - 1).All(i => found[i].Word == declared[i].Word)
        && (count == declared.Count || IsSame(declared, count, found, count + 1));

    private static string Span(string text, int start, List<(TextRange Range, string Word)> words, int count) =>
        Excerpt.Of(WithComma(text, Math.Max(start, words[0].Range.Start), words[count - 1].Range.End));

    /// <summary>A parenthesis ends with its comma.</summary>
    private static string WithComma(string text, int start, int end)
    {
        var words = text.Substring(start, end - start);
        return end < text.Length && text[end] == ',' && words.IndexOf(',') >= 0 ? words + "," : words;
    }

    /// <summary><c> after 'will'</c>; empty at the start of the passage.</summary>
    private static string Previous(string passage, int start)
    {
        var end = start;
        while (end > 0 && !WordBoundary.IsWord(passage, end - 1))
        {
            end--;
        }

        if (end == 0 || TextWords.Before(passage, end, Math.Max(0, end - MaxWordLength)) is not { } word)
        {
            return "";
        }

        var first = IsSpaceless(passage, word.Start) ? Math.Max(word.Start, end - 2) : word.Start;
        return $" after '{passage.Substring(first, word.End - first)}'";
    }

    /// <summary>Hangul has spaces between words.</summary>
    private static bool IsSpaceless(string text, int at) =>
        WordBoundary.IsSpaceless(text, at) && text[at] is not (>= '\uAC00' and <= '\uD7FF');

    private static int LastBefore(string text, int at)
    {
        var next = Math.Min(at, text.Length - 1);
        while (next + 1 < text.Length && text[next] == ' ')
        {
            next++;
        }

        return next;
    }
}

using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Core.Checking;

/// <summary>Why a passage was not found.</summary>
/// <param name="Message">Follows "is not in the article".</param>
/// <param name="Verbatim">
/// The passage that was almost certainly meant, in the article's words; null if that is unclear.
/// </param>
/// <param name="ChangesWords">
/// Whether the article's passage has other words, and not only other characters: then only the user can decide.
/// </param>
internal sealed record NearMiss(string Message, string? Verbatim, bool ChangesWords = false)
{
    /// <summary>Whether the article has anything like the passage, or it is unknown; otherwise it does not.</summary>
    public bool IsNear { get; init; } = true;

    /// <summary>The nearest passage, as offsets of the article's text; null if there is none to show.</summary>
    public TextRange? Nearest { get; init; }

    /// <summary>Fixes that replace the declared words at the range with the article's words.</summary>
    public EquatableArray<SuggestedFix> Fixes(TextRange range) =>
        Verbatim is null
            ? EquatableArray<SuggestedFix>.Empty
            : EquatableArray.Of(
                new SuggestedFix(SuggestedFixKind.Replace, range, Verbatim) { NeedsDecision = ChangesWords }
            );
}

/// <summary>Describes where a declared passage and the most similar passage of the article differ.</summary>
internal static class Difference
{
    private const int MaxPassage = 110;
    private const int MaxWord = 20;

    /// <summary>The most characters before and after a difference in a script without spaces.</summary>
    private const int MaxSpaceless = 4;

    private static readonly char[] s_marks = "\"“”„«»「」『』＂".ToCharArray();

    /// <summary>
    /// <c>; nearest is line 14 of seeds/x.txt, "…", which has 'consistent' where the quote has 'consistant' …</c>
    /// </summary>
    /// <param name="kind">The kind of passage, such as <c>quote</c>.</param>
    /// <param name="passage">The declared passage, with white space folded.</param>
    public static NearMiss Describe(ArticleText article, string kind, string passage, NearestPassage nearest)
    {
        if (article.LineWithOmitted(passage) is { } line)
        {
            var omit = article.Keys.Display("omit");
            return new($": line {line} of {article.DisplayPath} has it, but '{omit}' excludes that line", null);
        }

        if (nearest.Find(passage) is not { } start)
        {
            return nearest.IsExhausted
                ? new("", null)
                : new($", and nothing in {article.DisplayPath} is close to it", null) { IsNear = false };
        }

        if (
            string.CompareOrdinal(article.Folded.Text, start, passage, 0, passage.Length) == 0
            || nearest.FindWhole(passage, start) is not { } range
        )
        {
            return Miss(new(start, passage.Length), verbatim: null);
        }

        return nearest.IsClose(passage, range) ? Miss(range, article.WordsOf(range)) : Miss(range, verbatim: null);

        NearMiss Miss(TextRange found, string? verbatim) =>
            new(
                DescribeAt(article, kind, passage, found),
                verbatim,
                verbatim is not null && !nearest.IsSlip(passage, found)
            )
            {
                Nearest = article.Folded.ToOriginal(
                    TextRange.FromBounds(found.Start, Math.Min(found.End, article.Folded.Text.Length))
                ),
            };
    }

    /// <param name="nearest">The nearest passage, as a folded range.</param>
    public static string DescribeAt(ArticleText article, string kind, string passage, TextRange nearest)
    {
        var (text, start) = (article.Folded.Text, nearest.Start);
        var common = 0;
        while (common < passage.Length && start + common < text.Length && passage[common] == text[start + common])
        {
            common++;
        }

        if (common == passage.Length)
        {
            return $": line {article.LineOf(start)} of {article.DisplayPath} has it only as part of a longer word";
        }

        if (common > 0 && char.IsHighSurrogate(passage[common - 1]))
        {
            common--;
        }

        var at = start + common;
        var hidden = HiddenDifference.Describe(kind, passage, common, text, at);
        var words =
            hidden is null && at < text.Length ? WordDifference.Describe(kind, passage, common, text, at) : null;
        return $"; nearest is line {article.LineOf(start)} of {article.DisplayPath}, "
            + $"\"{Surroundings(text, words is null ? nearest : SentenceOf(text, nearest), at, passage)}\", "
            + (hidden ?? words ?? Compare(kind, passage, common, text, at));
    }

    /// <summary>The range, extended to the sentence or quotation that it is in unless that is long.</summary>
    private static TextRange SentenceOf(string text, TextRange range)
    {
        var (from, to) = (Math.Max(0, range.Start - MaxPassage), Math.Min(text.Length, range.End + MaxPassage));
        var start = Math.Max(
            Sentences.LastEnd(text, from, range.Start),
            range.Start == from ? -1 : text.LastIndexOfAny(s_marks, range.Start - 1, range.Start - from) + 1
        );
        var sentence = Sentences.FirstEnd(text, Math.Max(range.Start, range.End - 1), to);
        var mark = text.IndexOfAny(s_marks, range.End, to - range.End);
        var end =
            sentence < 0 ? mark
            : mark < 0 ? sentence
            : Math.Min(sentence, mark);
        start = start > 0 ? start : from;
        end = end < 0 ? to : end;
        return start > range.Start || end < range.End || end - start > MaxPassage
            ? range
            : TextRange.FromBounds(start, end);
    }

    private static string Compare(string kind, string passage, int common, string text, int at)
    {
        if (at >= text.Length)
        {
            var rest = Excerpt.Of(passage.Substring(common).Trim(' '));
            return $"where the text ends and the {kind} continues with '{rest}'";
        }

        var (found, expected) = (CharacterAt(text, at), CharacterAt(passage, common));
        var (foundWord, expectedWord) = WithoutMarks(WordAt(text, at), WordAt(passage, common));
        return Confusables.LookAlike(found, expected)
            ? $"which has {Confusables.NameOf(found)} where the {kind} has {Confusables.NameOf(expected)}"
            : $"which has {Quoted(foundWord)} where the {kind} has {Quoted(expectedWord)} "
                + $"(first difference: {Display(found)}, not {Display(expected)})";
    }

    /// <summary>Removes the quotation marks around two words, unless these are all that differs.</summary>
    private static (string Found, string Expected) WithoutMarks(string found, string expected)
    {
        var (one, other) = (found.Trim(s_marks), expected.Trim(s_marks));
        return one.Length == 0 || other.Length == 0 || one == other ? (found, expected) : (one, other);
    }

    private static string Display(string character) => character == " " ? "a space" : Quoted(character);

    /// <summary>In quotation marks that are not at an edge of the text.</summary>
    private static string Quoted(string text) =>
        text.Trim('\'').Length < text.Length && !text.Contains('"') ? $"\"{text}\"" : $"'{text}'";

    /// <summary>The character at the offset, with its combining marks.</summary>
    private static string CharacterAt(string text, int at)
    {
        var end = at + (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1);
        while (end < text.Length && end < at + 8 && CorpusId.IsMark(text[end]))
        {
            end++;
        }

        return text.Substring(at, end - at);
    }

    /// <summary>The word around the offset; at a space, the word before it.</summary>
    private static string WordAt(string text, int at)
    {
        var (start, end) = (at, at);
        var isSpaceless = WordBoundary.IsSpaceless(text, at) || (at > 0 && WordBoundary.IsSpaceless(text, at - 1));
        var most = isSpaceless ? MaxSpaceless : MaxWord;
        while (start > 0 && at - start < most && !IsBetweenWords(start - 1))
        {
            start--;
        }

        while (end < text.Length && end - at < most && ((isSpaceless && end == at) || !IsBetweenWords(end)))
        {
            end++;
        }

        return Slice(text, start, end);

        bool IsBetweenWords(int index) =>
            text[index] == ' ' || (isSpaceless && !WordBoundary.IsWord(text, index) && !char.IsSurrogate(text[index]));
    }

    private static string Surroundings(string text, TextRange nearest, int at, string passage)
    {
        var start = nearest.Start;
        var end = Math.Min(text.Length, Math.Max(nearest.End, at));

        // If the declared passage is longer than the right one, the range includes the closing quotation mark.
        while (end > at + 1 && text[end - 1] is '"' or '\u201D' or ' ' && text[end - 1] != passage[passage.Length - 1])
        {
            end--;
        }

        if (end - start > MaxPassage)
        {
            start = Math.Max(start, at - (MaxPassage / 2));
            end = Math.Min(end, start + MaxPassage);
        }

        // Extend to whole words at both ends, unless the words are long.
        for (var i = 0; i < MaxWord && start > 0 && !StartsWord(text, start); i++)
        {
            start--;
        }

        for (var i = 0; i < MaxWord && end < text.Length && !EndsWord(text, end); i++)
        {
            end++;
        }

        return Slice(text, start, end).Trim(' ');
    }

    private static bool StartsWord(string text, int at) =>
        WordBoundary.IsStart(text, at)
        && !TextWords.IsJoiner(text, at)
        && !TextWords.IsJoiner(text, at - 1)
        && !(IsHangul(text[at]) && IsHangul(text[at - 1]));

    private static bool EndsWord(string text, int at) =>
        !TextWords.IsJoiner(text, at - 1)
        && (
            !WordBoundary.IsWord(text, at - 1)
            || (
                WordBoundary.IsEnd(text, at)
                && !TextWords.IsJoiner(text, at)
                && !(IsHangul(text[at]) && IsHangul(text[at - 1]))
            )
        );

    /// <summary>Hangul has spaces between words, but names have particles attached to them.</summary>
    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7FF';

    private static string Slice(string text, int start, int end)
    {
        start += char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end > start && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text.Substring(start, end - start);
    }
}

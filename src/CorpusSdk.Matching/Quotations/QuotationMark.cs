using System.Runtime.CompilerServices;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>The marks that are paired with each other.</summary>
internal enum MarkFamily
{
    Double,
    Angle,
    SingleAngle,
    Corner,
    WhiteCorner,
    Single,
    None,
}

/// <summary>Quotation marks, and what the characters next to one tell about it.</summary>
internal static class QuotationMark
{
    public const int Families = (int)MarkFamily.None;

    /// <summary>The marks of <see cref="MarkFamily.Double"/>, without pairs of single ones.</summary>
    public static readonly char[] Doubles = "\"“”„‟＂〝〞〟".ToCharArray();

    public static readonly char[] Angles = "«»".ToCharArray();

    private const string BeforeOpening = "([{<‘“«„‚‹'—–-/…:：，。、！？；（【";
    private const string AfterClosing = ")]}>’”»›'\".,;:!?…—–-/|。，、！？；：）」』】*_";

    /// <summary>Words that are written with an apostrophe in place of their first letters.</summary>
    private static readonly HashSet<string> s_elisions = WordList.Of(
        """
        bout cause cos em fraid gainst n ne neath nem nen nuff round s t til till tis twas twere twill twould
        """
    );

    /// <summary>Words before a year of two digits: <c>in '68</c>, <c>the summer of '68</c>.</summary>
    private static readonly HashSet<string> s_beforeYears = WordList.Of(
        """
        in of since from by until till before after around about circa late early mid spring summer autumn fall winter
        class january february march april may june july august september october november december
        seit um ab bis nach vor jahr sommer winter frühling herbst januar februar märz mai juni juli oktober dezember
        en depuis dès avant après mai juin juillet août septembre octobre novembre décembre desde del nel dal sinds
        """
    );

    public static MarkFamily FamilyOf(char mark) =>
        mark switch
        {
            '"' or '“' or '”' or '„' or '‟' or '＂' or '〝' or '〞' or '〟' => MarkFamily.Double,
            '«' or '»' => MarkFamily.Angle,
            '‹' or '›' => MarkFamily.SingleAngle,
            '「' or '」' or '﹁' or '﹂' or '｢' or '｣' => MarkFamily.Corner,
            '『' or '』' or '﹃' or '﹄' => MarkFamily.WhiteCorner,
            '\'' or '‘' or '’' or '‚' or '‛' or '`' or '＇' => MarkFamily.Single,
            _ => MarkFamily.None,
        };

    /// <summary>The offset of the first character that may be a quotation mark, or the end.</summary>
    [MethodImpl(Jit.Optimize)]
    public static int Next(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var c = text[at];
            if (c < '«' ? c is '"' or '\'' or '`' : c is '«' or '»' || (c >= '‘' && FamilyOf(c) != MarkFamily.None))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>The double mark that two single ones stand for, as some type it; null if they are none.</summary>
    public static char? PairAt(string text, int at) =>
        at + 1 >= text.Length
            ? null
            : (text[at], text[at + 1]) switch
            {
                ('\'', '\'') or ('‘', '’') => '"',
                ('`', '`') or ('‘', '‘') => '“',
                ('’', '’') => '”',
                _ => null,
            };

    public static bool IsStraight(char mark) => mark is '"' or '＂';

    /// <summary>Whether a mark may open a quotation, as far as its neighbours tell.</summary>
    public static bool CanOpen(string text, TextRange mark) =>
        !IsSpaceOrEnd(text, mark.End)
        && text[mark.End] is not (',' or ';' or ')')
        && (
            IsSpaceOrEnd(text, mark.Start - 1)
            || BeforeOpening.IndexOf(text[mark.Start - 1]) >= 0
            || IsEmphasis(text, mark.Start - 1)
        );

    /// <summary>Whether a mark may close a quotation, as far as its neighbours tell.</summary>
    public static bool CanClose(string text, TextRange mark) =>
        !IsSpaceOrEnd(text, mark.Start - 1)
        && (IsSpaceOrEnd(text, mark.End) || AfterClosing.IndexOf(text[mark.End]) >= 0 || IsPossessive(text, mark.End));

    /// <summary>Whether a single mark may open a quotation and is not an apostrophe.</summary>
    public static bool BeginsWord(string text, int at) =>
        !(IsLetterOrDigit(text, at - 1) && !WordBoundary.IsSpaceless(text, at - 1))
        && !IsSpaceOrEnd(text, at + 1)
        && (IsLetterOrDigit(text, at + 1) || "([{…¿¡$£€*_\"“„".IndexOf(text[at + 1]) >= 0)
        && !IsElision(text, at + 1);

    /// <summary>
    /// Whether a single mark may close a quotation. A letter may follow in scripts without spaces, and in languages
    /// that attach particles to what is quoted.
    /// </summary>
    public static bool EndsWord(string text, int at) =>
        !IsSpaceOrEnd(text, at - 1) && (!IsLetterOrDigit(text, at + 1) || WordBoundary.IsSpaceless(text, at + 1));

    public static bool IsSpaceOrEnd(string text, int index) =>
        index < 0 || index >= text.Length || char.IsWhiteSpace(text[index]);

    public static bool IsLetterOrDigit(string text, int index) =>
        index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);

    /// <summary>Whether a mark begins the value of an attribute in markup: <c>&lt;a href="…"&gt;</c>.</summary>
    public static bool BeginsAttribute(string text, TextRange mark) =>
        mark.Start > 0
        && text[mark.Start - 1] == '='
        && FamilyOf(text[mark.Start]) is MarkFamily.Double or MarkFamily.Single;

    /// <summary>Whether a mark ends the value of an attribute, perhaps one that began in another paragraph.</summary>
    public static bool EndsAttribute(string text, TextRange mark) =>
        mark.End < text.Length && text[mark.End] == '>' && IsStraight(text[mark.Start]);

    /// <summary><c>6'2"</c>: feet and inches.</summary>
    public static bool IsMeasure(string text, int at) => at > 0 && text[at - 1] is >= '0' and <= '9';

    /// <summary>Emphasis before a mark: <c>**"So," she said.**</c></summary>
    private static bool IsEmphasis(string text, int index) =>
        text[index] is '*' or '_' && (IsSpaceOrEnd(text, index - 1) || text[index - 1] is '*' or '_');

    /// <summary>The possessive of a title in quotation marks: <c>"Ferry"'s crew</c>.</summary>
    private static bool IsPossessive(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && text[at + 1] is 's';

    /// <summary><c>'s–t</c>: a word with letters left out.</summary>
    private static bool IsMasked(string text, int end) =>
        end + 1 < text.Length && text[end] is '–' or '—' or '*' && !IsSpaceOrEnd(text, end + 1);

    /// <summary><c>'em</c>, <c>'90s</c>, <c>'90er</c>, <c>in '68</c></summary>
    private static bool IsElision(string text, int start)
    {
        var end = start;
        while (end < start + 8 && IsLetterOrDigit(text, end))
        {
            end++;
        }

        var word = text.Substring(start, end - start);
        if (s_elisions.Contains(word) && !IsMasked(text, end))
        {
            return true;
        }

        if (word.Length < 2 || !char.IsDigit(word[0]) || !char.IsDigit(word[1]))
        {
            return false;
        }

        return word.Length == 2
            ? TextWords.Before(text, start - 1, Math.Max(0, start - 20)) is { } before
                && s_beforeYears.Contains(TextWords.Text(text, before))
            : word.Substring(2) is "s" or "er" or "ers" or "ern";
    }

    /// <summary>Whether a word of two digits begins at an offset.</summary>
    public static bool IsTwoDigits(string text, int start) =>
        start + 1 < text.Length
        && char.IsDigit(text[start])
        && char.IsDigit(text[start + 1])
        && !IsLetterOrDigit(text, start + 2);

    /// <summary>
    /// Whether a mark follows the punctuation of a script without spaces, so that it closes a quotation although a word
    /// follows directly: <c>"我们走，"他说</c>.
    /// </summary>
    public static bool FollowsSpacelessClause(string text, TextRange mark) =>
        mark.Start > 0
        && (
            "，。、！？；".IndexOf(text[mark.Start - 1]) >= 0
            || (
                "…—".IndexOf(text[mark.Start - 1]) >= 0
                && mark.End < text.Length
                && WordBoundary.IsSpaceless(text, mark.End)
            )
        );
}

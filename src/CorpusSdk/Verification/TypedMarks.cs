using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Characters that are typed twice in place of a quotation mark that the keyboard does not have: <c>,,So'', sagte
/// sie</c>, <c>&lt;&lt; Non &gt;&gt;, dit-elle</c>.
/// </summary>
internal static class TypedMarks
{
    /// <summary>Fewer words between angle brackets may be anything.</summary>
    private const int MinWords = 3;

    public static IEnumerable<Replacement> Find(string text) =>
        [.. Commas(text), .. Brackets(text, "<<", ">>", "«", "»"), .. Brackets(text, ">>", "<<", "»", "«")];

    private static IEnumerable<Replacement> Commas(string text)
    {
        var next = -1;
        for (var at = IndexOf(text, ",,", 0); at < text.Length; at = IndexOf(text, ",,", at + 2))
        {
            next = next < at ? NextDouble(text, at) : next;
            if (
                IsBeforeWord(text, at)
                && next < text.Length
                && QuotationMark.CanClose(text, new(next, QuotationMark.PairAt(text, next) is null ? 1 : 2))
                && text[next - 1] != ','
                && IsInParagraph(text, at, next)
            )
            {
                yield return new(new(at, 2), "„");
            }
        }
    }

    /// <summary>Empty columns of CSV are next to a column or to another comma.</summary>
    private static bool IsBeforeWord(string text, int at) =>
        BeginsWord(text, at)
        && at + 2 < text.Length
        && (char.IsLetterOrDigit(text[at + 2]) || "*_…[".Contains(text[at + 2], StringComparison.Ordinal));

    /// <summary>
    /// Programs and consoles have such brackets too, but no words like those of a sentence between them.
    /// </summary>
    private static IEnumerable<Replacement> Brackets(string text, string left, string right, string open, string end)
    {
        var close = -1;
        for (var at = IndexOf(text, left, 0); at < text.Length; )
        {
            var next = IndexOf(text, left, at + 2);
            close = close < at ? IndexOf(text, right, at) : close;
            if (
                close < next
                && BeginsWord(text, at)
                && !IsBlockQuote(text, at)
                && (close + 2 == text.Length || text[close + 2] != right[0])
                && text.AsSpan(at + 2, close - at - 2).TrimStart() is [var first, ..]
                && !char.IsDigit(first)
                && char.IsWhiteSpace(text[at + 2]) == char.IsWhiteSpace(text[close - 1])
                && IsInParagraph(text, at, close)
                && text.AsSpan(at, close - at).IndexOfAny(";={}") < 0
                && TextWords.In(text, at, close).Take(MinWords).Count() == MinWords
            )
            {
                yield return new(new(at, 2), open);
                yield return new(new(close, 2), end);
            }

            at = next;
        }
    }

    /// <summary>Whether brackets are the prefix of a line.</summary>
    private static bool IsBlockQuote(string text, int at) =>
        text[at] == '>' && text.AsSpan(0, at).TrimEnd(" \t>") is [] or [.., '\n'];

    private static bool BeginsWord(string text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || "([*_>|:'’\"“".Contains(text[at - 1], StringComparison.Ordinal);

    private static bool IsInParagraph(string text, int start, int end) =>
        !text.AsSpan(start, end - start).Contains("\n\n", StringComparison.Ordinal);

    /// <summary>The offset of the next double mark, or of two single ones; the end if there is none.</summary>
    private static int NextDouble(string text, int from)
    {
        for (
            var at = QuotationMark.Next(text, from, text.Length);
            at < text.Length;
            at = QuotationMark.Next(text, at + 1, text.Length)
        )
        {
            if (QuotationMark.FamilyOf(text[at]) == MarkFamily.Double || QuotationMark.PairAt(text, at) is not null)
            {
                return at;
            }
        }

        return text.Length;
    }

    private static int IndexOf(string text, string wanted, int from) =>
        text.IndexOf(wanted, from, StringComparison.Ordinal) is var found and >= 0 ? found : text.Length;
}

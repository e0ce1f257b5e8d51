using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// The quotation marks in parts of Markdown that are not text: descriptions of images and titles of links, as in
/// <c>![a "b" c](d "e")</c>.
/// </summary>
internal static class MarkupMarks
{
    /// <summary>A description, or an address with its title, is not longer.</summary>
    private const int MaxLength = 500;

    public static IEnumerable<TextRange> Find(string text)
    {
        var (image, depth) = (-1, 0);
        for (var at = NextBracket(text, 0); at >= 0; at = NextBracket(text, at + 1))
        {
            if (text[at] == '[')
            {
                image = at > 0 && text[at - 1] == '!' ? at : image;
                depth++;
                continue;
            }

            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            if (image >= 0 && next is '(' or '[' && IsShort(text, image, at))
            {
                foreach (var mark in MarksIn(text, image, at))
                {
                    yield return mark;
                }
            }

            if (depth > 0 && next == '(' && TitleBehind(text, at + 2) is { } title)
            {
                foreach (var mark in MarksIn(text, title.Start, title.End))
                {
                    yield return mark;
                }
            }

            (image, depth) = (-1, Math.Max(0, depth - 1));
        }
    }

    private static int NextBracket(string text, int from) =>
        text.AsSpan(from).IndexOfAny('[', ']') is var found and >= 0 ? from + found : -1;

    private static bool IsShort(string text, int start, int end) =>
        end - start <= MaxLength && !text.AsSpan(start, end - start).Contains("\n\n", StringComparison.Ordinal);

    /// <summary>The title, which is all that is between the address and the closing bracket.</summary>
    private static TextRange? TitleBehind(string text, int start)
    {
        var limit = Math.Min(text.Length, start + MaxLength);
        var address = start;
        while (address < limit && !char.IsWhiteSpace(text[address]) && text[address] is not ('"' or ')'))
        {
            address++;
        }

        var opening = address;
        while (opening < limit && char.IsWhiteSpace(text[opening]))
        {
            opening++;
        }

        if (address == start || opening == address || opening >= limit || text[opening] is not ('"' or '\''))
        {
            return null;
        }

        for (var end = opening + 1; end < limit; end++)
        {
            if (text[end] == text[opening] && text.AsSpan(end + 1, limit - end - 1).TrimStart(' ') is [')', ..])
            {
                return IsShort(text, opening, end) ? TextRange.FromBounds(opening, end + 1) : null;
            }
        }

        return null;
    }

    private static IEnumerable<TextRange> MarksIn(string text, int start, int end)
    {
        for (var at = QuotationMark.Next(text, start, end); at < end; at = QuotationMark.Next(text, at + 1, end))
        {
            yield return new(at, 1);
        }
    }
}

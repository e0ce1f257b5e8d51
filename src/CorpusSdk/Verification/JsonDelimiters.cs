using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// What is data in a text with strings of JSON or code: the marks around strings that contain escaped quotation marks,
/// which are the only ones of the text, and the keys.
/// </summary>
internal static class JsonDelimiters
{
    public static IEnumerable<TextRange> Find(string text)
    {
        if (!text.Contains("\\\"", StringComparison.Ordinal) && !text.Contains("\\u", StringComparison.Ordinal))
        {
            yield break;
        }

        for (var at = text.IndexOf('"'); at >= 0; at = text.IndexOf('"', at + 1))
        {
            if (!OpensString(text, at))
            {
                continue;
            }

            var (end, hasMark) = EndOf(text, at + 1);
            if (end > 0 && hasMark)
            {
                yield return new(at, 1);
                yield return new(end, 1);
                at = end;
            }
            else if (end > 0 && IsKey(text, end))
            {
                yield return TextRange.FromBounds(at, end + 1);
                at = end;
            }
        }
    }

    private static bool OpensString(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before < 0 || text[before] is '{' or '[' or ',' or ':' or '=' or '(';
    }

    private static (int End, bool HasMark) EndOf(string text, int start)
    {
        var hasMark = false;
        for (var at = text.AsSpan(start).IndexOfAny('"', '\\', '\n'); at >= 0; )
        {
            var found = start + at;
            if (text[found] == '"')
            {
                return (found, hasMark);
            }

            if (text[found] == '\n' || found + 1 >= text.Length)
            {
                break;
            }

            hasMark |=
                text[found + 1] == '"'
                || (
                    Escapes.At(text, found) is { Length: 6 } escape
                    && CorpusSdk.Matching.Quotations.QuotationMark.FamilyOf(escape.Characters[0])
                        != CorpusSdk.Matching.Quotations.MarkFamily.None
                );
            start = found + 2;
            at = start < text.Length ? text.AsSpan(start).IndexOfAny('"', '\\', '\n') : -1;
        }

        return (-1, false);
    }

    private static bool IsKey(string text, int end) => end + 1 < text.Length && text[end + 1] == ':';
}

namespace CorpusSdk.Tool.Verifying;

/// <summary>A tag of HTML.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="IsEnd">Whether it begins with <c>&lt;/</c>.</param>
/// <param name="Start">The offset of the <c>&lt;</c>.</param>
/// <param name="End">The offset behind the <c>&gt;</c>.</param>
/// <param name="Address">The value of <c>href</c>; null if there is none.</param>
internal readonly record struct HtmlTag(string Name, bool IsEnd, int Start, int End, string? Address)
{
    /// <summary>The longest name that the names of known tags have.</summary>
    private const int MaxName = 10;

    /// <summary>A longer address is not one of an article.</summary>
    private const int MaxAddress = 300;

    /// <summary>Reads a tag as a browser does: a <c>&gt;</c> within quotation marks does not end it.</summary>
    /// <param name="html">The file.</param>
    /// <param name="start">The offset of a <c>&lt;</c> before a letter, or before <c>/</c> and a letter.</param>
    /// <returns>The tag; null if it does not end.</returns>
    public static HtmlTag? Read(string html, int start)
    {
        var isEnd = html[start + 1] == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        var at = nameStart;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('/' or '>'))
        {
            at++;
        }

        var name = at - nameStart > MaxName ? "" : html[nameStart..at].ToLowerInvariant();
        string? address = null;
        while (at < html.Length && html[at] != '>')
        {
            if (char.IsWhiteSpace(html[at]) || html[at] == '/')
            {
                at++;
                continue;
            }

            var attribute = at;
            at++;
            while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('=' or '/' or '>'))
            {
                at++;
            }

            var attributeEnd = at;
            var equals = SkipSpace(html, at);
            if (equals == html.Length || html[equals] != '=')
            {
                continue;
            }

            var (valueStart, valueEnd, next) = ReadValue(html, SkipSpace(html, equals + 1));
            if (next < 0)
            {
                return null;
            }

            if (
                address is null
                && valueEnd - valueStart <= MaxAddress
                && html.AsSpan(attribute, attributeEnd - attribute).Equals("href", StringComparison.OrdinalIgnoreCase)
            )
            {
                address = HtmlEntities.Decode(html[valueStart..valueEnd]).Trim();
            }

            at = next;
        }

        return at < html.Length ? new(name, isEnd, start, at + 1, address) : null;
    }

    /// <returns>The range of a value, and the offset behind it; -1 if it does not end.</returns>
    private static (int Start, int End, int Next) ReadValue(string html, int at)
    {
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var close = html.IndexOf(html[at], at + 1);
            return (at + 1, close, close < 0 ? -1 : close + 1);
        }

        var end = at;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] != '>')
        {
            end++;
        }

        return (at, end, end);
    }

    private static int SkipSpace(string html, int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
        {
            at++;
        }

        return at;
    }
}

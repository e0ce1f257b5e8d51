using System.Text;

namespace CorpusSdk.Core.Checking;

/// <summary>The <c>&gt;</c> before the lines of a Markdown block quote, with which quotes may be copied.</summary>
internal static class BlockQuotePrefix
{
    /// <summary>
    /// A declared quote without the prefixes of its lines if its first line has one; otherwise the quote as it is.
    /// </summary>
    public static string Remove(string quote)
    {
        var words = new StringBuilder(quote.Length);
        for (var start = 0; start < quote.Length; )
        {
            var lineEnd = quote.IndexOf('\n', start);
            var end = lineEnd < 0 ? quote.Length : lineEnd + 1;
            var content = ContentStart(quote, start, end);
            if (start == 0 && content == 0)
            {
                return quote;
            }

            _ = words.Append(quote, content, end - content);
            start = end;
        }

        return words.Length == 0 ? quote : words.ToString();
    }

    /// <summary>The offset behind the prefix of a line; the line's start if it has none.</summary>
    private static int ContentStart(string text, int start, int end)
    {
        var content = start;
        for (var at = start; at < end && text[at] is '>' or ' ' or '\t'; at++)
        {
            content = text[at] == '>' ? at + 1 : content;
        }

        return content;
    }
}

using System.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// Tabs as the YAML specification has them: allowed in a line of white space and behind the indentation, but not as
/// indentation. The parser differs from it in both.
/// </summary>
internal static class YamlTabs
{
    public const string Reason = "tabs cannot be used for indentation; use spaces";

    /// <summary>
    /// The text with spaces in place of the tabs in lines of white space, which the parser takes for indentation. Block
    /// scalars keep their tabs.
    /// </summary>
    public static string ReplaceInBlankLines(string text)
    {
        if (text.IndexOf('\t') < 0)
        {
            return text;
        }

        StringBuilder? replaced = null;
        var scalarIndent = -1;
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var content = start;
            var hasTab = false;
            while (content < end && text[content] is ' ' or '\t')
            {
                hasTab |= text[content++] == '\t';
            }

            if (content < end)
            {
                var isInScalar = scalarIndent >= 0 && IndentOf(text, start) > scalarIndent;
                scalarIndent = isInScalar ? scalarIndent : IndentOfBlockScalar(text, start, end);
            }
            else if (hasTab && scalarIndent < 0)
            {
                replaced ??= new StringBuilder(text);
                _ = replaced.Replace('\t', ' ', start, end - start);
            }

            start = end + 1;
        }

        return replaced?.ToString() ?? text;
    }

    /// <summary>The first tab of a range that is used as indentation: behind too few spaces of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">A node; its first line is not looked at.</param>
    /// <param name="indent">How many spaces its other lines need.</param>
    public static int? FindIn(string text, TextRange range, int indent)
    {
        var line = text.IndexOf('\n', range.Start, range.Length);
        while (line >= 0)
        {
            var tab = line + 1;
            while (tab < range.End && text[tab] == ' ')
            {
                tab++;
            }

            if (tab < range.End && text[tab] == '\t' && tab - line - 1 < indent && !IsBlank(text, tab, range.End))
            {
                return tab;
            }

            line = text.IndexOf('\n', tab, range.End - tab);
        }

        return null;
    }

    /// <summary>
    /// The first tab between an indicator and the list or mapping that begins on its line: that tab would be the
    /// indentation of its other lines. Null if there is none.
    /// </summary>
    public static int? FindBefore(string text, int start)
    {
        int? tab = null;
        var at = start - 1;
        for (; at >= 0 && text[at] is ' ' or '\t'; at--)
        {
            tab = text[at] == '\t' ? at : tab;
        }

        return at >= 0 && text[at] is '-' or '?' or ':' ? tab : null;
    }

    private static bool IsBlank(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at < end && text[at] == '\n';
    }

    private static int IndentOf(string text, int lineStart)
    {
        var at = lineStart;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at - lineStart;
    }

    /// <summary>
    /// The indentation of the node that has a block scalar if the line begins one, with <c>|</c> or <c>&gt;</c> at its
    /// end; otherwise -1. The lines of the scalar are indented more.
    /// </summary>
    private static int IndentOfBlockScalar(string text, int start, int end)
    {
        var comment = text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        end = comment < 0 ? end : comment;
        while (end > start && text[end - 1] is ' ' or '\t' or '+' or '-' or (>= '0' and <= '9'))
        {
            end--;
        }

        if (end == start || text[end - 1] is not ('|' or '>'))
        {
            return -1;
        }

        // A key behind dashes is indented by them; without a key, the scalar belongs to the last dash.
        var indent = IndentOf(text, start);
        for (var at = start + indent; at + 1 < end && text[at] is '-' or '?' && text[at + 1] == ' '; )
        {
            var next = at + 1;
            while (next < end && text[next] == ' ')
            {
                next++;
            }

            if (text[next] is '|' or '>')
            {
                break;
            }

            (at, indent) = (next, next - start);
        }

        return indent;
    }
}

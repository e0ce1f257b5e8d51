using System.Globalization;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// Characters that look like spaces, but belong to the text in YAML: no-break spaces that an editor or a web page put
/// in place of indentation.
/// </summary>
internal static class OtherSpaces
{
    public static bool Is(char c) =>
        c is not (' ' or '\t' or '\n') && char.IsWhiteSpace(c) && !char.IsControl(c) || c is '\u200B' or '\uFEFF';

    /// <summary>
    /// The first of them in the indentation of a line or of the line above it, or of the lines above that have them
    /// too: the parser fails at the last line of a value that goes wrong at its first. Null if there are none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">An offset in the line.</param>
    public static TextRange? InIndentation(string text, int offset)
    {
        var line = offset == 0 ? 0 : text.LastIndexOf('\n', Math.Min(offset, text.Length) - 1) + 1;
        TextRange? found = null;
        for (var isFirst = true; ; isFirst = false)
        {
            var here = FirstIn(text, line);
            if (here is null && !isFirst)
            {
                return found;
            }

            found = here ?? found;
            if (line < 2)
            {
                return found;
            }

            line = text.LastIndexOf('\n', line - 2) + 1;
        }
    }

    public static string Reason(char c) =>
        $"U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)} looks like a space, but is none; "
        + "indent the line with spaces";

    private static TextRange? FirstIn(string text, int lineStart)
    {
        var at = lineStart;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at < text.Length && Is(text[at]) ? new TextRange(at, 1) : null;
    }
}

using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// The marks around values of command-line options: <c>-m "a b"</c>, <c>--title="a b"</c>. A long option may be two
/// dashes and a word, so that one without <c>=</c> counts only on the line of a prompt.
/// </summary>
internal static class CommandOptions
{
    /// <summary>A longer word is no option.</summary>
    private const int MaxOption = 40;

    /// <summary>The prompt is not further away.</summary>
    private const int MaxCommand = 200;

    public static IEnumerable<TextRange> Find(string text)
    {
        for (var at = text.IndexOf('"'); at >= 0; at = at + 1 < text.Length ? text.IndexOf('"', at + 1) : -1)
        {
            if (!IsValue(text, at))
            {
                continue;
            }

            var length = text.AsSpan(at + 1).IndexOfAny('"', '\n');
            if (length >= 0 && text[at + 1 + length] == '"')
            {
                yield return new(at, 1);
                at += 1 + length;
                yield return new(at, 1);
            }
        }
    }

    private static bool IsValue(string text, int at)
    {
        var end = at - 1;
        if (end < 2 || text[end] is not (' ' or '='))
        {
            return false;
        }

        var start = end;
        while (
            start > 0
            && end - start < MaxOption
            && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '-')
        )
        {
            start--;
        }

        var option = text.AsSpan(start, end - start);
        var isShort = option is ['-', not '-'];
        var isLong = option is ['-', '-', not '-', ..];
        return (start == 0 || char.IsWhiteSpace(text[start - 1]))
            && ((isShort && char.IsAsciiLetter(option[1])) || (isLong && (text[end] == '=' || IsPrompt(text, start))));
    }

    /// <summary>Whether a line begins with <c>$ </c>, as those of consoles do.</summary>
    private static bool IsPrompt(string text, int at)
    {
        var start = Math.Max(0, at - MaxCommand);
        var line = text.AsSpan(start, at - start);
        return line[(line.LastIndexOf('\n') + 1)..].TrimStart().StartsWith("$ ");
    }
}

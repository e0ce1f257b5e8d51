using System.Text;

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>
/// Regular expressions for JSON Schema, whose validators read them as JavaScript does, with its flag <c>u</c>.
/// </summary>
internal static class EcmaPattern
{
    /// <summary>What the whole of a text must match but for white space at its ends, which readers leave out.</summary>
    public static string Whole(string pattern) => $@"^\s*(?:{pattern})\s*$";

    /// <summary>A text, in upper and lower case alike.</summary>
    public static string IgnoringCase(string text)
    {
        var pattern = new StringBuilder();
        foreach (var c in text)
        {
            var (lower, upper) = (char.ToLowerInvariant(c), char.ToUpperInvariant(c));
            _ =
                lower != upper ? pattern.Append('[').Append(lower).Append(upper).Append(']')
                : @"^$\.*+?()[]{}|/".IndexOf(c) >= 0 ? pattern.Append('\\').Append(c)
                : pattern.Append(c);
        }

        return pattern.ToString();
    }

    /// <summary>
    /// A pattern of .NET in the words of JavaScript; null where it holds anything that the two do not have in common.
    /// Of what is translated nothing matches less than in .NET: an editor must not call wrong what the build accepts.
    /// </summary>
    public static string? Of(string pattern)
    {
        var translated = new StringBuilder();
        var inClass = false;
        var afterSet = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            var next = i + 1 < pattern.Length ? pattern[i + 1] : '\0';
            switch (c)
            {
                case '\\':
                    if (Escape(next, inClass) is not { } escape)
                    {
                        return null;
                    }

                    _ = translated.Append(escape);
                    afterSet = inClass && next is 'd' or 'w' or 's' or 'S';
                    i++;
                    continue;

                // `[\w-.]` is no range; JavaScript wants it said.
                case '-' when afterSet:
                    _ = translated.Append('\\');
                    break;

                // Classes within classes, and one that begins with its own end.
                case '['
                    when inClass || next == ']' || (next == '^' && i + 2 < pattern.Length && pattern[i + 2] == ']'):
                    return null;
                case '[':
                    inClass = true;
                    break;
                case ']' when !inClass:
                case '{' or '}' when !inClass && !IsCount(pattern, i):
                    return null;
                case ']':
                    inClass = false;
                    break;

                // Of groups only (…), (?:…), (?=…) and (?!…) are the same.
                case '(' when !inClass && next == '?' && (i + 2 >= pattern.Length || ":=!".IndexOf(pattern[i + 2]) < 0):
                    return null;
                case '.' when !inClass:
                    _ = translated.Append(@"[^\n]");
                    continue;
                case '$' when !inClass:
                    _ = translated.Append(@"(?=\n?$)");
                    continue;
            }

            _ = translated.Append(c);
            afterSet = false;
        }

        return inClass ? null : Whole(translated.ToString());
    }

    private static string? Escape(char c, bool inClass) =>
        c switch
        {
            'd' => @"\p{Nd}",
            'w' => inClass ? @"\p{L}\p{M}\p{Nd}\p{Pc}" : @"[\p{L}\p{M}\p{Nd}\p{Pc}]",
            's' or 'S' or 't' or 'n' or 'r' or 'f' or 'v' => "\\" + c,
            'D' when !inClass => @"\P{Nd}",
            'b' when !inClass => null,
            '-' => inClass ? @"\-" : "-",
            '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/' =>
                "\\" + c,
            _ when c < 128 && !char.IsLetterOrDigit(c) && c != '\0' => c.ToString(),
            _ => null,
        };

    /// <summary>Whether a brace belongs to <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>.</summary>
    private static bool IsCount(string pattern, int brace)
    {
        var start = pattern.LastIndexOf('{', brace);
        var end = start < 0 ? -1 : pattern.IndexOf('}', start);
        return end > start + 1
            && brace <= end
            && pattern.Substring(start + 1, end - start - 1).All(c => c is (>= '0' and <= '9') or ',')
            && pattern[start + 1] != ',';
    }
}

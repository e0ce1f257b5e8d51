using System.Text;

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>Regular expressions for JSON Schema: validators use those of JavaScript, with its flag <c>u</c>.</summary>
internal static class EcmaPattern
{
    /// <summary>Matches whole texts. White space at the ends is allowed, because readers remove it.</summary>
    public static string Whole(string pattern) => $@"^\s*(?:{pattern})\s*$";

    /// <summary>Matches a text in upper and lower case.</summary>
    public static string IgnoringCase(string text)
    {
        var pattern = new StringBuilder();
        foreach (var c in text)
        {
            var (lower, upper) = (char.ToLowerInvariant(c), char.ToUpperInvariant(c));
            _ =
                lower != upper
                    ? pattern.Append('[').Append(lower).Append(upper).Append(']')
                    : pattern.Append(Literal(c.ToString()));
        }

        return pattern.ToString();
    }

    /// <summary>Matches one character, or two that are a surrogate pair.</summary>
    public static string Literal(string character) =>
        @"^$\.*+?()[]{}|/".IndexOf(character, StringComparison.Ordinal) >= 0 ? "\\" + character : character;

    /// <summary>
    /// Translates a pattern of .NET; null if it uses anything that the two syntaxes do not share. A translation never
    /// matches less than the original: an editor must not report a value that the build accepts.
    /// </summary>
    public static string? FromDotNet(string pattern)
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

                // `[\w-.]` is not a range; JavaScript requires the escape.
                case '-' when afterSet:
                    _ = translated.Append('\\');
                    break;

                // Nested classes, and a class that begins with a closing bracket.
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

                // The only groups with the same meaning are (…), (?:…), (?=…) and (?!…).
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

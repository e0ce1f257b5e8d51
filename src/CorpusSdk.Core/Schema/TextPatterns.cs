namespace CorpusSdk.Core.Schema;

/// <summary>
/// Recognizes the collections that have texts. Compiled into the build tasks too, which declare <c>Text</c>.
/// </summary>
internal static class TextPatterns
{
    /// <summary>Whether files of text can match one of the patterns of a collection.</summary>
    public static bool HasText(IEnumerable<string> patterns) =>
        patterns.Any(pattern =>
            pattern.IndexOf(".md", StringComparison.OrdinalIgnoreCase) >= 0
            || pattern.IndexOf(".markdown", StringComparison.OrdinalIgnoreCase) >= 0
            || pattern.IndexOf(".txt", StringComparison.OrdinalIgnoreCase) >= 0
            || pattern.EndsWith("*", StringComparison.Ordinal)
            || (
                pattern.EndsWith("}", StringComparison.Ordinal)
                && pattern
                    .Substring(pattern.LastIndexOf('{') + 1)
                    .TrimEnd('}')
                    .Split(',')
                    .Any(end => end.TrimStart('.') is "md" or "markdown" or "mdx" or "txt")
            )
        );
}

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>The documentation of a rule, which the tool contains.</summary>
internal static class RulePage
{
    /// <summary>
    /// Why the rule reports something: the first paragraph about its cause. Null if there is no page.
    /// </summary>
    public static string? CauseOf(string rule)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"rules/{rule}.md");
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        var page = reader.ReadToEnd().ReplaceLineEndings("\n");
        const string Heading = "\n## Cause\n";
        var start = page.IndexOf(Heading, StringComparison.Ordinal);
        return start < 0 ? null : page[(start + Heading.Length)..].TrimStart().Split("\n\n")[0];
    }
}

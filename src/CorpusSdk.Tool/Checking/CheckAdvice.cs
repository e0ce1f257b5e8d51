using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Checking;

/// <summary>What to do next with a corpus that has nothing to check yet.</summary>
internal static class CheckAdvice
{
    /// <returns>Null if there is no advice.</returns>
    public static string? Of(CheckedCorpus corpus)
    {
        var folder = DiskPath.ForDisplay(corpus.Location.Root);
        var texts = corpus.Compilation.Snapshots;
        return texts.Count == 0
            ? corpus.Compilation.Collections.Generated.Any(collection => collection.Entries.Count > 0)
                ? null
                : $"'{folder}' has no texts; add an article as a .txt or .md file, "
                    + "and 'dotnet corpus annotate' proposes its annotations"
            : texts.All(text => text.Sidecar is null && text.Text.FrontMatter is null)
                ? $"no text in '{folder}' has annotations; 'dotnet corpus annotate' proposes them"
                : null;
    }
}

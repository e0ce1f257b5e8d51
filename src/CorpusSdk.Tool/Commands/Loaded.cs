using System.CommandLine;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Commands;

/// <summary>The corpus of a command that needs one without errors, or can do with less.</summary>
internal static class Loaded
{
    /// <summary>What is sound of a corpus. That it has errors is said, and hinders nothing.</summary>
    public static CorpusView Anyway(ParseResult parsed, Argument<string?> corpus, CancellationToken cancellation)
    {
        var loaded = CorpusFolder.Load(parsed.GetValue(corpus), cancellation);
        if (loaded.ErrorCount > 0)
        {
            parsed.InvocationConfiguration.Error.WriteLine(
                $"note: the corpus has {Errors(loaded)}, and what they are about is missing here; 'dotnet corpus check' tells them"
            );
        }

        return new(loaded);
    }

    /// <summary>A corpus without errors: what leaves the corpus is complete, and as the articles have it.</summary>
    /// <returns>Null where it has errors, which is said.</returns>
    public static CorpusView? Sound(ParseResult parsed, Argument<string?> corpus, CancellationToken cancellation)
    {
        var loaded = CorpusFolder.Load(parsed.GetValue(corpus), cancellation);
        if (loaded.ErrorCount == 0)
        {
            return new(loaded);
        }

        parsed.InvocationConfiguration.Error.WriteLine(
            $"error: the corpus has {Errors(loaded)}; fix them first: 'dotnet corpus check' tells them"
        );
        return null;
    }

    private static string Errors(CheckedCorpus corpus) =>
        corpus.ErrorCount == 1 ? "an error" : $"{corpus.ErrorCount} errors";
}

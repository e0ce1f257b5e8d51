using System.CommandLine;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary>Loads the corpus of a command, and reports its errors to the user.</summary>
internal static class CommandCorpus
{
    /// <summary>The valid parts of a corpus. If it has errors, a note is printed and the command goes on.</summary>
    public static CorpusView LoadWithNote(ParseResult parsed, Argument<string?> corpus, CancellationToken cancellation)
    {
        var loaded = CorpusFolder.Load(parsed.GetValue(corpus), cancellation).EnsureHasFiles();
        if (loaded.ErrorCount > 0)
        {
            parsed.InvocationConfiguration.Error.WriteLine(
                $"note: the corpus has {Errors(loaded)}, and affected entries are not shown; "
                    + "run 'dotnet corpus check' for details"
            );
        }

        return new(loaded);
    }

    /// <summary>A corpus without errors, so that an export is complete and correct.</summary>
    /// <returns>Null if the corpus has errors, after an error message was printed.</returns>
    public static CorpusView? LoadWithoutErrors(
        ParseResult parsed,
        Argument<string?> corpus,
        CancellationToken cancellation
    )
    {
        var loaded = CorpusFolder.Load(parsed.GetValue(corpus), cancellation).EnsureHasFiles();
        if (loaded.ErrorCount == 0)
        {
            return new(loaded);
        }

        ReportErrors(parsed, loaded.ErrorCount);
        return null;
    }

    /// <summary>Says that the corpus has errors, although the command needs one without.</summary>
    public static void ReportErrors(ParseResult parsed, int count) =>
        parsed.InvocationConfiguration.Error.WriteLine(
            $"error: the corpus has {Counted.Of(count, "error")}, but must have none; "
                + "run 'dotnet corpus check' for details"
        );

    private static string Errors(CheckedCorpus corpus) => Counted.Of(corpus.ErrorCount, "error");
}

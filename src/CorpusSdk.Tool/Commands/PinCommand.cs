using System.CommandLine;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Pinning;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus pin</c></summary>
internal static class PinCommand
{
    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        Option<bool> dryRun = new("--dry-run")
        {
            Arity = ArgumentArity.Zero,
            Description = "Shows a diff of the files; writes nothing.",
        };
        Command command = new(
            "pin",
            "Writes a hash of each text into its annotations, so that a later change of the text is an error. "
                + "Exit code 0: all annotated articles are pinned; 1: some have errors and were skipped."
        )
        {
            corpus,
            dryRun,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                return new PinRun(
                    CorpusLocation.Find(parsed.GetValue(corpus)),
                    Screen.IsInteractive(output) ? Screen.Create(output) : Screen.CreateUnwrapped(output),
                    parsed.GetValue(dryRun)
                ).Execute(cancellation);
            }
        );
        return command;
    }
}

using System.CommandLine;
using CorpusSdk.Tool.Fixing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus fix</c></summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        Option<bool> yes = new("--yes", "-y")
        {
            Description = "Makes every fix without asking, but for those where it is to be chosen which is meant.",
        };
        Option<bool> dryRun = new("--dry-run") { Description = "Shows what --yes would do; writes nothing." };
        Command command = new(
            "fix",
            "Makes the fixes that the checks suggest, each shown before it is made. Exit code 0: no errors are left; 1: some are."
        )
        {
            corpus,
            yes,
            dryRun,
        };
        command.Does(
            (parsed, cancellation) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                var asks = !parsed.GetValue(yes) && !parsed.GetValue(dryRun);
                var console = Screen.IsInteractive(output) ? Screen.Of(output) : Screen.Unbroken(output);
                return asks && !console.Profile.Capabilities.Interactive
                    ? throw new ToolException(
                        "fix asks in a terminal before it changes anything, and this is none; --dry-run shows the fixes, --yes makes them"
                    )
                    : new FixRun(
                        CorpusLocation.Find(parsed.GetValue(corpus)),
                        console,
                        asks,
                        parsed.GetValue(dryRun)
                    ).Execute(cancellation);
            }
        );
        return command;
    }
}

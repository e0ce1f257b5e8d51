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
            Arity = ArgumentArity.Zero,
            Description = "Applies every fix without asking, except those that offer a choice or change what is said.",
        };
        Option<bool> dryRun = new("--dry-run")
        {
            Arity = ArgumentArity.Zero,
            Description = "Shows the fixes that --yes would apply; writes nothing.",
        };
        Command command = new(
            "fix",
            "Shows and applies the fixes that the checks suggest. "
                + "Exit code 0: no errors remain; 1: some errors remain."
        )
        {
            corpus,
            yes,
            dryRun,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                // A missing folder is reported first: another terminal would not help.
                var location = CorpusLocation.Find(parsed.GetValue(corpus)).EnsureExists();
                var isPrompting = !parsed.GetValue(yes) && !parsed.GetValue(dryRun);
                var console = Screen.CreateForPrompts(
                    parsed.InvocationConfiguration.Output,
                    isPrompting,
                    "fix asks before each change and needs an interactive terminal; "
                        + "use --dry-run to preview the fixes or --yes to apply them"
                );
                return new FixRun(location, console, isPrompting, parsed.GetValue(dryRun)).Execute(cancellation);
            }
        );
        return command;
    }
}

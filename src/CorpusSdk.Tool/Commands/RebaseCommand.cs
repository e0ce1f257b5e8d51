using System.CommandLine;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Rebasing;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus rebase</c></summary>
internal static class RebaseCommand
{
    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        Option<string?> from = new("--from")
        {
            Description =
                "The folder or git revision with the old texts. "
                + "Default: the text that has the pin or, without a pin, that of the last commit.",
        };
        Option<bool> yes = new("--yes", "-y")
        {
            Arity = ArgumentArity.Zero,
            Description = "Makes every certain change without asking; lists what is not certain.",
        };
        Option<bool> dryRun = new("--dry-run")
        {
            Arity = ArgumentArity.Zero,
            Description = "Shows the changes that --yes would make; writes nothing.",
        };
        Command command = new(
            "rebase",
            "Moves annotations to an edited text and updates its pin. "
                + "Exit code 0: nothing is undecided; 1: some annotations are undecided, or have no old text."
        )
        {
            corpus,
            from,
            yes,
            dryRun,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                // A missing folder is reported first: another terminal would not help.
                var location = CorpusLocation.Find(parsed.GetValue(corpus)).EnsureExists();
                using RebaseSource source = new(location, parsed.GetValue(from), cancellation);
                var isPrompting = !parsed.GetValue(yes) && !parsed.GetValue(dryRun);
                var console = Screen.CreateForPrompts(
                    parsed.InvocationConfiguration.Output,
                    isPrompting,
                    "rebase asks before each change and needs an interactive terminal; "
                        + "use --dry-run to preview the changes or --yes to make those that are certain"
                );
                return new RebaseRun(
                    location,
                    console,
                    new RebasePrompt(console, isPrompting),
                    parsed.GetValue(dryRun)
                ).Execute(source, cancellation);
            }
        );
        return command;
    }
}

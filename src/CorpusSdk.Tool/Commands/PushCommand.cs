using System.CommandLine;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Pushing;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus push</c></summary>
internal static class PushCommand
{
    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        Option<string> to = new("--to")
        {
            Description =
                "The database: a file such as corpus.db (SQLite), or a connection string of SQLite or PostgreSQL.",
            Required = true,
        };
        Option<bool> prune = new("--prune") { Description = "Removes what is in the database and not in the corpus." };
        Command command = new("push", "Writes a corpus into a database. The corpus must have no errors.")
        {
            corpus,
            to,
            prune,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                var target = StoreTarget.Parse(parsed.GetValue(to)!);
                if (CommandCorpus.LoadWithoutErrors(parsed, corpus, cancellation) is not { } view)
                {
                    return ExitCode.Errors;
                }

                if (target is SqliteTarget file)
                {
                    OutputPlace.EnsureOutside(view, [file.Path]);
                }

                var output = parsed.InvocationConfiguration.Output;
                LoadedPush loaded = new(view);
                PushSummary summary;
                using (var store = target.Create())
                using (PushProgress progress = new(Screen.IsInteractive(output) ? output : null, loaded.Count))
                {
                    summary = CorpusPush.Run(store, loaded, parsed.GetValue(prune), progress, cancellation)!;
                }

                PushReport.Write(summary, target.Name, output);
                return ExitCode.Success;
            }
        );
        return command;
    }
}

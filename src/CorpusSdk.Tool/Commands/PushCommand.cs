using System.CommandLine;
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
        Option<bool> prune = new("--prune")
        {
            Arity = ArgumentArity.Zero,
            Description = "Removes what is in the database and not in the corpus.",
        };
        Option<string?> shards = new("--shards")
        {
            Description =
                "Connection strings of PostgreSQL, separated by commas: databases on other servers that get a part "
                + "of the articles each.",
        };
        Command command = new("push", "Writes a corpus into a database. The corpus must have no errors.")
        {
            corpus,
            to,
            prune,
            shards,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                var target = StoreTarget.Parse(
                    parsed.GetValue(to)!,
                    parsed.GetValue(shards)?.Split(',', StringSplitOptions.TrimEntries) ?? []
                );
                var pushed = StreamedPush.Open(parsed.GetValue(corpus), cancellation);
                if (target is SqliteTarget file)
                {
                    pushed.EnsureOutside(file.Path);
                }

                var output = parsed.InvocationConfiguration.Output;
                PushSummary? summary;
                using (var store = target.Create())
                using (PushProgress progress = new(Screen.IsInteractive(output) ? output : null, pushed.Count))
                {
                    summary = CorpusPush.Run(store, pushed, parsed.GetValue(prune), progress, cancellation);
                }

                if (summary is null)
                {
                    CommandCorpus.ReportErrors(parsed, pushed.ErrorCount);
                    return ExitCode.Errors;
                }

                PushReport.Write(summary, target.Name, output);
                return ExitCode.Success;
            }
        );
        return command;
    }
}

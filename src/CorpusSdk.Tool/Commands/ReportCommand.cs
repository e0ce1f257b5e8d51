using System.CommandLine;
using System.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Reporting;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus report</c></summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        Option<string> target = new("--output", "-o")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => "corpus-report.html",
        };
        Option<string?> title = new("--title") { Description = "The heading of the page. Default: the project name." };
        Command command = new(
            "report",
            "Writes a self-contained HTML page: timeline, people, delegations, connections and articles."
        )
        {
            corpus,
            target,
            title,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                if (CommandCorpus.LoadWithoutErrors(parsed, corpus, cancellation) is not { } view)
                {
                    return ExitCode.Errors;
                }

                OutputPlace.EnsureOutside(view, [parsed.GetValue(target)!]);
                var page = ReportPage.Write(
                    view,
                    parsed.GetValue(title)
                        ?? Path.GetFileNameWithoutExtension(view.Location.Project)
                        ?? Path.GetFileName(view.Location.Root)
                );
                OutputFile.Write(parsed.GetValue(target)!, Encoding.UTF8.GetBytes(page));
                parsed.InvocationConfiguration.Output.WriteLine(
                    $"wrote {DiskPath.ForDisplay(Path.GetFullPath(parsed.GetValue(target)!))}"
                );
                return ExitCode.Success;
            }
        );
        return command;
    }
}

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
        Option<string?> title = new("--title")
        {
            Description = "The headline of the page; by default the name of the project.",
        };
        Command command = new(
            "report",
            "Writes one page of HTML to look at and to hand on: timeline, people, delegations, connections, articles."
        )
        {
            corpus,
            target,
            title,
        };
        command.Does(
            (parsed, cancellation) =>
            {
                if (Loaded.Sound(parsed, corpus, cancellation) is not { } sound)
                {
                    return ExitCode.Errors;
                }

                var location = CorpusLocation.Find(parsed.GetValue(corpus));
                var page = ReportPage.Write(
                    sound,
                    parsed.GetValue(title)
                        ?? Path.GetFileNameWithoutExtension(location.Project)
                        ?? Path.GetFileName(location.Root)
                );
                OutputFile.Write(parsed.GetValue(target)!, Encoding.UTF8.GetBytes(page));
                parsed.InvocationConfiguration.Output.WriteLine(
                    $"wrote {DiskPath.Shown(Path.GetFullPath(parsed.GetValue(target)!))}"
                );
                return ExitCode.Clean;
            }
        );
        return command;
    }
}

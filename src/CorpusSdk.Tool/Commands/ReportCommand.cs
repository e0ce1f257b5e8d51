using System.CommandLine;
using System.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Reporting;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus report</c></summary>
internal static class ReportCommand
{
    private const string DefaultTarget = "corpus-report.html";

    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        Option<string?> target = new("--output", "-o")
        {
            Description =
                "The file or folder to write, or '-' for standard output (a page only). Default: corpus-report.html, "
                + "or the folder corpus-report if the corpus is large.",
        };
        ChoiceOption layout = new("--layout", "auto", "page", "folder")
        {
            Description =
                "page: a single file; folder: a page for each article and person; "
                + FormattableString.Invariant(
                    $"auto: a folder beyond {ReportSize.MaxOnOnePage:N0} characters of text."
                ),
            DefaultValueFactory = _ => "auto",
        };
        Option<string?> title = new("--title")
        {
            Description = "The heading of the report. Default: the project name.",
        };
        Command command = new(
            "report",
            "Writes the corpus as HTML: timeline, people, delegations, connections and articles, with a search."
        )
        {
            corpus,
            target,
            layout,
            title,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                if (CommandCorpus.LoadWithoutErrors(parsed, corpus, cancellation) is not { } view)
                {
                    return ExitCode.Errors;
                }

                ReportData data = new(
                    view,
                    parsed.GetValue(title)
                        ?? Path.GetFileNameWithoutExtension(view.Location.Project)
                        ?? Path.GetFileName(view.Location.Root)
                );
                var output = parsed.InvocationConfiguration.Output;
                if (ReportSize.IsFolder(view, Enum.Parse<ReportLayout>(parsed.GetValue(layout)!, ignoreCase: true)))
                {
                    WriteFolder(data, parsed.GetValue(target) ?? DefaultTarget, output, cancellation);
                }
                else
                {
                    WritePage(data, parsed.GetValue(target) ?? DefaultTarget, output);
                }

                return ExitCode.Success;
            }
        );
        return command;
    }

    private static void WritePage(ReportData data, string file, TextWriter output)
    {
        var page = SinglePageReport.Write(data);
        if (OutputFile.IsStandardOutput(file))
        {
            output.Write(page);
            return;
        }

        OutputPlace.EnsureOutside(data.Corpus, [file]);
        OutputFile.Write(file, Encoding.UTF8.GetBytes(page));
        output.WriteLine($"wrote {DiskPath.ForDisplay(Path.GetFullPath(file))}");
    }

    private static void WriteFolder(ReportData data, string target, TextWriter output, CancellationToken cancellation)
    {
        if (OutputFile.IsStandardOutput(target))
        {
            throw new ToolException(
                "a report of several pages cannot be written to standard output; pass '--layout page', or a folder"
            );
        }

        var folder = FolderOf(target);
        OutputPlace.EnsureOutside(
            data.Corpus,
            [
                .. new[] { ReportLinks.Index, "articles/a.html", "people/a.html", "sources/a.html" }.Select(page =>
                    Path.Combine(folder, page)
                ),
            ]
        );
        var place = OutputFile.TargetOf(folder);
        ReportFolder.EnsureReplaceable(place);
        var count = ReportFolder.Write(place, FolderReport.Pages(data), cancellation);
        var index = DiskPath.ForDisplay(Path.Combine(folder, ReportLinks.Index));
        output.WriteLine($"wrote {index} and {ReportText.Count(count - 1, "other page")}");
    }

    /// <summary>The folder <c>report</c> for <c>report.html</c>.</summary>
    private static string FolderOf(string target)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        return Path.GetExtension(full).ToUpperInvariant() is ".HTML" or ".HTM"
            ? Path.ChangeExtension(full, null)
            : full;
    }
}

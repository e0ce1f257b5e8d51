using System.CommandLine;
using System.Text;
using CorpusSdk.Tool.Exporting;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus export</c></summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        ChoiceOption format = new("--format", "json", "ndjson", "csv", "jsonld", "sqlite")
        {
            Description =
                "json: the whole corpus; ndjson: one quote per line; csv: a folder of tables; "
                + "jsonld: schema.org; sqlite: a database with full-text search.",
            Required = true,
        };
        Option<string?> target = new("--output", "-o")
        {
            Description =
                "The file to write; for csv, the folder. Default, and '-': standard output (json, ndjson and jsonld "
                + "only).",
        };
        ToolCommand command = new(
            "export",
            "Exports a corpus for other programs. The corpus must have no errors.",
            parsed =>
                parsed.GetValue(format) is "csv" or "sqlite"
                && (parsed.GetValue(target) is null || OutputFile.IsStandardOutput(parsed.GetValue(target)))
                    ? $"'--format {parsed.GetValue(format)}' needs '--output' with the "
                        + (parsed.GetValue(format) == "csv" ? "folder to write to" : "file to write")
                        + (parsed.GetValue(target) is null ? "" : "; it cannot be written to standard output")
                    : null
        )
        {
            corpus,
            format,
            target,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                if (CommandCorpus.LoadWithoutErrors(parsed, corpus, cancellation) is not { } view)
                {
                    return ExitCode.Errors;
                }

                Write(view, parsed.GetValue(format)!, parsed.GetValue(target), parsed.InvocationConfiguration.Output);
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static void Write(CorpusView corpus, string format, string? target, TextWriter output)
    {
        if (OutputFile.IsStandardOutput(target))
        {
            target = null;
        }

        if (target is not null && format != "csv")
        {
            OutputPlace.EnsureOutside(corpus, [target]);
        }

        switch (format)
        {
            case "sqlite":
                OutputFile.Write(target!, path => SqliteExport.Write(corpus, path));
                break;
            case "csv":
                WriteTables(corpus, target!);
                break;
            default:
                var content = format switch
                {
                    "json" => JsonExport.WriteCorpus(corpus),
                    "ndjson" => JsonExport.WriteQuoteLines(corpus),
                    _ => JsonLdExport.Write(corpus),
                };
                if (target is null)
                {
                    output.Write(Encoding.UTF8.GetString(content));
                    return;
                }

                OutputFile.Write(target, content);
                break;
        }

        output.WriteLine($"wrote {DiskPath.ForDisplay(Path.GetFullPath(target!))}");
    }

    private static void WriteTables(CorpusView corpus, string folder)
    {
        var tables = CsvExport.Write(corpus);
        OutputPlace.EnsureOutside(corpus, [.. tables.Select(table => Path.Combine(folder, table.Name))]);
        folder = OutputFile.TargetOf(folder);
        if (File.Exists(folder))
        {
            throw new ToolException(
                $"'{DiskPath.Short(folder)}' is {FileType.Describe(folder)}; pass a folder for the tables"
            );
        }

        _ = Directory.CreateDirectory(folder);
        foreach (var (name, content) in tables)
        {
            OutputFile.Write(Path.Combine(folder, name), content);
        }
    }
}

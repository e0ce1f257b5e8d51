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
        Option<string> format = new("--format")
        {
            Description =
                "json: all of it; ndjson: one quote a line; csv: tables; jsonld: schema.org; sqlite: a database with full-text search.",
            Required = true,
        };
        _ = format.AcceptOnlyFromAmong("json", "ndjson", "csv", "jsonld", "sqlite");
        Option<string?> target = new("--output", "-o")
        {
            Description = "The file to write; of csv, the folder. Without it, what is text is printed.",
        };
        Command command = new("export", "Writes a corpus for other programs. It must have no errors.")
        {
            corpus,
            format,
            target,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(target) is null && result.GetValue(format) is "csv" or "sqlite")
            {
                result.AddError(
                    $"--format {result.GetValue(format)} needs --output, a {(result.GetValue(format) == "csv" ? "folder" : "file")}."
                );
            }
        });
        command.Does(
            (parsed, cancellation) =>
            {
                if (Loaded.Sound(parsed, corpus, cancellation) is not { } sound)
                {
                    return ExitCode.Errors;
                }

                Write(sound, parsed.GetValue(format)!, parsed.GetValue(target), parsed.InvocationConfiguration.Output);
                return ExitCode.Clean;
            }
        );
        return command;
    }

    private static void Write(CorpusView corpus, string format, string? target, TextWriter output)
    {
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
                    "json" => JsonExport.Whole(corpus),
                    "ndjson" => JsonExport.QuoteByLine(corpus),
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

        output.WriteLine($"wrote {DiskPath.Shown(Path.GetFullPath(target!))}");
    }

    private static void WriteTables(CorpusView corpus, string folder)
    {
        if (File.Exists(folder))
        {
            throw new ToolException($"'{folder}' is a file; name a folder for the tables");
        }

        _ = Directory.CreateDirectory(folder);
        foreach (var (name, content) in CsvExport.Write(corpus))
        {
            OutputFile.Write(Path.Combine(folder, name), content);
        }
    }
}

using System.CommandLine;
using CorpusSdk.Tool.Checking;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus check</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        Option<string> format = new("--format")
        {
            Description = "How problems are printed.",
            DefaultValueFactory = _ => "text",
        };
        _ = format.AcceptOnlyFromAmong("text", "sarif", "json");
        Option<bool> warningsAsErrors = new("--warnings-as-errors")
        {
            Description = "Warnings count as errors, for the exit code as well.",
        };
        Option<bool> watch = new("--watch") { Description = "Checks again whenever a file changes, until Ctrl-C." };
        Command command = new(
            "check",
            "Checks a corpus as the build does, without a build. Exit code 0: no errors; 1: errors; 2: nothing could be checked."
        )
        {
            corpus,
            format,
            warningsAsErrors,
            watch,
        };
        command.Validators.Add(result =>
        {
            if (
                result.GetValue(watch)
                && result.GetResult(format) is { Implicit: false } chosen
                && chosen.GetValueOrDefault<string>() != "text"
            )
            {
                result.AddError("--watch prints text; leave --format out.");
            }
        });
        command.SetAction(
            async (parsed, cancellation) =>
            {
                // Ctrl-C is listened to from here on.
                await Task.Yield();
                var location = CorpusLocation.Find(parsed.GetValue(corpus));
                CorpusFileCache cache = new();
                CheckedCorpus? last = null;
                var output = parsed.InvocationConfiguration.Output;
                if (!parsed.GetValue(watch))
                {
                    return Check();
                }

                _ = CorpusFolder.FilesOf(location);
                await CheckWatch.RunAsync(location, Recheck, cancellation);
                return ExitCode.Clean;

                int Check()
                {
                    last = CorpusFolder.Load(location, cache, last, cancellation);
                    CheckResult result = new(last, parsed.GetValue(warningsAsErrors));
                    Write(result, parsed.GetValue(format)!, output);
                    return result.Code;
                }

                void Recheck()
                {
                    if (Screen.IsInteractive(output))
                    {
                        Screen.Of(output).Clear(home: true);
                    }

                    try
                    {
                        _ = Check();
                    }
                    catch (ToolException e)
                    {
                        // It may be corrected while we watch.
                        output.WriteLine("error: " + e.Message);
                    }
                }
            }
        );
        return command;
    }

    private static void Write(CheckResult result, string format, TextWriter output)
    {
        switch (format)
        {
            case "sarif":
                CheckSarif.Write(result, output);
                break;
            case "json":
                CheckJson.Write(result, output);
                break;
            default:
                CheckText.Write(result, output);
                break;
        }
    }
}

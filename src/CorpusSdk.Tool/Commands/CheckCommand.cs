using System.CommandLine;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Attribution;
using CorpusSdk.Tool.Checking;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus check</c></summary>
internal static class CheckCommand
{
    private const string TextFormat = "text";

    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        ChoiceOption format = new("--format", TextFormat, "sarif", "json")
        {
            Description = "The output format.",
            DefaultValueFactory = _ => TextFormat,
        };
        Option<bool> warningsAsErrors = new("--warnings-as-errors")
        {
            Arity = ArgumentArity.Zero,
            Description = "Treats warnings as errors; this affects the exit code too.",
        };
        Option<bool> attribution = new("--attribution")
        {
            Arity = ArgumentArity.Zero,
            Description =
                "Also warns of speakers who are probably wrong according to the annotator. English articles only.",
        };
        Option<bool> watch = new("--watch")
        {
            Arity = ArgumentArity.Zero,
            Description = "Checks again whenever a file changes, until Ctrl-C.",
        };
        ToolCommand command = new(
            "check",
            "Runs the build's checks on a corpus without building. "
                + "Exit code 0: no errors; 1: errors; 2: the corpus could not be checked.",
            parsed =>
                parsed.GetValue(watch) && parsed.GetValue(format) != TextFormat
                    ? "option '--watch' only supports text output; remove '--format'"
                    : null
        )
        {
            corpus,
            format,
            warningsAsErrors,
            attribution,
            watch,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                // System.CommandLine handles Ctrl-C only after the action has yielded.
                await Task.Yield();
                var location = CorpusLocation.Find(parsed.GetValue(corpus));
                CorpusReloader reloader = new(location);
                var attributionCheck = parsed.GetValue(attribution) ? new AttributionCheck() : null;
                var hasNote = false;
                var hasAdvice = false;
                var hasUnread = false;
                var hasMisnamed = false;
                var hasFrontMatter = false;
                var output = parsed.InvocationConfiguration.Output;
                if (!parsed.GetValue(watch))
                {
                    return Check();
                }

                // Fails if the folder does not exist, instead of waiting for it.
                _ = CorpusFolder.ListFiles(location);
                await CheckWatch.RunAsync(location, Recheck, cancellation);
                return ExitCode.Success;

                int Check()
                {
                    var loaded = reloader.Load(cancellation).EnsureHasFiles();
                    var all = attributionCheck?.AddTo(loaded, cancellation) ?? loaded.Problems;

                    // A person reads the first of many that are alike; a program reads all.
                    var problems = parsed.GetValue(format) == TextFormat ? all.Gather() : all;
                    if (!hasNote && attributionCheck is not null && AttributionCheck.HasOnlyOtherLanguages(loaded))
                    {
                        hasNote = true;
                        parsed.InvocationConfiguration.Error.WriteLine(
                            "note: --attribution checks nothing, because no article of the corpus is in English; "
                                + "the annotator does not know other languages"
                        );
                    }

                    var described = ChangedTexts.Describe(location, loaded.Compilation, problems, cancellation);
                    CheckResult result = new(loaded, described, parsed.GetValue(warningsAsErrors));
                    Write(result, parsed.GetValue(format)!, output);
                    if (!hasUnread && CheckAdvice.OfUnread(location, loaded.Schema.Files) is { } unread)
                    {
                        hasUnread = true;
                        parsed.InvocationConfiguration.Error.WriteLine("note: " + unread);
                    }

                    if (!hasMisnamed && CheckAdvice.OfMisnamed(location, loaded.Schema.Files) is { } misnamed)
                    {
                        hasMisnamed = true;
                        parsed.InvocationConfiguration.Error.WriteLine("note: " + misnamed);
                    }

                    foreach (var frontMatter in hasFrontMatter ? [] : CheckAdvice.OfFrontMatter(loaded.Compilation))
                    {
                        hasFrontMatter = true;
                        parsed.InvocationConfiguration.Error.WriteLine("note: " + frontMatter);
                    }

                    if (!hasAdvice && CheckAdvice.Of(loaded) is { } advice)
                    {
                        hasAdvice = true;
                        parsed.InvocationConfiguration.Error.WriteLine("note: " + advice);
                    }

                    return result.Code;
                }

                void Recheck()
                {
                    if (Screen.IsInteractive(output))
                    {
                        Screen.Create(output).Clear(home: true);
                    }

                    try
                    {
                        _ = Check();
                    }
                    catch (ToolException e)
                    {
                        // The user may fix it while the watch is running.
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

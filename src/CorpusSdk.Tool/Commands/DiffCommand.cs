using System.CommandLine;
using CorpusSdk.Tool.Diffing;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus diff</c></summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = Version("old", "The old corpus: a folder, a project, or a git revision.");
        var @new = Version("new", "The new corpus, likewise. Default: the working tree, if the old one is a revision.");
        Option<string?> corpus = new("--corpus")
        {
            Description =
                "The corpus whose git revisions are compared: a corpus folder, a project file, or a project folder. "
                + "Default: the corpus of the current folder.",
        };
        ChoiceOption format = new("--format", "text", "json")
        {
            Description = "The output format.",
            DefaultValueFactory = _ => "text",
        };
        ChoiceOption failOn = new("--fail-on", "major", "minor", "patch")
        {
            Description = "Returns exit code 1 if there is a change of this level or a higher one.",
        };
        Command command = new(
            "diff",
            "Shows what a program that uses the corpus notices of the changes between two versions of it. "
                + "Exit code 0: compared; 1: the new corpus has errors, or a change that --fail-on names."
        )
        {
            old,
            @new,
            corpus,
            format,
            failOn,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                using var sources = DiffSources.Load(
                    parsed.GetValue(old),
                    parsed.GetValue(@new),
                    parsed.GetValue(corpus),
                    cancellation
                );
                var diff = CorpusDiff.Of(sources.Old, sources.New);
                var output = parsed.InvocationConfiguration.Output;
                if (parsed.GetValue(format) == "json")
                {
                    DiffJson.Write(diff, output);
                }
                else
                {
                    DiffReport.Write(diff, output);
                }

                return sources.New.Corpus.ErrorCount > 0 || Fails(diff, parsed.GetValue(failOn))
                    ? ExitCode.Errors
                    : ExitCode.Success;
            }
        );
        return command;
    }

    private static bool Fails(CorpusDiff diff, string? level) =>
        level is not null && diff.Level >= Enum.Parse<ChangeLevel>(level, ignoreCase: true);

    private static Argument<string?> Version(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
}

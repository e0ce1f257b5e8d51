using System.CommandLine;
using CorpusSdk.Tool.Annotating;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus annotate</c></summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = new("paths")
        {
            Description = "The texts, or folders of texts, to annotate. Default: all texts of the corpus.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> corpus = new("--corpus")
        {
            Description =
                "The corpus folder, a project file, or a project folder. Needed if the paths do not identify it.",
        };
        Option<bool> review = new("--review")
        {
            Arity = ArgumentArity.Zero,
            Description =
                "Asks about each proposal and highlights its passage. Rejected proposals are not shown again.",
        };
        Option<bool> dryRun = new("--dry-run")
        {
            Arity = ArgumentArity.Zero,
            Description = "Shows the proposals and a diff of the files; writes nothing.",
        };
        FractionOption minConfidence = new("--min-confidence")
        {
            Description =
                "Skips proposals with a lower confidence (0 to 1). "
                + $"Default: {AnnotateOptions.DefaultConfidence}; with --review: 0.",
        };
        Command command = new(
            "annotate",
            "Proposes quotes with their speakers, terms, people and delegations, "
                + "and adds them to the existing annotations."
        )
        {
            paths,
            corpus,
            review,
            dryRun,
            minConfidence,
        };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                AnnotateOptions options = new()
                {
                    Paths = parsed.GetValue(paths) ?? [],
                    Corpus = parsed.GetValue(corpus),
                    IsReview = parsed.GetValue(review),
                    IsDryRun = parsed.GetValue(dryRun),
                    MinConfidence = minConfidence.ValueIn(parsed),
                };
                return new AnnotateRun(
                    options,
                    Screen.IsInteractive(output) ? Screen.Create(output) : Screen.CreateUnwrapped(output)
                ).Execute(cancellation);
            }
        );
        return command;
    }
}

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
            Description = "Texts, or folders with texts. By default all texts of the corpus.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> corpus = new("--corpus")
        {
            Description =
                "The folder of the corpus, a project file, or the folder of a project, where the paths do not tell.",
        };
        Option<bool> review = new("--review")
        {
            Description =
                "Asks about each proposal, with its passage highlighted. What is rejected is not asked again.",
        };
        Option<bool> dryRun = new("--dry-run")
        {
            Description = "Shows the proposals and what would be written, as a diff; writes nothing.",
        };
        Option<double?> least = new("--min-confidence")
        {
            Description =
                $"Leaves out proposals below this, from 0 to 1. Default {AnnotateOptions.DefaultConfidence}; with --review 0.",
        };
        least.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is not (null or (>= 0 and <= 1)))
            {
                result.AddError("--min-confidence is a number from 0 to 1.");
            }
        });
        Command command = new(
            "annotate",
            "Proposes quotes with their speakers, terms, people and delegations, and adds them to what is annotated already."
        )
        {
            paths,
            corpus,
            review,
            dryRun,
            least,
        };
        command.Does(
            (parsed, cancellation) =>
            {
                var output = parsed.InvocationConfiguration.Output;
                AnnotateOptions options = new()
                {
                    Paths = parsed.GetValue(paths) ?? [],
                    Corpus = parsed.GetValue(corpus),
                    IsReview = parsed.GetValue(review),
                    IsDryRun = parsed.GetValue(dryRun),
                    MinConfidence = parsed.GetValue(least),
                };
                return new AnnotateRun(
                    options,
                    Screen.IsInteractive(output) ? Screen.Of(output) : Screen.Unbroken(output)
                ).Execute(cancellation);
            }
        );
        return command;
    }
}

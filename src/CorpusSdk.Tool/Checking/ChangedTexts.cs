using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Versions;

namespace CorpusSdk.Tool.Checking;

/// <summary>
/// Adds to the errors about changed texts what was changed, if the repository has the text that was annotated.
/// </summary>
internal static class ChangedTexts
{
    /// <summary>
    /// The most errors that are looked into: if more texts were changed at once, the reason is another one.
    /// </summary>
    private const int MaxProblems = 20;

    /// <summary>The problems of a corpus, in their order.</summary>
    /// <param name="location">Where the corpus is.</param>
    /// <param name="compilation">The corpus.</param>
    /// <param name="problems">Its problems.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<Problem> Describe(
        CorpusLocation location,
        CorpusCompilation compilation,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    )
    {
        if (!problems.Any(problem => problem.Rule == Rules.TextChanged))
        {
            return problems;
        }

        using GitHistory git = new(location.Root, cancellation);
        var articles = compilation
            .Snapshots.Where(article => article.Checked is not null)
            .ToLookup(article => article.Checked!.AnnotationFile.Path, StringComparer.Ordinal);
        var left = MaxProblems;
        return
        [
            .. problems.Select(problem =>
                problem.Rule == Rules.TextChanged
                && left-- > 0
                && articles[problem.Path].FirstOrDefault() is { Checked.Declaration.Pin: { } pin } article
                && FormerText.WithPin(git, article.Text, pin.Value, location) is { } former
                && TextDifference.Describe(former.Text, article.Text) is { } difference
                    ? problem with
                    {
                        Message = problem.Rule.Format(
                            article.Text.File.DisplayPath,
                            $"; compared with {former.Source}, {difference}"
                        ),
                    }
                    : problem
            ),
        ];
    }
}

using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Adds what <c>check</c> warns about to the proposed quotes, so that nothing is written without <c># check</c> that it
/// complains about.
/// </summary>
internal static class WarningDoubts
{
    /// <param name="drafts">The drafts whose proposals were written.</param>
    /// <param name="after">The corpus with the written files.</param>
    /// <returns>Whether a proposal has changed.</returns>
    public static bool Add(IReadOnlyList<ArticleDraft> drafts, CheckedCorpus after)
    {
        var byPath = drafts.ToDictionary(draft => draft.File.Source.Path, StringComparer.Ordinal);
        var articles = after.Articles.ToDictionary(article => article.Text.File.RelativePath, StringComparer.Ordinal);
        var isChanged = false;
        foreach (var problem in after.Problems.Where(problem => problem.Rule.Severity == Severity.Warning))
        {
            if (
                !byPath.TryGetValue(problem.Path, out var draft)
                || !articles.TryGetValue(draft.Key, out var article)
                || article.Checked.Declaration.Quotes.FirstOrDefault(entry =>
                    AnnotationPlan.Contains(article.Checked.AnnotationFile, entry.Range, problem)
                )
                    is not { } declared
            )
            {
                continue;
            }

            var quote = draft.Chosen.OfType<QuoteCandidate>().LastOrDefault(quote => quote.IsDeclaredAs(declared));
            if (quote is { Doubt: null, IsReviewed: false })
            {
                quote.Doubt = $"{problem.Rule.Id}: {problem.Message}";
                isChanged = true;
            }
        }

        return isChanged;
    }
}

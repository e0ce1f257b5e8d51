using CorpusSdk.CSharpHost;
using CorpusSdk.Matching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>Annotates all quotations of the code at once: the quotes of an article in one edit of its file.</summary>
internal sealed class AnnotateQuotationFixAllProvider : ProjectFixAllProvider
{
    public static readonly AnnotateQuotationFixAllProvider Instance = new();

    private AnnotateQuotationFixAllProvider()
        : base("Annotate all quotations", nameof(AnnotateQuotationFixProvider)) { }

    protected override Task<Solution> FixAsync(
        FixAllContext context,
        Solution solution,
        Project project,
        IEnumerable<Diagnostic> diagnostics,
        CancellationToken cancellationToken
    ) => FixAsync(solution, project, diagnostics, cancellationToken);

    public static async Task<Solution> FixAsync(
        Solution solution,
        Project project,
        IEnumerable<Diagnostic> diagnostics,
        CancellationToken cancellationToken
    )
    {
        if (await ProjectCorpus.OfAsync(project, cancellationToken).ConfigureAwait(false) is not { } corpus)
        {
            return solution;
        }

        foreach (
            var inArticle in diagnostics
                .Where(diagnostic => AnnotateQuotationFixProvider.ArticleOf(diagnostic) is not null)
                .GroupBy(AnnotateQuotationFixProvider.ArticleOf)
        )
        {
            List<(string, string?)> quotes = [];
            foreach (var diagnostic in inArticle)
            {
                if (await WordsOfAsync(project, diagnostic, cancellationToken).ConfigureAwait(false) is { } words)
                {
                    quotes.Add((words, diagnostic.Properties[FixProperties.Id]));
                }
            }

            if (SidecarDocument.Of(corpus, inArticle.Key!) is { } edit)
            {
                solution = await edit.AddAsync(solution, project.Id, corpus, [.. quotes.Distinct()], cancellationToken)
                    .ConfigureAwait(false);
            }
        }

        return solution;
    }

    private static async Task<string?> WordsOfAsync(
        Project project,
        Diagnostic diagnostic,
        CancellationToken cancellationToken
    )
    {
        if (
            project.GetDocument(diagnostic.Location.SourceTree) is not { } document
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
        )
        {
            return null;
        }

        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return model.GetConstantValue(node, cancellationToken) is { HasValue: true, Value: string words }
            ? FoldedText.Needle(words)
            : null;
    }
}

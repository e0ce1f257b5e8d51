using CorpusSdk.CSharpHost;
using CorpusSdk.Matching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>Annotates all quotations of the code at once: the quotes of an article in one edit of its file.</summary>
internal sealed class AnnotateQuotationFixAllProvider : FixAllProvider
{
    public static readonly AnnotateQuotationFixAllProvider Instance = new();

    private AnnotateQuotationFixAllProvider() { }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(
            CodeAction.Create(
                "Annotate all quotations",
                async token =>
                {
                    var solution = fixAllContext.Solution;
                    foreach (
                        var project in fixAllContext.Scope == FixAllScope.Solution
                            ? solution.Projects
                            : [fixAllContext.Project]
                    )
                    {
                        var diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                            ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                            : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                        solution = await FixAsync(solution, project, diagnostics, token).ConfigureAwait(false);
                    }

                    return solution;
                },
                nameof(AnnotateQuotationFixProvider)
            )
        );

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

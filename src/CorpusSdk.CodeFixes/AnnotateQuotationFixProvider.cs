using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>
/// Annotates a quotation of the code: its words are in an article, but no annotation says that they are the speaker's.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotateQuotationFixProvider))]
[Shared]
public sealed class AnnotateQuotationFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(CodeRules.QuotationNotFound.Id);

    public override FixAllProvider GetFixAllProvider() => AnnotateQuotationFixAllProvider.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (
                ArticleOf(diagnostic) is not { } article
                || await ProjectCorpus
                    .OfAsync(context.Document.Project, context.CancellationToken)
                    .ConfigureAwait(false)
                    is not { } corpus
                || SidecarDocument.Of(corpus, article) is not { } edit
            )
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Annotate it in {edit.DisplayPath}",
                    token =>
                        AnnotateQuotationFixAllProvider.FixAsync(
                            context.Document.Project.Solution,
                            context.Document.Project,
                            [diagnostic],
                            token
                        ),
                    nameof(AnnotateQuotationFixProvider)
                ),
                diagnostic
            );
        }
    }

    /// <summary>The article that has the words without an annotation; null if that is not what is wrong.</summary>
    internal static string? ArticleOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FixProperties.Article, out var article) ? article : null;
}

using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using CorpusSdk.Matching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusSdk.CodeFixes;

/// <summary>
/// Annotates a quotation of the code: its words are in an article, but no annotation says that they are the speaker's.
/// Offered only if the check of the corpus has nothing against the annotation.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotateQuotationFixProvider))]
[Shared]
public sealed class AnnotateQuotationFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(CodeRules.QuotationNotFound.Id);

    /// <summary>None: a person decides, one by one, who said something; <c>dotnet format</c> does not.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (
                ArticleOf(diagnostic) is { } article
                && await ProjectCorpus.OfAsync(document.Project, context.CancellationToken).ConfigureAwait(false)
                    is { } corpus
                && SidecarDocument.Of(corpus, article) is { } sidecar
                && await WordsOfAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false)
                    is { } words
                && diagnostic.Properties[FixProperties.Id] is { } speaker
                && await sidecar.WithAsync(corpus, words, speaker, context.CancellationToken).ConfigureAwait(false)
                    is { } file
                && corpus.IsAsGoodWith(file, context.CancellationToken)
            )
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Annotate it in {sidecar.DisplayPath} as words of '{speaker}'",
                        token => sidecar.ApplyAsync(document.Project, file, token),
                        nameof(AnnotateQuotationFixProvider)
                    ),
                    diagnostic
                );
            }
        }
    }

    private static async Task<string?> WordsOfAsync(
        Document document,
        Diagnostic diagnostic,
        CancellationToken cancellationToken
    )
    {
        if (
            await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
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

    /// <summary>The article that has the words without an annotation; null if that is not what is wrong.</summary>
    private static string? ArticleOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FixProperties.Article, out var article) ? article : null;
}

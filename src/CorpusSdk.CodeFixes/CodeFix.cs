using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using CorpusSdk.CSharpSchema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace CorpusSdk.CodeFixes;

/// <summary>What a diagnostic says to write, and where.</summary>
/// <param name="Node">What is replaced.</param>
/// <param name="Text">The constant to write; null for an entry of the corpus.</param>
/// <param name="Entry">The entry to write: its set, its member, and its id.</param>
/// <param name="Shown">As the title of the fix shows it.</param>
internal sealed record CodeFix(
    SyntaxNode Node,
    string? Text,
    (string? Set, string? Member, string? Id) Entry,
    string Shown
)
{
    /// <summary>Null if the diagnostic has none, or if the constant is not written at its place.</summary>
    public static CodeFix? Of(Diagnostic diagnostic, SyntaxNode root)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var properties = diagnostic.Properties;
        if (properties.TryGetValue(FixProperties.Text, out var text) && text is not null)
        {
            return IsWritten(node) ? new(node, text, default, text) : null;
        }

        _ = properties.TryGetValue(FixProperties.Set, out var set);
        _ = properties.TryGetValue(FixProperties.Member, out var member);
        _ = properties.TryGetValue(FixProperties.Id, out var id);
        var isComparison = diagnostic.Id == CodeRules.ComparedId.Id || diagnostic.Id == CodeRules.ComparedRecord.Id;
        var replaced = isComparison ? node : AccessAround(node);
        return (member ?? id) is null || replaced is null || HasInnerComment(replaced)
            ? null
            : new(replaced, null, (set, member, id), member is null ? $"[\"{id}\"]" : member);
    }

    public async Task<Document> ApplyAsync(Document document, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || Replacement(model, document, cancellationToken) is not { } replacement)
        {
            return document;
        }

        return document.WithSyntaxRoot(
            root.ReplaceNode(
                Node,
                replacement.WithTriviaFrom(Node).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation)
            )
        );
    }

    private SyntaxNode? Replacement(SemanticModel model, Document document, CancellationToken cancellationToken)
    {
        if (Text is not null)
        {
            return SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Text));
        }

        var corpus = Corpus(model, document);
        switch (Node)
        {
            case ElementAccessExpressionSyntax access:
                return Members(access.Expression.WithoutTrivia());
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax search } call
                when call.ArgumentList.Arguments.Any(argument => argument.Expression is LambdaExpressionSyntax):
                return Entry.Member is null ? Indexer(search.Expression.WithoutTrivia()) : EntryIn(corpus);
            case InvocationExpressionSyntax call:
                return Constant(call, model, cancellationToken) is { } constant
                    ? call.ReplaceNode(constant, EntryIn(corpus))
                    : null;
            case BinaryExpressionSyntax binary:
                return (IdAccess.OwnerOf(binary.Left) ?? IdAccess.OwnerOf(binary.Right)) is { } left
                    ? SyntaxFactory.BinaryExpression(binary.Kind(), left, binary.OperatorToken, EntryIn(corpus))
                    : null;
            case IsPatternExpressionSyntax pattern:
                return IdAccess.OwnerOf(pattern.Expression) is { } owner
                    ? SyntaxFactory.BinaryExpression(SyntaxKind.EqualsExpression, owner, EntryIn(corpus))
                    : null;
            default:
                return null;
        }
    }

    /// <summary>Whether replacing a node would delete a comment.</summary>
    private static bool HasInnerComment(SyntaxNode node) =>
        node.DescendantTrivia()
            .Any(trivia =>
                !trivia.IsKind(SyntaxKind.WhitespaceTrivia)
                && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)
                && node.Span.Contains(trivia.Span)
            );

    private static bool IsWritten(SyntaxNode node) =>
        node
            is LiteralExpressionSyntax
                or InterpolatedStringExpressionSyntax
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };

    /// <summary><c>Corpus.People["…"]</c> around the constant.</summary>
    private static ElementAccessExpressionSyntax? AccessAround(SyntaxNode constant) =>
        constant.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as ElementAccessExpressionSyntax;

    private static ExpressionSyntax? Constant(
        InvocationExpressionSyntax call,
        SemanticModel model,
        CancellationToken cancellationToken
    ) =>
        call.DescendantNodes()
            .OfType<ExpressionSyntax>()
            .FirstOrDefault(node =>
                model.GetConstantValue(node, cancellationToken) is { HasValue: true, Value: string }
            );

    /// <summary>The class <c>Corpus</c> of the project, which a host may not have generated yet.</summary>
    private static ExpressionSyntax Corpus(SemanticModel model, Document document)
    {
        const string name = "Corpus";
        var options = CorpusOptions.Read(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        var space = Namespaces.Plain(options.Namespace);
        return model.Compilation.GetTypeByMetadataName(space.Length > 0 ? $"{space}.{name}" : name) is { } type
            ? (ExpressionSyntax)SyntaxGenerator.GetGenerator(document).TypeExpression(type)
            : SyntaxFactory.IdentifierName(name);
    }

    private ExpressionSyntax EntryIn(ExpressionSyntax corpus)
    {
        var set = Access(corpus, Entry.Set!);
        return Entry.Member is null ? Indexer(set) : Members(set);
    }

    private ExpressionSyntax Members(ExpressionSyntax set) => Entry.Member!.Split('.').Aggregate(set, Access);

    private ElementAccessExpressionSyntax Indexer(ExpressionSyntax set) =>
        SyntaxFactory.ElementAccessExpression(
            set,
            SyntaxFactory.BracketedArgumentList(
                SyntaxFactory.SingletonSeparatedList(
                    SyntaxFactory.Argument(
                        SyntaxFactory.LiteralExpression(
                            SyntaxKind.StringLiteralExpression,
                            SyntaxFactory.Literal(Entry.Id!)
                        )
                    )
                )
            )
        );

    private static ExpressionSyntax Access(ExpressionSyntax expression, string member) =>
        SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression,
            expression,
            SyntaxFactory.IdentifierName(member)
        );
}

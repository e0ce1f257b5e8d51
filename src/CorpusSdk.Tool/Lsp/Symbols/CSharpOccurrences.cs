using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Tool.Lsp.Symbols;

/// <summary>
/// The uses of a corpus in a C# file, found by name: members behind <c>Corpus</c>, also through a variable of the file
/// that holds a set, and ids in strings. Nothing is compiled.
/// </summary>
internal sealed class CSharpOccurrences
{
    private const string Root = "Corpus";

    private readonly CSharpMembers _members;
    private readonly SourceFile _file;
    private readonly Dictionary<string, string?> _variables = new(StringComparer.Ordinal);
    private readonly bool _isRootImported;

    private CSharpOccurrences(CSharpMembers members, SourceFile file, SyntaxNode root)
    {
        (_members, _file) = (members, file);
        _isRootImported = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Any(directive =>
                directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword)
                && directive.NamespaceOrType is { } type
                && (type.ToString() == Root || type.ToString().EndsWith("." + Root, StringComparison.Ordinal))
            );
    }

    /// <param name="members">The members of the generated code.</param>
    /// <param name="file">The file.</param>
    /// <param name="tree">The syntax of <see cref="SourceFile.Text"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<Occurrence> In(
        CSharpMembers members,
        SourceFile file,
        SyntaxTree tree,
        CancellationToken cancellation
    )
    {
        var root = tree.GetRoot(cancellation);
        CSharpOccurrences uses = new(members, file, root);
        var nodes = root.DescendantNodes(descendIntoTrivia: true).ToList();
        foreach (var node in nodes)
        {
            uses.ReadVariable(node);
        }

        return [.. nodes.SelectMany(node => uses.OfNode(node))];
    }

    /// <summary>A variable, field or property that holds a part of the corpus.</summary>
    private void ReadVariable(SyntaxNode node)
    {
        var (name, value) = node switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } initial } variable => (
                variable.Identifier.ValueText,
                initial
            ),
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } body } property => (
                property.Identifier.ValueText,
                body
            ),
            _ => ("", null),
        };
        if (value is not null && PathOf(value) is { } path && _members.Find(path) is null)
        {
            _variables[name] = _variables.TryGetValue(name, out var other) && other != path ? null : path;
        }
    }

    private IEnumerable<Occurrence> OfNode(SyntaxNode node) =>
        node switch
        {
            MemberAccessExpressionSyntax access => OfMember(access, access.Name),
            QualifiedNameSyntax name => OfMember(name, name.Right),
            QualifiedCrefSyntax { Member: NameMemberCrefSyntax { Name: SimpleNameSyntax name } } cref => OfMember(
                cref,
                name
            ),
            ElementAccessExpressionSyntax access => OfLiteral(access.Expression, access.ArgumentList.Arguments),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "TryGetValue" or "ContainsKey"
                } method,
            } call => OfLiteral(method.Expression, call.ArgumentList.Arguments),
            AttributeSyntax { Name: var name, ArgumentList.Arguments: var arguments }
                when name.ToString().Split('.')[^1] is "Quotation" or "QuotationAttribute" => OfAttribute(arguments),
            _ => [],
        };

    private IEnumerable<Occurrence> OfMember(SyntaxNode node, SimpleNameSyntax name) =>
        PathOf(node) is { } path && _members.Find(path) is { } symbol
            ? [At(symbol, OccurrenceKind.Member, name.Identifier.Span.Start, name.Identifier.Span.Length)]
            : [];

    private IEnumerable<Occurrence> OfLiteral(ExpressionSyntax set, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Count > 0
        && arguments[0].Expression is LiteralExpressionSyntax literal
        && PathOf(set) is { } path
        && _members.RecordOfSet(path) is { } record
            ? OfLiteral(literal, record)
            : [];

    private IEnumerable<Occurrence> OfAttribute(SeparatedSyntaxList<AttributeArgumentSyntax> arguments) =>
        arguments.SelectMany(argument =>
            argument.Expression is LiteralExpressionSyntax literal
                ? argument.NameEquals?.Name.Identifier.ValueText switch
                {
                    "Article" => OfLiteral(literal, CorpusSymbol.ArticleRecord),
                    "Speaker" => OfLiteral(literal, CorpusSymbol.PersonRecord),
                    _ => [],
                }
                : []
        );

    private IEnumerable<Occurrence> OfLiteral(LiteralExpressionSyntax literal, string record)
    {
        // An id has no character that needs an escape; what is written in another way is left alone.
        var id = literal.Token.ValueText;
        var start = literal.Token.Text.IndexOf(id, StringComparison.Ordinal);
        if (!literal.IsKind(SyntaxKind.StringLiteralExpression) || id.Length == 0 || start < 0)
        {
            yield break;
        }

        start += literal.SpanStart;
        if (record != CorpusSymbol.QuoteRecord)
        {
            yield return At(new(record, id), OccurrenceKind.Literal, start, id.Length);
        }
        else if (id.LastIndexOf('/') is var slash and > 0)
        {
            var article = id[..slash];
            yield return At(CorpusSymbol.OfArticle(article), OccurrenceKind.Literal, start, slash);
            yield return At(
                new(record, id[(slash + 1)..], article),
                OccurrenceKind.Literal,
                start + slash + 1,
                id.Length - slash - 1
            );
        }
    }

    /// <summary>The path of an expression from the class <c>Corpus</c> on; null if it is no member of it.</summary>
    private string? PathOf(SyntaxNode? node)
    {
        switch (node)
        {
            case SimpleNameSyntax name:
                var text = name.Identifier.ValueText;
                return text == Root ? Root
                    : _variables.TryGetValue(text, out var path) ? path
                    : _isRootImported && _members.IsContainer($"{Root}.{text}") ? $"{Root}.{text}"
                    : null;
            case MemberAccessExpressionSyntax access:
                return PathOf(access.Expression, access.Name);
            case QualifiedNameSyntax name:
                return PathOf(name.Left, name.Right);
            case QualifiedCrefSyntax { Member: NameMemberCrefSyntax { Name: SimpleNameSyntax member } } cref:
                return PathOf(cref.Container, member);
            case ParenthesizedExpressionSyntax inner:
                return PathOf(inner.Expression);
            case PostfixUnaryExpressionSyntax { OperatorToken.RawKind: (int)SyntaxKind.ExclamationToken } sure:
                return PathOf(sure.Operand);
            default:
                return null;
        }
    }

    private string? PathOf(SyntaxNode left, SimpleNameSyntax right)
    {
        var name = right.Identifier.ValueText;
        return PathOf(left) is { } path
            ? _members.IsContainer($"{path}.{name}")
                ? $"{path}.{name}"
                : null
            // A class in a namespace.
            : name == Root
                ? Root
                : null;
    }

    private Occurrence At(CorpusSymbol symbol, OccurrenceKind kind, int start, int length) =>
        new(symbol, kind, FileLocation.Of(_file, new TextRange(start, length)));
}

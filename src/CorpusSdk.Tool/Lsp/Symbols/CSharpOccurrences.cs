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
    private readonly CSharpScopes _scopes;
    private readonly Dictionary<string, LiteralExpressionSyntax?> _constants = new(StringComparer.Ordinal);
    private readonly bool _isRootImported;

    private CSharpOccurrences(CSharpMembers members, SourceFile file, SyntaxNode root, IReadOnlyList<SyntaxNode> nodes)
    {
        (_members, _file) = (members, file);
        _isRootImported = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Any(directive =>
                directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword)
                && directive.NamespaceOrType is { } type
                && (type.ToString() == Root || IsRoot(type))
            );
        _scopes = new(nodes, (scopes, value) => PathOf(value, scopes));
        foreach (var constant in nodes.OfType<VariableDeclaratorSyntax>())
        {
            var name = constant.Identifier.ValueText;
            _constants[name] =
                constant.Initializer?.Value is LiteralExpressionSyntax literal && !_constants.ContainsKey(name)
                    ? literal
                    : null;
        }
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
        var nodes = root.DescendantNodes(descendIntoTrivia: true).ToList();
        CSharpOccurrences uses = new(members, file, root, nodes);
        return [.. nodes.SelectMany(uses.OfNode).DistinctBy(use => (use.Symbol, use.Place.Range))];
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
            MemberBindingExpressionSyntax binding => OfMember(binding, binding.Name),
            BinaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression,
            } comparison => OfComparison(comparison.Left, comparison.Right)
                .Concat(OfComparison(comparison.Right, comparison.Left)),
            IsPatternExpressionSyntax pattern => LiteralsIn(pattern.Pattern)
                .SelectMany(literal => OfComparison(pattern.Expression, literal)),
            SubpatternSyntax { NameColon.Name.Identifier.ValueText: "Id" } tested => LiteralsIn(tested.Pattern)
                .SelectMany(OfId),
            SwitchStatementSyntax choice => choice
                .Sections.SelectMany(section => section.Labels)
                .SelectMany(LiteralsIn)
                .SelectMany(literal => OfComparison(choice.Expression, literal)),
            SwitchExpressionSyntax choice => choice
                .Arms.SelectMany(arm => LiteralsIn(arm.Pattern))
                .SelectMany(literal => OfComparison(choice.GoverningExpression, literal)),
            ElementBindingExpressionSyntax binding => ReceiverOf(binding) is { } set
                ? OfLiteral(set, binding.ArgumentList.Arguments)
                : [],
            ElementAccessExpressionSyntax access => OfLiteral(access.Expression, access.ArgumentList.Arguments),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "TryGetValue" or "ContainsKey"
                } method,
            } call => OfLiteral(method.Expression, call.ArgumentList.Arguments),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" } method,
                ArgumentList.Arguments: { Count: > 0 } arguments,
            } => OfComparison(method.Expression, arguments[0].Expression)
                .Concat(
                    arguments.Count < 2
                        ? []
                        : OfComparison(arguments[0].Expression, arguments[1].Expression)
                            .Concat(OfComparison(arguments[1].Expression, arguments[0].Expression))
                ),
            AttributeSyntax { Name: var name, ArgumentList.Arguments: var arguments }
                when name.ToString().Split('.')[^1] is "Quotation" or "QuotationAttribute" => OfAttribute(arguments),
            _ => [],
        };

    private static IEnumerable<LiteralExpressionSyntax> LiteralsIn(SyntaxNode node) =>
        node.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>();

    private IEnumerable<Occurrence> OfMember(SyntaxNode node, SimpleNameSyntax name) =>
        PathOf(node) is { } path && _members.Find(path) is { } symbol
            ? [At(symbol, OccurrenceKind.Member, name.Identifier.Span.Start, name.Identifier.Span.Length)]
            : [];

    /// <summary>
    /// An id that something's <c>Id</c> is compared with. What it is of is clear if only one thing has it.
    /// </summary>
    private IEnumerable<Occurrence> OfComparison(ExpressionSyntax value, ExpressionSyntax compared) =>
        value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Id" } && LiteralOf(compared) is { } literal
            ? OfId(literal)
            : [];

    private IEnumerable<Occurrence> OfId(LiteralExpressionSyntax literal) =>
        _members.RecordOfId(literal.Token.ValueText) is { } record ? OfLiteral(literal, record) : [];

    /// <summary>A literal, or that of a constant of the file.</summary>
    private LiteralExpressionSyntax? LiteralOf(ExpressionSyntax expression) =>
        expression switch
        {
            LiteralExpressionSyntax literal => literal,
            IdentifierNameSyntax name => _constants.GetValueOrDefault(name.Identifier.ValueText),
            _ => null,
        };

    private IEnumerable<Occurrence> OfLiteral(ExpressionSyntax set, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Count > 0
        && LiteralOf(arguments[0].Expression) is { } literal
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
    private string? PathOf(SyntaxNode? node, CSharpScopes? scopes = null)
    {
        scopes ??= _scopes;
        switch (node)
        {
            case SimpleNameSyntax name:
                var text = name.Identifier.ValueText;
                var (isDeclared, path) = scopes.Find(name, text);
                return isDeclared ? path
                    : text == Root ? Root
                    : _isRootImported && _members.IsContainer($"{Root}.{text}") ? $"{Root}.{text}"
                    : null;
            case MemberAccessExpressionSyntax access:
                return PathOf(access.Expression, access.Name, scopes);
            case MemberBindingExpressionSyntax binding:
                return ReceiverOf(binding) is { } receiver ? PathOf(receiver, binding.Name, scopes) : null;
            case QualifiedNameSyntax name:
                return PathOf(name.Left, name.Right, scopes);
            case QualifiedCrefSyntax { Member: NameMemberCrefSyntax { Name: SimpleNameSyntax member } } cref:
                return PathOf(cref.Container, member, scopes);
            case ParenthesizedExpressionSyntax inner:
                return PathOf(inner.Expression, scopes);
            case PostfixUnaryExpressionSyntax { OperatorToken.RawKind: (int)SyntaxKind.ExclamationToken } sure:
                return PathOf(sure.Operand, scopes);
            default:
                return null;
        }
    }

    private string? PathOf(SyntaxNode left, SimpleNameSyntax right, CSharpScopes scopes)
    {
        var name = right.Identifier.ValueText;
        return PathOf(left, scopes) is { } path
            ? _members.IsContainer($"{path}.{name}")
                ? $"{path}.{name}"
                : null
            : name == Root && IsNamespace(left)
                ? Root
                : null;
    }

    /// <summary>What is in front of <c>?.</c> and <c>?[</c>.</summary>
    private static ExpressionSyntax? ReceiverOf(ExpressionSyntax binding) =>
        binding
            .Ancestors()
            .OfType<ConditionalAccessExpressionSyntax>()
            .FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span))
            ?.Expression;

    private bool IsRoot(SyntaxNode type) =>
        type is QualifiedNameSyntax { Right.Identifier.ValueText: Root } name && IsNamespace(name.Left);

    /// <summary>Whether a name is that of the namespace of the generated code, or its last parts.</summary>
    private bool IsNamespace(SyntaxNode name)
    {
        const string global = "global::";
        var text = name.ToString();
        return text.StartsWith(global, StringComparison.Ordinal)
            ? text[global.Length..] == _members.Namespace
            : text == _members.Namespace
                || _members.Namespace.EndsWith("." + text, StringComparison.Ordinal)
                || text.EndsWith("::" + _members.Namespace, StringComparison.Ordinal);
    }

    private Occurrence At(CorpusSymbol symbol, OccurrenceKind kind, int start, int length) =>
        new(symbol, kind, FileLocation.Of(_file, new TextRange(start, length)));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Tool.Lsp.Symbols;

/// <summary>
/// The variables, parameters, fields and properties of a file by the part of it in which their name means them, and
/// what of the corpus they hold.
/// </summary>
internal sealed class CSharpScopes
{
    private readonly Dictionary<(SyntaxNode Scope, string Name), string?> _names = [];

    /// <param name="nodes">All nodes of the file.</param>
    /// <param name="pathOf">The path of an expression from the class <c>Corpus</c> on; null if it is none.</param>
    public CSharpScopes(IReadOnlyList<SyntaxNode> nodes, Func<CSharpScopes, SyntaxNode, string?> pathOf)
    {
        // First all names, so that a variable of another meaning hides one that holds a part of the corpus.
        List<(SyntaxNode Scope, string Name, SyntaxNode Value)> values = [];
        foreach (var node in nodes)
        {
            if (Declared(node) is { } declared && ScopeOf(node) is { } scope)
            {
                _names[(scope, declared.Name)] = null;
                if (declared.Value is not null)
                {
                    values.Add((scope, declared.Name, declared.Value));
                }
            }
        }

        foreach (var (scope, name, value) in values)
        {
            _names[(scope, name)] = pathOf(this, value);
        }
    }

    /// <summary>What a name means at a place.</summary>
    /// <returns>Whether something in the file has the name; then the path that it holds, or null.</returns>
    public (bool IsDeclared, string? Path) Find(SyntaxNode place, string name)
    {
        for (var scope = place.Parent; scope is not null; scope = scope.Parent)
        {
            if (_names.TryGetValue((scope, name), out var path))
            {
                return (true, path);
            }
        }

        return (false, null);
    }

    private static (string Name, SyntaxNode? Value)? Declared(SyntaxNode node) =>
        node switch
        {
            VariableDeclaratorSyntax variable => (variable.Identifier.ValueText, variable.Initializer?.Value),
            PropertyDeclarationSyntax property => (
                property.Identifier.ValueText,
                property.ExpressionBody?.Expression ?? property.Initializer?.Value
            ),
            ParameterSyntax parameter => (parameter.Identifier.ValueText, null),
            SingleVariableDesignationSyntax variable => (variable.Identifier.ValueText, null),
            ForEachStatementSyntax loop => (loop.Identifier.ValueText, null),
            CatchDeclarationSyntax caught => (caught.Identifier.ValueText, null),
            UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias } directive => (
                alias,
                directive.NamespaceOrType
            ),
            _ => null,
        };

    private static SyntaxNode? ScopeOf(SyntaxNode node) =>
        node switch
        {
            // A record's parameters are properties of it, and those of a class are known in all of it.
            ParameterSyntax { Parent.Parent: { } owner } => owner,
            ParameterSyntax { Parent: { } owner } => owner,
            PropertyDeclarationSyntax { Parent: { } type } => type,
            VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax { Parent: { } type } } => type,
            ForEachStatementSyntax or UsingDirectiveSyntax => node is ForEachStatementSyntax ? node : node.Parent,
            _ => node.Ancestors()
                .FirstOrDefault(above =>
                    above
                        is BlockSyntax
                            or SwitchSectionSyntax
                            or ForStatementSyntax
                            or AnonymousFunctionExpressionSyntax
                            or ArrowExpressionClauseSyntax
                            or BaseTypeDeclarationSyntax
                            or CompilationUnitSyntax
                ),
        };
}

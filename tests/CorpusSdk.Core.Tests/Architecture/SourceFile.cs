using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Core.Tests.Architecture;

/// <summary>What the tests of the architecture know of a source file.</summary>
/// <param name="Path">Relative to the repository.</param>
/// <param name="Types">Its top-level types.</param>
/// <param name="Names">The dotted names in its <c>using</c> directives and its code, comments apart.</param>
internal sealed record SourceFile(string Path, IReadOnlyList<DeclaredType> Types, IReadOnlyList<DottedName> Names)
{
    public static SourceFile Read(string path, bool isNet)
    {
        var options = new CSharpParseOptions(
            LanguageVersion.Preview,
            preprocessorSymbols: isNet ? ["NET", "NET8_0_OR_GREATER"] : ["NETSTANDARD"]
        );
        var root = CSharpSyntaxTree.ParseText(Repository.Read(path), options).GetCompilationUnitRoot();
        return new(
            path,
            [
                .. root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                    .OfType<MemberDeclarationSyntax>()
                    .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                    .Select(DeclaredType.Of),
            ],
            [
                .. root.DescendantNodes()
                    .Where(node =>
                        node.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax)
                        && node.Parent is not BaseNamespaceDeclarationSyntax
                        && (
                            node is QualifiedNameSyntax or MemberAccessExpressionSyntax
                            || node.Parent is UsingDirectiveSyntax && node is NameSyntax
                        )
                    )
                    .Select(node => DottedName.Of(path, node)),
            ]
        );
    }
}

internal sealed record DeclaredType(string Namespace, string Name)
{
    public static DeclaredType Of(MemberDeclarationSyntax node) =>
        new(
            string.Join(
                '.',
                node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(parent => parent.Name)
            ),
            node is DelegateDeclarationSyntax type
                ? type.Identifier.ValueText
                : ((BaseTypeDeclarationSyntax)node).Identifier.ValueText
        );
}

/// <summary>A name with dots, such as <c>CorpusSdk.Core.Linking.Pairing</c>, and where it is.</summary>
internal sealed record DottedName(string Place, string Text)
{
    public static DottedName Of(string path, SyntaxNode node) =>
        new(
            $"{path}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})",
            string.Concat(node.ToString().Where(character => !char.IsWhiteSpace(character)))
                .Replace("global::", "", StringComparison.Ordinal)
        );

    public bool IsIn(string name) => Text == name || Text.StartsWith(name + ".", StringComparison.Ordinal);
}

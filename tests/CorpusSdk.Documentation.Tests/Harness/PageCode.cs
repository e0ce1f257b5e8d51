using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Documentation.Tests.Harness;

/// <summary>A block of C#, as a file of the page's project or as a part of its program.</summary>
/// <param name="Name">The title of the block, or a name for its file.</param>
/// <param name="Usings">The using directives at the top.</param>
/// <param name="Body">Everything else.</param>
/// <param name="IsProgram">Whether the body consists of statements.</param>
/// <param name="IsRun">Whether the statements are run, and not only compiled.</param>
/// <param name="Line">The directive that maps lines of the program to the page.</param>
internal sealed record PageCode(
    string Name,
    bool HasTitle,
    string Usings,
    string Body,
    bool IsProgram,
    bool IsRun,
    string Line
)
{
    public static PageCode Of(CodeBlock block)
    {
        var root = CSharpSyntaxTree.ParseText(block.Content).GetCompilationUnitRoot();
        var start = root.Members.FirstOrDefault()?.FullSpan.Start ?? block.Content.Length;
        var line = block.Line + block.Content[..start].Count(character => character == '\n');
        var directive = $"#line {line} \"{block.Page}\"\n";
        var name = block.Title ?? $"Block{block.Line}.cs";
        var (usings, body) = (block.Content[..start], block.Content[start..]);
        return block.Option("in") is { } type
            ? new(name, false, usings, $"partial {type}\n{{\n{body}}}\n", false, true, "")
            : new(
                name,
                block.Title is not null,
                usings,
                body,
                root.Members.OfType<GlobalStatementSyntax>().Any(),
                !block.Words.Contains("compile"),
                directive
            );
    }

    /// <summary>Whether the file declares a namespace; a file that does not is put into the project's.</summary>
    private bool HasNamespace =>
        CSharpSyntaxTree
            .ParseText(Body)
            .GetRoot()
            .DescendantNodes(node => node is CompilationUnitSyntax)
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Any();

    /// <summary>The declarations as a file.</summary>
    public string File(string rootNamespace) =>
        Body.Length == 0 || HasNamespace ? Usings + Body : $"{Usings}\nnamespace {rootNamespace};\n{Body}";
}

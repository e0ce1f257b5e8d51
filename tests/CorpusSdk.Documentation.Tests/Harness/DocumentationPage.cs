using System.Collections.Concurrent;
using CorpusSdk.Package.Tests.Harness;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;

namespace CorpusSdk.Documentation.Tests.Harness;

/// <summary>A Markdown file of the repository.</summary>
/// <param name="Path">The path in the repository, with slashes.</param>
internal sealed record DocumentationPage(string Path, string Text)
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private static readonly ConcurrentDictionary<string, DocumentationPage> s_pages = new(StringComparer.Ordinal);

    /// <summary>Pages outside of the manual whose blocks are run too.</summary>
    private static readonly string[] s_otherPages = ["README.md", "docs/index.md"];

    /// <summary>The pages whose blocks are run.</summary>
    public static IEnumerable<string> WithSnippets =>
        [.. Under("docs/manual"), .. s_otherPages.Where(page => File.Exists(FullPath(page)))];

    public MarkdownDocument Document { get; } = Markdown.Parse(Text, s_pipeline);

    public IEnumerable<CodeBlock> Blocks =>
        Document
            .Descendants<FencedCodeBlock>()
            .Select(block => CodeBlock.Parse(Path, block.Line + 2, block.Info, block.Arguments, block.Lines + "\n"));

    public static DocumentationPage Read(string path) =>
        s_pages.GetOrAdd(path, _ => new(path, File.ReadAllText(FullPath(path)).ReplaceLineEndings("\n")));

    public static string FullPath(string path) => System.IO.Path.Combine(Repository.Folder, path);

    /// <summary>The Markdown files in a folder of the repository and below, without build output.</summary>
    public static IEnumerable<string> Under(string folder) =>
        Directory
            .EnumerateFiles(FullPath(folder), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Folder, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(["bin", "obj", "node_modules"]).Any())
            .Order(StringComparer.Ordinal);
}

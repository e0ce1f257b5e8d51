using CorpusSdk.Core.Compilation;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// Writes the folders of the corpus: a type for each, with a member for each subfolder. The articles of a folder are a
/// range of the list of all articles, and so are their quotes.
/// </summary>
internal sealed class FolderEmitter
{
    private const string Slice = "global::CorpusSdk.Generated.CorpusSlice";

    private readonly FolderNode _root;
    private readonly string _container;
    private readonly string _type;
    private readonly string _set;

    private FolderEmitter(FolderNode root, string container, string type, string set) =>
        (_root, _container, _type, _set) = (root, container, type, set);

    public static FolderEmitter OfArticles(CorpusLayout layout) =>
        new(FolderNode.OfArticles(layout), MemberTypes.ArticleFolders, "Article", Names.AllArticles);

    public static FolderEmitter OfQuotes(CorpusLayout layout) =>
        new(FolderNode.OfQuotes(layout), MemberTypes.QuoteFolders, "Quote", Names.AllQuotes);

    /// <summary>Writes a property for each folder directly below the root.</summary>
    public void WriteProperties(SourceWriter writer) => WriteProperties(writer, _root);

    public void WriteTypes(SourceWriter writer)
    {
        if (_root.Children.Count == 0)
        {
            return;
        }

        _ = writer
            .Line("/// <summary>The types of the folders.</summary>")
            .Line($"[{CoverageExclusion.Attribute}]")
            .Open($"public static partial class {_container}");
        foreach (var folder in _root.Descendants())
        {
            var name = MemberTypes.OfFolder(folder.Path);
            _ = writer
                .Line(Documentation.Folder(folder.Path))
                .Line($"[{GeneratedFile.TypeAttributes}]")
                .Open($"public sealed partial class {name} : {Slice}<{_type}>")
                .Line($"internal {name}() : base({_set}, {Number(folder.Start)}, {Number(folder.Count)}) {{ }}");
            WriteProperties(writer, folder);
            _ = writer.Close();
        }

        // Not members of the folders, because editors list internal members in the project that declares them.
        _ = writer.Close().Line($"[{CoverageExclusion.Attribute}]").Open($"private static class {_container}_");
        foreach (var folder in _root.Descendants())
        {
            var name = MemberTypes.OfFolder(folder.Path);
            _ = writer
                .Open($"internal static class {name}")
                .Line($"internal static readonly {_container}.{name} Instance = new {_container}.{name}();")
                .Close();
        }

        _ = writer.Close();
    }

    private void WriteProperties(SourceWriter writer, FolderNode parent)
    {
        foreach (var child in parent.Children)
        {
            var name = MemberTypes.OfFolder(child.Path);
            _ = writer
                .Line(Documentation.Folder(child.Path))
                .Line($"public {_container}.{name} {child.Name} => {_container}_.{name}.Instance;");
        }
    }
}

using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Pipeline;
using static CorpusSdk.Generator.Emission.CSharpText;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// The folders of the corpus: a type for each, with a member for each folder in it. The articles of a folder are
/// a stretch of the list of all, and so are their quotes.
/// </summary>
internal static class FolderEmitter
{
    private const string Slice = "global::CorpusSdk.Generated.CorpusSlice";

    public static void Write(SourceWriter writer, CorpusLayout layout)
    {
        Write(writer, layout, "ArticleFolders", "Article", "Articles", slot => 1);
        Write(writer, layout, "QuoteFolders", "Quote", "Quotes", slot => slot.QuoteCount);
    }

    /// <summary>Writes a property for each folder that stands in <paramref name="parent"/> itself and is not empty.</summary>
    public static void WriteProperties(
        SourceWriter writer, CorpusLayout layout, IReadOnlyList<string> parent, string container, Func<ArticleSlot, int> size)
    {
        var children = layout.Articles
            .Where(slot => slot.Folders.Count > parent.Count && slot.Folders.Take(parent.Count).SequenceEqual(parent) && size(slot) > 0)
            .Select(slot => slot.Folders[parent.Count])
            .Distinct();
        foreach (var child in children)
        {
            var type = container + "." + Names.FolderType(parent.Concat([child]));
            _ = writer
                .Line(Documentation.Folder(parent.Concat([child])))
                .Line($"public {type} {child} => {type}.Instance;");
        }
    }

    private static void Write(
        SourceWriter writer, CorpusLayout layout, string container, string type, string set, Func<ArticleSlot, int> size)
    {
        var folders = FoldersOf(layout, size);
        if (folders.Count == 0)
        {
            return;
        }

        _ = writer
            .Line("/// <summary>The types of the folders.</summary>")
            .Open($"public static partial class {container}");
        foreach (var folder in folders)
        {
            var name = Names.FolderType(folder.Path);
            _ = writer
                .Line(Documentation.Folder(folder.Path))
                .Line($"[{GeneratedFile.GeneratedCode}]")
                .Open($"public sealed partial class {name} : {Slice}<{type}>")
                .Line($"internal static readonly {name} Instance = new {name}();")
                .Line($"private {name}() : base(Corpus.{set}, {Number(folder.Start)}, {Number(folder.Count)}) {{ }}");
            WriteProperties(writer, layout, folder.Path, container, size);
            _ = writer.Close();
        }

        _ = writer.Close();
    }

    private static List<(IReadOnlyList<string> Path, int Start, int Count)> FoldersOf(CorpusLayout layout, Func<ArticleSlot, int> size)
    {
        var order = new List<string>();
        var folders = new Dictionary<string, (IReadOnlyList<string> Path, int Start, int Count)>(StringComparer.Ordinal);
        var position = 0;
        foreach (var slot in layout.Articles)
        {
            for (var depth = 1; depth <= slot.Folders.Count && size(slot) > 0; depth++)
            {
                var path = slot.Folders.Take(depth).ToList();
                var key = string.Join("/", path);
                if (!folders.TryGetValue(key, out var folder))
                {
                    order.Add(key);
                    folder = (path, position, 0);
                }

                folders[key] = (folder.Path, folder.Start, folder.Count + size(slot));
            }

            position += size(slot);
        }

        return [.. order.Select(key => folders[key])];
    }
}

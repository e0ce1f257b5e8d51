using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>Finds out what the cursor is in, in a file of any format.</summary>
internal static class CursorFinder
{
    /// <summary>What is at the cursor; null if nothing can be completed there.</summary>
    /// <param name="relativePath">The path of the file, which tells its format.</param>
    /// <param name="text">The text, its lines ended by <c>\n</c>.</param>
    /// <param name="cursor">An offset within the text.</param>
    public static CursorPlace? Find(string relativePath, string text, int cursor)
    {
        if (CorpusPath.IsMarkdown(relativePath))
        {
            return InFrontMatter(text, cursor);
        }

        TextRange all = new(0, text.Length);
        return Path.GetExtension(relativePath).ToLowerInvariant() switch
        {
            ".yaml" or ".yml" => YamlCursor.Find(text, all, cursor, isJson: false),
            ".json" => YamlCursor.Find(text, all, cursor, isJson: true),
            ".csv" => CsvCursor.Find(text, cursor),
            _ => null,
        };
    }

    private static CursorPlace? InFrontMatter(string text, int cursor)
    {
        if (FrontMatter.Find(text) is not { } matter || cursor < matter.Start)
        {
            return null;
        }

        // The closing line begins at the end; without one, everything may still belong to the front matter.
        var range = TextRange.FromBounds(matter.Start, matter.End);
        return matter.Format switch
        {
            FrontMatterFormat.Json => YamlCursor.Find(text, range, cursor, isJson: true),
            _ when cursor > matter.End || (cursor == matter.End && matter.IsClosed) => null,
            FrontMatterFormat.Yaml => YamlCursor.Find(text, range, cursor, isJson: false),
            _ => TomlCursor.Find(text, range, cursor),
        };
    }
}

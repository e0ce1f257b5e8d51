using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Syntax.Csv;
using CorpusSdk.Core.Syntax.Json;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Editing;

/// <summary>
/// Replaces values in JSON, JSON front matter and CSV. Other fixes of such files are left to the user.
/// </summary>
internal static class DataFixWriter
{
    private static readonly char[] s_needQuotes = "\",;\t|\n".ToCharArray();

    /// <summary>Whether the file is written in one of these languages.</summary>
    public static bool Handles(SourceFile file) => IsJson(file) || IsCsv(file) || FindObject(file) is not null;

    /// <inheritdoc cref="FixWriter.Apply"/>
    public static (EditableFile File, int Applied) Apply(EditableFile file, IReadOnlyList<SuggestedFix> fixes)
    {
        var scalars = ScalarsOf(file.Source);
        var edits = fixes
            .Where(fix => fix.Kind == SuggestedFixKind.Replace)
            .Select(fix => EditOf(file.Source, scalars, fix))
            .OfType<TextEdit>()
            .GroupBy(edit => edit.Range)
            .Select(same => same.First())
            .ToList();
        return edits.Count == 0 ? (file, 0) : (file.With(edits), edits.Count);
    }

    private static TextEdit? EditOf(SourceFile file, List<YamlScalar> scalars, SuggestedFix fix)
    {
        if (!IsCsv(file))
        {
            return scalars.Exists(scalar => scalar.Range == fix.Range)
                ? new(fix.Range, JsonLiteral.Of(fix.Text))
                : null;
        }

        // A cell, or one of the items that it has.
        var cell = scalars.Find(scalar => scalar.Range.Length > 0 && scalar.Range.Contains(fix.Range));
        if (cell is null)
        {
            return null;
        }

        var isQuoted = file.Text[cell.Range.Start] == '"';
        var isWhole = cell.Range == fix.Range;
        var text = isQuoted ? fix.Text.Replace("\"", "\"\"") : fix.Text;
        return isQuoted && isWhole ? new(fix.Range, $"\"{text}\"")
            : isQuoted || text.IndexOfAny(s_needQuotes) < 0 ? new(fix.Range, text)
            : null;
    }

    private static List<YamlScalar> ScalarsOf(SourceFile file)
    {
        List<YamlScalar> scalars = [];
        var document =
            IsCsv(file) ? CsvReader.Read(file, [])
            : FindObject(file) is { } start ? JsonReader.ReadObject(file, start, [], out _)
            : JsonReader.Read(file, []);
        Collect(document.Root);
        return scalars;

        void Collect(YamlNode? node)
        {
            switch (node)
            {
                case YamlScalar scalar:
                    scalars.Add(scalar);
                    break;
                case YamlSequence list:
                    foreach (var item in list.Items)
                    {
                        Collect(item);
                    }

                    break;
                case YamlMapping mapping:
                    foreach (var (key, value) in mapping.Entries)
                    {
                        // The keys of a table are in its first row; those of its entries only have a place.
                        if (!IsCsv(file))
                        {
                            scalars.Add(key);
                        }

                        Collect(value);
                    }

                    break;
            }
        }
    }

    /// <summary>The start of JSON front matter; null if the file has none.</summary>
    private static int? FindObject(SourceFile file) =>
        CorpusPath.IsMarkdown(file.RelativePath)
        && FrontMatter.Find(file.Text) is { Format: FrontMatterFormat.Json } matter
            ? matter.Start
            : null;

    private static bool IsJson(SourceFile file) =>
        file.RelativePath.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsCsv(SourceFile file) =>
        file.RelativePath.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}

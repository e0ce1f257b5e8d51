using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>The items of a list, as the formats of data write them.</summary>
internal static class ListItems
{
    /// <summary>
    /// The items of a list; null if the value is not one, which has been reported. A cell of a table has them with
    /// semicolons between; elsewhere a text alone is one item.
    /// </summary>
    /// <param name="acceptsSingle">False if a text alone is reported as a missing list.</param>
    public static IReadOnlyList<YamlNode>? Read(KeyedValue value, bool acceptsSingle = false)
    {
        if (value.Value is YamlSequence sequence)
        {
            return sequence.Items;
        }

        if (value.Value is not YamlScalar scalar)
        {
            value.ReportInvalid(value.ListExample());
            return null;
        }

        if (value.Reading.File.RelativePath.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return ItemsOf(scalar, value.Reading.File.Text);
        }

        if (!acceptsSingle)
        {
            value.ReportInvalid(value.ListExample(scalar.Value.Trim()));
        }

        return [scalar];
    }

    /// <summary>The items of a cell, each with its own range, also if quotation marks in it are doubled.</summary>
    private static List<YamlNode> ItemsOf(YamlScalar cell, string text)
    {
        var isQuoted = cell.Range.Length > 0 && text[cell.Range.Start] == '"';
        var (start, end) = (cell.Range.Start + (isQuoted ? 1 : 0), cell.Range.End);
        end -= isQuoted && end > start && text[end - 1] == '"' ? 1 : 0;
        var items = new List<YamlNode>();
        while (start < end)
        {
            var semicolon = text.IndexOf(';', start, end - start);
            var next = semicolon < 0 ? end : semicolon;
            var written = text.Substring(start, next - start);
            var item = written.Trim();
            if (item.Length > 0)
            {
                var range = new TextRange(start + written.IndexOf(item, StringComparison.Ordinal), item.Length);
                items.Add(new YamlScalar(isQuoted ? item.Replace("\"\"", "\"") : item, isPlain: false, range));
            }

            start = next + 1;
        }

        return items;
    }
}

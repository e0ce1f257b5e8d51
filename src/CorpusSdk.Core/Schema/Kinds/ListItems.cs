using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;

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
            value.ReportInvalid("a list, with '- ' before each entry");
            return null;
        }

        if (value.Reading.File.RelativePath.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return
            [
                .. scalar
                    .Value.Split(';')
                    .Where(part => part.Trim().Length > 0)
                    .Select(part => new YamlScalar(part.Trim(), isPlain: false, scalar.Range)),
            ];
        }

        if (!acceptsSingle)
        {
            value.ReportInvalid($"a list, such as '- {VisibleText.Shorten(scalar.Value.Trim(), 60)}' on its own line");
        }

        return [scalar];
    }
}

using System.Globalization;
using System.Text;
using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>Assigns numbers to the features of the training data, except those of too few articles.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<ulong, (int Articles, int Last)> _seen = [];
    private readonly Dictionary<ulong, int> _ids = [];
    private readonly List<ulong> _keys = [];

    public Dictionary<ulong, string> Names { get; } = [];

    public int Count => _keys.Count;

    public FeatureVector NewFeatures() => new() { Names = Names };

    /// <summary>Records that an article has these features.</summary>
    public void Record(ReadOnlySpan<ulong> keys, int article)
    {
        foreach (var key in keys)
        {
            var seen = _seen.GetValueOrDefault(key, (0, -1));
            _seen[key] = seen.Item2 == article ? seen : (seen.Item1 + 1, article);
        }
    }

    /// <summary>Numbers the features that occur in at least this many articles.</summary>
    public void AssignIds(int minArticles)
    {
        foreach (var key in _seen.Where(s => s.Value.Articles >= minArticles).Select(s => s.Key).Order())
        {
            _ids[key] = _keys.Count;
            _keys.Add(key);
        }
    }

    /// <summary>Returns the numbers of the features that have one.</summary>
    public int[] GetIds(ReadOnlySpan<ulong> keys)
    {
        List<int> ids = new(keys.Length);
        foreach (var key in keys)
        {
            if (_ids.TryGetValue(key, out var id))
            {
                ids.Add(id);
            }
        }

        return [.. ids];
    }

    public WeightTable ToWeightTable(float[] weights, int classes)
    {
        using var reader = new StringReader(Write(weights, classes, ""));
        return WeightTable.Read(reader, classes);
    }

    /// <summary>Formats a file of weights in hundredths, without negligible ones.</summary>
    public string Write(float[] weights, int classes, string heading)
    {
        var lines = new List<string>();
        for (var id = 0; id < _keys.Count; id++)
        {
            var values = weights
                .AsSpan(id * classes, classes)
                .ToArray()
                .Select(w => (int)Math.Round(w * 100))
                .ToArray();
            if (values.Any(v => Math.Abs(v) > 1))
            {
                lines.Add(
                    Names[_keys[id]]
                        + "\t"
                        + string.Join(' ', values.Select(v => v.ToString(CultureInfo.InvariantCulture)))
                );
            }
        }

        lines.Sort(StringComparer.Ordinal);
        var text = new StringBuilder(heading);
        lines.ForEach(line => text.Append(line).Append('\n'));
        return text.ToString();
    }
}

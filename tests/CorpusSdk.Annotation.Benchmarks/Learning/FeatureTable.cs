using System.Globalization;
using System.Text;
using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>Numbers the features of the training data; those of too few articles are left out.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<ulong, (int Articles, int Last)> _seen = [];
    private readonly Dictionary<ulong, int> _ids = [];
    private readonly List<ulong> _keys = [];

    public Dictionary<ulong, string> Names { get; } = [];

    public int Count => _keys.Count;

    public Features NewFeatures() => new() { Names = Names };

    /// <summary>Counts in how many articles each feature is.</summary>
    public void See(ReadOnlySpan<ulong> keys, int article)
    {
        foreach (var key in keys)
        {
            var seen = _seen.GetValueOrDefault(key, (0, -1));
            _seen[key] = seen.Item2 == article ? seen : (seen.Item1 + 1, article);
        }
    }

    /// <summary>Keeps the features that were seen in enough articles.</summary>
    public void Keep(int articles)
    {
        foreach (var key in _seen.Where(s => s.Value.Articles >= articles).Select(s => s.Key).Order())
        {
            _ids[key] = _keys.Count;
            _keys.Add(key);
        }
    }

    public int[] Number(ReadOnlySpan<ulong> keys)
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

    public Weights ToWeights(float[] weights, int classes)
    {
        using var reader = new StringReader(Write(weights, classes, ""));
        return Weights.Read(reader, classes);
    }

    /// <summary>The file of weights: hundredths, without the features that weigh nothing.</summary>
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

using System.Globalization;
using System.Numerics;
using System.Reflection;

namespace CorpusSdk.Annotation.Learning;

/// <summary>
/// A hash table from features to weights, one weight per class. Its text form has a line per feature: the name, a tab,
/// and the weights in hundredths, separated by spaces.
/// </summary>
internal sealed class WeightTable
{
    private readonly int _classes;
    private readonly int _mask;
    private readonly KeyedWeight[] _entries;

    /// <summary>The weights of all classes but the first, whose weight is next to the key.</summary>
    private readonly float[] _otherClasses;

    public WeightTable(int classes, IReadOnlyCollection<KeyValuePair<ulong, float[]>> entries)
    {
        _classes = classes;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Count * 2));
        _mask = size - 1;
        _entries = new KeyedWeight[size];
        _otherClasses = new float[size * (classes - 1)];
        foreach (var (key, values) in entries)
        {
            var slot = FirstSlot(key);
            while (_entries[slot].Key != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _entries[slot] = new(key, values[0]);
            values.AsSpan(1).CopyTo(_otherClasses.AsSpan(slot * (classes - 1)));
        }
    }

    /// <summary>Reads an embedded table.</summary>
    /// <param name="name">The name of the file without extension.</param>
    /// <param name="classes">The number of weights per feature.</param>
    public static WeightTable Load(string name, int classes)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".weights")!;
        using var reader = new StreamReader(stream);
        return Read(reader, classes);
    }

    public static WeightTable Read(TextReader reader, int classes)
    {
        List<KeyValuePair<ulong, float[]>> entries = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var values = line[(tab + 1)..].Split(' ');
            entries.Add(
                new(
                    FeatureVector.KeyOf(line[..tab]),
                    Array.ConvertAll(values, v => int.Parse(v, CultureInfo.InvariantCulture) / 100f)
                )
            );
        }

        return new(classes, entries);
    }

    /// <summary>Returns the sum of the weights of the features in a table with one class.</summary>
    public float Score(FeatureVector features)
    {
        var sum = 0f;
        foreach (var key in features.Keys)
        {
            var slot = Find(key);
            sum += slot < 0 ? 0 : _entries[slot].Value;
        }

        return sum;
    }

    /// <summary>Computes the sum of the weights of the features for each class.</summary>
    public void Score(FeatureVector features, Span<float> scores)
    {
        scores.Clear();
        foreach (var key in features.Keys)
        {
            var slot = Find(key);
            if (slot >= 0)
            {
                scores[0] += _entries[slot].Value;
                var others = _otherClasses.AsSpan(slot * (_classes - 1), _classes - 1);
                for (var c = 0; c < others.Length; c++)
                {
                    scores[c + 1] += others[c];
                }
            }
        }
    }

    private int Find(ulong key)
    {
        var entries = _entries;
        for (var slot = FirstSlot(key); entries[slot].Key != 0; slot = (slot + 1) & _mask)
        {
            if (entries[slot].Key == key)
            {
                return slot;
            }
        }

        return -1;
    }

    private int FirstSlot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & _mask;

    private readonly record struct KeyedWeight(ulong Key, float Value);
}

using System.Globalization;
using System.Numerics;
using System.Reflection;

namespace CorpusSdk.Annotation.Learning;

/// <summary>
/// A table from feature to weights, one per class. Its text form has a line per feature: the name, a tab, the
/// weights in hundredths parted by spaces.
/// </summary>
internal sealed class Weights
{
    private readonly int _classes;
    private readonly int _mask;
    private readonly ulong[] _keys;
    private readonly float[] _values;

    public Weights(int classes, IReadOnlyCollection<KeyValuePair<ulong, float[]>> entries)
    {
        _classes = classes;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Count * 2));
        _mask = size - 1;
        _keys = new ulong[size];
        _values = new float[size * classes];
        foreach (var (key, values) in entries)
        {
            var slot = Slot(key);
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = key;
            values.CopyTo(_values, slot * classes);
        }
    }

    /// <summary>Reads an embedded table.</summary>
    public static Weights Load(string name, int classes)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".weights");
        if (stream is null)
        {
            return new(classes, []);
        }

        using var reader = new StreamReader(stream);
        return Read(reader, classes);
    }

    public static Weights Read(TextReader reader, int classes)
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
            entries.Add(new(Features.Key(line[..tab]), Array.ConvertAll(values, v => int.Parse(v, CultureInfo.InvariantCulture) / 100f)));
        }

        return new(classes, entries);
    }

    /// <summary>The sum of the weights of one class.</summary>
    public float Score(Features features)
    {
        var sum = 0f;
        foreach (var key in features.Keys)
        {
            var slot = Find(key);
            sum += slot < 0 ? 0 : _values[slot];
        }

        return sum;
    }

    /// <summary>The sums of the weights of each class.</summary>
    public void Score(Features features, Span<float> scores)
    {
        scores.Clear();
        foreach (var key in features.Keys)
        {
            var slot = Find(key);
            if (slot >= 0)
            {
                for (var c = 0; c < _classes; c++)
                {
                    scores[c] += _values[(slot * _classes) + c];
                }
            }
        }
    }

    private int Find(ulong key)
    {
        for (var slot = Slot(key); _keys[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
            {
                return slot;
            }
        }

        return -1;
    }

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & _mask;
}

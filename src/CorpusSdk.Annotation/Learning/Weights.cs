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
    private readonly Entry[] _entries;

    /// <summary>
    /// The weights of the second class and on; the first is with its key, for one table has no other.
    /// </summary>
    private readonly float[] _more;

    public Weights(int classes, IReadOnlyCollection<KeyValuePair<ulong, float[]>> entries)
    {
        _classes = classes;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Count * 2));
        _mask = size - 1;
        _entries = new Entry[size];
        _more = new float[size * (classes - 1)];
        foreach (var (key, values) in entries)
        {
            var slot = Slot(key);
            while (_entries[slot].Key != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _entries[slot] = new(key, values[0]);
            values.AsSpan(1).CopyTo(_more.AsSpan(slot * (classes - 1)));
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
            entries.Add(
                new(
                    Features.Key(line[..tab]),
                    Array.ConvertAll(values, v => int.Parse(v, CultureInfo.InvariantCulture) / 100f)
                )
            );
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
            sum += slot < 0 ? 0 : _entries[slot].Value;
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
                scores[0] += _entries[slot].Value;
                var more = _more.AsSpan(slot * (_classes - 1), _classes - 1);
                for (var c = 0; c < more.Length; c++)
                {
                    scores[c + 1] += more[c];
                }
            }
        }
    }

    private int Find(ulong key)
    {
        var entries = _entries;
        for (var slot = Slot(key); entries[slot].Key != 0; slot = (slot + 1) & _mask)
        {
            if (entries[slot].Key == key)
            {
                return slot;
            }
        }

        return -1;
    }

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & _mask;

    private readonly record struct Entry(ulong Key, float Value);
}

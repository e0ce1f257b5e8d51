using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Learning;

/// <summary>
/// The features of one decision: a template's name with small numbers or a word. Each is kept as a hash; while
/// weights are learnt the names are kept as well, for the weights are checked in as text.
/// </summary>
internal sealed class Features
{
    private ulong[] _keys = new ulong[96];

    /// <summary>Collects the names of all features that are added; null outside training.</summary>
    public Dictionary<ulong, string>? Names { get; init; }

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(string template) => Add(Template(template), template, null);

    public void Add(string template, int a)
    {
        var key = Mix(Template(template), (ulong)a);
        Add(key, template, Names is null ? null : $" {a}");
    }

    public void Add(string template, int a, int b)
    {
        var key = Mix(Mix(Template(template), (ulong)a), (ulong)b);
        Add(key, template, Names is null ? null : $" {a} {b}");
    }

    public void Add(string template, int a, int b, int c)
    {
        var key = Mix(Mix(Mix(Template(template), (ulong)a), (ulong)b), (ulong)c);
        Add(key, template, Names is null ? null : $" {a} {b} {c}");
    }

    /// <summary>A word as it stands in the text; its case is folded.</summary>
    public void AddWord(string template, ReadOnlySpan<char> word, ulong hash)
    {
        var key = Mix(Template(template), hash);
        Add(key, template, Names is null ? null : " '" + Fold(word));
    }

    public void AddWord(string template, ReadOnlySpan<char> word) => AddWord(template, word, WordHash.Of(word));

    public void AddWord(string template, int a, ReadOnlySpan<char> word, ulong hash)
    {
        var key = Mix(Mix(Template(template), (ulong)a), hash);
        Add(key, template, Names is null ? null : $" {a} '" + Fold(word));
    }

    /// <summary>The hash of a feature whose name is written as in a file of weights.</summary>
    public static ulong Key(string name)
    {
        var parts = name.Split(' ');
        var key = Template(parts[0]);
        foreach (var part in parts.AsSpan(1))
        {
            key = Mix(
                key,
                part[0] == '\'' ? WordHash.Of(part.AsSpan(1)) : (ulong)int.Parse(part, CultureInfo.InvariantCulture)
            );
        }

        return key;
    }

    private static ulong Template(string template)
    {
        // Four characters at a time: this is half the work of a feature.
        var hash = (ulong)template.Length;
        var blocks = MemoryMarshal.Cast<char, ulong>(template.AsSpan());
        foreach (var block in blocks)
        {
            hash = Mix(hash, block);
        }

        foreach (var c in template.AsSpan(blocks.Length * 4))
        {
            hash = Mix(hash, c);
        }

        return hash;
    }

    private static ulong Mix(ulong key, ulong value) => (key ^ (value + 0x9E3779B97F4A7C15UL)) * 0xD6E8FEB86659FD93UL;

    private static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            folded.Append(WordHash.Fold(c));
        }

        return folded.ToString();
    }

    private void Add(ulong key, string template, string? rest)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Count * 2);
        }

        _keys[Count++] = key;
        if (Names is not null)
        {
            Names[key] = template + rest;
        }
    }
}

using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Learning;

/// <summary>
/// The features of one decision: each is the name of a template with small numbers or a word. Only their hashes are
/// kept; in training the names are recorded as well, because the weights are stored as text.
/// </summary>
internal sealed class FeatureVector
{
    private ulong[] _keys = new ulong[96];

    /// <summary>Receives the names of all features that are added; null outside of training.</summary>
    public Dictionary<ulong, string>? Names { get; init; }

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(string template) => Add(HashTemplate(template), template, null);

    public void Add(string template, int a)
    {
        var key = Mix(HashTemplate(template), (ulong)a);
        Add(key, template, Names is null ? null : $" {a}");
    }

    public void Add(string template, int a, int b)
    {
        var key = Mix(Mix(HashTemplate(template), (ulong)a), (ulong)b);
        Add(key, template, Names is null ? null : $" {a} {b}");
    }

    public void Add(string template, int a, int b, int c)
    {
        var key = Mix(Mix(Mix(HashTemplate(template), (ulong)a), (ulong)b), (ulong)c);
        Add(key, template, Names is null ? null : $" {a} {b} {c}");
    }

    /// <summary>Adds a word, regardless of its case.</summary>
    /// <param name="template">The name of the template.</param>
    /// <param name="word">The word as in the text.</param>
    /// <param name="hash">The <see cref="WordHash"/> of the word.</param>
    public void AddWord(string template, ReadOnlySpan<char> word, ulong hash)
    {
        var key = Mix(HashTemplate(template), hash);
        Add(key, template, Names is null ? null : " '" + Fold(word));
    }

    public void AddWord(string template, ReadOnlySpan<char> word) => AddWord(template, word, WordHash.Of(word));

    public void AddWord(string template, int a, ReadOnlySpan<char> word, ulong hash)
    {
        var key = Mix(Mix(HashTemplate(template), (ulong)a), hash);
        Add(key, template, Names is null ? null : $" {a} '" + Fold(word));
    }

    /// <summary>Returns the hash of a feature that is named as in a file of weights.</summary>
    public static ulong KeyOf(string name)
    {
        var parts = name.Split(' ');
        var key = HashTemplate(parts[0]);
        foreach (var part in parts.AsSpan(1))
        {
            key = Mix(
                key,
                part[0] == '\'' ? WordHash.Of(part.AsSpan(1)) : (ulong)int.Parse(part, CultureInfo.InvariantCulture)
            );
        }

        return key;
    }

    private static ulong HashTemplate(string template)
    {
        // Four characters at a time: hashing the template is half the cost of a feature.
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

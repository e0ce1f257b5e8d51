

using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Binding;

/// <summary>Finds what a mapping gives for each of some keys, and reports the keys that are none of them.</summary>
internal static class KeyTable
{
    /// <param name="keys">All that are known, each once.</param>
    /// <param name="place">Where the keys stand: <c>a quote</c>; null where others are left out without a word.</param>
    /// <returns>What is given, in the order of <paramref name="keys"/>; a mistyped key counts for what it was meant to
    /// be.</returns>
    public static KeyedValue?[] Sort(
        FileReading reading,
        YamlMapping mapping,
        IReadOnlyList<string> keys,
        string? place
    )
    {
        var given = new KeyedValue?[keys.Count];
        var unknown = new List<(YamlScalar Key, YamlNode Value)>();
        foreach (var (key, value) in mapping.Entries)
        {
            var field = IndexOf(keys, key.Value);
            if (field >= 0)
            {
                given[field] = new(reading, key.Value, key.Range, value);
            }
            else
            {
                unknown.Add((key, value));
            }
        }

        foreach (var (key, value) in place is null ? [] : unknown)
        {
            var meant = NearestWord.Of(key.Value, keys);
            var fix =
                meant is not null && given[IndexOf(keys, meant)] is null && key.Range.Length > 0
                    ? new SuggestedFix(SuggestedFixKind.Replace, key.Range, meant)
                    : null;
            reading.Report(
                key.Range.Length > 0 ? key.Range : mapping.Range,
                Rules.UnknownKey,
                fix,
                key.Value,
                place!,
                Hint(key.Value, meant, keys)
            );
            if (meant is not null)
            {
                given[IndexOf(keys, meant)] ??= new(reading, meant, key.Range, value) { IsGuess = true };
            }
        }

        return given;
    }

    private static string Hint(string key, string? meant, IReadOnlyList<string> keys) =>
        meant is null ? $"; known keys: {string.Join(", ", keys)}"
        : !string.Equals(meant, key, StringComparison.OrdinalIgnoreCase) ? $"; did you mean '{meant}'?"
        : meant.Any(char.IsUpper) ? $"; keys are case-sensitive: '{meant}'"
        : $"; keys are written in lower case: '{meant}'";

    private static int IndexOf(IReadOnlyList<string> keys, string key)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i] == key)
            {
                return i;
            }
        }

        return -1;
    }
}

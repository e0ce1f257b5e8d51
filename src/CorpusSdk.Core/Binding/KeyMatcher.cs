using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Binding;

/// <summary>Matches the keys of a mapping to the known keys, and reports unknown ones.</summary>
internal static class KeyMatcher
{
    /// <summary>The key by which JSON and YAML files refer editors to a schema.</summary>
    private const string SchemaReference = "$schema";

    /// <summary>How to keep a key of an article that is not a mistyped one.</summary>
    private const string OtherProgramAdvice =
        " If another program uses the key, add [assembly: " + ArticleKeys.Attribute + "(AllowOtherKeys = true)]";

    /// <param name="keys">The known keys, each once.</param>
    /// <param name="context">
    /// What the keys belong to, for messages: <c>a quote</c>. Null: unknown keys are ignored.
    /// </param>
    /// <param name="builtIn">What the built-in keys are called; null unless the mapping is an article's.</param>
    /// <returns>
    /// The values in the order of <paramref name="keys"/>. A mistyped key counts as the key that was probably meant.
    /// </returns>
    public static KeyedValue?[] Match(
        FileReading reading,
        YamlMapping mapping,
        IReadOnlyList<string> keys,
        string? context,
        ArticleKeys? builtIn = null
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
            else if (key.Value != SchemaReference || value is not YamlScalar)
            {
                unknown.Add((key, value));
            }
        }

        foreach (var (key, value) in context is null ? [] : unknown)
        {
            if (key.Value.Length == 0)
            {
                reading.Report(
                    key.Range.Length > 0 ? key.Range
                        : value.Range.Length > 0 ? value.Range
                        : mapping.Range,
                    Rules.EmptyKey,
                    context!,
                    $"; known keys: {string.Join(", ", keys)}"
                );
                continue;
            }

            var isChanged = builtIn?.Changed.Any(changed => changed.Key == key.Value) == true;
            var meant = isChanged ? builtIn!.NameOf(key.Value) : NearestWord.Of(key.Value, keys);
            var fix =
                meant is not null && given[IndexOf(keys, meant)] is null && key.Range.Length > 0
                    ? new SuggestedFix(SuggestedFixKind.Replace, key.Range, meant)
                    : null;
            var advice = builtIn is not null && meant is not null && !isChanged ? OtherProgramAdvice : "";
            reading.Report(
                key.Range.Length > 0 ? key.Range : mapping.Range,
                Rules.UnknownKey,
                fix,
                key.Value,
                context!,
                isChanged ? ChangedHint(key.Value, meant) : Hint(key.Value, meant, keys, builtIn is not null)
            );
            if (meant is null)
            {
                continue;
            }

            var corrected = new KeyedValue(reading, meant, key.Range, value) { CorrectionAdvice = advice };
            if (!isChanged && WordSlips.IsOtherForm(key.Value, meant))
            {
                corrected.DoubtKey();
            }

            given[IndexOf(keys, meant)] ??= corrected;
        }

        return given;
    }

    private static string ChangedHint(string key, string? name) =>
        name is not null
            ? $"; {ArticleKeys.Setting(key, $"\"{name}\"")} calls it '{name}'"
            : $"; {ArticleKeys.Setting(key, "null")} switches it off; remove it, or declare a property of Article "
                + $"with [CorpusKey(\"{key}\")]";

    private static string Hint(string key, string? meant, IReadOnlyList<string> keys, bool isArticle) =>
        key == "<<" ? "; a merge key needs a mapping, such as the alias in '<<: *base'"
        : meant is null
            ? $"; known keys: {string.Join(", ", keys)}"
                + (
                    isArticle
                        ? $"; to allow others, add [assembly: {ArticleKeys.Attribute}(AllowOtherKeys = true)]"
                        : ""
                )
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

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>
/// Lets a JSON Schema name the key that a mistyped one was meant to be. A schema cannot compare words, but patterns can
/// list the slips: a letter that is missing, added, replaced, or exchanged with the next one, and another case.
/// </summary>
/// <remarks>
/// yaml-language-server shows "Property titel is not allowed." for any key that <c>additionalProperties</c> excludes.
/// So near misses are excluded by <c>propertyNames</c> instead, whose <c>enum</c> with the right key also becomes the
/// quick fix, and <c>patternProperties</c> keeps them from being reported twice.
/// </remarks>
internal static class MistypedKey
{
    /// <summary>A shorter word is one letter from too many others.</summary>
    private const int MinWithOtherLetters = 4;

    /// <summary>The keywords for a mapping with these keys only, besides <c>additionalProperties</c>.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Describe(IReadOnlyCollection<string> keys)
    {
        var slips = keys.Select(key => (Key: key, Pattern: Slips(key)))
            .Where(slip => slip.Pattern is not null)
            .Select(slip => (slip.Key, Pattern: $"(?:{slip.Pattern})"))
            .ToList();
        if (slips.Count == 0)
        {
            yield break;
        }

        // Strict validators refuse a pattern that matches one of the keys themselves.
        var known = string.Join("|", keys.Select(key => string.Concat(Letters(key).Select(EcmaPattern.Literal))));
        yield return new(
            "patternProperties",
            new JsonObject { { $"^(?!(?:{known})$)(?:{string.Join("|", slips.Select(slip => slip.Pattern))})$", true } }
        );
        yield return new(
            "propertyNames",
            new JsonObject
            {
                {
                    "if",
                    new JsonObject { { "enum", keys } }
                },
                {
                    "else",
                    new JsonObject { { "allOf", slips.Select(slip => Meant(slip.Key, slip.Pattern)) } }
                },
            }
        );
    }

    private static JsonObject Meant(string key, string slips) =>
        new()
        {
            {
                "if",
                new JsonObject { { "pattern", $"^{slips}$" } }
            },
            {
                "then",
                new JsonObject { { "enum", new[] { key } }, { "errorMessage", $"unknown key; did you mean '{key}'?" } }
            },
        };

    /// <summary>The alternatives of a pattern that matches the key with a slip; null if no pattern can.</summary>
    private static string? Slips(string key)
    {
        var letters = Letters(key);
        if (letters.Count < 2 || letters.Any(letter => letter.Length == 1 && char.IsSurrogate(letter[0])))
        {
            return null;
        }

        var pattern = OneSlip(letters, 0) + "|" + EcmaPattern.IgnoringCase(key);

        // "alias" for "aliases".
        return letters.Count > MinWithOtherLetters && key.EndsWith("es", StringComparison.Ordinal)
            ? pattern + "|" + Rest(letters.Take(letters.Count - 2), 0)
            : pattern;
    }

    /// <summary>Matches the letters from an index, with one slip among them.</summary>
    private static string OneSlip(List<string> letters, int start)
    {
        if (start == letters.Count)
        {
            return letters.Count < MinWithOtherLetters ? EcmaPattern.Literal(letters[start - 1]) : ".";
        }

        // In a longer word any letter may be added, replaced or missing; in a short one a letter may be doubled.
        var letter = EcmaPattern.Literal(letters[start]);
        var pattern =
            letters.Count >= MinWithOtherLetters ? $".{Rest(letters, start)}|.?{Rest(letters, start + 1)}"
            : start > 0 ? EcmaPattern.Literal(letters[start - 1]) + Rest(letters, start)
            : letter + Rest(letters, start);
        if (start + 1 < letters.Count)
        {
            pattern += "|" + EcmaPattern.Literal(letters[start + 1]) + letter + Rest(letters, start + 2);
        }

        return $"{pattern}|{letter}(?:{OneSlip(letters, start + 1)})";
    }

    private static string Rest(IEnumerable<string> letters, int start) =>
        string.Concat(letters.Skip(start).Select(EcmaPattern.Literal));

    /// <summary>The code points: patterns with the flag <c>u</c> must not divide surrogate pairs.</summary>
    private static List<string> Letters(string key)
    {
        var letters = new List<string>();
        for (var i = 0; i < key.Length; i += letters[letters.Count - 1].Length)
        {
            letters.Add(key.Substring(i, char.IsSurrogatePair(key, i) ? 2 : 1));
        }

        return letters;
    }
}

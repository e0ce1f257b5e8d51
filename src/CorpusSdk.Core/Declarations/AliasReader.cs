using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Declarations;

/// <summary>
/// Reads what names mean in one article: <c>Kim: kim-jong-un</c>, <c>May: ~</c> for a name that is nobody there, and
/// <c>Lee: { 1: ann-lee, 2: bob-lee, rest: ~ }</c> for a name that is not the same person everywhere.
/// </summary>
internal static class AliasReader
{
    private const string Rest = "rest";

    private const string ExpectedPerson = "the id of a person, or '~' if the name is nobody here";

    private static readonly string[] s_words = [Rest];

    public static readonly ValueFormat<EquatableArray<AliasDeclaration>> Format = new(Read, Describe);

    private static EquatableArray<AliasDeclaration>? Read(KeyedValue entry)
    {
        if (entry.Value is not YamlMapping mapping)
        {
            entry.ReportInvalid("names mapped to person ids, such as '{ Kim: kim-jong-un }'");
            return null;
        }

        var names = new List<AliasDeclaration>();
        foreach (var (key, value) in mapping.Entries)
        {
            // An empty key has no range if it is not written, as in ': kim'.
            var place = key.Range.Length > 0 ? key.Range : value.Range;
            if (ValueReader.NameOrReport(new(entry.Reading, entry.Name, place, key)) is { } name)
            {
                names.Add(ReadAlias(name, new(entry.Reading, name.Value, key.Range, value)));
            }
        }

        return names.ToEquatableArray();
    }

    private static AliasDeclaration ReadAlias(Located<string> name, KeyedValue entry)
    {
        var range = TextRange.FromBounds(name.Range.Start, Math.Max(name.Range.End, entry.Value.Range.End));
        if (entry.Value is YamlMapping { Entries.Count: > 0 } mapping)
        {
            return ReadOccurrences(new(range, name, null), entry, mapping);
        }

        var meaning = ReadMeaning(
            entry,
            "the id of a person, '~' if the name is nobody here, or people by occurrence, such as "
                + "'{ 1: ann-lee, 2: bob-lee }'"
        );
        return new(range, name, meaning) { IsComplete = meaning is not null };
    }

    private static AliasDeclaration ReadOccurrences(AliasDeclaration alias, KeyedValue entry, YamlMapping mapping)
    {
        var numbers = new Dictionary<int, TextRange>();
        var occurrences = new List<AliasOccurrence>();
        foreach (var (key, value) in mapping.Entries)
        {
            var item = entry with { Name = key.Value, Key = key.Range, Value = value };
            if (key.Value == Rest)
            {
                var meaning = ReadMeaning(item, ExpectedPerson);
                alias = alias with { Meaning = meaning, IsComplete = alias.IsComplete && meaning is not null };
            }
            else if (NumberOf(key.Value) is not { } number)
            {
                ReportUnknown(entry, key);
                alias = WithUnplaced(alias, item);
            }
            else if (numbers.TryGetValue(number, out var first))
            {
                var line = entry.Reading.File.PositionOf(first.Start).Line + 1;
                entry.Reading.Report(key.Range, Rules.DuplicateKey, key.Value, line);
            }
            else
            {
                numbers.Add(number, key.Range);
                if (ReadMeaning(item, ExpectedPerson) is { } meaning)
                {
                    occurrences.Add(new(new(number, key.Range), meaning));
                }
                else
                {
                    alias = alias with { IsComplete = false };
                }
            }
        }

        return alias with
        {
            Occurrences = occurrences.ToEquatableArray(),
            IsComplete = alias.IsComplete && !entry.Reading.HasDuplicateKey(mapping.Range),
        };
    }

    /// <summary>The value of an unknown key only tells who is meant. Its own problems are not reported.</summary>
    private static AliasDeclaration WithUnplaced(AliasDeclaration alias, KeyedValue entry)
    {
        var meaning = ReadMeaning(entry with { Reading = new(entry.Reading.File) }, ExpectedPerson);
        return alias with
        {
            IsComplete = false,
            Unplaced = meaning?.Person is { } person
                ? alias.Unplaced.Append(person).ToEquatableArray()
                : alias.Unplaced,
        };
    }

    /// <summary>
    /// An explicit null is nobody. One that is not written is a value that is missing, and an unquoted <c>Null</c> may
    /// be the id of a person of that name.
    /// </summary>
    private static AliasMeaning? ReadMeaning(KeyedValue entry, string expected)
    {
        if (entry.Value is YamlScalar { IsPlain: true, Value: "~" or "null" })
        {
            return new(null);
        }

        if (entry.Value is YamlScalar scalar && scalar.Value.Trim().Length > 0)
        {
            return ValueReader.Name(entry) is { } person ? new(person) : null;
        }

        entry.ReportInvalid(expected);
        return null;
    }

    private static int? NumberOf(string key) =>
        key.Length == 0 || !key.All(c => c is >= '0' and <= '9') ? null
        : int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : int.MaxValue;

    private static void ReportUnknown(KeyedValue entry, YamlScalar key)
    {
        if (key.Value.Length == 0)
        {
            entry.Reading.Report(
                key.Range.Length > 0 ? key.Range : entry.ErrorRange,
                Rules.EmptyKey,
                $"the occurrences of '{entry.Name}'",
                "; use the number of an occurrence, from 1, or 'rest' for all others"
            );
            return;
        }

        var meant = NearestWord.Of(key.Value, s_words);
        entry.Reading.Report(
            key.Range.Length > 0 ? key.Range : entry.ErrorRange,
            Rules.UnknownKey,
            meant is null ? null : new SuggestedFix(SuggestedFixKind.Replace, key.Range, meant),
            key.Value,
            $"the occurrences of '{entry.Name}'",
            meant is null
                ? "; use the number of an occurrence, from 1, or 'rest' for all others"
                : $"; did you mean '{meant}'?"
        );
    }

    private static JsonObject Describe(JsonSchemaBuilder forms)
    {
        var person = forms.Reference("Person");
        return JsonSchemaBuilder.MappingTo(
            JsonSchemaBuilder.OrNull(
                JsonSchemaBuilder.AnyOf(person, JsonSchemaBuilder.ByNumber(JsonSchemaBuilder.OrNull(person), Rest))
            )
        );
    }
}

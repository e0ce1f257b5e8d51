using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Generated;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Schema;

/// <summary>
/// Reads what the data give as what the user's properties must be, and packs it in the order in which the generated
/// constructors read it. What does not fit is reported, and is as good as not given.
/// </summary>
internal sealed class FieldBinder(CorpusSchema schema, FileReading reading)
{
    private const int Absent = 0;
    private const int Null = 1;
    private const int Given = 2;

    private readonly List<FieldReference> _references = [];

    /// <summary>What the fields refer to that have been bound so far.</summary>
    public EquatableArray<FieldReference> References => _references.ToEquatableArray();

    /// <param name="given">What the data give for each field, in their order; there may be more behind.</param>
    /// <param name="first">What to point at where a key is missing.</param>
    /// <param name="noun">What the record is called in messages.</param>
    /// <param name="isComplete">False where what is missing may have been meant, so that it is no mistake.</param>
    public FactWriter Bind(
        SchemaRecord record,
        IReadOnlyList<KeyedValue?> given,
        TextRange first,
        string noun,
        bool isComplete
    )
    {
        var facts = new FactWriter();
        for (var i = 0; i < record.Fields.Count; i++)
        {
            var field = record.Fields[i];
            Bind(
                field,
                given[i],
                facts,
                () =>
                {
                    if (isComplete)
                    {
                        reading.Report(
                            first,
                            Rules.MissingKey,
                            noun,
                            field.Key,
                            $"; add '{field.Key}' ({Expectation.Of(field)})"
                        );
                    }
                }
            );
        }

        return facts;
    }

    private void Bind(SchemaField field, KeyedValue? given, FactWriter facts, Action reportMissing)
    {
        if (given is not { } entry)
        {
            _ = facts.Number(Absent);
            if (field.IsRequired)
            {
                reportMissing();
            }

            return;
        }

        if (entry.Value is YamlScalar { IsNull: true })
        {
            _ = facts.Number(field.IsNullable ? Null : Absent);
            if (field.IsRequired && !entry.IsKeyCorrected)
            {
                entry.ReportInvalid(Expectation.Of(field));
            }

            return;
        }

        // A value that does not fit shows a wrong guess; it is the unknown key alone that is wrong then.
        var trial = entry.IsKeyCorrected ? entry with { Reading = new(reading.File) } : entry;
        var value = new FactWriter();
        _ = Write(field.Type, field.Limits, trial, value)
            ? facts.Number(Given).Bytes(value.ToArray())
            : facts.Number(Absent);
    }

    /// <returns>False where the value cannot be used; that has been reported then.</returns>
    private bool Write(FieldType type, FieldConstraints limits, KeyedValue entry, FactWriter facts) =>
        type.Kind switch
        {
            FieldKind.ImmutableArray or FieldKind.ReadOnlyList => WriteList(type.Item!, limits, entry, facts),
            FieldKind.Dictionary => WriteDictionary(type.Item!, limits, entry, facts),
            FieldKind.Record => WriteRecord(schema.Named(type.Record!), entry, facts),
            FieldKind.Reference => WriteReference(type.Record!, entry, facts),
            FieldKind.Words => WriteWords(type, entry, facts),
            FieldKind.Broken => false,
            _ => ScalarFields.Write(type, limits, entry, facts),
        };

    private bool WriteList(FieldType type, FieldConstraints limits, KeyedValue entry, FactWriter facts)
    {
        if (Items(entry) is not { } items)
        {
            return false;
        }

        // What an attribute says of length it says of the list, and of the texts in it what they match. A text that
        // stands for a list is a mistake by itself.
        if (entry.Value is YamlSequence && !IsFittingCount(items.Count, limits, entry))
        {
            return false;
        }

        var written = new FactWriter();
        var count = 0;
        foreach (var item in items)
        {
            var value = new FactWriter();
            if (Write(type, limits with { Shortest = null, Longest = null }, entry.Item(item), value))
            {
                _ = written.Bytes(value.ToArray());
                count++;
            }
        }

        _ = facts.Number(count).Bytes(written.ToArray());
        return true;
    }

    private bool WriteDictionary(FieldType type, FieldConstraints limits, KeyedValue entry, FactWriter facts)
    {
        if (entry.Value is not YamlMapping mapping)
        {
            entry.ReportInvalid("a mapping of keys to values, such as '{ key: value }'");
            return false;
        }

        if (!IsFittingCount(mapping.Entries.Count, limits, entry))
        {
            return false;
        }

        var written = new FactWriter();
        var count = 0;
        foreach (var (key, node) in mapping.Entries)
        {
            var value = new FactWriter();
            var item = new KeyedValue(reading, entry.Name + "." + key.Value, key.Range, node);
            if (Write(type, limits with { Shortest = null, Longest = null }, item, value))
            {
                _ = written.Text(key.Value).Bytes(value.ToArray());
                count++;
            }
        }

        _ = facts.Number(count).Bytes(written.ToArray());
        return true;
    }

    private bool WriteRecord(SchemaRecord record, KeyedValue entry, FactWriter facts)
    {
        if (entry.Value is not YamlMapping mapping)
        {
            entry.ReportInvalid(
                $"a mapping of keys to values ({string.Join(", ", record.Fields.Select(field => field.Key))})"
            );
            return false;
        }

        var noun = Nouns.Of(record.Name);
        var given = KeyMatcher.Match(reading, mapping, record.Fields.Map(field => field.Key), Nouns.WithArticle(noun));
        var first = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range;
        var problems = reading.Count;
        _ = facts.Bytes(Bind(record, given, first, noun, mapping.IsComplete).ToArray());
        return reading.Count == problems;
    }

    private bool WriteReference(string target, KeyedValue entry, FactWriter facts)
    {
        if (ValueReader.Text(entry) is not { } id)
        {
            return false;
        }

        _references.Add(new(target, id.Value, FileLocation.Of(reading.File, id.Range)));
        _ = facts.Key(StableHash.Of(id.Value));
        return true;
    }

    private bool WriteWords(FieldType type, KeyedValue entry, FactWriter facts)
    {
        if (Items(entry, orOne: true) is not { } items)
        {
            return false;
        }

        var bits = 0L;
        foreach (var item in items)
        {
            if (ScalarFields.Word(type, entry.Item(item)) is not { } value)
            {
                return false;
            }

            bits |= value;
        }

        _ = facts.Key(unchecked((ulong)bits));
        return true;
    }

    /// <summary>
    /// The items of a list. A cell of a table has them with semicolons between; one text alone elsewhere is reported.
    /// </summary>
    private IReadOnlyList<YamlNode>? Items(KeyedValue entry, bool orOne = false)
    {
        if (entry.Value is YamlSequence sequence)
        {
            return sequence.Items;
        }

        if (entry.Value is not YamlScalar scalar)
        {
            entry.ReportInvalid("a list, with '- ' before each entry");
            return null;
        }

        if (reading.File.RelativePath.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return
            [
                .. scalar
                    .Value.Split(';')
                    .Where(part => part.Trim().Length > 0)
                    .Select(part => new YamlScalar(part.Trim(), isPlain: false, scalar.Range)),
            ];
        }

        if (!orOne)
        {
            entry.ReportInvalid($"a list, such as '- {VisibleText.Shorten(scalar.Value.Trim(), 60)}' on its own line");
        }

        return [scalar];
    }

    private static bool IsFittingCount(int count, FieldConstraints limits, KeyedValue entry)
    {
        if ((limits.Shortest is { } least && count < least) || (limits.Longest is { } most && count > most))
        {
            entry.ReportInvalid(
                "a list of " + Expectation.Range(limits.Shortest, limits.Longest, "entries"),
                "a list of " + count.ToString(CultureInfo.InvariantCulture)
            );
            return false;
        }

        return true;
    }
}

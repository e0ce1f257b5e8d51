using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Schema;

/// <summary>
/// Reads the data for the user's own properties, and packs the values in the order in which the generated constructors
/// read them. A value that does not fit is reported, and packed as if it were missing.
/// </summary>
internal sealed class FieldBinder(CorpusSchema schema, FileReading reading)
{
    // FieldReader of the runtime library reads one of these before each value.
    public const int Absent = 0;
    public const int Null = 1;
    public const int Given = 2;

    private readonly List<FieldReference> _references = [];

    public CorpusSchema Schema => schema;

    public FileReading Reading => reading;

    /// <summary>The entries that the fields bound so far refer to.</summary>
    public EquatableArray<FieldReference> References => _references.ToEquatableArray();

    public void AddReference(FieldReference reference) => _references.Add(reference);

    /// <param name="values">The value of each field, in their order, or null. There may be more behind.</param>
    /// <param name="first">The range to report missing keys at.</param>
    /// <param name="noun">What the record is called in messages.</param>
    /// <param name="isComplete">False if a syntax error may have hidden keys, so that missing ones are not
    /// reported.</param>
    public FactWriter Bind(
        SchemaRecord record,
        IReadOnlyList<KeyedValue?> values,
        TextRange first,
        string noun,
        bool isComplete
    )
    {
        var facts = new FactWriter();
        for (var i = 0; i < record.Fields.Count; i++)
        {
            var field = record.Fields[i];
            if (values[i] is { } value)
            {
                Bind(field, value, facts);
                continue;
            }

            _ = facts.Number(Absent);
            if (field.IsRequired && isComplete)
            {
                reading.Report(first, Rules.MissingKey, noun, field.Key, $"; add '{field.Key}' ({field.Expectation})");
            }
        }

        return facts;
    }

    private void Bind(SchemaField field, KeyedValue value, FactWriter facts)
    {
        if (value.Value is YamlScalar { IsNull: true })
        {
            _ = facts.Number(field.IsNullable ? Null : Absent);
            if (field.IsRequired && !value.IsKeyCorrected)
            {
                value.ReportInvalid(field.Expectation);
            }

            return;
        }

        // The unknown key has been reported. If the value does not fit, the guess was wrong, and that is no error.
        var trial = value.IsKeyCorrected ? value with { Reading = new(reading.File) } : value;
        var written = new FactWriter();
        if (field.Type.Kind.TryWrite(field.Type, field.Constraints, trial, this, written))
        {
            _ = facts.Number(Given).Bytes(written.ToArray());
        }
        else
        {
            _ = facts.Number(Absent);
            value.DoubtKey();
        }
    }
}

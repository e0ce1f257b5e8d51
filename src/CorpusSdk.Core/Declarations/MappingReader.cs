using System.Collections;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Declarations;

/// <summary>
/// What a mapping may hold, as a table: each key with the way to read its value and the place to put it. The table
/// is all that is known of the keys, so that whatever stands outside of it is an unknown key.
/// </summary>
/// <remarks>
/// A key that is mistyped is reported, and then taken for what it was meant to be; so are other slips with only one
/// meaning. Everything that depends on the value stays right, and one mistake is one error.
/// </remarks>
/// <param name="noun">What it is, in one word: <c>quote</c>.</param>
/// <param name="place">Where its keys stand, for the error about one that is unknown: <c>a quote</c>.</param>
/// <param name="primary">The key that is meant where a text stands for the whole mapping.</param>
/// <param name="create">Makes an empty one of the mapping's range (offsets in the file's folded text).</param>
internal sealed class MappingReader<T>(string noun, string place, string primary, Func<TextRange, T> create)
    : IEnumerable
    where T : class
{
    private readonly List<Field> _fields = [];
    private readonly List<string> _keys = [];
    private RecordRole? _role;
    private Func<T, UserFields, T>? _putUser;
    private (string Key, string Other, string Expected)? _apart;
    private Func<FileReading, T, T> _settle = static (_, record) => record;

    /// <summary>Its own keys, in the order in which they are read.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <param name="key">The key, in lower case.</param>
    /// <param name="kind">What may stand there.</param>
    /// <param name="description">What it is for, to those who write it.</param>
    /// <param name="put">Puts the value in its place.</param>
    /// <param name="required">Where the key may not be missing: what to do if it is.</param>
    public void Add<TValue>(
        string key,
        ValueFormat<TValue> kind,
        string description,
        Func<T, TValue, T> put,
        string? required = null
    )
        where TValue : class
    {
        _keys.Add(key);
        _fields.Add(
            new(
                key,
                description,
                required,
                kind.Describe,
                (record, entry) => kind.Read(entry) is { } value ? (put(record, value), true) : (record, false)
            )
        );
    }

    /// <summary>Says of a key that it must be left out beside another; that this is so, settling sees to.</summary>
    /// <param name="expected">Goes with "must be".</param>
    public MappingReader<T> Apart(string key, string other, string expected)
    {
        _apart = (key, other, expected);
        return this;
    }

    /// <summary>What has to hold between several keys.</summary>
    public MappingReader<T> Settle(Func<FileReading, T, T> settle)
    {
        _settle = settle;
        return this;
    }

    /// <summary>
    /// Lets the mapping have the keys of the user's own properties as well: they are kept as they are written.
    /// </summary>
    public MappingReader<T> OpenFor(RecordRole role, Func<T, UserFields, T> put)
    {
        (_role, _putUser) = (role, put);
        return this;
    }

    /// <returns>Null where what is required is missing; that has been reported then.</returns>
    public T? Read(KeyedValue entry)
    {
        var record = entry.Value switch
        {
            YamlMapping mapping => Read(entry.Reading, mapping),
            YamlScalar { IsNull: true } nothing => Read(entry.Reading, new YamlMapping([], nothing.Range)),
            YamlScalar scalar when scalar.Value.Trim().Length > 0 => ReadSpelled(entry, scalar),
            _ => Refuse(entry),
        };
        if (record is null)
        {
            entry.Reading.LeaveOut();
        }

        return record;
    }

    /// <summary>All of the above but what settling sees to, for an editor.</summary>
    public JsonObject Describe(JsonSchemaBuilder forms)
    {
        var mapping = JsonSchemaBuilder.Mapping([.. Properties(forms)]);
        return _apart is not { } apart
            ? mapping
            : [.. mapping, .. JsonSchemaBuilder.Apart(apart.Key, apart.Other, apart.Expected)];
    }

    /// <summary>Its keys, and those of the user's own properties.</summary>
    public IEnumerable<JsonSchemaProperty> Properties(JsonSchemaBuilder forms) =>
        _fields
            .Select(field => new JsonSchemaProperty(
                field.Key,
                field.Describe(forms),
                field.Description,
                field.Required is not null
            ))
            .Concat(_role is { } role ? forms.Added(role) : []);

    IEnumerator IEnumerable.GetEnumerator() => _fields.GetEnumerator();

    private T? Refuse(KeyedValue entry)
    {
        (entry with { Name = noun }).Wrong($"a mapping of keys to values, such as '{primary}: …'");
        return null;
    }

    /// <summary>
    /// Reads the mapping that was meant by a text alone; what else is wrong with it is no second mistake.
    /// </summary>
    private T? ReadSpelled(KeyedValue entry, YamlScalar scalar)
    {
        var text = scalar.Value.Trim();
        var colon = text.IndexOf(':');
        var isKey = colon > 0 && _keys.Contains(text.Substring(0, colon));
        var (key, value) = isKey ? (text.Substring(0, colon), text.Substring(colon + 1)) : (primary, text);
        var spelled = $"'{key}: {VisibleText.Shorten(value, 60)}'";
        (entry with { Name = noun }).Wrong(
            "a mapping of keys to values, " + (isKey ? "with a space after the colon, such as " : "such as ") + spelled,
            fix: new(SuggestedFixKind.WrapInKey, scalar.Range, isKey ? key + ":" : key)
        );
        var mapping = new YamlMapping(
            [(new(key, isPlain: true, scalar.Range), new YamlScalar(value, isPlain: false, scalar.Range))],
            scalar.Range
        );
        return Read(new FileReading(entry.Reading.File), mapping);
    }

    private T? Read(FileReading reading, YamlMapping mapping)
    {
        var own =
            _role is { } role && reading.Keys.Of(role) is { Count: > 0 } added
                ? added.Except(_keys, StringComparer.Ordinal).ToEquatableArray()
                : EquatableArray<string>.Empty;
        var given = KeyTable.Sort(reading, mapping, own.Count == 0 ? _keys : [.. _keys, .. own], place);
        var record = create(mapping.Range);
        record =
            own.Count == 0 ? record : _putUser!(record, UserFields.Of(reading.File, mapping, given.Skip(_keys.Count)));
        var isUsable = true;
        for (var i = 0; i < _fields.Count; i++)
        {
            var field = _fields[i];
            if (given[i] is not { } entry)
            {
                isUsable &= field.Required is null;
                if (field.Required is not null && mapping.IsComplete)
                {
                    var first = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range;
                    reading.Report(first, Rules.MissingKey, noun, field.Key, "; " + field.Required);
                }
            }
            else if (field.Required is not null || entry.Value is not YamlScalar { IsNull: true })
            {
                (record, var isRead) = entry.IsGuess ? Try(field, record, entry) : field.Read(record, entry);
                isUsable &= isRead || field.Required is null;
            }
        }

        return isUsable ? _settle(reading, record) : null;
    }

    /// <summary>
    /// A value that does not fit shows a wrong guess; it is the unknown key alone that is wrong then.
    /// </summary>
    private static (T Record, bool IsRead) Try(Field field, T record, KeyedValue entry)
    {
        var trial = new FileReading(entry.Reading.File);
        var result = field.Read(record, entry with { Reading = trial });
        if (result.IsRead)
        {
            entry.Reading.Accept(trial);
        }

        return result;
    }

    private sealed record Field(
        string Key,
        string Description,
        string? Required,
        Func<JsonSchemaBuilder, JsonObject> Describe,
        Func<T, KeyedValue, (T Record, bool IsRead)> Read
    );
}

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
/// The keys of a mapping as a table: for each key, how to read its value and where to store it. Any key that is not in
/// the table is unknown.
/// </summary>
/// <remarks>
/// A mistyped key is reported and then read as the key that was probably meant; other unambiguous mistakes are treated
/// alike. Values that depend on it stay right, and one mistake causes one error.
/// </remarks>
/// <param name="noun">The name of the record, in one word: <c>quote</c>.</param>
/// <param name="context">What its keys belong to, for messages about unknown keys: <c>a quote</c>.</param>
/// <param name="primary">The key that is meant if a text is written in place of the mapping.</param>
/// <param name="create">
/// Creates an empty record from the range of the mapping (offsets in the file's folded text).
/// </param>
internal sealed class MappingReader<T>(string noun, string context, string primary, Func<TextRange, T> create)
    : IEnumerable
    where T : class
{
    private readonly List<Field> _fields = [];
    private readonly List<string> _keys = [];
    private RecordRole? _role;
    private Func<T, UserFields, T>? _setUserFields;
    private (string Key, string Other, string Expected)? _forbidden;
    private Func<FileReading, T, T> _validate = static (_, record) => record;

    /// <summary>Its own keys, in the order in which they are read.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <param name="key">The key, in lower case.</param>
    /// <param name="kind">The format of the value.</param>
    /// <param name="description">What the key is for, shown in editors.</param>
    /// <param name="put">Stores the value in the record.</param>
    /// <param name="required">If the key is required: what to do if it is missing.</param>
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
                key,
                description,
                required,
                kind.Describe,
                (record, entry) => kind.Read(entry) is { } value ? (put(record, value), true) : (record, false)
            )
        );
    }

    /// <summary>
    /// Describes, for editors, that a key must be omitted if another is present; <see cref="Validate"/> enforces it.
    /// </summary>
    /// <param name="expected">Follows "must be".</param>
    public MappingReader<T> ForbidTogether(string key, string other, string expected)
    {
        _forbidden = (key, other, expected);
        return this;
    }

    /// <summary>Adds a check of several keys together.</summary>
    public MappingReader<T> Validate(Func<FileReading, T, T> validate)
    {
        _validate = validate;
        return this;
    }

    /// <summary>Allows the keys of the user's own properties as well; their values are kept as written.</summary>
    public MappingReader<T> AllowUserFields(RecordRole role, Func<T, UserFields, T> put)
    {
        (_role, _setUserFields) = (role, put);
        return this;
    }

    /// <returns>Null if a required key is missing, which has been reported.</returns>
    public T? Read(KeyedValue entry)
    {
        var record = entry.Value switch
        {
            YamlMapping mapping => Read(entry.Reading, mapping),
            YamlScalar { IsNull: true } nothing => Read(entry.Reading, new YamlMapping([], nothing.Range)),
            YamlScalar scalar when scalar.Value.Trim().Length > 0 => ReadShorthand(entry, scalar),
            _ => ReportNotMapping(entry),
        };
        if (record is null)
        {
            entry.Reading.MarkIncomplete();
        }

        return record;
    }

    /// <summary>The JSON schema of the mapping. It does not include the checks of <see cref="Validate"/>.</summary>
    public JsonObject Describe(JsonSchemaBuilder forms)
    {
        var mapping = JsonSchemaBuilder.Mapping(
            [.. Properties(forms)],
            others: _role == RecordRole.Article && forms.Schema.ArticleKeys.AllowsOthers
        );
        return _forbidden is not { } forbidden
            ? mapping
            : [.. mapping, .. JsonSchemaBuilder.ForbidTogether(forbidden.Key, forbidden.Other, forbidden.Expected)];
    }

    /// <summary>Its own keys, and those of the user's own properties.</summary>
    public IEnumerable<JsonSchemaProperty> Properties(JsonSchemaBuilder forms) =>
        FieldsOf(forms.Schema.ArticleKeys)
            .Select(field => new JsonSchemaProperty(
                field.Name,
                field.Describe(forms),
                field.Description,
                field.Required is not null
            ))
            .Concat(_role is { } role ? forms.AddedProperties(role) : []);

    IEnumerator IEnumerable.GetEnumerator() => _fields.GetEnumerator();

    /// <summary>The keys with their names in the data. Only articles have keys that a program can change.</summary>
    private List<Field> FieldsOf(ArticleKeys keys) =>
        _role != RecordRole.Article || keys.Changed.Count == 0
            ? _fields
            :
            [
                .. _fields
                    .Select(field => keys.NameOf(field.Key) is { } name ? field with { Name = name } : null)
                    .Where(field => field is not null)
                    .Select(field => field!),
            ];

    private T? ReportNotMapping(KeyedValue entry)
    {
        var key = _role == RecordRole.Article ? entry.Reading.Keys.BuiltIn.Display(primary) : primary;
        (entry with { Name = noun }).ReportInvalid(
            "a mapping of keys to values, such as " + (entry.Reading.IsYaml ? $"'{key}: …'" : $"'{{ \"{key}\": … }}'")
        );
        return null;
    }

    /// <summary>Reads a text as the mapping that was meant. Further problems of it are not reported.</summary>
    private T? ReadShorthand(KeyedValue entry, YamlScalar scalar)
    {
        var builtIn = entry.Reading.Keys.BuiltIn;
        var keys = FieldsOf(builtIn).Select(field => field.Name).ToList();
        var first = _role == RecordRole.Article ? builtIn.NameOf(primary) ?? keys.FirstOrDefault() : primary;
        var text = scalar.Value.Trim();
        var colon = text.IndexOf(':');
        var isKey = colon > 0 && keys.Contains(text.Substring(0, colon));
        var (key, value) = isKey ? (text.Substring(0, colon), text.Substring(colon + 1)) : (first ?? primary, text);
        var spelled = $"'{key}: {VisibleText.Shorten(value, 60)}'";
        (entry with { Name = noun }).ReportInvalid(
            "a mapping of keys to values, " + (isKey ? "with a space after the colon, such as " : "such as ") + spelled,
            fix: new(SuggestedFixKind.WrapInKey, scalar.Range, isKey ? key + ":" : key)
        );
        var mapping = new YamlMapping(
            [(new(key, isPlain: true, scalar.Range), new YamlScalar(value, isPlain: false, scalar.Range))],
            scalar.Range
        );
        return Read(new FileReading(entry.Reading.File, SchemaKeys.None with { BuiltIn = builtIn }), mapping);
    }

    private T? Read(FileReading reading, YamlMapping mapping)
    {
        var builtIn = _role == RecordRole.Article ? reading.Keys.BuiltIn : null;
        var fields = FieldsOf(reading.Keys.BuiltIn);
        var names = ReferenceEquals(fields, _fields) ? _keys : fields.Select(field => field.Name).ToList();
        var own =
            _role is { } role && reading.Keys.Of(role) is { Count: > 0 } added
                ? added.Except(names, StringComparer.Ordinal).ToEquatableArray()
                : EquatableArray<string>.Empty;
        var given = KeyMatcher.Match(
            reading,
            mapping,
            own.Count == 0 ? names : [.. names, .. own],
            builtIn?.AllowsOthers == true ? null : context,
            builtIn
        );
        var record = create(mapping.Range);
        record =
            own.Count == 0
                ? record
                : _setUserFields!(record, UserFields.Of(reading.File, mapping, given.Skip(names.Count)));
        var isUsable = true;
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
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
                entry = builtIn is null ? entry : entry with { BuiltInKey = field.Key };
                (record, var isRead) = entry.IsKeyCorrected ? TryRead(field, record, entry) : field.Read(record, entry);
                isUsable &= isRead || field.Required is null;
            }
        }

        return isUsable ? _validate(reading, record) : null;
    }

    /// <summary>If the value does not fit the key that was probably meant, only the unknown key is reported.</summary>
    private static (T Record, bool IsRead) TryRead(Field field, T record, KeyedValue entry)
    {
        var trial = new FileReading(entry.Reading.File);
        var result = field.Read(record, entry with { Reading = trial });
        if (!result.IsRead || trial.HasProblemAt(entry.ErrorRange))
        {
            entry.DoubtKey();
            return (record, false);
        }

        entry.Reading.Merge(trial);
        return result;
    }

    /// <param name="Key">The key.</param>
    /// <param name="Name">What the data call it.</param>
    private sealed record Field(
        string Key,
        string Name,
        string Description,
        string? Required,
        Func<JsonSchemaBuilder, JsonObject> Describe,
        Func<T, KeyedValue, (T Record, bool IsRead)> Read
    );
}

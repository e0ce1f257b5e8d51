using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Schema;

/// <summary>
/// What the program itself declares of its data: the user's own properties and collections. Knows no places.
/// </summary>
/// <param name="Records">Those whose properties are keys, each once, in ordinal order of their C# types.</param>
public sealed record CorpusSchema(EquatableArray<SchemaRecord> Records)
{
    public static readonly CorpusSchema Empty = new(EquatableArray<SchemaRecord>.Empty);

    public IEnumerable<SchemaRecord> Collections => Records.Where(record => record.Role == RecordRole.Collection);

    /// <summary>The keys that the schema adds to the built-in records.</summary>
    public SchemaKeys Keys()
    {
        return new(
            KeysOf(RecordRole.Article),
            KeysOf(RecordRole.Person),
            KeysOf(RecordRole.Quote),
            KeysOf(RecordRole.Delegation)
        )
        {
            Texts = Collections
                .Where(record => record.Collection!.AsArticles)
                .Select(record => (record.Type, record.Fields.Map(field => field.Key)))
                .ToEquatableArray(),
        };

        EquatableArray<string> KeysOf(RecordRole role) =>
            Of(role)?.Fields.Map(field => field.Key) ?? EquatableArray<string>.Empty;
    }

    /// <summary>The user's part of a built-in record; null where there is none.</summary>
    public SchemaRecord? Of(RecordRole role) => Records.FirstOrDefault(record => record.Role == role);

    /// <summary>The record with a C# type; it is there wherever a field refers to it.</summary>
    public SchemaRecord Named(string type) => Records.First(record => record.Type == type);
}

/// <summary>A record as the schema of a mapping.</summary>
/// <param name="Type">The C# type with all its namespaces, without <c>global::</c>.</param>
/// <param name="Name">The type's own name.</param>
/// <param name="Fields">The parameters of the primary constructor in their order, then the properties in that of the
/// declaration.</param>
public sealed record SchemaRecord(string Type, string Name, RecordRole Role, EquatableArray<SchemaField> Fields)
{
    /// <summary>The property that holds the id if the user declares one.</summary>
    internal const string IdProperty = "Id";

    /// <summary>Of a collection; null otherwise.</summary>
    public CollectionSchema? Collection { get; init; }

    /// <summary>The key of the id: that of the user's own property <c>Id</c>, or <c>id</c>.</summary>
    internal string IdKey => Fields.FirstOrDefault(member => member.Property == IdProperty)?.Key ?? "id";

    /// <summary>What C# has to know to create one.</summary>
    public RecordForm Form { get; init; } = RecordForm.SealedRecord;

    /// <summary>Whether it cannot be used, which has been reported: its files are its own still.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether only the program's own code sees the type.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The namespace; empty for the global one.</summary>
    public string Namespace => Type.Length == Name.Length ? "" : Type.Substring(0, Type.Length - Name.Length - 1);
}

[Flags]
public enum RecordForm
{
    /// <summary>A record class that others may derive from.</summary>
    Record = 0,
    Sealed = 1,
    SealedRecord = Sealed,

    /// <summary>A class or a struct that is no record: a copy with a change cannot be made of it.</summary>
    Plain = 2,

    /// <summary>The user has written these members, so they are not generated.</summary>
    HasToString = 4,
    HasEquals = 8,
    HasHashCode = 16,
    HasLocation = 32,
    HasText = 64,
    Struct = 128,
}

/// <param name="SetName">The name of the set in <c>Corpus</c>.</param>
/// <param name="Patterns">As the user wrote them.</param>
/// <param name="AllowsOtherKeys">Whether keys that are no fields are left out without an error.</param>
public sealed record CollectionSchema(string SetName, EquatableArray<string> Patterns, bool AllowsOtherKeys)
{
    /// <summary>Whether the texts are articles as well.</summary>
    public bool AsArticles { get; init; }

    /// <summary>Whether one of the patterns has files with a text.</summary>
    public bool HasText =>
        Patterns.Any(pattern =>
            pattern.IndexOf(".md", StringComparison.OrdinalIgnoreCase) >= 0
            || pattern.IndexOf(".txt", StringComparison.OrdinalIgnoreCase) >= 0
            || pattern.EndsWith("*", StringComparison.Ordinal)
            || (
                pattern.EndsWith("}", StringComparison.Ordinal)
                && pattern
                    .Substring(pattern.LastIndexOf('{') + 1)
                    .TrimEnd('}')
                    .Split(',')
                    .Any(end => end.TrimStart('.') is "md" or "txt")
            )
        );
}

/// <summary>A property or parameter as a key of a mapping.</summary>
/// <param name="Property">The C# name.</param>
/// <param name="Key">As the data write it.</param>
public sealed record SchemaField(string Property, string Key, FieldType Type)
{
    /// <summary>Whether the data must give a value that is not null.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the property may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>A parameter of the primary constructor.</summary>
    public bool IsParameter { get; init; }

    /// <summary>The C# expression for a parameter that is not given; null where it must be.</summary>
    public string? Default { get; init; }

    /// <summary>Whether C# wants the property set whenever an object is made with an initializer.</summary>
    public bool IsRequiredMember { get; init; }

    /// <summary>Whether an initializer of the property gives what the data do not.</summary>
    public bool HasInitializer { get; init; }

    /// <summary>The name that the user gives the way back of a reference.</summary>
    public string? Inverse { get; init; }

    public FieldConstraints Limits { get; init; } = FieldConstraints.None;
}

/// <summary>What a value must be.</summary>
/// <param name="CSharp">The C# type as generated code writes it, without <c>?</c> at its end.</param>
public sealed record FieldType(FieldKind Kind, string CSharp)
{
    /// <summary>Of a list or dictionary.</summary>
    public FieldType? Item { get; init; }

    /// <summary>Of an enumeration.</summary>
    public EquatableArray<EnumWord> Words { get; init; } = EquatableArray<EnumWord>.Empty;

    /// <summary>The type of the record that the value is or refers to; of the built-in ones the name alone.</summary>
    public string? Record { get; init; }

    /// <summary>A reference, alone or within lists and dictionaries; null where there is none.</summary>
    public FieldType? Reference => Kind == FieldKind.Reference ? this : Item?.Reference;
}

public enum FieldKind
{
    /// <summary>A type that is an error already: whatever the data give is left out without another.</summary>
    Broken,
    Text,
    Boolean,

    /// <summary><c>sbyte</c> to <c>ulong</c>.</summary>
    WholeNumber,

    /// <summary><c>float</c> and <c>double</c>.</summary>
    RealNumber,
    ExactNumber,
    Unique,
    Uri,

    /// <summary><c>EdtfDate</c></summary>
    Date,

    /// <summary><c>DateOnly</c></summary>
    Day,

    /// <summary><c>TimeOnly</c></summary>
    Time,

    /// <summary><c>DateTimeOffset</c></summary>
    Instant,

    /// <summary><c>TimeSpan</c></summary>
    Duration,
    Word,

    /// <summary>An enumeration with <c>[Flags]</c>: a list of words.</summary>
    Words,

    /// <summary>The id of an entry.</summary>
    Reference,

    /// <summary>A mapping that is a record of its own.</summary>
    Record,
    ImmutableArray,

    /// <summary><c>IReadOnlyList&lt;T&gt;</c> and what it implements.</summary>
    ReadOnlyList,

    /// <summary><c>ImmutableDictionary&lt;string, T&gt;</c> and the interface that it implements.</summary>
    Dictionary,
}

/// <param name="Spellings">What the data may write for it, the preferred one first; upper and lower case are the
/// same.</param>
/// <param name="Value">Its bits.</param>
public sealed record EnumWord(EquatableArray<string> Spellings, long Value);

/// <summary>What the attributes of System.ComponentModel.DataAnnotations ask of a value.</summary>
/// <param name="Least">The least number, as the attribute writes it.</param>
/// <param name="Most">The greatest number.</param>
/// <param name="Shortest">The least number of UTF-16 code units, or of items.</param>
/// <param name="Longest">The greatest number of them.</param>
/// <param name="Pattern">A regular expression that the whole text must match.</param>
/// <param name="IsUrl">Whether it must be an absolute address of the web.</param>
public sealed record FieldConstraints(
    decimal? Least,
    decimal? Most,
    int? Shortest,
    int? Longest,
    string? Pattern,
    bool IsUrl
)
{
    public static readonly FieldConstraints None = new(null, null, null, null, null, false);
}

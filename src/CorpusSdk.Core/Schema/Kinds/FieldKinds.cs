using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>
/// The table of field kinds: every kind of property that data can fill. A new kind is a class next to this one and a
/// line here; readers, messages, JSON Schemas and generated code take everything else from the entry.
/// </summary>
internal static class FieldKinds
{
    private static readonly List<FieldKind> s_all = [];

    // Kinds of one value, in one scalar.
    public static FieldKind Text { get; } = Add(new TextFieldKind());
    public static FieldKind Boolean { get; } = Add(new BooleanFieldKind());
    public static FieldKind Integer { get; } = Add(new IntegerFieldKind());
    public static FieldKind FloatingPoint { get; } = Add(new FloatingPointFieldKind());
    public static FieldKind Decimal { get; } = Add(new DecimalFieldKind());
    public static FieldKind Guid { get; } = Add(new GuidFieldKind());
    public static FieldKind Uri { get; } = Add(new UriFieldKind());
    public static FieldKind EdtfDate { get; } = Add(new EdtfDateFieldKind());
    public static FieldKind DateOnly { get; } = Add(new DateOnlyFieldKind());
    public static FieldKind TimeOnly { get; } = Add(new TimeOnlyFieldKind());
    public static FieldKind DateTimeOffset { get; } = Add(new DateTimeOffsetFieldKind());
    public static FieldKind DateTime { get; } = Add(new DateTimeFieldKind());
    public static FieldKind Char { get; } = Add(new CharFieldKind());
    public static FieldKind Version { get; } = Add(new VersionFieldKind());
    public static FieldKind TimeSpan { get; } = Add(new TimeSpanFieldKind());

    // Kinds that depend on the user's own types.
    public static FieldKind Enum { get; } = Add(new EnumFieldKind());
    public static FieldKind Flags { get; } = Add(new FlagsFieldKind());
    public static FieldKind Reference { get; } = Add(new ReferenceFieldKind());
    public static FieldKind Record { get; } = Add(new RecordFieldKind());

    // Collections of any kind.
    public static FieldKind ImmutableArray { get; } = Add(new ImmutableArrayFieldKind());
    public static FieldKind ReadOnlyList { get; } = Add(new ReadOnlyListFieldKind());
    public static FieldKind Dictionary { get; } = Add(new DictionaryFieldKind());

    /// <summary>A type that no data can fill; the error has been reported, and the data are not read.</summary>
    public static FieldKind Unsupported { get; } = Add(new UnsupportedFieldKind());

    /// <summary>Every kind once.</summary>
    public static IReadOnlyList<FieldKind> All => s_all;

    private static readonly Dictionary<string, FieldKind> s_byCSharpType = s_all
        .SelectMany(kind => kind.CSharpTypes.Select(type => (Type: type, Kind: kind)))
        .ToDictionary(pair => pair.Type, pair => pair.Kind, StringComparer.Ordinal);

    /// <summary>The kind of a C# type by its metadata name; null if the name is not enough to tell.</summary>
    internal static FieldKind? OfCSharpType(string metadataName) =>
        s_byCSharpType.TryGetValue(metadataName, out var kind) ? kind : null;

    private static FieldKind Add(FieldKind kind)
    {
        s_all.Add(kind);
        return kind;
    }
}

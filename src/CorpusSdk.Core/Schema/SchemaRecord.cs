using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema;

/// <summary>A record as the schema of a mapping.</summary>
/// <param name="Type">The C# type with all its namespaces, without <c>global::</c>.</param>
/// <param name="Name">The type's own name.</param>
/// <param name="Fields">The parameters of the primary constructor in their order, then the properties in the order of
/// their declarations.</param>
public sealed record SchemaRecord(string Type, string Name, RecordRole Role, EquatableArray<SchemaField> Fields)
{
    /// <summary>The property that holds the id if the user declares one.</summary>
    public const string IdProperty = "Id";

    /// <summary>What a collection adds; null for all other records.</summary>
    public CollectionSchema? Collection { get; init; }

    /// <summary>The key of the id: that of the user's own property <c>Id</c>, or <c>id</c>.</summary>
    internal string IdKey => Fields.FirstOrDefault(member => member.Property == IdProperty)?.Key ?? "id";

    /// <summary>The properties of the C# type that generated code depends on.</summary>
    public RecordTraits Traits { get; init; } = RecordTraits.Sealed;

    /// <summary>The members that the user has written, as in <see cref="ProgramType.Members"/>.</summary>
    public EquatableArray<string> Members { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether the declaration has an error, which has been reported. Its files still belong to it.</summary>
    public bool IsInvalid { get; init; }

    /// <summary>Whether only the program's own code can use the type.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether the record of a collection gets a generated <c>Id</c>.</summary>
    public bool GetsId => !Declares(IdProperty);

    /// <summary>Whether the record of a collection gets a generated <c>Location</c>.</summary>
    public bool GetsLocation => !Declares("Location");

    /// <summary>Whether the record of a collection gets a generated <c>Text</c>.</summary>
    public bool GetsText => Collection is { HasText: true } && !Declares("Text");

    /// <summary>Whether the record of a collection gets a generated <c>Article</c>.</summary>
    public bool GetsArticle => Collection is { AsArticles: true } && !Declares("Article");

    /// <summary>The namespace; empty for the global one.</summary>
    public string Namespace => Type.Length == Name.Length ? "" : Type.Substring(0, Type.Length - Name.Length - 1);

    /// <summary>Whether a property is in the JSON that the program writes.</summary>
    /// <remarks>
    /// One with the name of a member of every record is an error, which has been reported. The id of an entry is always
    /// written as a text, since references are texts.
    /// </remarks>
    internal bool WritesJsonOf(SchemaField field) =>
        field is { Type.IsSupported: true, JsonName: not null }
        && !BuiltInMembers.OfEveryRecord.Contains(field.Property)
        && !(Collection is not null && field.Property == IdProperty);

    /// <summary>
    /// The JSON of the properties as members of a JSON Schema: <c>properties</c>, and in <c>required</c> the names of
    /// those that are always there.
    /// </summary>
    /// <param name="open">The records around this one, and the record itself.</param>
    internal IEnumerable<(string Name, string Json)> DescribeJson(CorpusSchema schema, IReadOnlyList<string> open)
    {
        var fields = Fields.Where(WritesJsonOf).ToList();
        var properties = fields.Select(field =>
            (field.JsonName!, field.Type.Kind.DescribeJson(field.Type, schema, open))
        );
        var required = fields.Where(field => !field.IsNullable).Select(field => field.JsonName!);
        if (Collection is not null)
        {
            var generated = JsonMembersOfEntry.Select(name => (name, Text)).ToList();
            properties = [generated[0], .. properties, .. generated.Skip(1)];
            required = required.Prepend("id");
            required = GetsLocation ? required.Append("location") : required;
        }

        yield return ("properties", JsonFragment.Object(properties));
        yield return ("required", "[" + string.Join(",", required.Select(JsonFragment.Quote)) + "]");
    }

    /// <summary>The names that the JSON of a collection's entry has besides its own properties.</summary>
    internal IEnumerable<string> JsonMembersOfEntry
    {
        get
        {
            yield return "id";
            if (GetsArticle)
            {
                yield return "article";
            }

            if (GetsLocation)
            {
                yield return "location";
            }

            if (GetsText && Collection is { AsArticles: false })
            {
                yield return "text";
            }
        }
    }

    private const string Text = """{"type":"string"}""";

    private bool Declares(string property) =>
        Members.Contains(property) || Fields.Any(field => field.Property == property);
}

/// <summary>The properties of a C# type that generated code depends on.</summary>
[Flags]
public enum RecordTraits
{
    None = 0,
    Sealed = 1,

    /// <summary>A class or struct that is not a record, so that a <c>with</c> expression cannot copy a class.</summary>
    NotRecord = 2,
    Struct = 4,

    /// <summary>The user has written this member, so it is not generated.</summary>
    DeclaresToString = 8,

    /// <inheritdoc cref="DeclaresToString"/>
    DeclaresEquals = 16,

    /// <inheritdoc cref="DeclaresToString"/>
    DeclaresGetHashCode = 32,

    /// <summary>A property that the data fill is obsolete.</summary>
    HasObsolete = 64,
}

/// <param name="SetName">The name of the set in <c>Corpus</c>.</param>
/// <param name="Patterns">The patterns of paths, as the user wrote them.</param>
/// <param name="AllowsOtherKeys">Whether keys that are not fields are ignored without an error.</param>
public sealed record CollectionSchema(string SetName, EquatableArray<string> Patterns, bool AllowsOtherKeys)
{
    /// <summary>Whether the texts are articles as well.</summary>
    public bool AsArticles { get; init; }

    /// <summary>Whether files of text can match one of the patterns.</summary>
    public bool HasText => TextPatterns.HasText(Patterns);
}

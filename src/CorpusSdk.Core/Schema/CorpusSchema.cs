using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Schema;

/// <summary>
/// The properties and collections that the user's program declares. Has no locations: an edit that only moves a
/// declaration does not change it.
/// </summary>
/// <param name="Records">The records whose properties are keys, each once, in ordinal order of their C# types.</param>
public sealed record CorpusSchema(EquatableArray<SchemaRecord> Records)
{
    public static readonly CorpusSchema Empty = new(EquatableArray<SchemaRecord>.Empty);

    /// <summary>The program's own types with names of generated types, in the generated code's namespace.</summary>
    public EquatableArray<ProgramType> Types { get; init; } = EquatableArray<ProgramType>.Empty;

    /// <summary>What the program calls the built-in keys of articles.</summary>
    public ArticleKeys ArticleKeys { get; init; } = ArticleKeys.Default;

    /// <summary>The program's own type or part with the name of a generated type; null if there is none.</summary>
    public ProgramType? Type(string name) => Types.FirstOrDefault(type => type.Name == name);

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
            BuiltIn = ArticleKeys,
            Texts = Collections
                .Where(record => record.Collection!.AsArticles)
                .Select(record =>
                    (record.Type, record.Fields.Map(field => field.Key), record.Collection!.AllowsOtherKeys)
                )
                .ToEquatableArray(),
        };

        EquatableArray<string> KeysOf(RecordRole role) =>
            Of(role)?.Fields.Map(field => field.Key) ?? EquatableArray<string>.Empty;
    }

    /// <summary>The user's part of a built-in record; null if there is none.</summary>
    public SchemaRecord? Of(RecordRole role) => Records.FirstOrDefault(record => record.Role == role);

    /// <summary>The record with a C# type. Every record that a field refers to is in the schema.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public SchemaRecord Named(string type) => Records.First(record => record.Type == type);
}


using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Binding;

/// <summary>
/// The keys that the user's properties give to the built-in records: all that reading a file has to know of the schema,
/// so that a property of another type reads no file anew.
/// </summary>
public sealed record SchemaKeys(
    EquatableArray<string> Article,
    EquatableArray<string> Person,
    EquatableArray<string> Quote,
    EquatableArray<string> Delegation
)
{
    /// <summary>The keys of those collections whose texts are articles, by the C# types of their records.</summary>
    public EquatableArray<(string Collection, EquatableArray<string> Keys)> Texts { get; init; } =
        EquatableArray<(string, EquatableArray<string>)>.Empty;

    public static readonly SchemaKeys None = new(
        EquatableArray<string>.Empty,
        EquatableArray<string>.Empty,
        EquatableArray<string>.Empty,
        EquatableArray<string>.Empty
    );

    public EquatableArray<string> Of(RecordRole role) =>
        role switch
        {
            RecordRole.Article => Article,
            RecordRole.Person => Person,
            RecordRole.Quote => Quote,
            RecordRole.Delegation => Delegation,
            _ => EquatableArray<string>.Empty,
        };

    /// <summary>
    /// The keys of an article that is an entry of a collection as well: those that are its own are the article's too.
    /// </summary>
    public SchemaKeys In(string collection) =>
        Texts.FirstOrDefault(texts => texts.Collection == collection).Keys is { } keys
            ? this with
            {
                Article = Article.Concat(keys).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            }
            : this;
}

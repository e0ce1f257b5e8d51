using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Binding;

/// <summary>
/// The keys that the user's properties add to the built-in records. Reading a file depends on nothing else of the
/// schema, so changing the type of a property does not cause files to be read again.
/// </summary>
public sealed record SchemaKeys(
    EquatableArray<string> Article,
    EquatableArray<string> Person,
    EquatableArray<string> Quote,
    EquatableArray<string> Delegation
)
{
    /// <summary>What the built-in keys of articles are called.</summary>
    public ArticleKeys BuiltIn { get; init; } = ArticleKeys.Default;

    /// <summary>
    /// The keys of the collections whose texts are articles, by the C# type of their records, and whether they allow
    /// other keys.
    /// </summary>
    public EquatableArray<(string Collection, EquatableArray<string> Keys, bool AllowsOthers)> Texts { get; init; } =
        EquatableArray<(string, EquatableArray<string>, bool)>.Empty;

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
    /// The keys of an article that is also an entry of a collection: the article may use the keys of the entry.
    /// </summary>
    public SchemaKeys In(string collection) =>
        Texts.FirstOrDefault(texts => texts.Collection == collection) is { Keys: { } keys } texts
            ? this with
            {
                Article = Article.Concat(keys).Distinct(StringComparer.Ordinal).ToEquatableArray(),
                BuiltIn = texts.AllowsOthers ? BuiltIn with { AllowsOthers = true } : BuiltIn,
            }
            : this;
}

namespace CorpusSdk;

/// <summary>
/// Makes a record the schema of a collection: each entry of the files becomes one, checked when the project is
/// compiled, with a set of its own in <c>Corpus</c>.
/// </summary>
/// <remarks>
/// The record must be partial and stand by itself (in no other type). Its properties that can be set, and the
/// parameters of its primary constructor, are the keys of the data, in camelCase; see <see cref="CorpusKeyAttribute"/>.
/// What is <c>required</c>, a parameter without a default, or a reference that may not be null and has no initializer,
/// must be given; an initializer is the default.
/// </remarks>
/// <example><code>
/// [CorpusCollection("events/*.yaml")]
/// public sealed partial record Event              // Corpus.Events.PyongyangSummit
/// {
///     public required string Name { get; init; }
///     public required EdtfDate Held { get; init; }
///     public ImmutableArray&lt;Person&gt; Hosts { get; init; } = [];
/// }
/// </code></example>
/// <param name="patterns">
/// The files, as paths below the corpus folder with <c>/</c> between their parts. <c>*</c> stands for any part of a
/// name, <c>**</c> for any folders, <c>?</c> for one character, <c>{a,b}</c> for either. YAML and JSON files hold one
/// entry or a list of them, CSV files one in each row, with the keys in the first; Markdown files hold an entry in
/// their front matter, and a text; text files are a text alone.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusCollectionAttribute(params string[] patterns) : Attribute
{
    /// <summary>The files; see the constructor.</summary>
    public IReadOnlyList<string> Patterns { get; } = patterns;

    /// <summary>The name of the set in <c>Corpus</c>; by default the plural of the record's name.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// Whether the data may have keys that are no properties; they are then left out. False by default: what is
    /// mistyped is an error, and not lost.
    /// </summary>
    public bool AllowOtherKeys { get; set; }

    /// <summary>
    /// Whether the texts of the collection are articles as well. Their front matter may then have the keys of an
    /// article beside those of the record; quotes, terms and names are checked against the text; and
    /// <c>entry.Article</c> is the article, with its quotes, mentions and paragraphs. An entry then has the id of its
    /// article.
    /// </summary>
    public bool AsArticles { get; set; }
}

namespace CorpusSdk;

/// <summary>
/// Declares a record as the schema of a collection. Each entry in the data files becomes an instance of the record,
/// validated at compile time; <c>Corpus</c> has a set of them.
/// </summary>
/// <remarks>
/// The record must be partial and not nested in another type. Its settable properties and the parameters of its primary
/// constructor are the keys of the data, in camelCase; see <see cref="CorpusKeyAttribute"/>. A key is mandatory if the
/// property is <c>required</c>, if the parameter has no default value, or if the type is a non-nullable reference type
/// and the property has no initializer. An initializer is the default value.
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
/// Patterns of file paths relative to the corpus folder, with <c>/</c> as separator. <c>*</c> matches any part of a
/// name, <c>**</c> any folders, <c>?</c> one character, <c>{a,b}</c> either alternative. A YAML or JSON file contains
/// an entry or a list of entries; a CSV file has the keys in its first row and an entry in each further row; a Markdown
/// file has an entry in its front matter, followed by a text; a text file is a text without keys.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusCollectionAttribute(params string[] patterns) : Attribute
{
    /// <summary>The patterns of file paths; see the constructor.</summary>
    public IReadOnlyList<string> Patterns { get; } = patterns;

    /// <summary>The name of the set in <c>Corpus</c>; null for the plural of the record's name.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// Whether keys without a matching property are ignored. False by default: an unknown key is an error, so that
    /// misspelled keys are found.
    /// </summary>
    public bool AllowOtherKeys { get; set; }

    /// <summary>
    /// Whether the texts of the collection are articles too. Their front matter may then have the keys of an article in
    /// addition to those of the record; quotes, terms and names are checked against the text; and <c>entry.Article</c>
    /// is the article, with its quotes, mentions and paragraphs. The id of an entry is the id of its article.
    /// </summary>
    public bool AsArticles { get; set; }
}

namespace CorpusSdk;

/// <summary>
/// Renames or switches off the built-in keys of articles, for texts whose front matter another program reads as well.
/// </summary>
/// <remarks>
/// A property that is not set leaves its key as it is; a text renames the key; <see langword="null"/> switches it off.
/// The former key is then free for a property of your own, with <see cref="CorpusKeyAttribute"/>. The members of the
/// generated record <c>Article</c> keep their names.
/// </remarks>
/// <example><code>
/// [assembly: CorpusKeys(Language = "lang", Published = "date", Aliases = null, AllowOtherKeys = true)]
/// </code></example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CorpusKeysAttribute : Attribute
{
    /// <summary>The key of the id; <c>id</c> by default.</summary>
    public string? Id { get; set; }

    /// <summary>The key of the title; <c>title</c> by default.</summary>
    public string? Title { get; set; }

    /// <summary>The key of the sub-headlines; <c>decks</c> by default.</summary>
    public string? Decks { get; set; }

    /// <summary>The key of the date of publication; <c>published</c> by default.</summary>
    public string? Published { get; set; }

    /// <summary>The key of the publisher; <c>publisher</c> by default.</summary>
    public string? Publisher { get; set; }

    /// <summary>The key of the address; <c>url</c> by default.</summary>
    public string? Url { get; set; }

    /// <summary>The key of the language; <c>language</c> by default.</summary>
    public string? Language { get; set; }

    /// <summary>The key of the dateline; <c>dateline</c> by default.</summary>
    public string? Dateline { get; set; }

    /// <summary>The key of the picture captions; <c>captions</c> by default.</summary>
    public string? Captions { get; set; }

    /// <summary>The key of the lines that are not part of the article; <c>omit</c> by default.</summary>
    public string? Omit { get; set; }

    /// <summary>The key of the quoted strings that are not speech; <c>terms</c> by default.</summary>
    public string? Terms { get; set; }

    /// <summary>The key of the names that mean a person in one article only; <c>aliases</c> by default.</summary>
    public string? Aliases { get; set; }

    /// <summary>The key that confirms the speakers of all quotes; <c>attribution</c> by default.</summary>
    public string? Attribution { get; set; }

    /// <summary>The key for speech without quotation marks; <c>marks</c> by default.</summary>
    public string? Marks { get; set; }

    /// <summary>The key of the quotes; <c>quotes</c> by default.</summary>
    public string? Quotes { get; set; }

    /// <summary>The key of the delegations; <c>delegations</c> by default.</summary>
    public string? Delegations { get; set; }

    /// <summary>The key of the hash of the annotated text; <c>pin</c> by default.</summary>
    public string? Pin { get; set; }

    /// <summary>
    /// Whether keys that are neither built in nor of a property are ignored. False by default: an unknown key is an
    /// error, so that misspelled keys are found.
    /// </summary>
    public bool AllowOtherKeys { get; set; }
}

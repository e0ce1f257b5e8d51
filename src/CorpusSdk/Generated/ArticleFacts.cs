using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// What the compiler knows of an article; for generated code, not for use in your own. Offsets count in the
/// article's text: UTF-16 code units, half-open.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleFacts
{
    /// <summary>See <see cref="IArticle.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The key of the text file in <see cref="CorpusTexts"/>.</summary>
    public required ulong TextKey { get; init; }

    /// <summary>Where the article's text begins in its file, behind the front matter: bytes of UTF-8.</summary>
    public int TextStart { get; init; }

    /// <summary>See <see cref="IArticle.Title"/>.</summary>
    public required string Title { get; init; }

    /// <summary>See <see cref="IArticle.Decks"/>.</summary>
    public string[] Decks { get; init; } = [];

    /// <summary>See <see cref="IArticle.Published"/>.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>See <see cref="IArticle.Publisher"/>.</summary>
    public string? Publisher { get; init; }

    /// <summary>See <see cref="IArticle.Url"/>.</summary>
    public string? Url { get; init; }

    /// <summary>See <see cref="IArticle.Language"/>.</summary>
    public required string Language { get; init; }

    /// <summary>See <see cref="IArticle.Dateline"/>.</summary>
    public string? Dateline { get; init; }

    /// <summary>See <see cref="IArticle.Captions"/>.</summary>
    public string[] Captions { get; init; } = [];

    /// <summary>Start and length of each paragraph in turn.</summary>
    public int[] Paragraphs { get; init; } = [];

    /// <summary>See <see cref="IArticle.Quotes"/>.</summary>
    public QuoteFacts[] Quotes { get; init; } = [];

    /// <summary>See <see cref="IArticle.Delegations"/>.</summary>
    public DelegationFacts[] Delegations { get; init; } = [];

    /// <summary>Keys of <see cref="IArticle.People"/>.</summary>
    public ulong[] People { get; init; } = [];

    /// <summary>Index into <see cref="People"/>, start and length of each mention in turn.</summary>
    public int[] Mentions { get; init; } = [];

    /// <summary>The article's text file; see <see cref="SourceLocation.Path"/>.</summary>
    public required string Path { get; init; }

    /// <summary>The line of that file in which the text begins, from 1.</summary>
    public required int Line { get; init; }
}

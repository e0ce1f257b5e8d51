using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace DocumentationSite;

// The schema of the folder `docs/manual`. A page without a description, a mistyped section or an unknown author is a
// build error in its Markdown file.

/// <summary>The sections of the site, in the order of the menu.</summary>
public enum Section
{
    Start,
    Guides,
    Reference,
    Recipes,
}

/// <summary>A page: its front matter, and the Markdown after it as <c>Text</c>.</summary>
[CorpusCollection("**/*.md")]
public sealed partial record Page
{
    public required string Title { get; init; }

    /// <summary>Shown by search engines and on the index page.</summary>
    [StringLength(160, MinimumLength = 30)]
    public required string Description { get; init; }

    public required Section Section { get; init; }

    /// <summary>The position within the section.</summary>
    [Range(1, 99)]
    public required int Order { get; init; }

    [MinLength(1)]
    [CorpusInverse("Pages")]
    public required ImmutableArray<Author> Authors { get; init; }

    [CorpusInverse("Pages")]
    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>Further reading. Two pages may refer to each other.</summary>
    public ImmutableArray<Page> Related { get; init; } = [];

    public required DateOnly LastUpdated { get; init; }

    /// <summary>Drafts are checked like all pages, but not published.</summary>
    public bool Draft { get; init; }

    // The following properties have no setter, so they are not keys.

    public int WordCount => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    public int ReadingMinutes => Math.Max(1, (WordCount + 199) / 200);
}

/// <summary>The author of a page.</summary>
[CorpusCollection("authors.yaml")]
public sealed partial record Author
{
    public required string Name { get; init; }

    public required string Role { get; init; }
}

/// <summary>A topic of pages.</summary>
[CorpusCollection("tags.csv")]
public sealed partial record Tag
{
    public required string Title { get; init; }

    public required string Description { get; init; }
}

using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace DocumentationSite;

// The schema of the folder `content`. A page without a description, a mistyped section, an author nobody knows:
// each is a build error in its Markdown file.

/// <summary>The parts of the site, in the order of the menu.</summary>
public enum Section
{
    Start,
    Guides,
    Reference,
    Recipes,
}

/// <summary>A page: its front matter, and the Markdown behind it as <c>Text</c>.</summary>
[CorpusCollection("docs/**/*.md")]
public sealed partial record Page
{
    public required string Title { get; init; }

    /// <summary>What a search engine and the index show.</summary>
    [StringLength(160, MinimumLength = 30)]
    public required string Description { get; init; }

    public required Section Section { get; init; }

    /// <summary>The place within the section.</summary>
    [Range(1, 99)]
    public required int Order { get; init; }

    [MinLength(1)]
    [CorpusInverse("Pages")]
    public required ImmutableArray<Author> Authors { get; init; }

    [CorpusInverse("Pages")]
    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>Further reading. Two pages may well name each other.</summary>
    public ImmutableArray<Page> Related { get; init; } = [];

    public required DateOnly LastUpdated { get; init; }

    /// <summary>Drafts are checked like all pages, and not published.</summary>
    public bool Draft { get; init; }

    // What follows cannot be set, so it is no key of the data.

    public int WordCount => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    public int ReadingMinutes => Math.Max(1, (WordCount + 199) / 200);
}

/// <summary>Who answers for a page.</summary>
[CorpusCollection("authors.yaml")]
public sealed partial record Author
{
    public required string Name { get; init; }

    public required string Role { get; init; }
}

/// <summary>What a page is about.</summary>
[CorpusCollection("tags.csv")]
public sealed partial record Tag
{
    public required string Title { get; init; }

    public required string Description { get; init; }
}

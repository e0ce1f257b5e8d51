
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// An article whose annotations have been held against its own text: all that can be known of it without
/// looking at any other file.
/// </summary>
public sealed record CheckedArticle
{
    /// <summary>The text and the file that it stands in.</summary>
    public required ParsedText Text { get; init; }

    /// <summary>The file of the annotations, which the ranges of <see cref="Declaration"/> point into.</summary>
    public required SourceFile AnnotationFile { get; init; }

    public required ArticleDeclaration Declaration { get; init; }

    public required string Id { get; init; }

    /// <summary>How sure it is that the annotations mean this id.</summary>
    public required IdConfidence IdConfidence { get; init; }

    /// <summary>Where the id is given: its scalar, or the beginning of the text file whose name gives it.</summary>
    public required FileLocation IdLocation { get; init; }

    /// <summary>The id that the article's path gives; null where the annotations give one.</summary>
    public required string? IdByPath { get; init; }

    public required EquatableArray<string> Folders { get; init; }
    public required string Name { get; init; }
    public required string Title { get; init; }

    /// <summary>Whether the text could be read; if not, nothing was looked for in it.</summary>
    public required bool IsReadable { get; init; }

    /// <summary>What is no article text, as ranges of the text; sorted, not overlapping.</summary>
    public required EquatableArray<TextRange> Omitted { get; init; }

    public required EquatableArray<TextRange> Paragraphs { get; init; }

    /// <summary>In order of place in the text.</summary>
    public required EquatableArray<CheckedQuote> Quotes { get; init; }

    /// <summary>Which names the text may hold.</summary>
    public required WordFilter Names { get; init; }

    /// <summary>The ids of all persons that the annotations refer to, in ordinal order, each once.</summary>
    public required EquatableArray<string> PeopleReferred { get; init; }

    /// <summary>The values of the user's own properties, and those of the delegations in their order.</summary>
    public required BoundFields Fields { get; init; }
    public required EquatableArray<BoundFields> DelegationFields { get; init; }

    public required EquatableArray<Problem> Problems { get; init; }
}

/// <summary>How sure it is that the annotations mean an article's id; the surest first.</summary>
public enum IdConfidence
{
    /// <summary>The annotations were read without an error.</summary>
    Declared,

    /// <summary>Something in the annotations could not be read.</summary>
    FileHasErrors,

    /// <summary>The id itself could not be read, or what could not be read may hold it.</summary>
    Inferred,
}

/// <summary>A quote that has its place, but no speaker yet.</summary>
/// <param name="Speaker">The speaker as declared.</param>
/// <param name="Declaration">What the annotations say of it.</param>
public sealed record CheckedQuote(QuoteModel Model, Located<string>? Speaker, QuoteDeclaration Declaration);

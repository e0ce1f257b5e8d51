using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// An article whose annotations have been checked against its text: everything that can be known without any other
/// file.
/// </summary>
public sealed record CheckedArticle
{
    /// <summary>The text and its file.</summary>
    public required ParsedText Text { get; init; }

    /// <summary>The file with the annotations; the ranges in <see cref="Declaration"/> refer to it.</summary>
    public required SourceFile AnnotationFile { get; init; }

    public required ArticleDeclaration Declaration { get; init; }

    public required string Id { get; init; }

    /// <summary>How certain the id is.</summary>
    public required IdConfidence IdConfidence { get; init; }

    /// <summary>The location of the id, or the start of the text file if the id comes from its name.</summary>
    public required FileLocation IdLocation { get; init; }

    /// <summary>The id derived from the article's path; null if the annotations declare one.</summary>
    public required string? IdByPath { get; init; }

    public required EquatableArray<string> Folders { get; init; }
    public required string Name { get; init; }
    public required string Title { get; init; }

    /// <summary>Whether the text could be read. If not, nothing was searched for in it.</summary>
    public required bool IsReadable { get; init; }

    /// <summary>The ranges of the text that are not part of the article; sorted and not overlapping.</summary>
    public required EquatableArray<TextRange> Omitted { get; init; }

    /// <summary>The text with spaces in place of what is not part of the article.</summary>
    public string TextWithoutOmitted => OmittedLines.Blank(Text.Text, RangeSet.Of(Omitted));

    public required EquatableArray<TextRange> Paragraphs { get; init; }

    /// <summary>In order of position in the text.</summary>
    public required EquatableArray<CheckedQuote> Quotes { get; init; }

    /// <summary>The quotes that were not found, which may be in another article.</summary>
    public required EquatableArray<MissedQuote> Missed { get; init; }

    /// <summary>Which names the text, or the source of a quote, may contain.</summary>
    public required WordFilter Names { get; init; }

    /// <summary>The labels of speakers' turns with words in capital letters, in order.</summary>
    public required EquatableArray<CapitalLabel> CapitalLabels { get; init; }

    /// <summary>The ids of all people that the annotations refer to, each once, in ordinal order.</summary>
    public required EquatableArray<string> PeopleReferred { get; init; }

    /// <summary>
    /// The values of the user's own properties of the article; the next property has those of the delegations, in their
    /// order.
    /// </summary>
    public required BoundFields Fields { get; init; }
    public required EquatableArray<BoundFields> DelegationFields { get; init; }

    public required EquatableArray<Problem> Problems { get; init; }
}

/// <summary>How certain an article's id is; the most certain first.</summary>
public enum IdConfidence
{
    /// <summary>The annotations were read without errors.</summary>
    Declared,

    /// <summary>Part of the annotations could not be read.</summary>
    FileHasErrors,

    /// <summary>The id itself could not be read, or it may be in the part that could not be read.</summary>
    Inferred,
}

/// <summary>A quote whose position is known, but whose speaker is not resolved yet.</summary>
/// <param name="Declaration">The quote as declared.</param>
/// <param name="Context">The author's words around it, which may say whose words they are.</param>
public sealed record CheckedQuote(QuoteModel Model, QuoteDeclaration Declaration, SpeechContext Context);

using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Models;

// The checked data that the generator emits. Offsets refer to the article's text (UTF-16 code units, half-open).

/// <summary>An article as it is emitted.</summary>
public sealed record ArticleModel
{
    public required string Id { get; init; }

    /// <summary>The C# names of the folders that contain the article, outermost first.</summary>
    public required EquatableArray<string> Folders { get; init; }

    /// <summary>The article's C# name within its folder.</summary>
    public required string Name { get; init; }

    /// <summary>The text file below the corpus folder; the key of the embedded text.</summary>
    public required string TextPath { get; init; }

    /// <summary>The checksum of the text file, by which the program recognizes the text of another build.</summary>
    public required uint TextChecksum { get; init; }

    /// <summary>The text file as messages and locations show it.</summary>
    public required string DisplayPath { get; init; }

    /// <summary>The file of the annotations, likewise: the text file if they are in its front matter.</summary>
    public required string AnnotationsPath { get; init; }

    /// <summary>
    /// The line of the file (from 1) at which the text starts; the next property is its offset in UTF-8 bytes, after
    /// line ends are folded.
    /// </summary>
    public required int TextLine { get; init; }
    public required int TextByteStart { get; init; }

    public required string Title { get; init; }
    public required EquatableArray<string> Decks { get; init; }
    public required EdtfDate? Published { get; init; }
    public required string? Publisher { get; init; }
    public required string? Url { get; init; }
    public required string Language { get; init; }
    public required string? Dateline { get; init; }
    public required EquatableArray<string> Captions { get; init; }
    public required EquatableArray<TextRange> Paragraphs { get; init; }
    public required EquatableArray<QuoteModel> Quotes { get; init; }
    public required EquatableArray<DelegationModel> Delegations { get; init; }

    /// <summary>In order of position; never overlapping.</summary>
    public required EquatableArray<MentionModel> Mentions { get; init; }

    /// <summary>The values of the user's own properties.</summary>
    public BoundFields Fields { get; init; } = BoundFields.None;

    /// <summary>
    /// The ids of the people of the article: those mentioned, in order of their first mention, then those only referred
    /// to.
    /// </summary>
    public IEnumerable<string> PeopleInOrder() =>
        Mentions
            .Select(mention => mention.Person)
            .Concat(Quotes.SelectMany(quote => quote.Speakers).Select(speaker => speaker.Person))
            .Concat(
                Delegations.SelectMany(delegation =>
                    delegation.Members.Select(m => m.Person).Concat(delegation.Heads.Select(head => head.Person))
                )
            )
            .Distinct(StringComparer.Ordinal);
}

/// <param name="Id">Without the article's id.</param>
/// <param name="Name">The quote's C# name under its article.</param>
/// <param name="Excerpt">The first words, with white space folded, for the hover.</param>
/// <param name="Speakers">The people who said it; several if they said it together.</param>
/// <param name="Paragraph">Index into <see cref="ArticleModel.Paragraphs"/>.</param>
/// <param name="Position">In the text file, from 0.</param>
public sealed record QuoteModel(
    string Id,
    string Name,
    string Excerpt,
    TextRange Range,
    QuoteKind Kind,
    EquatableArray<NamedPersonModel> Speakers,
    string? Source,
    string? Cue,
    string? Via,
    int Paragraph,
    LinePosition Position
)
{
    /// <summary>The id of the only speaker; null if there is none, or several.</summary>
    public string? Speaker => Speakers.Count == 1 ? Speakers[0].Person : null;

    /// <summary>The name of the only speaker; null if there is none, or several.</summary>
    public string? SpeakerName => Speakers.Count == 1 ? Speakers[0].PersonName : null;

    /// <summary>To whom the quote is attributed: the names of the speakers, or the source; null if to nobody.</summary>
    public string? AttributedTo =>
        Speakers.Count == 0 ? Source : JoinedNames.Of(Speakers.Select(speaker => speaker.PersonName));

    /// <summary>False if the id is <see cref="QuoteWords.PlainId"/> of the quote's text.</summary>
    public bool HasOwnId { get; init; } = true;

    /// <summary>The line of the quote's entry in the file of the annotations, from 1.</summary>
    public int AnnotationLine { get; init; }

    /// <summary>What supports the speaker or source.</summary>
    public AttributionModel Attribution { get; init; }

    /// <summary>
    /// The ranges of the article's text within <see cref="Range"/> that are not words of the quote, in order: the marks
    /// that are repeated at the start of each paragraph of a quotation. Nearly always empty. They contain no line end.
    /// </summary>
    public EquatableArray<TextRange> Excluded { get; init; } = EquatableArray<TextRange>.Empty;

    /// <summary><see cref="Range"/> in UTF-8 bytes of the text.</summary>
    public TextRange Utf8Range { get; init; }

    /// <summary><see cref="Excluded"/> in UTF-8 bytes of the text.</summary>
    public EquatableArray<TextRange> Utf8Excluded { get; init; } = EquatableArray<TextRange>.Empty;

    /// <summary>The values of the user's own properties.</summary>
    public BoundFields Fields { get; init; } = BoundFields.None;

    /// <summary>The words of the quote: what the runtime library returns as <c>IQuote.Text</c>.</summary>
    /// <param name="articleText">The article's text.</param>
    public string TextIn(string articleText) => QuotedText.Of(articleText, Range, Excluded);
}

/// <param name="Range">The words that state whose words the quote is; null if none were found.</param>
public readonly record struct AttributionModel(AttributionKind Kind, TextRange? Range = null);

/// <param name="Heads">The people who lead it; nearly always one.</param>
/// <param name="UnnamedCount">The number of people whom the text counts, but does not name.</param>
/// <param name="DisplayPath">The file that declares it.</param>
public sealed record DelegationModel(
    string Id,
    string Name,
    string? Party,
    string? Event,
    EquatableArray<NamedPersonModel> Heads,
    int? StatedCount,
    int UnnamedCount,
    EquatableArray<MemberModel> Members,
    string DisplayPath,
    LinePosition Position
)
{
    /// <summary>The names of the heads; null if there are none.</summary>
    public string? HeadNames => Heads.Count == 0 ? null : JoinedNames.Of(Heads.Select(head => head.PersonName));

    /// <summary>The values of the user's own properties.</summary>
    public BoundFields Fields { get; init; } = BoundFields.None;
}

/// <summary>A speaker or head.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="PersonName">The name shown in the hover.</param>
public sealed record NamedPersonModel(string Person, string PersonName);

/// <param name="Person">The person's id.</param>
/// <param name="PersonName">The name shown in the hover.</param>
public sealed record MemberModel(string Person, string PersonName, string? Role);

/// <param name="Person">The person's id.</param>
public sealed record MentionModel(string Person, TextRange Range);

/// <summary>A person as it is emitted, without relations.</summary>
public sealed record PersonModel(
    string Id,
    string Name,
    string FullName,
    EquatableArray<string> Aliases,
    string? Country,
    EquatableArray<RoleModel> Roles,
    string DisplayPath,
    LinePosition Position
)
{
    /// <summary>The values of the user's own properties.</summary>
    public BoundFields Fields { get; init; } = BoundFields.None;
}

public sealed record RoleModel(string Title, EdtfDate? From, EdtfDate? To);

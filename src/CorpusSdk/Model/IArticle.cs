namespace CorpusSdk;

/// <summary>An article of a corpus: its text, verbatim, and what is annotated in it.</summary>
/// <remarks>All offsets count in <see cref="Text"/>: UTF-16 code units, half-open.</remarks>
public interface IArticle
{
    /// <summary>
    /// The article's id, unlike that of every other article of the corpus: <c>putins-possible-gift</c>.
    /// </summary>
    string Id { get; }

    /// <summary>The headline.</summary>
    string Title { get; }

    /// <summary>The sub-headlines, verbatim, in the order of the annotations.</summary>
    IReadOnlyList<string> Decks { get; }

    /// <summary>When it was published, as exactly as is known; null if it is not known at all.</summary>
    EdtfDate? Published { get; }

    /// <summary>Who published it; null if not known.</summary>
    string? Publisher { get; }

    /// <summary>Where it was published; null if not known.</summary>
    string? Url { get; }

    /// <summary>The language of the text as a BCP 47 tag: <c>en</c>.</summary>
    string Language { get; }

    /// <summary>The place that the article is filed from: <c>Amur, Russia</c>; null if none is given.</summary>
    string? Dateline { get; }

    /// <summary>
    /// The whole text, verbatim but for its line ends, which are <c>\n</c>. Decoded on first use, and kept.
    /// </summary>
    string Text { get; }

    /// <summary>The bytes of <see cref="Text"/> in UTF-8, straight from the assembly, without a copy.</summary>
    ReadOnlySpan<byte> Utf8Text { get; }

    /// <summary>The paragraphs of the text, from first to last.</summary>
    IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>The captions of the article's pictures, verbatim, in the order of the annotations.</summary>
    IReadOnlyList<string> Captions { get; }

    /// <summary>What is quoted in the article.</summary>
    IReadOnlyList<IQuote> Quotes { get; }

    /// <summary>
    /// Everyone whom the article names, in order of first mention, and then those who are only in its
    /// annotations, as a speaker or a member.
    /// </summary>
    IReadOnlyList<IPerson> People { get; }

    /// <summary>The delegations that the article lists.</summary>
    IReadOnlyList<IDelegation> Delegations { get; }

    /// <summary>Every place where the text names a person, from first to last.</summary>
    IReadOnlyList<IMention> Mentions { get; }

    /// <summary>Where the text begins: its file, and the line in it.</summary>
    SourceLocation Location { get; }
}

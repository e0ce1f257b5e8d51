using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>An article of a corpus: its verbatim text and its annotations.</summary>
/// <remarks>All offsets refer to <see cref="Text"/>, in UTF-16 code units; ranges are half-open.</remarks>
[JsonConverter(typeof(RecordJsonConverter))]
public interface IArticle : ICorpusRecord
{
    /// <summary>The id of the article, unique among the articles of the corpus: <c>putins-possible-gift</c>.</summary>
    new string Id { get; }

    /// <summary>
    /// The headline: as declared, or the first line of the text (in Markdown without its markup), cut after 200
    /// characters. Without white space at its ends.
    /// </summary>
    string Title { get; }

    /// <summary>The sub-headlines, verbatim, in the order of the annotations.</summary>
    IReadOnlyList<string> Decks { get; }

    /// <summary>The publication date, as precise as it is known; null if unknown.</summary>
    EdtfDate? Published { get; }

    /// <summary>The publisher; null if unknown.</summary>
    string? Publisher { get; }

    /// <summary>The URL of the article; null if unknown.</summary>
    string? Url { get; }

    /// <summary>The language of the text as a BCP 47 tag: <c>en</c>.</summary>
    string Language { get; }

    /// <summary>The place from which the article was filed: <c>Amur, Russia</c>; null if not given.</summary>
    string? Dateline { get; }

    /// <summary>The full text, verbatim except that line ends are <c>\n</c>. Decoded once, on first access.</summary>
    string Text { get; }

    /// <summary>The bytes of <see cref="Text"/> in UTF-8, read from the loaded assembly without a copy.</summary>
    ReadOnlySpan<byte> Utf8Text { get; }

    /// <summary>The paragraphs of the text, in order.</summary>
    IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>The captions of the article's pictures, verbatim, in the order of the annotations.</summary>
    IReadOnlyList<string> Captions { get; }

    /// <summary>The quotations in the article, in order.</summary>
    IReadOnlyList<IQuote> Quotes { get; }

    /// <summary>
    /// The people whom the text mentions, in order of first mention, followed by those who appear only in the
    /// annotations, as a speaker or a delegation member.
    /// </summary>
    IReadOnlyList<IPerson> People { get; }

    /// <summary>The delegations that the article lists.</summary>
    IReadOnlyList<IDelegation> Delegations { get; }

    /// <summary>The mentions of people in the text, in order.</summary>
    IReadOnlyList<IMention> Mentions { get; }

    /// <summary>The file of the text, and the line where the text begins.</summary>
    SourceLocation Location { get; }

    string ICorpusRecord.Id => Id;

    void ICorpusRecord.WriteJson(CorpusJsonWriter json) => BuiltInJson.Write(json, this);
}

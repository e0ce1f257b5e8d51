using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A quotation in an article, attributed to a speaker or a source.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public interface IQuote : ICorpusRecord
{
    /// <summary>
    /// The id of the article, <c>/</c>, and the id of the quote in it: <c>putins-possible-gift/we-appreciate</c>.
    /// </summary>
    new string Id { get; }

    /// <summary>
    /// The quoted words exactly as they appear in the article. What interrupts them is left out, although
    /// <see cref="Span"/> covers it: the attribution within (<c>"So," said Jane Doe, "we open."</c> is
    /// <c>So, we open.</c>), the marks that are repeated at the start of each paragraph (an opening quotation mark, or
    /// <c>&gt; </c> in Markdown), and the lines under <c>omit</c>; other line ends stay.
    /// </summary>
    string Text { get; }

    /// <summary>Whether complete sentences are quoted, or a fragment within a sentence of the author.</summary>
    QuoteKind Kind { get; }

    /// <summary>
    /// The only speaker; null if the quote has several <see cref="Speakers"/>, is attributed to a
    /// <see cref="Source"/>, or is not attributed.
    /// </summary>
    /// <remarks>
    /// The words of several people are never those of one of them. Where a quote may have several speakers, read
    /// <see cref="Speakers"/>.
    /// </remarks>
    IPerson? Speaker { get; }

    /// <summary>
    /// All speakers, in the order of the annotations: one for most quotes, several if they said the words together,
    /// none if the quote is attributed to a <see cref="Source"/>, or not attributed.
    /// </summary>
    IReadOnlyList<IPerson> Speakers { get; }

    /// <summary>
    /// The organization or unnamed source; null if the quote is attributed to <see cref="Speakers"/>, or not
    /// attributed.
    /// </summary>
    string? Source { get; }

    /// <summary>The verb of attribution as it appears in the text: <c>said</c>; null if not given.</summary>
    string? Cue { get; }

    /// <summary>The medium that relays the quote: <c>CBS Radio</c>; null if not given.</summary>
    string? Via { get; }

    /// <summary>
    /// What supports the <see cref="Speakers"/> or the <see cref="Source"/>: the words of the article that state whose
    /// words they are, or a confirmation in the annotations.
    /// </summary>
    /// <remarks>
    /// An article states the attribution to several speakers only if it names all of them together, as in
    /// <c>said Jane Doe and Omar Aziz</c>. If it names only one of them, the kind is
    /// <see cref="AttributionKind.Unstated"/>.
    /// </remarks>
    QuoteAttribution Attribution { get; }

    /// <summary>The article that contains the quote.</summary>
    IArticle Article { get; }

    /// <summary>
    /// The position of the words in <see cref="IArticle.Text"/>, from the first to the last. It also covers marks
    /// between the words that <see cref="Text"/> leaves out; without them, it has exactly the characters of
    /// <see cref="Text"/>.
    /// </summary>
    TextSpan Span { get; }

    /// <summary>The paragraph in which the quote begins.</summary>
    Paragraph Paragraph { get; }

    /// <summary>The position of the words in the file of the article.</summary>
    SourceLocation Location { get; }

    string ICorpusRecord.Id => Id;

    void ICorpusRecord.WriteJson(CorpusJsonWriter json) => BuiltInJson.Write(json, this);
}

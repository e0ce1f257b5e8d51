using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>What the compiler knows of a quote; for generated code, not for use in your own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuoteFacts
{
    private readonly int _utf8Start;
    private readonly int _utf8Length;

    internal QuoteFacts(ref FactReader facts)
    {
        OwnId = facts.OptionalText();
        var (start, length) = (facts.Number(), facts.Number());
        (Start, Length) = (start, length);
        _utf8Start = start + facts.Number();
        _utf8Length = length + facts.Number();
        Kind = (QuoteKind)facts.Number();
        Speaker = facts.Number() - 1;
        Source = facts.OptionalText();
        Cue = facts.OptionalText();
        Via = facts.OptionalText();
        Paragraph = facts.Number();
        Line = facts.Number();
        Column = facts.Number();
        Fields = facts.Fields();
    }

    /// <summary>The second part of <see cref="IQuote.Id"/>; null where the quote's first words give it.</summary>
    public string? OwnId { get; }

    /// <summary>The quote's id.</summary>
    /// <param name="quote">The quote that these facts are of.</param>
    /// <returns>See <see cref="IQuote.Id"/>.</returns>
    public string IdOf(IQuote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return quote.Article.Id + "/" + (OwnId ?? QuoteWords.PlainId(quote.Text));
    }

    /// <summary>The quote's words, without decoding all of the article's text.</summary>
    /// <param name="text">The article's text in UTF-8.</param>
    /// <returns>See <see cref="IQuote.Text"/>.</returns>
    public string TextIn(ReadOnlySpan<byte> text) => ShortText.Decode(text.Slice(_utf8Start, _utf8Length));

    /// <summary>Start of <see cref="IQuote.Span"/>.</summary>
    public int Start { get; }

    /// <summary>Length of <see cref="IQuote.Span"/>.</summary>
    public int Length { get; }

    /// <summary>See <see cref="IQuote.Kind"/>.</summary>
    public QuoteKind Kind { get; }

    /// <summary>Index into the article's <see cref="ArticleDetails.People"/>; -1 for none.</summary>
    public int Speaker { get; }

    /// <summary>See <see cref="IQuote.Source"/>.</summary>
    public string? Source { get; }

    /// <summary>See <see cref="IQuote.Cue"/>.</summary>
    public string? Cue { get; }

    /// <summary>See <see cref="IQuote.Via"/>.</summary>
    public string? Via { get; }

    /// <summary>Index of the paragraph that the quote begins in.</summary>
    public int Paragraph { get; }

    /// <summary>Line in the article's file, from 1.</summary>
    public int Line { get; }

    /// <summary>Column in the article's file, from 1.</summary>
    public int Column { get; }

    /// <summary>Where the values of the user's own properties begin.</summary>
    public FactReader Fields { get; }
}

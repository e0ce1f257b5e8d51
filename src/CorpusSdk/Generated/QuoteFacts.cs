using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>The facts of a quote; for generated code, not for use in your own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuoteFacts
{
    private readonly int _utf8Start;
    private readonly int _utf8Length;

    // The excluded ranges in UTF-8 bytes: for each its distance from the end of the one before, and its length.
    private readonly int[]? _excluded;

    // Null unless there are several.
    private readonly int[]? _speakers;

    /// <summary>The facts of an object that does not come from the corpus: no id, no text, no list has items.</summary>
    public static QuoteFacts Empty
    {
        get
        {
            var none = FactReader.Zeros;
            return new(ref none);
        }
    }

    internal QuoteFacts(ref FactReader facts)
    {
        OwnId = facts.OptionalText();
        var (start, length) = (facts.Number(), facts.Number());
        (Start, Length) = (start, length);
        _utf8Start = start + facts.Number();
        _utf8Length = length + facts.Number();
        var flags = facts.Number();
        Kind = (QuoteKind)(flags & QuoteFlags.KindMask);
        Attribution = new(
            (AttributionKind)((flags >> QuoteFlags.AttributionShift) & QuoteFlags.AttributionMask),
            (flags & QuoteFlags.HasAttributionSpan) == 0
                ? null
                : new TextSpan(start + length + facts.SignedNumber(), facts.Number())
        );
        _excluded = (flags & QuoteFlags.HasExcluded) == 0 ? null : facts.Numbers(2);
        _speakers = (flags & QuoteFlags.HasSeveralSpeakers) == 0 ? null : facts.Numbers(1);
        Speaker = facts.Number() - 1;
        Source = facts.OptionalText();
        Cue = facts.OptionalText();
        Via = facts.OptionalText();
        Paragraph = facts.Number();
        Line = facts.Number();
        Column = facts.Number();
        Fields = facts.Fields();
    }

    /// <summary>The second part of <see cref="IQuote.Id"/>; null if it is derived from the first words.</summary>
    public string? OwnId { get; }

    /// <summary>Gets the id of the quote.</summary>
    /// <param name="quote">The quote that these facts describe.</param>
    /// <returns>See <see cref="IQuote.Id"/>.</returns>
    public string IdOf(IQuote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return quote.Article.Id + "/" + (OwnId ?? QuoteWords.PlainId(quote.Text));
    }

    /// <summary>Decodes the words of the quote, without decoding the full text of the article.</summary>
    /// <param name="text">The article's text in UTF-8.</param>
    /// <returns>See <see cref="IQuote.Text"/>.</returns>
    public string TextIn(ReadOnlySpan<byte> text)
    {
        var words = text.Slice(_utf8Start, _utf8Length);
        return ShortText.Decode(_excluded is null ? words : Without(_excluded, words));
    }

    /// <summary>The start of <see cref="IQuote.Span"/>.</summary>
    public int Start { get; }

    /// <summary>The length of <see cref="IQuote.Span"/>.</summary>
    public int Length { get; }

    /// <summary>See <see cref="IQuote.Kind"/>.</summary>
    public QuoteKind Kind { get; }

    /// <summary>
    /// The index of the only speaker in the article's <see cref="ArticleDetails.People"/>; -1 if there is none, or
    /// several.
    /// </summary>
    public int Speaker { get; }

    /// <summary>Gets the indexes of all speakers in the article's <see cref="ArticleDetails.People"/>.</summary>
    /// <returns>A new array, which is empty if there are none.</returns>
    public int[] GetSpeakers() =>
        _speakers is not null ? [.. _speakers]
        : Speaker < 0 ? []
        : [Speaker];

    /// <summary>See <see cref="IQuote.Attribution"/>.</summary>
    public QuoteAttribution Attribution { get; }

    /// <summary>See <see cref="IQuote.Source"/>.</summary>
    public string? Source { get; }

    /// <summary>See <see cref="IQuote.Cue"/>.</summary>
    public string? Cue { get; }

    /// <summary>See <see cref="IQuote.Via"/>.</summary>
    public string? Via { get; }

    /// <summary>The index of the paragraph in which the quote begins.</summary>
    public int Paragraph { get; }

    /// <summary>The one-based line in the file of the article.</summary>
    public int Line { get; }

    /// <summary>The one-based column in the file of the article.</summary>
    public int Column { get; }

    /// <summary>A reader at the values of user-defined properties.</summary>
    public FactReader Fields { get; }

    private static byte[] Without(int[] excluded, ReadOnlySpan<byte> words)
    {
        var kept = new byte[words.Length];
        var length = 0;
        for (var i = 0; i < excluded.Length; i += 2)
        {
            words[..excluded[i]].CopyTo(kept.AsSpan(length));
            length += excluded[i];
            words = words[(excluded[i] + excluded[i + 1])..];
        }

        words.CopyTo(kept.AsSpan(length));
        return kept[..(length + words.Length)];
    }
}

using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>What the compiler knows of a quote; for generated code, not for use in your own.</summary>
/// <param name="id">See <see cref="IQuote.Id"/>.</param>
/// <param name="start">Start of <see cref="IQuote.Span"/>.</param>
/// <param name="length">Length of <see cref="IQuote.Span"/>.</param>
/// <param name="kind">See <see cref="IQuote.Kind"/>.</param>
/// <param name="speaker">Index into the article's <see cref="ArticleFacts.People"/>; -1 for none.</param>
/// <param name="source">See <see cref="IQuote.Source"/>.</param>
/// <param name="cue">See <see cref="IQuote.Cue"/>.</param>
/// <param name="via">See <see cref="IQuote.Via"/>.</param>
/// <param name="paragraph">Index of the paragraph that the quote begins in.</param>
/// <param name="line">Line in the article's file, from 1.</param>
/// <param name="column">Column in the article's file, from 1.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuoteFacts(
    string id,
    int start,
    int length,
    QuoteKind kind,
    int speaker,
    string? source,
    string? cue,
    string? via,
    int paragraph,
    int line,
    int column)
{
    /// <summary>See <see cref="IQuote.Id"/>.</summary>
    public string Id { get; } = id;

    /// <summary>Start of <see cref="IQuote.Span"/>.</summary>
    public int Start { get; } = start;

    /// <summary>Length of <see cref="IQuote.Span"/>.</summary>
    public int Length { get; } = length;

    /// <summary>See <see cref="IQuote.Kind"/>.</summary>
    public QuoteKind Kind { get; } = kind;

    /// <summary>Index into the article's <see cref="ArticleFacts.People"/>; -1 for none.</summary>
    public int Speaker { get; } = speaker;

    /// <summary>See <see cref="IQuote.Source"/>.</summary>
    public string? Source { get; } = source;

    /// <summary>See <see cref="IQuote.Cue"/>.</summary>
    public string? Cue { get; } = cue;

    /// <summary>See <see cref="IQuote.Via"/>.</summary>
    public string? Via { get; } = via;

    /// <summary>Index of the paragraph that the quote begins in.</summary>
    public int Paragraph { get; } = paragraph;

    /// <summary>Line in the article's file, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Column in the article's file, from 1.</summary>
    public int Column { get; } = column;
}

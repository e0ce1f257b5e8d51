namespace CorpusSdk;

/// <summary>
/// A paragraph of an article. Two are equal if they have the same place in the same article. The default value
/// is a paragraph of no article, with an empty text.
/// </summary>
public readonly struct Paragraph : IEquatable<Paragraph>
{
    /// <summary>A paragraph of <paramref name="article"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="index">Its place among the article's paragraphs, from 0.</param>
    /// <param name="span">Where it stands in <see cref="IArticle.Text"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public Paragraph(IArticle article, int index, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        Article = article;
        Index = index;
        Span = span;
    }

    /// <summary>The article that the paragraph is part of.</summary>
    public IArticle Article { get; }

    /// <summary>The paragraph's place in <see cref="IArticle.Paragraphs"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Where it stands in <see cref="IArticle.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>
    /// Its words. Each call copies them from the article's text: keep the result where it is needed twice.
    /// </summary>
    public string Text => Article?.Text.Substring(Span) ?? "";

    /// <summary>Whether both have the same place in the same article.</summary>
    /// <param name="other">Another paragraph.</param>
    /// <returns>True if article and index are equal.</returns>
    public bool Equals(Paragraph other) => Index == other.Index && Equals(Article, other.Article);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Paragraph other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>The paragraph's words.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both have the same place in the same article.</summary>
    /// <param name="left">A paragraph.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(Paragraph left, Paragraph right) => left.Equals(right);

    /// <summary>Whether they differ in article or place.</summary>
    /// <param name="left">A paragraph.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(Paragraph left, Paragraph right) => !left.Equals(right);
}

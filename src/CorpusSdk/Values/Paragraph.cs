using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>
/// A paragraph of an article. Two paragraphs are equal if they have the same index in equal articles. The default value
/// belongs to no article and has an empty text.
/// </summary>
[JsonConverter(typeof(ParagraphJsonConverter))]
public readonly struct Paragraph : IEquatable<Paragraph>
{
    /// <summary>Creates a paragraph.</summary>
    /// <param name="article">The article that contains the paragraph.</param>
    /// <param name="index">The zero-based index in <see cref="IArticle.Paragraphs"/>.</param>
    /// <param name="span">The position in <see cref="IArticle.Text"/>.</param>
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

    /// <summary>The article that contains the paragraph; null for the default value.</summary>
    public IArticle Article { get; }

    /// <summary>The zero-based index in <see cref="IArticle.Paragraphs"/>.</summary>
    public int Index { get; }

    /// <summary>The position in <see cref="IArticle.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The text of the paragraph. Each call copies it from the article's text.</summary>
    public string Text => Article?.Text.Substring(Span) ?? "";

    /// <summary>Determines whether two paragraphs have the same index in equal articles.</summary>
    /// <param name="other">The paragraph to compare with.</param>
    /// <returns>True if article and index are equal.</returns>
    public bool Equals(Paragraph other) => Index == other.Index && Equals(Article, other.Article);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Paragraph other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>Returns the text of the paragraph.</summary>
    public override string ToString() => Text;

    /// <summary>Determines whether two paragraphs have the same index in equal articles.</summary>
    /// <param name="left">The first paragraph.</param>
    /// <param name="right">The second paragraph.</param>
    public static bool operator ==(Paragraph left, Paragraph right) => left.Equals(right);

    /// <summary>Determines whether two paragraphs differ in article or index.</summary>
    /// <param name="left">The first paragraph.</param>
    /// <param name="right">The second paragraph.</param>
    public static bool operator !=(Paragraph left, Paragraph right) => !left.Equals(right);
}

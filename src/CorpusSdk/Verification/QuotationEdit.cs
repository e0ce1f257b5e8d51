namespace CorpusSdk;

/// <summary>A convention of quoting that changes the characters of a quotation, but not what it says.</summary>
public enum QuotationEditKind
{
    /// <summary>
    /// Quotation marks, apostrophes, dashes, ellipses, emphasis of Markdown, invisible characters, or another encoding
    /// of the same character.
    /// </summary>
    Typography,

    /// <summary>The first letter is a capital in one of the texts and a small letter in the other.</summary>
    LetterCase,

    /// <summary>The punctuation at the beginning or the end.</summary>
    EndPunctuation,

    /// <summary>Words in square brackets, which the article does not have.</summary>
    Insertion,

    /// <summary>Words left out, marked by an ellipsis, without a change of the meaning.</summary>
    Omission,
}

/// <summary>An edit of a quotation.</summary>
/// <param name="Kind">The convention.</param>
/// <param name="Span">
/// The characters of the verified text, in UTF-16 code units; empty where only the article has characters.
/// </param>
/// <param name="SourceSpan">
/// The characters of <see cref="IArticle.Text"/>, in UTF-16 code units; empty where only the quotation has characters.
/// </param>
public readonly record struct QuotationEdit(QuotationEditKind Kind, TextSpan Span, TextSpan SourceSpan);

using System.Globalization;
using System.Text.Json.Serialization;

namespace CorpusSdk;

/// <summary>
/// What supports the speaker or source of a quote. The default value is <see cref="AttributionKind.Unstated"/>.
/// </summary>
/// <param name="Kind">Whether the article states whose words they are, or the annotations confirm it.</param>
/// <param name="Span">
/// The words of <see cref="IArticle.Text"/> that state it, such as <c>said Jane Doe</c>. Always given for
/// <see cref="AttributionKind.Stated"/>, for <see cref="AttributionKind.Confirmed"/> if known; otherwise null.
/// </param>
/// <example>
/// <code>
/// if (quote.Attribution.Span is { } span)
///     Console.WriteLine(quote.Article.Text.Substring(span));
/// </code>
/// </example>
public readonly record struct QuoteAttribution(
    [property: JsonPropertyName("kind")] AttributionKind Kind,
    [property: JsonPropertyName("span"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        TextSpan? Span = null
)
{
    /// <summary>Returns the kind and the span, for example <c>Stated [120..133)</c> or <c>Confirmed</c>.</summary>
    public override string ToString() =>
        Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{Kind} {span}") : Kind.ToString();
}

using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>Reads the verified quotations of an answer from the annotations of its texts.</summary>
/// <remarks>
/// <para>
/// A clean quotation is a <see cref="CitationAnnotation"/> with title and address of the article and the passage, which
/// programs that display citations know. Any other is an <see cref="AIAnnotation"/>. Both have a
/// <see cref="TextSpanAnnotatedRegion"/> with the position of the words in the <see cref="TextContent"/>, without
/// their marks.
/// </para>
/// <para>
/// They have no type of their own, because a type that Microsoft.Extensions.AI does not know cannot be serialized: a
/// cache or a stored conversation would fail. After deserialization, <see cref="AIAnnotation.AdditionalProperties"/>
/// still has <c>verdict</c>, <c>article</c> (the id), <c>passage</c>, <c>difference</c> and <c>undecidedReason</c>,
/// as far as they are known.
/// </para>
/// </remarks>
public static class QuotationAnnotations
{
    internal const string Verdict = "verdict";

    /// <summary>The quotation of an annotation.</summary>
    /// <param name="annotation">An annotation.</param>
    /// <returns>
    /// The quotation, with positions in the text that the model wrote; null if the annotation is of another kind, or
    /// was deserialized.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="annotation"/> is null.</exception>
    public static VerifiedQuotation? GetVerifiedQuotation(this AIAnnotation annotation)
    {
        ArgumentNullException.ThrowIfNull(annotation);
        return annotation.RawRepresentation as VerifiedQuotation;
    }

    /// <summary>The quotations of an answer, in the order of its texts.</summary>
    /// <param name="response">An answer of a client with verified quotations.</param>
    /// <returns>The quotations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static IEnumerable<VerifiedQuotation> GetVerifiedQuotations(this ChatResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Quotations(response.Messages.SelectMany(message => message.Contents));
    }

    /// <summary>The quotations of a part of a streamed answer, in the order of its texts.</summary>
    /// <param name="update">An update of a client with verified quotations.</param>
    /// <returns>The quotations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="update"/> is null.</exception>
    public static IEnumerable<VerifiedQuotation> GetVerifiedQuotations(this ChatResponseUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return Quotations(update.Contents);
    }

    internal static AIAnnotation Create(VerifiedQuotation quotation, TextSpan span)
    {
        var annotation = quotation is { IsClean: true, Source: { } source }
            ? new CitationAnnotation
            {
                Title = source.Article.Title,
                Url = Uri.TryCreate(source.Article.Url, UriKind.Absolute, out var url) ? url : null,
                Snippet = source.Text,
            }
            : new AIAnnotation();
        annotation.RawRepresentation = quotation;
        annotation.AnnotatedRegions = [new TextSpanAnnotatedRegion { StartIndex = span.Start, EndIndex = span.End }];
        annotation.AdditionalProperties = new() { [Verdict] = quotation.Verdict.ToString() };
        Add("article", quotation.Source?.Article.Id);
        Add("passage", quotation.Source?.Text);
        Add("difference", quotation.Difference);
        Add("undecidedReason", quotation.UndecidedReason?.ToString());
        return annotation;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                annotation.AdditionalProperties[name] = value;
            }
        }
    }

    private static IEnumerable<VerifiedQuotation> Quotations(IEnumerable<AIContent> contents) =>
        contents
            .SelectMany(content => content.Annotations ?? [])
            .Select(annotation => annotation.GetVerifiedQuotation())
            .OfType<VerifiedQuotation>();
}

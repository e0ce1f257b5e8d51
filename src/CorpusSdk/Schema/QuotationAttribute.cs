namespace CorpusSdk;

/// <summary>
/// Says that a text is quoted from the corpus. A constant that is given there must be verbatim in an article:
/// otherwise it is an error of the build, which names the nearest passage and the first difference (CORP7003).
/// </summary>
/// <remarks>
/// White space is normalized, and <c> … </c> (U+2026 between spaces) leaves words out, as in the annotations. Texts
/// that are not constants are not checked by the compiler; <c>Corpus.Verify</c> checks them at run time.
/// </remarks>
/// <example><code>
/// [Quotation(Speaker = "vladimir-putin")]
/// const string Thanks = "We highly appreciate your consistent and unwavering support";
///
/// static void Show([Quotation] string words) => Console.WriteLine(words);
/// </code></example>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class QuotationAttribute : Attribute
{
    /// <summary>The id of the article that has the words; null for any article.</summary>
    public string? Article { get; set; }

    /// <summary>
    /// The id of the person who said them: the words must be within one of this person's quotes. Null for any words
    /// of the articles.
    /// </summary>
    public string? Speaker { get; set; }
}

using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>Functions by which a language model reads a corpus and verifies what it writes.</summary>
public static class CorpusTools
{
    /// <summary>
    /// Creates the functions <c>search_articles</c>, <c>get_article</c>, <c>get_person</c>,
    /// <c>get_quotations_of_person</c> and <c>verify_quotations</c>.
    /// </summary>
    /// <param name="verifier">The verifier of the articles that the model may read.</param>
    /// <returns>The functions, for <see cref="ChatOptions.Tools"/>.</returns>
    /// <remarks>
    /// Results are JSON objects of limited size; longer ones are read page by page. An invalid argument, such as an
    /// unknown id, is an object <c>{"error":…,"nearest":[…]}</c> that tells the model what would be valid.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="verifier"/> is null.</exception>
    /// <example>
    /// <code>
    /// ChatOptions options = new() { Tools = [.. CorpusTools.Create(verifier)] };
    /// ChatResponse response = await client.GetResponseAsync("What did Jane Doe say about the ferry?", options);
    /// </code>
    /// </example>
    public static IList<AIFunction> Create(QuotationVerifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var corpus = new ToolCorpus(verifier);
        return
        [
            SearchArticles.Create(corpus),
            GetArticle.Create(corpus),
            GetPerson.Create(corpus),
            GetQuotationsOfPerson.Create(corpus),
            VerifyQuotations.Create(corpus),
        ];
    }
}

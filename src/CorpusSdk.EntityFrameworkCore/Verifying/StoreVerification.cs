using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Verifying;

/// <summary>
/// Verifies quotations with the articles that the engine names. What is the same for all texts is read once.
/// </summary>
internal sealed class StoreVerification
{
    private readonly QuotationVerifierOptions _options;
    private readonly IReadOnlyList<IArticle> _samples;

    private StoreVerification(IReadOnlyList<IPerson> people, IReadOnlyList<IArticle> samples)
    {
        _options = new() { People = people };
        _samples = samples;
    }

    /// <summary>Reads the people, and an article in each language.</summary>
    public static async Task<StoreVerification> CreateAsync(StoreContext context, CancellationToken cancellationToken)
    {
        var people = await context.PersonRecords.ToListAsync(cancellationToken).ConfigureAwait(false);
        var languages = await context
            .ArticleRecords.Select(article => article.Language)
            .Distinct()
            .ToListAsync(cancellationToken)
            .ConfigureAwait(false);
        List<IArticle> samples = [];
        foreach (var language in languages)
        {
            var articles = context.ArticleRecords.Where(article => article.Language == language).Take(1);
            samples.AddRange(await articles.ToListAsync(cancellationToken).ConfigureAwait(false));
        }

        return new(people, samples);
    }

    public async Task<QuotationReport> VerifyAsync(
        StoreContext context,
        string text,
        CancellationToken cancellationToken
    )
    {
        SourceFinder finder = new(context, cancellationToken);
        // A verdict depends on which languages and scripts a corpus has.
        var ids = _samples.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var pieces in SoughtPhrases.Of(text, _samples, _options, cancellationToken))
        {
            if (known.Add(string.Join('\n', pieces)))
            {
                ids.UnionWith(await finder.FindAsync(pieces).ConfigureAwait(false));
            }
        }

        List<string> candidates = [.. ids];
        var articles = await context
            .ArticleRecords.Where(article => candidates.Contains(article.Id))
            .Include(article => article.Quotes)
                .ThenInclude(quote => quote.Speakers)
            .Include(article => article.People)
            .Include(article => article.Mentions)
                .ThenInclude(mention => mention.Person)
            .AsSplitQuery()
            .ToListAsync(cancellationToken)
            .ConfigureAwait(false);
        return new QuotationVerifier(articles, _options).Verify(text, cancellationToken);
    }
}

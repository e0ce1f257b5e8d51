using CorpusSdk.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>What SQL would do in another way than C#: each engine gives the results of the compiled corpus.</summary>
public sealed class MeaningTests(Store store) : IClassFixture<Store>
{
    [Fact]
    public void SQLite_means_what_C_sharp_means()
    {
        using var context = store.Open();
        AssertMeanings(context);
    }

    [PostgresFact]
    public void PostgreSQL_means_what_C_sharp_means()
    {
        using PostgresServers servers = new(1);
        var database = servers.CreateDatabase();
        Store.Push(database);
        using CorpusContext context = new(new DbContextOptionsBuilder<CorpusContext>().UseNpgsql(database).Options);
        AssertMeanings(context);
        AssertOneCommandAtATime(context);
    }

    private static void AssertMeanings(CorpusContext context)
    {
        AssertCase(context.People);
        AssertEnumerations(context.Quotes);
        AssertDates(context.Articles);
        AssertCounts(context.Articles);
        AssertRefusals(context);
    }

    private static void AssertCase(IQueryable<IPerson> people)
    {
        var names = Corpus.People.Select(person => person.Name).ToList();
        List<string> sought = ["", "a", "A", "%", "_", @"\", "é", .. names.Select(name => name[..2])];
        sought.AddRange([.. names.Select(name => name[^2..]), .. names.Select(name => name[..1].ToLowerInvariant())]);
        foreach (var text in sought)
        {
            Same(
                people.Where(person => person.Name.StartsWith(text, StringComparison.Ordinal)),
                Corpus.People.Where(person => person.Name.StartsWith(text, StringComparison.Ordinal))
            );
            Same(
                people.Where(person => person.Name.EndsWith(text, StringComparison.Ordinal)),
                Corpus.People.Where(person => person.Name.EndsWith(text, StringComparison.Ordinal))
            );
            Same(
                people.Where(person => person.Name.EndsWith(text, StringComparison.OrdinalIgnoreCase)),
                Corpus.People.Where(person => person.Name.EndsWith(text, StringComparison.OrdinalIgnoreCase))
            );
        }

        Same(
            people.Where(person => person.Name.StartsWith('A')),
            Corpus.People.Where(person => person.Name.StartsWith('A'))
        );
        Same(
            people.Where(person => person.Name.EndsWith(person.Name)),
            Corpus.People.Where(person => person.Name.Length > 0)
        );
    }

    private static void AssertEnumerations(IQueryable<IQuote> quotes)
    {
        foreach (var kind in Enum.GetValues<QuoteKind>())
        {
            Same(quotes.Where(quote => quote.Kind > kind), Corpus.Quotes.Where(quote => quote.Kind > kind));
            Same(quotes.Where(quote => quote.Kind <= kind), Corpus.Quotes.Where(quote => quote.Kind <= kind));
            Same(quotes.Where(quote => kind >= quote.Kind), Corpus.Quotes.Where(quote => kind >= quote.Kind));
        }

        Same(
            quotes.Where(quote => quote.Attribution.Kind > AttributionKind.Unstated),
            Corpus.Quotes.Where(quote => quote.Attribution.Kind > AttributionKind.Unstated)
        );
        Same(quotes.OrderBy(quote => quote.Kind), Corpus.Quotes.OrderBy(quote => quote.Kind));
        Same(
            quotes.OrderByDescending(quote => quote.Attribution.Kind),
            Corpus.Quotes.OrderByDescending(quote => quote.Attribution.Kind)
        );
    }

    private static void AssertDates(IQueryable<StoredArticle> articles)
    {
        Assert.Contains(Corpus.Articles, article => article.Published?.Latest == DateOnly.MaxValue);
        foreach (var year in (int[])[1999, 2024, 9999])
        {
            Same(
                articles.Where(article => article.Published != null && article.Published.Value.Latest.Year == year),
                Corpus.Articles.Where(article => article.Published?.Latest.Year == year)
            );
        }

        Same(articles.OrderBy(article => article.Desk), Corpus.Articles.OrderBy(article => article.Desk));
        Same(
            articles.Where(article => article.Desk > Desk.Foreign),
            Corpus.Articles.Where(article => article.Desk > Desk.Foreign)
        );
    }

    private static void AssertCounts(IQueryable<IArticle> articles)
    {
        foreach (var count in (int[])[-1, 0, 2])
        {
            Same(articles.Take(count), Corpus.Articles.Take(count));
            Same(articles.Skip(count), Corpus.Articles.Skip(count));
        }
    }

#pragma warning disable CA1304, CA1311, CA1862 // They advise against what is refused here.
    private static void AssertRefusals(CorpusContext context)
    {
        Assert.Contains(
            "OrdinalIgnoreCase",
            Assert
                .Throws<NotSupportedException>(() => context.People.Where(p => p.Name.ToUpper() == "ADA").ToList())
                .Message,
            StringComparison.Ordinal
        );
        _ = Assert.Throws<NotSupportedException>(() => context.Quotes.Max(quote => quote.Kind));
    }
#pragma warning restore CA1304, CA1311, CA1862

    private static void AssertOneCommandAtATime(CorpusContext context) =>
        Assert.Contains(
            "ToListAsync",
            Assert
                .Throws<StoreException>(() =>
                {
                    foreach (var quote in context.Quotes)
                    {
                        _ = quote.Article;
                    }
                })
                .Message,
            StringComparison.Ordinal
        );

    private static void Same<TStored, TCompiled>(IQueryable<TStored> stored, IEnumerable<TCompiled> compiled)
        where TStored : Json.ICorpusRecord
        where TCompiled : Json.ICorpusRecord =>
        Assert.Equal(compiled.Select(record => record.Id), stored.AsEnumerable().Select(record => record.Id));
}

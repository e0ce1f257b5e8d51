using System.Collections.Immutable;
using System.Text.Json;
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
        AssertRefused(database + "x", "createdb");
        AssertRefused(database.Replace("Username=postgres", "Username=nobody", StringComparison.Ordinal), "user name");
    }

    private static void AssertRefused(string database, string advice)
    {
        using CorpusContext context = new(new DbContextOptionsBuilder<CorpusContext>().UseNpgsql(database).Options);
        var refused = Assert.Throws<StoreException>(() => context.People.ToList());
        Assert.Contains(advice, refused.Message, StringComparison.Ordinal);
        refused = Assert.ThrowsAsync<StoreException>(() => context.People.ToListAsync()).GetAwaiter().GetResult();
        Assert.Contains(advice, refused.Message, StringComparison.Ordinal);
    }

    private static void AssertMeanings(CorpusContext context)
    {
        AssertCase(context.People);
        AssertEnumerations(context.Quotes);
        AssertDates(context.Articles);
        AssertCounts(context.Articles);
        AssertSingles(context);
        AssertRecords(context);
        AssertValuesInLists(context);
        AssertLists(context);
        AssertOwnValues(context.Voyages);
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

    private static void AssertSingles(CorpusContext context)
    {
        Assert.Contains(Corpus.Quotes, quote => quote.Speaker is null && quote.Speakers.Count > 1);
        IQueryable<IQuote> quotes = context.Quotes;
        Assert.Equal(
            Corpus.Quotes.Select(quote => quote.Speaker?.Id),
            quotes.Select(quote => quote.Speaker).AsEnumerable().Select(speaker => speaker?.Id)
        );
        Assert.Equal(Corpus.Quotes.Select(quote => quote.Speaker?.Name), quotes.Select(quote => quote.Speaker!.Name));
        Assert.Equal(
            Corpus.Quotes.Select(quote => quote.Speaker?.Id).Distinct().Order(),
            quotes.Select(quote => quote.Speaker).Distinct().AsEnumerable().Select(speaker => speaker?.Id).Order()
        );
        Assert.Equal(
            Corpus.Delegations.Select(delegation => delegation.Head?.Id),
            context.Delegations.Select(delegation => delegation.Head).AsEnumerable().Select(head => head?.Id)
        );
        foreach (var loaded in (IQueryable<StoredQuote>[])[context.Quotes.Include(q => q.Speaker), context.Quotes])
        {
            Assert.Equal(
                Corpus.Quotes.Select(quote => (quote.Id, quote.Speaker?.Id)),
                loaded.ToList().Select(quote => (quote.Id, quote.Speaker?.Id))
            );
        }
    }

#pragma warning disable CS0252 // The reference of a compiled record is compared, which a database has not.
    private static void AssertRecords(CorpusContext context)
    {
        var compiled = Corpus.People[0];
        IPerson person = compiled;
        IQueryable<IPerson> people = context.People;
        List<IPerson> list = [.. Corpus.People.Take(3)];
        var array = list.ToArray();
        HashSet<IPerson> set = [.. context.People.Take(3)];
        Assert.Equal(compiled.Id, people.Single(p => p == compiled).Id);
        Assert.Equal(compiled.Id, people.Single(p => p == person).Id);
        Assert.Equal(compiled.Id, context.People.Single(p => p == person).Id);
        Assert.Equal(compiled.Id, people.Single(p => p.Equals(compiled)).Id);
        Assert.Equal(compiled.Id, people.Single(p => Equals(p, compiled)).Id);
        Same(people.Where(p => p != compiled), Corpus.People.Skip(1));
        Same(people.Where(p => list.Contains(p)), Corpus.People.Take(3));
        Same(people.Where(p => array.Contains(p)), Corpus.People.Take(3));
        Same(people.Where(p => set.Contains(p)), Corpus.People.Take(3));
        Same(context.People.Where(p => list.Contains(p)), Corpus.People.Take(3));
        Same(
            context.Quotes.Where(quote => list.Contains(quote.Speaker!)),
            Corpus.Quotes.Where(quote => quote.Speaker is { } speaker && list.Contains(speaker))
        );
        var many = Enumerable.Repeat(list, 20_000).SelectMany(some => some).ToList();
        Same(people.Where(p => many.Contains(p)), Corpus.People.Take(3));
        var ids = many.Select(p => p.Id).ToList();
        Same(people.Where(p => ids.Contains(p.Id)), Corpus.People.Take(3));
    }

#pragma warning restore CS0252

    private static void AssertValuesInLists(CorpusContext context)
    {
        QuoteKind[] kinds = [QuoteKind.Partial];
        List<Desk?> desks = [Desk.Foreign, null];
        HashSet<string?> sources = [null, .. Corpus.Quotes.Select(quote => quote.Source).Take(3)];
        List<DateOnly> days =
        [
            .. Corpus.Articles.Select(article => article.Published?.Earliest ?? new DateOnly(1900, 1, 1)),
        ];
        ImmutableArray<string> ids = [.. Corpus.Articles.Select(article => article.Id).Take(2)];
        ImmutableArray<QuoteKind> partial = [QuoteKind.Partial];
        List<int> ratings = [.. Corpus.Articles.Select(article => article.Rating).Distinct().Take(1)];
        IQueryable<IQuote> quotes = context.Quotes;
        Same(quotes.Where(quote => kinds.Contains(quote.Kind)), Corpus.Quotes.Where(q => kinds.Contains(q.Kind)));
        Same(quotes.Where(quote => partial.Contains(quote.Kind)), Corpus.Quotes.Where(q => partial.Contains(q.Kind)));
        Same(context.Articles.Where(a => ids.Contains(a.Id)), Corpus.Articles.Take(2));
        Same(quotes.Where(q => sources.Contains(q.Source)), Corpus.Quotes.Where(q => sources.Contains(q.Source)));
        Same(quotes.Where(q => !sources.Contains(q.Source)), Corpus.Quotes.Where(q => !sources.Contains(q.Source)));
        Same(context.Articles.Where(a => desks.Contains(a.Desk)), Corpus.Articles.Where(a => desks.Contains(a.Desk)));
        Same(context.Articles.Where(a => !desks.Contains(a.Desk)), Corpus.Articles.Where(a => !desks.Contains(a.Desk)));
        Same(
            context.Articles.Where(a => a.Published != null && days.Contains(a.Published.Value.Earliest)),
            Corpus.Articles.Where(a => a.Published is { } published && days.Contains(published.Earliest))
        );
        Same(
            context.Articles.Where(a => ratings.Contains(a.Rating)),
            Corpus.Articles.Where(a => ratings.Contains(a.Rating))
        );
        Same(
            context.Voyages.Where(voyage => kinds.Contains(QuoteKind.Partial) && days.Contains(voyage.Begins)),
            Corpus.Voyages.Where(voyage => days.Contains(voyage.Begins))
        );
    }

    private static void AssertLists(CorpusContext context)
    {
        Assert.Equal(
            Corpus.Articles.Where(article => article.Quotes.Count > 0).Select(article => article.Quotes[0].Text),
            context.Articles.Where(article => article.Quotes.Count > 0).Select(article => article.Quotes[0].Text)
        );
        Assert.Equal(
            Corpus.Articles.Select(article => string.Join(' ', article.Quotes.Select(quote => quote.Id))),
            context.Articles.Select(article => article.Quotes).AsEnumerable().Select(Ids)
        );
        IQueryable<IQuote> quotes = context.Quotes;
        var pairs = quotes.Select(quote => new { quote.Article, quote.Speakers }).ToList();
        Assert.Equal(Corpus.Quotes.Select(quote => quote.Article.Id), pairs.Select(pair => pair.Article.Id));
        Assert.Equal(
            Corpus.Quotes.Select(quote => string.Join(' ', quote.Speakers.Select(speaker => speaker.Id))),
            pairs.Select(pair => Ids(pair.Speakers))
        );
        var arrays = quotes.Select(quote => new { quote.Id, Speakers = quote.Speakers.ToArray() }).ToList();
        Assert.Equal(pairs.Select(pair => Ids(pair.Speakers)), arrays.Select(pair => Ids(pair.Speakers)));

        static string Ids(IEnumerable<Json.ICorpusRecord> records) =>
            string.Join(' ', records.Select(record => record.Id));
    }

    private static void AssertOwnValues(IQueryable<StoredVoyage> voyages)
    {
        Assert.Equal(
            Corpus
                .Voyages.GroupBy(voyage => voyage.To == null ? null : voyage.To.Master)
                .Select(g => g.Count())
                .Order(),
            voyages
                .GroupBy(voyage => voyage.To == null ? null : voyage.To.Master)
                .Select(g => g.Count())
                .AsEnumerable()
                .Order()
        );
        var maiden = Corpus.Voyages["maiden"];
        Assert.Equal(
            JsonSerializer.Serialize(maiden),
            JsonSerializer.Serialize(voyages.Single(voyage => voyage.Id == maiden.Id))
        );
        Assert.Equal(
            maiden.Id,
            voyages
                .Single(voyage =>
                    voyage.Number == maiden.Number
                    && voyage.Distance == maiden.Distance
                    && voyage.Fare == maiden.Fare
                    && voyage.Begins == maiden.Begins
                    && voyage.Cargo!.Contains("mail")
                    && voyage.Desks!.Count == 2
                )
                .Id
        );
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
        foreach (var text in (string[])["\0", "a\ud800", "\udc00b"])
        {
            _ = Assert.Throws<ArgumentException>(() => context.People.Where(p => p.Name == text).ToList());
            _ = Assert.Throws<ArgumentException>(() => context.People.Where(p => p.Name.Contains(text)).ToList());
            string[] texts = ["x", text];
            _ = Assert.Throws<ArgumentException>(() => context.People.Where(p => texts.Contains(p.Name)).ToList());
        }

        _ = Assert.Throws<ArgumentException>(() => context.People.Count(p => p.Name == "\0"));
        var compiled = EF.CompileQuery((CorpusContext c, string id) => c.People.Where(p => p.Id == id));
        Assert.Contains(
            "order",
            Assert.Throws<NotSupportedException>(() => compiled(context, "x")).Message,
            StringComparison.Ordinal
        );
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

using System.Globalization;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>
/// A query that a seed determines. It is written once, against the interfaces: over the compiled sets, LINQ runs it in
/// memory.
/// </summary>
public sealed class Composition(int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<string> _steps = [];

    private static readonly string[] s_texts =
    [
        "harbour",
        "HARBOUR",
        "100%",
        "10_0",
        "été",
        "ÉTÉ",
        "Straße",
        "STRASSE",
        "😀",
        "",
        "%",
        "_",
        "Kai",
    ];

    private static readonly string[] s_names =
    [
        "The harbour post",
        "ÉCHO DU PORT",
        "écho du port",
        "100%_Daily",
        "STRASSE HEUTE",
        "straße heute",
        "none",
    ];

    private static readonly string[] s_countries = ["NORWAY", "éire", "Éire", "türkiye", "TURKIYE", "China", "peru"];

    public string Text => string.Join('.', _steps);

    public string Over(
        IEnumerable<IArticle> articles,
        IEnumerable<IQuote> quotes,
        IEnumerable<IPerson> people,
        IEnumerable<IDelegation> delegations
    ) =>
        Next(4, "set") switch
        {
            0 => Articles(articles.AsQueryable(), Next(5, "length")),
            1 => Quotes(quotes.AsQueryable(), Next(5, "length")),
            2 => People(people.AsQueryable(), Next(4, "length")),
            _ => Delegations(delegations.AsQueryable(), Next(4, "length")),
        };

    private string Articles(IQueryable<IArticle> articles, int steps)
    {
        for (; steps > 0; steps--)
        {
            var (person, text) = (Pick(Corpus.People), Pick(s_texts));
            var comparison = Next(2, "case") == 0 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            var day = new DateOnly(2024, 6, 1 + Next(28, "day"));
            switch (Next(17, "article"))
            {
                case 0:
                    articles = articles.Mentioning(person);
                    break;
                case 1:
                    articles = articles.Quoting(person);
                    break;
                case 2:
                    articles = articles.Published(day, day.AddDays(Next(40, "days")));
                    break;
                case 3:
                    articles = articles.PublishedIn(2024, Next(2, "month") == 0 ? null : 6);
                    break;
                case 4:
                    articles = articles.FromPublisher(Pick(s_names));
                    break;
                case 5:
                    articles = articles.Containing(text, comparison);
                    break;
                case 6:
                    articles = articles.OrderByDescending(article => article.Mentions.Count);
                    break;
                case 7:
                    articles = articles.OrderBy(article => article.Quotes.Count).ThenByDescending(a => a.People.Count);
                    break;
                case 8:
                    articles = articles.Skip(Next(4, "skip"));
                    break;
                case 9:
                    articles = articles.Take(3 + Next(20, "take"));
                    break;
                case 10:
                    articles = articles.Where(article => article.Quotes.Any(quote => quote.Speakers.Contains(person)));
                    break;
                case 11:
                    articles = articles.Where(article => !article.People.Any(p => p.Country == person.Country));
                    break;
                case 12:
                    articles = articles.Where(article =>
                        article.Published != null && article.Published.Value.Earliest >= day
                    );
                    break;
                case 13:
                    articles = articles.Where(article => article.Publisher != "Écho du Port");
                    break;
                case 14:
                    return Quotes(articles.SelectMany(article => article.Quotes), steps - 1);
                case 15:
                    return People(articles.SelectMany(article => article.People), steps - 1);
                default:
                    return Delegations(articles.SelectMany(article => article.Delegations), steps - 1);
            }
        }

        return End(articles);
    }

    private string Quotes(IQueryable<IQuote> quotes, int steps)
    {
        for (; steps > 0; steps--)
        {
            var (person, article, text) = (Pick(Corpus.People), Pick(Corpus.Articles), Pick(s_texts));
            switch (Next(12, "quote"))
            {
                case 0:
                    quotes = quotes.By(person);
                    break;
                case 1:
                    quotes = quotes.In(article);
                    break;
                case 2:
                    quotes = quotes.OfKind(Next(2, "kind") == 0 ? QuoteKind.Direct : QuoteKind.Partial);
                    break;
                case 3:
                    quotes = quotes.Containing(text, StringComparison.OrdinalIgnoreCase);
                    break;
                case 4:
                    quotes = quotes.OrderBy(quote => quote.Span.Start);
                    break;
                case 5:
                    quotes = quotes.OrderByDescending(quote => quote.Article.Quotes.Count);
                    break;
                case 6:
                    quotes = quotes.Skip(Next(5, "skip")).Take(2 + Next(20, "take"));
                    break;
                case 7:
                    quotes = quotes.Where(quote => quote.Source == null);
                    break;
                case 8:
                    quotes = quotes.Where(quote => quote.Speaker != null && quote.Speaker.Country == person.Country);
                    break;
                case 9:
                    quotes = quotes.Reverse();
                    break;
                case 10:
                    return Articles(quotes.Select(quote => quote.Article), steps - 1);
                default:
                    return People(quotes.SelectMany(quote => quote.Speakers), steps - 1);
            }
        }

        return End(quotes);
    }

    private string People(IQueryable<IPerson> people, int steps)
    {
        for (; steps > 0; steps--)
        {
            var article = Pick(Corpus.Articles);
            switch (Next(8, "person"))
            {
                case 0:
                    people = people.FromCountry(Pick(s_countries));
                    break;
                case 1:
                    people = people.MentionedIn(article);
                    break;
                case 2:
                    people = people.OrderByDescending(person => person.Quotes.Count);
                    break;
                case 3:
                    people = people.Where(person => person.Country != null);
                    break;
                case 4:
                    people = people.Take(2 + Next(9, "take"));
                    break;
                case 5:
                    return Quotes(people.SelectMany(person => person.Quotes), steps - 1);
                case 6:
                    return Articles(people.SelectMany(person => person.Articles), steps - 1);
                default:
                    return Delegations(people.SelectMany(person => person.Delegations), steps - 1);
            }
        }

        return End(people);
    }

    private string Delegations(IQueryable<IDelegation> delegations, int steps)
    {
        for (; steps > 0; steps--)
        {
            IPerson person = Pick(Corpus.People);
            switch (Next(6, "delegation"))
            {
                case 0:
                    delegations = delegations.Of(Next(2, "party") == 0 ? "russia" : "ÉIRE");
                    break;
                case 1:
                    delegations = delegations.Including(person);
                    break;
                case 2:
                    delegations = delegations.OrderBy(delegation => delegation.Members.Count);
                    break;
                case 3:
                    delegations = delegations.Where(delegation => delegation.Head == person);
                    break;
                case 4:
                    return Articles(delegations.Select(delegation => delegation.Article), steps - 1);
                default:
                    return People(delegations.SelectMany(delegation => delegation.Heads), steps - 1);
            }
        }

        return End(delegations);
    }

    private string End<T>(IQueryable<T> records)
        where T : class, Json.ICorpusRecord =>
        Next(7, "end") switch
        {
            0 => records.Count().ToString(CultureInfo.InvariantCulture),
            1 => records.Any().ToString(),
            2 => records.FirstOrDefault()?.Id ?? "none",
            3 => records.LastOrDefault()?.Id ?? "none",
            4 => string.Join(' ', records.Select(record => record.Id)),
            5 => string.Join(
                ' ',
                records
                    .Select(record => new { Key = record.Id, Self = record })
                    .AsEnumerable()
                    .Select(pair => pair.Key + "=" + pair.Self.Id)
            ),
            _ => string.Join(' ', records.AsEnumerable().Select(record => record.Id)),
        };

    private int Next(int count, string name)
    {
        var value = _random.Next(count);
        _steps.Add($"{name} {value}");
        return value;
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count, "pick")];
}

// Times typed queries and searches on a database that 'dotnet corpus push' filled. Arguments: the engine, the file or
// the connection string, and how often each query is run. Prints a line per query: its name, the 50th and the 95th
// percentile in milliseconds, and the average number of results; then the size of the database, and the peak memory of
// this process.
using System.Diagnostics;
using System.Globalization;
using Archive;
using CorpusSdk;
using Microsoft.EntityFrameworkCore;

var repetitions = int.Parse(args[2], CultureInfo.InvariantCulture);

var random = new Random(1);
var (people, words) = await Samples();

// Typed queries.
await Measure("the article with an id", async (c, s) => One(await c.Articles.FirstOrDefaultAsync(a => a.Id == s.Id)));
await Measure("20 quotes of a person", async (c, s) => (await c.Quotes.By(s.Person).Take(20).ToListAsync()).Count);
await Measure("number of a person's quotes", async (c, s) => await c.Quotes.By(s.Person).CountAsync());
await Measure(
    "the 20 newest articles that mention a person",
    async (c, s) =>
        (await c.Articles.Mentioning(s.Person).OrderByDescending(a => a.Published).Take(20).ToListAsync()).Count
);
await Measure(
    "number of articles that mention two people",
    async (c, s) => await c.Articles.Mentioning(s.Person).Mentioning(s.Other).CountAsync()
);
await Measure(
    "20 articles of a month, with their quotes",
    async (c, s) => (await c.Articles.PublishedIn(s.Year, s.Month).Include(a => a.Quotes).Take(20).ToListAsync()).Count
);
await Measure(
    "number of articles of a publisher in a month",
    async (c, s) => await c.Articles.FromPublisher(s.Publisher).PublishedIn(s.Year, s.Month).CountAsync()
);
await Measure(
    "delegations that include a person",
    async (c, s) => (await c.Delegations.Including(s.Person).ToListAsync()).Count
);
await Measure(
    "the first 20 people of a country",
    async (c, s) => (await c.People.FromCountry(s.Person.Country!).Take(20).ToListAsync()).Count
);
await Measure(
    "20 quotes with two letters in a row",
    async (c, s) => (await c.Quotes.Containing(s.Word[..2]).Take(20).ToListAsync()).Count
);

// Searches, the 10 best.
await Search("search: a word", s => s.Word);
await Search("search: a word of many articles", _ => "the");
await Search("search: two words", s => $"{s.Word} {s.OtherWord}");
await Search("search: a phrase", s => $"\"{s.Phrase}\"");
await Measure(
    "search: a word, in articles that mention a person",
    async (c, s) => (await c.Articles.Mentioning(s.Person).Search(s.Word).Take(10).ToListAsync()).Count
);

Console.WriteLine($"{await SizeInBytes() / 1e6:0};{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0}");

async Task<long> SizeInBytes()
{
    using var context = Open();
    return args[0] == "SQLite"
        ? new FileInfo(args[1]).Length
        : await context
            .Database.SqlQuery<long>($"""SELECT pg_database_size(current_database()) AS "Value" """)
            .SingleAsync();
}

async Task Search(string name, Func<Sample, string> query) =>
    await Measure(name, async (c, s) => (await c.Articles.Search(query(s)).Take(10).ToListAsync()).Count);

async Task Measure(string name, Func<CorpusContext, Sample, Task<int>> query)
{
    List<double> times = [];
    long found = 0;
    for (var i = -2; i < repetitions; i++)
    {
        var sample = Next();

        // A context is made for each unit of work.
        var start = Stopwatch.GetTimestamp();
        using (var context = Open())
        {
            var results = await query(context, sample);
            found += i < 0 ? 0 : results;
        }

        // The first two compile the query.
        if (i >= 0)
        {
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    times.Sort();
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name};{times[times.Count / 2]:0.0};{times[times.Count * 95 / 100]:0.0};{(double)found / repetitions:0.#}"
        )
    );
}

Sample Next()
{
    var article = words[random.Next(words.Count)];
    var text = article.Text.Split((char[])[' ', '\n', '.', ',', '"', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
    var at = random.Next(text.Length - 3);
    return new(
        article.Id,
        people[random.Next(people.Count)],
        people[random.Next(people.Count)],
        article.Published!.Value.Earliest.Year,
        article.Published!.Value.Earliest.Month,
        article.Publisher!,
        text.Skip(at).FirstOrDefault(word => word.Length > 5) ?? "ferry",
        text.Take(at).FirstOrDefault(word => word.Length > 5) ?? "treaty",
        string.Join(' ', text.Skip(at).Take(3))
    );
}

// People from all parts of the corpus, and articles that some of them are in.
async Task<(List<StoredPerson> People, List<StoredArticle> Articles)> Samples()
{
    using var context = Open();
    var all = await context.People.ToListAsync();
    var some = Enumerable.Range(0, 100).Select(_ => all[random.Next(all.Count)]).ToList();
    List<StoredArticle> articles = [];
    foreach (var person in some)
    {
        articles.AddRange(await context.Articles.Mentioning(person).Take(2).ToListAsync());
    }

    return (some, articles);
}

CorpusContext Open() =>
    args[0] == "SQLite"
        ? new CorpusContext(args[1])
        : new CorpusContext(new DbContextOptionsBuilder<CorpusContext>().UseNpgsql(args[1]).Options);

static int One(object? found) => found is null ? 0 : 1;

internal sealed record Sample(
    string Id,
    StoredPerson Person,
    StoredPerson Other,
    int Year,
    int Month,
    string Publisher,
    string Word,
    string OtherWord,
    string Phrase
);

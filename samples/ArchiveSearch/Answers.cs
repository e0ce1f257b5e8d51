using CorpusSdk;
using Microsoft.EntityFrameworkCore;

namespace ArchiveSearch;

/// <summary>Prints what the archive says. Each method returns the exit code.</summary>
internal sealed class Answers(CorpusContext context)
{
    private const string Usage = """
        dotnet run --project samples/ArchiveSearch -- <words>          articles, e.g. satellite "launch pad" -missile
        dotnet run --project samples/ArchiveSearch -- --by <person>    quotes of a person, by id, name or alias
        dotnet run --project samples/ArchiveSearch -- --verify <text>  whether the quotations of a text are right
        """;

    /// <summary>Who was quoted most, and how to ask for more.</summary>
    public async Task<int> ListSpeakersAsync()
    {
        Console.WriteLine($"{await context.Articles.CountAsync()} articles. Who was quoted most:");
        await foreach (var speaker in Questions.Speakers(context.People).Take(10).AsAsyncEnumerable())
        {
            Console.WriteLine($"{speaker.Quotes, 5}  {speaker.Name} ({speaker.Id})");
        }

        Console.WriteLine("\n" + Usage);
        return 0;
    }

    /// <summary>The articles that match a query, the best first.</summary>
    public async Task<int> SearchAsync(string query)
    {
        var hits = await context.Search(query).Take(10).ToListAsync();
        foreach (var hit in hits)
        {
            Console.WriteLine($"{hit.Article.Id}: {hit.Article.Title} ({DateOf(hit.Article)})");
            Console.WriteLine($"    {hit.Snippet.Render("[", "]")}");
        }

        return hits.Count > 0
            ? 0
            : Fail($"No article matches '{query}'. Try fewer words, or a prefix such as 'satel*'.");
    }

    /// <summary>The quotes of a person.</summary>
    public async Task<int> ListQuotesAsync(string name)
    {
        var person = await Questions.Named(context.People, name).FirstOrDefaultAsync();
        if (person is null)
        {
            return Fail(
                $"Nobody has the id, the name or the alias '{name}'. Without arguments, you see who is quoted."
            );
        }

        var quotes = await Questions.SaidBy(context.Quotes, person).Include(quote => quote.Article).ToListAsync();
        if (quotes.Count == 0)
        {
            return Fail($"{person.Name} is in the archive, but is not quoted.");
        }

        Console.WriteLine($"{person.Name} ({person.Id}):");
        foreach (var quote in quotes)
        {
            Console.WriteLine($"    \"{quote.Text}\"\n        {quote.Article.Title} ({DateOf(quote.Article)})");
        }

        return 0;
    }

    /// <summary>What is wrong with the quotations of a text; one without quotation marks is a quotation.</summary>
    public async Task<int> VerifyAsync(string text)
    {
        var report = await context.VerifyAsync(text);
        if (report.Quotations.Count == 0)
        {
            report = await context.VerifyAsync($"“{text}”");
        }

        foreach (var quotation in report.Quotations)
        {
            Console.WriteLine($"{quotation.Verdict}: \"{quotation.Text}\"");
            if (quotation.Source is { } source)
            {
                Console.WriteLine($"    {source.Location}: {source.Text}");
            }

            if (quotation.Difference is { } difference)
            {
                Console.WriteLine($"    {difference}");
            }
        }

        return report.IsClean ? 0 : 1;
    }

    /// <summary>Says which options there are.</summary>
    public static int Refuse(string option) => Fail($"'{option}' cannot be used like this. What can:\n{Usage}", 2);

    private static string DateOf(IArticle article) => article.Published?.ToString() ?? "no date";

    private static int Fail(string message, int exitCode = 1)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}

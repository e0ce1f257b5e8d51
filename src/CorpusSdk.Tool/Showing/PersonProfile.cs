using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Showing;

/// <summary>Shows a person with their quotes and articles.</summary>
internal static class PersonProfile
{
    /// <summary>Prints a person.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="id">The person's id.</param>
    /// <param name="output">Where to print.</param>
    /// <exception cref="ToolException">There is no such person.</exception>
    public static void Write(CorpusView corpus, string id, TextWriter output)
    {
        var entry =
            corpus.People.FirstOrDefault(person => person.Id == id)
            ?? throw new ToolException($"there is no person '{VisibleText.Of(id, 200)}'; {Hint(corpus, id)}");
        var person = entry.Person;
        var console = Screen.IsInteractive(output) ? Screen.Create(output) : Screen.CreateUnwrapped(output);
        console.MarkupLine($"[bold]{Shown(person.FullName)}[/]");
        Print(person.Id, Listings.FormatLocation(person.DisplayPath, person.Position));
        foreach (var role in person.Roles)
        {
            Print("role", Listings.RoleOf(role));
        }

        if (person.Country is not null)
        {
            Print("country", person.Country);
        }

        if (person.Aliases.Count > 0)
        {
            Print("also", string.Join(", ", person.Aliases));
        }

        WriteQuotes(console, corpus, id);
        WriteArticles(console, corpus, entry);

        void Print(string name, string value) => console.MarkupLine($"[grey]{Shown(name)}:[/] {Shown(value)}");
    }

    private static void WriteQuotes(IAnsiConsole console, CorpusView corpus, string id)
    {
        var quotes = CorpusView.ByDate(corpus.QuotesOf(id), quote => quote.Article.Model).ToList();
        WriteHeading(console, "quote", quotes.Count);
        foreach (var quote in quotes)
        {
            console.MarkupLine(
                $"  {Location(quote.Article.Model.DisplayPath, quote.Model.Position)}  [grey]{Shown(quote.Id)}[/]"
            );
            console.MarkupLine($"    \"{Shown(Listings.OnOneLine(quote.Text))}\"");
        }
    }

    private static void WriteArticles(IAnsiConsole console, CorpusView corpus, PersonEntry entry)
    {
        var ids = entry.Articles.ToHashSet(StringComparer.Ordinal);
        var articles = CorpusView
            .ByDate(corpus.Articles.Where(article => ids.Contains(article.Model.Id)), article => article.Model)
            .ToList();
        WriteHeading(console, "article", articles.Count);
        foreach (var article in articles)
        {
            var mentions = article.Model.Mentions.Where(mention => mention.Person == entry.Id).ToList();
            var first = article.Text.File.PositionOf(
                article.Text.TextStart + (mentions.Count > 0 ? mentions[0].Range.Start : 0)
            );
            console.MarkupLine($"  {Location(article.Model.DisplayPath, first)}  [grey]{Shown(article.Model.Id)}[/]");
            console.MarkupLine(
                $"    {Shown(article.Model.Title)}"
                    + $"[grey]{(article.Model.Published is { } date ? Shown($", {date}") : "")}, "
                    + $"{Counted.Of(mentions.Count, "mention")}[/]"
            );
        }
    }

    private static void WriteHeading(IAnsiConsole console, string what, int count)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Counted.Of(count, what)}[/]");
    }

    private static string Hint(CorpusView corpus, string id)
    {
        // Names are accepted as hints: users know them better than ids.
        var named = corpus.People.FirstOrDefault(person =>
            person
                .Person.Aliases.Prepend(person.Person.FullName)
                .Any(name => string.Equals(name, id, StringComparison.OrdinalIgnoreCase))
        );
        return (named?.Id ?? NearestWord.Of(id, corpus.People.Select(person => person.Id))) is { } nearest
            ? $"did you mean '{nearest}'?"
            : "run 'dotnet corpus show people' to list all people";
    }

    private static string Location(string path, LinePosition position) =>
        Shown(Listings.FormatLocation(path, position));

    private static string Shown(string text) => Markup.Escape(VisibleText.Of(text, int.MaxValue));
}

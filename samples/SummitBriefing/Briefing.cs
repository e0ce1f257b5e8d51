namespace SummitBriefing;

/// <summary>Texts of the briefing.</summary>
internal static class Briefing
{
    /// <summary>Quotes by the date of their article; those without a date are at the end.</summary>
    public static void Quotes(IEnumerable<Quote> quotes)
    {
        foreach (var article in ByDate(quotes.GroupBy(quote => quote.Article), article => article.Key))
        {
            Page.Text($"in \"{article.Key.Title}\" ({article.Key.Published}):");
            foreach (Quote quote in article)
            {
                Page.Quote(Words(quote), Circumstances(quote));
            }
        }
    }

    /// <summary>A delegation as lines: party, event, head, and members with their roles.</summary>
    public static IReadOnlyList<string> Delegation(Delegation delegation)
    {
        var lines = new List<string>
        {
            $"{delegation.Party}, {delegation.Article.Published}",
            $"{delegation.Event}",
            "",
            $"Head: {delegation.Head?.Name ?? "not named"}",
        };
        foreach (var (person, role) in delegation.Members)
        {
            lines.Add($"- {person.Name}");
            lines.Add($"    {role}");
        }

        lines.Add(
            delegation.StatedCount is { } count
                ? $"{count} members, as the article says"
                : "the article gives no number"
        );
        return lines;
    }

    /// <summary>Orders things by the date of their article; those without a date are at the end.</summary>
    public static IOrderedEnumerable<T> ByDate<T>(IEnumerable<T> things, Func<T, Article> articleOf) =>
        things
            .OrderBy(thing => articleOf(thing).Published is null)
            .ThenBy(thing => articleOf(thing).Published)
            .ThenBy(thing => articleOf(thing).Id, StringComparer.Ordinal);

    private static string Words(Quote quote) =>
        quote.Kind == QuoteKind.Partial ? $"... {Folded(quote.Text)} ..." : Folded(quote.Text);

    private static string Circumstances(Quote quote)
    {
        var named = quote
            .Article.Mentions.Where(mention => quote.Span.Contains(mention.Span) && mention.Person != quote.Speaker)
            .Select(mention => mention.Person.Name)
            .Distinct()
            .ToList();
        var parts = new[]
        {
            quote.Cue,
            quote.Via is null ? null : $"to {quote.Via}",
            named.Count == 0 ? null : $"of {string.Join(", ", named)}",
            $"line {quote.Location.Line}",
        };
        return string.Join("; ", parts.Where(part => part is not null));
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using CorpusSdk.Tests;

namespace CorpusSdk.AI.Tests.Harness;

/// <summary>A corpus of two invented articles.</summary>
internal static class Harbour
{
    public const string Safe = "We will not run a boat that is not safe,";
    public const string Spring = "The old pier will be open again in the spring.";
    public const string Ticket = "A ticket costs 12 crowns, and children travel free.";

    /// <summary>Words that no article has.</summary>
    public const string Invented = "Our whales have promised to carry the mail on Sundays.";

    private static readonly FakePerson s_jane = new("jane-doe")
    {
        Name = "Jane Doe",
        Aliases = ["Ms. Doe"],
        Country = "Norland",
        Roles = [new("harbour master")],
    };

    private static readonly FakePerson s_omar = new("omar-aziz") { Name = "Omar Aziz" };

    public static FakeArticle Ferry { get; } =
        new("ferry-waits")
        {
            Title = "Ferry waits for spring",
            Publisher = "Harbour Times",
            Published = EdtfDate.Parse("2024-01-16"),
            Url = "https://example.org/ferry",
            Text =
                $"Ferry waits for spring\n\n\"{Safe}\" said Jane Doe, the harbour master.\n\n"
                + $"\"{Spring}\" Omar Aziz said on Monday.\n",
        };

    public static FakeArticle Fares { get; } =
        new("ferry-fares")
        {
            Title = "New fares for the ferry",
            Text = $"New fares for the ferry\n\n\"{Ticket}\" Jane Doe said.\n",
        };

    static Harbour()
    {
        Ferry.Quotes = [Quote("safe", Ferry, Safe, s_jane), Quote("spring", Ferry, Spring, s_omar)];
        Fares.Quotes = [Quote("ticket", Fares, Ticket, s_jane)];
        Ferry.People = [s_jane, s_omar];
        Fares.People = [s_jane];
        s_jane.Quotes = [Ferry.Quotes[0], Fares.Quotes[0]];
        s_jane.Articles = [Ferry, Fares];
        s_omar.Quotes = [Ferry.Quotes[1]];
        s_omar.Articles = [Ferry];
    }

    public static QuotationVerifier Verifier { get; } = new([Ferry, Fares]);

    private static FakeQuote Quote(string id, FakeArticle article, string words, IPerson speaker) =>
        new($"{article.Id}/{id}", article)
        {
            Text = words,
            Speaker = speaker,
            Span = new(article.Text.IndexOf(words, StringComparison.Ordinal), words.Length),
        };
}

using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Tests.Verification;

/// <summary>Invented people and articles whose names texts use in attributions.</summary>
internal static class AttributionCorpus
{
    public static readonly FakePerson Doe = new("jane-doe") { Name = "Jane Doe", Aliases = ["Джейн Доу"] };
    public static readonly FakePerson Aziz = new("omar-aziz") { Name = "Omar Aziz", Aliases = ["Омар Азиз"] };
    public static readonly FakePerson Leila = new("leila-aziz") { Name = "Leila Aziz" };
    public static readonly FakePerson Volkov = new("ivan-volkov") { Name = "Ivan Volkov", Country = "Port Mercy" };
    public static readonly FakePerson OBrien = new("una-obrien")
    {
        Name = "Una O'Brien",
        Aliases = ["the harbor chief"],
    };
    public static readonly FakePerson May = new("rosa-may") { Name = "Rosa May" };

    public static readonly FakeArticle Harbor = new("harbor-opens-in-may")
    {
        Title = "The Harbor Opens in May",
        Url = "https://www.example.org/news/harbor/?utm=1#top",
        Publisher = "The Coastal Daily",
        Published = new EdtfDate(2024, 6, 19),
    };

    public static readonly FakeArticle Essay = new("essay")
    {
        Title = "Essay",
        Url = "http://example.org/essay",
        Publisher = "Port Review",
        Published = new EdtfDate(2021),
    };

    public static readonly CorpusNames Names = new([Doe, Aziz, Leila, Volkov, OBrien, May], [Harbor, Essay]);

    /// <summary>What a text says about the first of its quotations that contains some words.</summary>
    public static StatedAttribution? Of(string text, string language, string words = "QUOTED")
    {
        text = text.Replace("QUOTED", QuotedIn(language), StringComparison.Ordinal);
        words = words.Replace("QUOTED", QuotedIn(language), StringComparison.Ordinal);
        var quotations = QuotationFinder.Find(text, language);
        var quotation = quotations.All.Last(q => text.Substring(q.Inner.Start, q.Inner.Length).Contains(words));
        return new TextAttribution(text, quotations, Names, LanguageTag.PrimaryOf(language)).Of(quotation);
    }

    private static string QuotedIn(string language) =>
        language switch
        {
            "de" => "Wir werden den Hafen im Winter nicht schließen",
            "fr" => "Nous ne fermerons pas le port en hiver",
            "es" => "No cerraremos el puerto en invierno",
            "ru" => "Мы не закроем порт зимой",
            _ => "We will not close the harbor in winter",
        };
}

namespace CorpusSdk.Tests.Verification;

/// <summary>
/// An invented corpus in five languages in which Jane Doe says <c>{A}</c> and Omar Aziz says <c>{B}</c>, so that texts
/// can give the words of each to the other.
/// </summary>
internal static class SpeakerCorpus
{
    private static readonly FakePerson s_jane = new("jane-doe") { Name = "Jane Doe", Aliases = ["Джейн Доу"] };
    private static readonly FakePerson s_omar = new("omar-aziz") { Name = "Omar Aziz", Aliases = ["Омар Азиз"] };
    private static readonly FakePerson s_john = new("john-doe") { Name = "John Doe" };

    private static readonly (string Language, string A, string B)[] s_words =
    [
        ("en", "We will rebuild the old bridge before winter", "Nobody asked the farmers about the new road"),
        ("de", "Wir werden die alte Brücke vor dem Winter erneuern", "Niemand hat die Bauern zur neuen Straße befragt"),
        (
            "fr",
            "Nous allons reconstruire le vieux pont avant l’hiver",
            "Personne n’a demandé leur avis aux paysans du village"
        ),
        (
            "es",
            "Reconstruiremos el viejo puente antes del invierno",
            "Nadie preguntó a los campesinos por el camino nuevo"
        ),
        ("ru", "Мы построим старый мост до зимы", "Никто не спросил крестьян о новой дороге"),
    ];

    private static readonly QuotationVerifier s_verifier = Create();

    /// <summary>
    /// The verdicts on the quotations of a text, whose language is not stated; <c>Right</c> for all clean ones.
    /// </summary>
    /// <param name="text">
    /// <c>{A}</c> and <c>{B}</c> are the words of the two, <c>{A.de}</c> those in German, and so on.
    /// </param>
    public static string Verdicts(string text) =>
        string.Join(
            ' ',
            s_verifier
                .Verify(Filled(text))
                .Quotations.Select(quotation => quotation.IsClean ? "Right" : $"{quotation.Verdict}")
        );

    public static QuotationReport Verify(string text) => s_verifier.Verify(Filled(text));

    private static string Filled(string text)
    {
        foreach (var (language, a, b) in s_words)
        {
            var suffix = language == "en" ? "" : "." + language;
            text = text.Replace($"{{A{suffix}}}", a, StringComparison.Ordinal)
                .Replace($"{{B{suffix}}}", b, StringComparison.Ordinal);
        }

        return text;
    }

    private static QuotationVerifier Create()
    {
        FakePerson[] people = [s_jane, s_omar, s_john];
        return new([.. s_words.Select(words => Article(words.Language, words.A, words.B))], new() { People = people });

        FakeArticle Article(string language, string a, string b)
        {
            var text = language switch
            {
                "de" => $"Der Rat tagte am Dienstag.\n\n„{a}“, sagte Jane Doe.\n\n„{b}“, sagte Omar Aziz.",
                "fr" => $"Le conseil s’est réuni.\n\n« {a} », a dit Jane Doe.\n\n« {b} », a dit Omar Aziz.",
                "es" => $"El consejo se reunió.\n\n«{a}», dijo Jane Doe.\n\n«{b}», dijo Omar Aziz.",
                "ru" => $"Совет собрался.\n\n«{a}», — сказала Джейн Доу.\n\n«{b}», — сказал Омар Азиз.",
                _ => $"The council met in Oslo.\n\n“{a},” said Jane Doe.\n\n“{b},” said Omar Aziz.",
            };
            var article = new FakeArticle("bridge-" + language)
            {
                Text = text,
                Language = language,
                Title = "The Old Bridge of Oslo",
                Published = EdtfDate.Parse("2024-06-19"),
                People = people,
            };
            article.Mentions =
            [
                .. people
                    .SelectMany(person => person.Aliases.Append(person.Name).Select(name => (person, name)))
                    .Where(pair => text.Contains(pair.name, StringComparison.Ordinal))
                    .Select(pair => new FakeMention(pair.person, article)
                    {
                        Span = new(text.IndexOf(pair.name, StringComparison.Ordinal), pair.name.Length),
                    })
                    .OrderBy(mention => mention.Span.Start),
            ];
            return article;
        }
    }
}

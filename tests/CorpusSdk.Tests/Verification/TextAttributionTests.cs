namespace CorpusSdk.Tests.Verification;

/// <summary>Whom a text names as the speaker of a quotation.</summary>
public class TextAttributionTests
{
    public static TheoryData<string, string> Templates =>
        new()
        {
            { "en", "\"QUOTED,\" said {0}." },
            { "en", "“QUOTED,” {0} said." },
            { "en", "The crowd fell silent. “QUOTED,” {0} told reporters on Monday." },
            { "en", "“QUOTED,” explained {0}, who looked tired." },
            { "en", "{0} said: \"QUOTED.\"" },
            { "en", "{0} said, “QUOTED.”" },
            { "en", "On Monday, {0} told the council: “QUOTED.”" },
            { "en", "{0}: \"QUOTED.\"" },
            { "en", "According to {0}, \"QUOTED.\"" },
            { "en", "“QUOTED,” according to {0}." },
            { "en", "As {0} put it, “QUOTED.”" },
            { "en", "In {0}’s words: “QUOTED.”" },
            { "en", "“QUOTED.” — {0}" },
            { "en", "The day was hot. “QUOTED.” — {0}" },
            { "en", "“QUOTED.” – {0}, The Coastal Daily" },
            { "en", "“QUOTED.”\n— {0}, mayor" },
            { "en", "> QUOTED.\n> — {0}" },
            { "en", "> “QUOTED.”\n>\n> — {0}" },
            { "en", "> QUOTED.\n\n— {0}" },
            { "en", "{0} said:\n\n> QUOTED." },
            { "en", "{0} said:\n\n> “QUOTED.”" },
            { "en", "\"QUOTED\" ({0}, 2024)." },
            { "en", "It was said that “QUOTED” ({0})." },
            { "en", "“QUOTED” [{0} 2024]" },
            { "en", "**{0}:** “QUOTED.”" },
            { "en", "**{0}**: “QUOTED.”" },
            { "en", "Some say this.\n\n- **{0}**: “QUOTED.”\n- Another item" },
            { "en", "The list\n- A first item\n- {0}: “QUOTED.”" },
            { "en", "1. {0} (mayor): “QUOTED.”" },
            { "en", "- **{0}** – “QUOTED.”" },
            { "en", "| Speaker | Words |\n|---|---|\n| {0} | “QUOTED.” |" },
            { "en", "| “QUOTED.” | {0} |" },
            { "en", "### {0}\n\n“QUOTED.”" },
            { "en", "**{0}**\n\n- “Something else was said here.”\n- “QUOTED.”" },
            { "en", "- “QUOTED.” — {0}" },
            { "en", "“QUOTED,” wrote {0}." },
            { "en", "Asked about it, {0} replied: “QUOTED.”" },
            { "en", "{0} was clear: “QUOTED.”" },
            { "de", "„QUOTED“, sagte {0}." },
            { "de", "{0} sagte: „QUOTED.“" },
            { "de", "„QUOTED“, so {0}." },
            { "de", "Laut {0}: „QUOTED.“" },
            { "de", "Am Montag erklärte {0}: „QUOTED.“" },
            { "de", "Wie {0} sagte, „QUOTED.“" },
            { "de", "{0}: „QUOTED.“" },
            { "de", "„QUOTED.“ — {0}" },
            { "de", "»QUOTED«, sagte {0} vor Journalisten." },
            { "de", "> QUOTED.\n> — {0}" },
            { "de", "„QUOTED“ ({0}, 2024)." },
            { "fr", "« QUOTED », a déclaré {0}." },
            { "fr", "« QUOTED », a dit {0} aux journalistes." },
            { "fr", "{0} a dit : « QUOTED. »" },
            { "fr", "{0} : « QUOTED. »" },
            { "fr", "Selon {0}, « QUOTED. »" },
            { "fr", "D’après {0}, « QUOTED. »" },
            { "fr", "Comme l’a dit {0}, « QUOTED. »" },
            { "fr", "« QUOTED. » — {0}" },
            { "fr", "> QUOTED.\n> — {0}" },
            { "fr", "« QUOTED » ({0}, 2024)." },
            { "es", "«QUOTED», dijo {0}." },
            { "es", "“QUOTED”, declaró {0} a la prensa." },
            { "es", "{0} dijo: «QUOTED»." },
            { "es", "{0}: «QUOTED»." },
            { "es", "Según {0}, «QUOTED»." },
            { "es", "Como dijo {0}, «QUOTED»." },
            { "es", "«QUOTED». — {0}" },
            { "es", "> QUOTED.\n> — {0}" },
            { "es", "«QUOTED» ({0}, 2024)." },
        };

    public static TheoryData<string, string> RussianTemplates =>
        new()
        {
            { "«QUOTED», — сказал {0}.", "Омар Азиз" },
            { "«QUOTED», — заявил {0} журналистам.", "Омар Азиз" },
            { "{0} сказал: «QUOTED».", "Омар Азиз" },
            { "{0}: «QUOTED».", "Омар Азиз" },
            { "По словам {0}, «QUOTED».", "Омара Азиза" },
            { "Как сказал {0}, «QUOTED».", "Омар Азиз" },
            { "«QUOTED». — {0}", "Омар Азиз" },
            { "> QUOTED.\n> — {0}", "Омар Азиз" },
            { "«QUOTED» ({0}, 2024).", "Омар Азиз" },
        };

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_known_speaker_is_found(string language, string template)
    {
        var stated = Find(language, template, "Jane Doe");
        Assert.Equal("Jane Doe", stated?.Name);
        Assert.Equal([AttributionCorpus.Doe], stated!.People);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void An_unknown_speaker_is_found(string language, string template)
    {
        var stated = Find(language, template, "Theodora Quill");
        Assert.Equal("Theodora Quill", stated?.Name);
        Assert.Empty(stated!.People);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_surname_alone_means_all_who_have_it(string language, string template)
    {
        var stated = Find(language, template, "Aziz");
        Assert.Equal("Aziz", stated?.Name);
        Assert.Equal([AttributionCorpus.Aziz, AttributionCorpus.Leila], stated!.People);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_description_is_not_a_name(string language, string template) =>
        Assert.Null(Find(language, template, "the old fisherman")?.Name);

    [Theory]
    [MemberData(nameof(Templates))]
    public void An_organization_is_not_a_name(string language, string template) =>
        Assert.Null(Find(language, template, "The Coastal Daily")?.Name);

    [Theory]
    [MemberData(nameof(RussianTemplates))]
    public void A_speaker_is_found_in_Russian(string template, string name)
    {
        var stated = Find("ru", template, name);
        Assert.Equal(name, stated?.Name);
        Assert.Equal([AttributionCorpus.Aziz], stated!.People);
    }

    [Theory]
    [MemberData(nameof(RussianTemplates))]
    public void An_unknown_speaker_is_found_in_Russian(string template, string name)
    {
        var unknown = name == "Омара Азиза" ? "Петра Смолова" : "Петр Смолов";
        var stated = Find("ru", template, unknown);
        Assert.Equal(unknown, stated?.Name);
        Assert.Empty(stated!.People);
    }

    [Theory]
    [InlineData("“QUOTED,” she said.")]
    [InlineData("“QUOTED,” said the mayor of the town.")]
    [InlineData("Jane Doe was there. “QUOTED,” said the mayor.")]
    [InlineData("Jane Doe listened. “QUOTED.”")]
    [InlineData("“QUOTED” was what Jane Doe did not want to hear.")]
    [InlineData("“QUOTED,” said Jane Doe and Omar Aziz.")]
    [InlineData("“QUOTED,” said Jane Doe’s lawyer.")]
    [InlineData("“QUOTED,” said a spokesman for Jane Doe.")]
    [InlineData("“QUOTED,” she told Jane Doe.")]
    [InlineData("**Key Takeaway:** “QUOTED.”")]
    [InlineData("**Direct Quote**: “QUOTED.”")]
    [InlineData("**On Jane Doe:** “QUOTED.”")]
    [InlineData("Opening Statement: “QUOTED.”")]
    [InlineData("### Harbor Plans\n\n“QUOTED.”")]
    [InlineData("“QUOTED” (Emphasis Added)")]
    [InlineData("“QUOTED” (translated by Jane Doe)")]
    [InlineData("“QUOTED” (he said this to Jane Doe in 2019)")]
    [InlineData("“QUOTED” – Jane Doe left the room.")]
    [InlineData("North Korea: “QUOTED.”")]
    [InlineData("Port Mercy said: “QUOTED.”")]
    [InlineData("The White House said: “QUOTED.”")]
    [InlineData("| Omar Aziz | Jane Doe | “QUOTED.” |")]
    [InlineData("In May: “QUOTED.”")]
    [InlineData("Unlike Jane Doe, the mayor said: “QUOTED.”")]
    [InlineData("“QUOTED,” Jane Doe was told by the mayor.")]
    public void No_name_where_a_reader_could_be_unsure(string text) =>
        Assert.Null(AttributionCorpus.Of(text, "en")?.Name);

    [Theory]
    [InlineData("“QUOTED,” said J. Doe.", "J. Doe", "jane-doe")]
    [InlineData("“QUOTED,” said K. Doe.", "K. Doe", null)]
    [InlineData("“QUOTED,” said Mary Aziz.", "Mary Aziz", null)]
    [InlineData("“QUOTED,” said O. Aziz.", "O. Aziz", "omar-aziz")]
    [InlineData("“QUOTED,” said Una O’Brien.", "Una O’Brien", "una-obrien")]
    [InlineData("“QUOTED,” said the harbor chief.", "the harbor chief", "una-obrien")]
    [InlineData("JANE DOE: “QUOTED.”", "JANE DOE", "jane-doe")]
    [InlineData("“QUOTED,” said Prime Minister Jane Doe.", "Jane Doe", "jane-doe")]
    [InlineData("“QUOTED,” said Dr. Theodora Quill.", "Theodora Quill", null)]
    [InlineData("“QUOTED,” said Jan van der Quill.", "Jan van der Quill", null)]
    [InlineData("“QUOTED” (Quill, 2024).", "Quill", null)]
    [InlineData("“QUOTED” (Quill et al., 2024, p. 12).", "Quill", null)]
    [InlineData("“QUOTED” (Doe & Aziz, 2024).", "Doe and Aziz", "jane-doe omar-aziz leila-aziz")]
    [InlineData("“QUOTED,” said Rosa May.", "Rosa May", "rosa-may")]
    public void Names_are_read_as_a_reader_does(string text, string name, string? people)
    {
        var stated = AttributionCorpus.Of(text, "en");
        Assert.Equal(name, stated?.Name);
        Assert.Equal(people ?? "", string.Join(' ', stated!.People.Select(person => person.Id)));
    }

    [Theory]
    [InlineData("“QUOTED” (harbor-opens-in-may).")]
    [InlineData("“QUOTED” [harbor-opens-in-may]")]
    [InlineData("“QUOTED” [`harbor-opens-in-may`]")]
    [InlineData("“QUOTED” (article: harbor-opens-in-may)")]
    [InlineData("“QUOTED” ([source](https://example.org/news/harbor))")]
    [InlineData("“QUOTED” [The Coastal Daily](http://www.example.org/news/harbor/#x).")]
    [InlineData("[“QUOTED”](https://example.org/news/harbor)")]
    [InlineData("“QUOTED” https://example.org/news/harbor.")]
    [InlineData("“QUOTED” <https://example.org/news/harbor>")]
    [InlineData("“QUOTED.”[^1]\n\nMore words.\n\n[^1]: https://example.org/news/harbor")]
    [InlineData("“QUOTED” [1].\n\n[1]: https://example.org/news/harbor \"Title\"")]
    [InlineData("“QUOTED” [The Coastal Daily][daily].\n\n[daily]: https://example.org/news/harbor")]
    [InlineData("“QUOTED,” said Jane Doe (harbor-opens-in-may).")]
    [InlineData("“QUOTED,” said Jane Doe. [harbor-opens-in-may]")]
    [InlineData("“QUOTED,” said Jane Doe.[^a]\n\n[^a]: The Harbor Opens in May")]
    [InlineData("In “The Harbor Opens in May,” Jane Doe said “QUOTED.”")]
    [InlineData("In *The Harbor Opens in May*, Jane Doe said “QUOTED.”")]
    [InlineData("According to [the daily](https://example.org/news/harbor), “QUOTED.”")]
    [InlineData("“QUOTED” (“The Harbor Opens in May”)")]
    [InlineData("“QUOTED” (from “The Harbor Opens in May”)")]
    [InlineData("“QUOTED” (The Coastal Daily, 19 June 2024)")]
    [InlineData("“QUOTED” (The Coastal Daily, June 19, 2024)")]
    [InlineData("“QUOTED.” — Jane Doe, The Coastal Daily, 2024-06-19")]
    [InlineData("> QUOTED.\n\n[Source](https://example.org/news/harbor)")]
    public void An_article_is_found_by_id_link_or_title(string text) =>
        Assert.Equal(AttributionCorpus.Harbor, AttributionCorpus.Of(text, "en")?.Article);

    [Theory]
    [InlineData("“QUOTED” (essay).")]
    [InlineData("“QUOTED” (https://example.org/other)")]
    [InlineData("“QUOTED” [harbor]")]
    [InlineData("“QUOTED,” said Jane Doe, after [the daily reported it](https://example.org/news/harbor).")]
    [InlineData("“QUOTED,” she said. See also [the daily](https://example.org/news/harbor).")]
    [InlineData("Unlike [the daily](https://example.org/news/harbor), the mayor said “QUOTED.”")]
    [InlineData("“QUOTED” (The Coastal Daily, 20 June 2024)")]
    [InlineData("“QUOTED,” as the harbor opens in May.")]
    public void No_article_where_a_reader_could_be_unsure(string text) =>
        Assert.Null(AttributionCorpus.Of(text, "en")?.Article);

    [Theory]
    [InlineData("“QUOTED” (Doe, 2021).", 2021)]
    [InlineData("“QUOTED” (2021).", 2021)]
    [InlineData("“QUOTED” [Doe 2021a]", 2021)]
    [InlineData("“QUOTED” (Jane Doe, May 2021)", 2021)]
    [InlineData("“QUOTED.” — Jane Doe, 2021", 2021)]
    [InlineData("“QUOTED” (Doe)", null)]
    [InlineData("“QUOTED” (it was 2021 when she said it)", null)]
    [InlineData("“QUOTED,” Jane Doe said in 2021.", null)]
    public void The_year_of_a_citation_is_read(string text, int? year) =>
        Assert.Equal(year, AttributionCorpus.Of(text, "en")?.Year);

    [Fact]
    public void The_span_covers_the_words_that_name_the_source()
    {
        const string text = "“We open in May,” said Jane Doe (essay-x, 2024). More.";
        var stated = AttributionCorpus.Of(text, "en", "We open")!;
        Assert.StartsWith("said Jane Doe", text.Substring(stated.Span), StringComparison.Ordinal);
    }

    private static StatedAttribution? Find(string language, string template, string name) =>
        AttributionCorpus.Of(template.Replace("{0}", name, StringComparison.Ordinal), language);
}

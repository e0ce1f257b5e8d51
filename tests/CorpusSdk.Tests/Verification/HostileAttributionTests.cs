using System.Diagnostics;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Tests.Verification;

/// <summary>The time that attributions take grows with the text, whatever is in it.</summary>
public class HostileAttributionTests
{
    private const int Size = 1_000_000;

    /// <summary>Far above what is measured; quadratic time would take minutes.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData("“a b” (")]
    [InlineData("“a b” ((((")]
    [InlineData("“a b” [")]
    [InlineData("“a b” [x](")]
    [InlineData("(“a b”) ")]
    [InlineData("“a b,” said Jane Doe. ")]
    [InlineData("Jane Doe: “a b”\n")]
    [InlineData("“a b” — Jane Doe ")]
    [InlineData("| “a b” | Jane Doe ")]
    [InlineData("- “a b”\n")]
    [InlineData("> “a b”\n> — Jane Doe\n\n")]
    [InlineData("“a ‘b c’ d” ")]
    [InlineData("\"quote\": \"a b\", ")]
    [InlineData("{\"quote\": \"a b\", ")]
    [InlineData("{\"text\": \"a b\", \"text\": \"a b\", \"text\": \"a b\", \"text\": \"a b\", \"text\": \"a b\", ")]
    [InlineData("<blockquote>a b</blockquote><p>— Jane Doe</p>")]
    [InlineData("<blockquote>a b<footer>")]
    [InlineData("Jane Doe, 2024. “a b” ")]
    [InlineData("“a b” by Jane Doe ")]
    [InlineData("“a b,” said Jane Doe, “c d,” said Omar Aziz, ")]
    [InlineData("> “a b” “c d”\n> ")]
    [InlineData("Jane Doe ")]
    [InlineData("J. ")]
    [InlineData("Aziz Aziz-Aziz ")]
    [InlineData("[^1]: Jane Doe\n“a b”[^1] ")]
    [InlineData("in “The Harbor Opens in May” “a b” ")]
    [InlineData("https://example.org/“a b”https://")]
    public void A_text_of_one_pattern_takes_linear_time(string pattern) =>
        Check(string.Concat(Enumerable.Repeat(pattern, Size / pattern.Length)));

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('|')]
    [InlineData('—')]
    [InlineData(' ')]
    [InlineData('\n')]
    [InlineData('A')]
    [InlineData('*')]
    [InlineData('\uD800')]
    public void A_run_of_one_character_behind_quotations_takes_linear_time(char c) =>
        Check(string.Concat(Enumerable.Repeat("“a b” ", 1_000)) + new string(c, Size) + "“c d”" + new string(c, Size));

    [Fact]
    public void A_hundred_thousand_names_take_linear_time()
    {
        var people = Enumerable
            .Range(0, 100_000)
            .Select(i => new FakePerson($"p{i}") { Name = $"Jane{i % 1000} Doe", Aliases = [$"Alias Number{i}"] })
            .ToList();
        var watch = Stopwatch.StartNew();
        var names = new CorpusNames(people, []);
        var text = string.Concat(Enumerable.Repeat("“a b,” said Doe. “c d,” said Jane7 Doe. ", 20_000));
        Check(text, names);
        Assert.True(watch.Elapsed < s_limit, watch.Elapsed.ToString());
    }

    [Fact]
    public void Names_of_ten_thousand_people_and_articles_are_built_at_once()
    {
        var people = Enumerable
            .Range(0, 10_000)
            .Select(i => new FakePerson($"p{i}") { Name = $"Jane Doe{i}", Aliases = [$"Doe{i}", $"Mayor Doe{i}"] })
            .ToList();
        var articles = Enumerable
            .Range(0, 10_000)
            .Select(i => new FakeArticle($"article-{i}")
            {
                Title = $"The Title of Article {i}",
                Url = $"https://example.org/news/{i}",
                Publisher = $"Daily {i % 50}",
            })
            .ToList();
        _ = new CorpusNames(people, articles);
        var watch = Stopwatch.StartNew();
        _ = new CorpusNames(people, articles);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), watch.Elapsed.ToString());
    }

    [Fact]
    public void Any_sequence_of_pieces_is_read_without_an_exception()
    {
        string[] pieces =
        [
            "“a b c”",
            "\"a b,\"",
            "« a b »",
            " ",
            " ",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "—",
            " – ",
            "[",
            "]",
            "(",
            ")",
            "[^1]",
            "[^1]: ",
            ":",
            ",",
            ".",
            "|",
            "**",
            "_",
            "### ",
            "Jane Doe",
            "Aziz",
            "V. Doe",
            "Mary Aziz",
            "JANE DOE",
            "Omar Aziz’s",
            "the harbor chief",
            "said",
            "according to ",
            "in ",
            "2024",
            "June 19",
            "harbor-opens-in-may",
            "https://example.org/news/harbor",
            "The Coastal Daily",
            "“The Harbor Opens in May”",
            "et al.",
            "\uD800",
            "é",
            "王",
        ];
        var random = new Random(1);
        for (var i = 0; i < 3_000; i++)
        {
            var text = string.Concat(random.GetItems(pieces, random.Next(1, 30)));
            Check(text);
        }
    }

    /// <summary>Pieces that begin attributions in several languages, and pictures, which are no words.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("zh")]
    [InlineData("ko")]
    [InlineData("ja")]
    public void Any_sequence_of_words_and_pictures_is_read_without_an_exception(string language)
    {
        string[] pieces =
        [
            "“a b c”",
            "„a b“",
            "« a b, »",
            "«a b»",
            "「王王」",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "> ",
            "—",
            ":",
            ",",
            ".",
            "|",
            "**",
            "😀",
            "❤️",
            "👩‍💻",
            "\uD83D",
            "\uDE00",
            "\u0301",
            "\uFE0F",
            "Jane Doe",
            "Омар Азиз",
            "Aziz’s",
            "’",
            "said",
            "ist ",
            "wird",
            "sagte ",
            "zufolge",
            "so ",
            "a ",
            "ha ",
            "dit ",
            "d’",
            "dijo ",
            "según ",
            "по словам ",
            "сказал ",
            "per ",
            "quote ",
            "as ",
            "put ",
            "it ",
            "is ",
            "the ",
            "words ",
            "说",
            "말했다",
            "と",
        ];
        var random = new Random(2);
        for (var i = 0; i < 1_500; i++)
        {
            Check(string.Concat(random.GetItems(pieces, random.Next(1, 16))), language: language);
        }
    }

    private static void Check(string text, CorpusNames? names = null, string language = "en")
    {
        var quotations = QuotationFinder.Find(text, language);
        var watch = Stopwatch.StartNew();
        var attribution = new TextAttribution(text, quotations, names ?? AttributionCorpus.Names, language);
        foreach (var quotation in quotations.All)
        {
            _ = attribution.Of(quotation);
        }

        Assert.True(watch.Elapsed < s_limit, watch.Elapsed.ToString());
    }
}

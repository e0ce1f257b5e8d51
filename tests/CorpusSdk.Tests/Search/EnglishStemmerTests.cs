using System.Text;

namespace CorpusSdk.Tests.Search;

public class EnglishStemmerTests
{
    [Theory]
    [InlineData("satellite satellites satellite's satellites's")]
    [InlineData("technology technologies")]
    [InlineData("launch launches launched launching")]
    [InlineData("hope hopes hoped hoping")]
    [InlineData("hop hops hopped hopping")]
    [InlineData("plan plans planned planning")]
    [InlineData("control controls controlled controlling")]
    [InlineData("travel travelled travelling")]
    [InlineData("agree agrees agreed agreeing")]
    [InlineData("try tries tried trying")]
    [InlineData("die dies died dying")]
    [InlineData("sky skies")]
    [InlineData("create creates created creating")]
    [InlineData("enable enabled enabling")]
    [InlineData("missile missiles")]
    [InlineData("box boxes boxed boxing")]
    [InlineData("press presses pressed pressing")]
    [InlineData("remove removes removed removing")]
    [InlineData("say says saying")]
    [InlineData("repeated repeatedly repeat")]
    public void Forms_of_one_word_have_one_stem(string forms) =>
        Assert.Single(forms.Split(' ').Select(Stem).Distinct());

    [Theory]
    [InlineData("organ organization")]
    [InlineData("universe university")]
    [InlineData("nation national")]
    [InlineData("launch launcher")]
    [InlineData("news new")]
    [InlineData("proceed process")]
    [InlineData("bus bush")]
    [InlineData("sing s")]
    [InlineData("bed bing b")]
    [InlineData("gas gap")]
    public void Other_words_have_other_stems(string words) =>
        Assert.Equal(words.Split(' ').Length, words.Split(' ').Select(Stem).Distinct().Count());

    [Theory]
    [InlineData("us")]
    [InlineData("2024s")]
    [InlineData("naïves")]
    [InlineData("u.s")]
    [InlineData("'s")]
    [InlineData("news")]
    [InlineData("a'b's'c")]
    public void Some_words_are_not_stemmed(string word) => Assert.Equal(word, Stem(word));

    /// <summary>Only terms near the stem are searched: no form may be outside that range.</summary>
    [Trait("Category", "Slow")]
    [Fact]
    public void All_forms_are_found_in_an_index()
    {
        string[] stems =
        [
            "hope",
            "hop",
            "sky",
            "ski",
            "die",
            "di",
            "technology",
            "control",
            "agree",
            "be",
            "do",
            "a",
            "i",
            "use",
            "us",
            "create",
            "news",
            "box",
            "y",
            "by",
            "tie",
            "toe",
            "see",
            "say",
        ];
        string[] endings =
        [
            "",
            "s",
            "es",
            "ed",
            "ing",
            "edly",
            "ingly",
            "'s",
            "d",
            "e",
            "y",
            "ies",
            "ied",
            "er",
            "ion",
            "ping",
            "pped",
            "led",
            "lling",
        ];
        var words = stems
            .SelectMany(stem => endings.SelectMany(ending => new[] { stem + ending, stem[..^1] + ending }))
            .Concat(["dying", "skies", "lying", "tying", "dying's", "toying"])
            .Where(word => word.Length > 0 && word[0] != '\'')
            .Distinct()
            .ToList();
        var index = TextIndex.Build([new FakeArticle("a") { Text = string.Join(' ', words) }], 1);

        foreach (var word in words)
        {
            var found = new List<int>();
            InflectedForms.Find(index, Encoding.UTF8.GetBytes(word), found);

            Assert.Equal(
                words.Where(other => Stem(other) == Stem(word)).Order(StringComparer.Ordinal),
                found.Select(number => Encoding.UTF8.GetString(index.Term(number))).Order(StringComparer.Ordinal)
            );
        }
    }

    private static string Stem(string word)
    {
        var bytes = Encoding.UTF8.GetBytes(word);
        Span<byte> buffer = stackalloc byte[bytes.Length + 1];
        return Encoding.UTF8.GetString(buffer[..EnglishStemmer.Stem(bytes, buffer)]);
    }
}

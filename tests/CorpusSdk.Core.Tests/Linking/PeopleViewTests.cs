using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Linking;

public class PeopleViewTests
{
    private const string Text = "Vladimir Putin said yes.";
    private const string Annotations = "quotes: [{ text: yes, speaker: vladimir-putin }]";
    private const string Putin = "- id: vladimir-putin\n  name: Vladimir Putin\n  aliases: [Putin]\n";

    [Theory]
    [InlineData(Putin + "- id: xi-jinping\n  name: Xi Jinping\n")]
    [InlineData("- id: vladimir-putin\n  name: Vladimir Putin\n  aliases: [Putin, Wladimir Wladimirowitsch]\n")]
    [InlineData("# moved down\n" + Putin)]
    [InlineData("- id: vladimir-putin\n  name: Vladimir Putin\n  aliases: [Putin]\n  country: Russia\n")]
    public void A_name_that_the_article_cannot_contain_does_not_change_its_view(string people) =>
        Assert.Equal(new Corpus(Text, Annotations, Putin).View, new Corpus(Text, Annotations, people).View);

    [Theory]
    [InlineData("- id: vladimir-putin\n  name: Vladimir Putin\n  aliases: [Putin, Vladimir]\n")]
    [InlineData("- id: vladimir-putin\n  name: V. Putin\n  aliases: [Putin, Vladimir Putin]\n")]
    [InlineData(Putin + "- id: other\n  name: said\n")]
    [InlineData("- id: vladimir-putinn\n  name: Vladimir Putin\n  aliases: [Putin]\n")]
    public void A_name_that_the_article_contains_changes_its_view(string people) =>
        Assert.NotEqual(new Corpus(Text, Annotations, Putin).View, new Corpus(Text, Annotations, people).View);

    [Fact]
    public void Names_are_in_ordinal_order() =>
        Assert.Equal(
            ["A Longword", "B other", "C Longword"],
            new Corpus(
                "A Longword, B other, C Longword.",
                people: "- { id: x, name: C Longword }\n- { id: y, name: B other }\n- { id: z, name: A Longword }"
            ).View.Names.Select(name => name.Form)
        );

    [Fact]
    public void Equal_files_give_equal_values_of_every_step()
    {
        var (one, two) = (new Corpus(Text, Annotations, Putin), new Corpus(Text, Annotations, Putin));

        Assert.Equal(one.Checked, two.Checked);
        Assert.Equal(one.Checked.GetHashCode(), two.Checked.GetHashCode());
        Assert.Equal(one.Index, two.Index);
        Assert.Equal(one.Index.GetHashCode(), two.Index.GetHashCode());
        Assert.Equal(one.View, two.View);
        Assert.Equal(one.Linked, two.Linked);
        Assert.Equal(one.Linked.GetHashCode(), two.Linked.GetHashCode());
        Assert.Equal(Index(one), Index(two));
    }

    [Fact]
    public void Different_files_give_different_values()
    {
        var (one, two) = (
            new Corpus(Text, Annotations, Putin),
            new Corpus(Text + " ", Annotations, Putin + "  country: Russia\n")
        );

        Assert.NotEqual(one.Checked, two.Checked);
        Assert.NotEqual(one.Index, two.Index);
    }

    [Fact]
    public void A_changed_word_does_not_change_the_articles_key()
    {
        var (one, two) = (
            new Corpus(Text, Annotations, Putin),
            new Corpus(Text + " Then he left.", Annotations, Putin)
        );

        Assert.NotEqual(one.Linked, two.Linked);
        Assert.Equal(one.Linked.Key, two.Linked.Key);
    }

    [Fact]
    public void A_filter_never_misses_a_name_that_the_text_contains()
    {
        var text =
            FoldedText.Of(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "xunit.assert.dll"))[..20_000]).Text
            + " 李克强去了 김정은은 Kim김 O'Brien's 𠀀𠀁";
        var filter = WordFilter.Of(text);
        var whole = 0;
        for (var i = 0; i < text.Length - 12; i++)
        {
            for (var length = 1; length <= 12; length += 1)
            {
                if (WordBoundary.IsStart(text, i) && WordBoundary.IsEnd(text, i + length))
                {
                    whole++;
                    Assert.True(filter.MayContain(text.Substring(i, length)));
                }
            }
        }

        Assert.True(whole > 1_000);
    }

    [Fact]
    public void Filters_are_equal_that_let_the_same_names_pass()
    {
        Assert.Equal(WordFilter.Of("Ann saw Bob"), WordFilter.Of("Ann! … saw\n Bob, "));
        Assert.Equal(WordFilter.Of("Ann saw Bob").GetHashCode(), WordFilter.Of("Ann (saw) Bob").GetHashCode());
        Assert.NotEqual(WordFilter.Of("Ann saw Bob"), WordFilter.Of("Ann saw Cem"));
        Assert.NotEqual(WordFilter.Of("Ann"), WordFilter.Of("Ann" + new string(' ', 20_000)));
        Assert.False(WordFilter.Of("Ann").Equals(null));
    }

    [Fact]
    public void Words_that_are_not_adjacent_are_not_a_name()
    {
        var filter = WordFilter.Of("Mr. Smith met Ann Lee. Both left.");

        Assert.True(filter.MayContain("Mr. Smith"));
        Assert.True(filter.MayContain("Ann Lee"));
        Assert.False(filter.MayContain("Mr. Lee"));
        Assert.False(filter.MayContain("Smith Mr."));
    }

    [Fact]
    public void A_view_contains_every_name_that_the_filter_lets_pass()
    {
        var filter = WordFilter.Of("ab abc bcd x 李 Kim Jong-un Kimono");
        string[] names =
        [
            "ab",
            "abc",
            "abd",
            "b",
            "bx",
            "Kim",
            "Kim Jong",
            "Kim Jong-un",
            "Kim Jxng",
            "zzz",
            "李",
            "王",
            "王李",
        ];
        var found = new NameForms(names.Reverse().Select(n => (n, "p", NameMatch.Default)))
            .PossibleIn(filter)
            .Select(f => f.Form);

        Assert.Equal(["Kim", "Kim Jong", "Kim Jong-un", "ab", "abc", "李"], found);
    }

    private static CorpusIndex Index(Corpus corpus) =>
        CorpusIndex.Build(EquatableArray.Of(ArticleKey.Of(corpus.Linked)));
}

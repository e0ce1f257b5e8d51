using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>
/// What counts as a quoted passage, mark by mark. Expected passages are in order, separated by <c>|</c>.
/// </summary>
public sealed class QuotedPassageTests
{
    [Theory]
    [InlineData("He said, \"We came.\" She said, \"We went.\"", "\"We came.\"|\"We went.\"")]
    [InlineData("a (\"big\") word—\"great\"—and \"so\", \"on\".", "\"big\"|\"great\"|\"so\"|\"on\"")]
    [InlineData(
        "\"I believe.\"Kim Jong Un\"Korea is near.\"\"Yes, it is.\"Putin\"[Moscow sees] it.\"",
        "\"I believe.\"|\"Korea is near.\"|\"Yes, it is.\"|\"[Moscow sees] it.\""
    )]
    [InlineData("그는 \"선물\"이라고 했다", "\"선물\"")]
    [InlineData("\"one\" two\"three\" four\"five", "\"one\"|\"three\"")]
    [InlineData(
        "[\"one\"] {\"two\"} <\"three\"> ‘\"four\"’ “\"five\"”",
        "\"one\"|\"two\"|\"three\"|‘\"four\"’|\"four\"|“\"five\"”|\"five\""
    )]
    [InlineData("\"one-\", he said", "\"one-\"")]
    [InlineData("\"one(\", he said", "\"one(\"")]
    [InlineData("\"one(\") he said", "\"one(\"")]
    [InlineData("\"open \"…so\" x", "\"open \"…so\" x|\"…so\"")]
    [InlineData("he said so\"", "")]
    [InlineData("a\" b\" c", "")]
    [InlineData("a 6\" pipe and a \"short\" one", "\"short\"")]
    [InlineData("\"never closed, \"but this is\" said", "\"never closed,|\"but this is\"")]
    public void Straight_double_marks_alternate_and_their_neighbours_decide(string text, string expected) =>
        Assert.Equal(expected, Passages(text));

    [Theory]
    [InlineData("the 'gift' of it", "'gift'")]
    [InlineData("Radio's 'Kim Hyun-jung's News Show' on", "'Kim Hyun-jung's News Show'")]
    [InlineData("Workers' Party, it's Putin's and theirs'", "")]
    [InlineData("'Noble dignity', 'honour' and 'heroism'", "'Noble dignity'|'honour'|'heroism'")]
    [InlineData("'[so] it is,' he said", "'[so] it is,'")]
    [InlineData("back in the '90s, tell 'em, the workers' party", "")]
    [InlineData("a man of 6' 2'' there", "")]
    [InlineData("a'b c' d", "")]
    [InlineData("a ' alone' x", "")]
    [InlineData("o'clock there' x", "")]
    [InlineData("an 'open one and a ' alone '", "")]
    [InlineData("'(so)' '{so}' '-so-'", "'(so)'|'{so}'")]
    [InlineData("'a0s' '0as' '90t' '900s' '90' '90s' x'", "'a0s'|'0as'|'90t'|'900s'|'90'")]
    [InlineData("'Bout time', 'causes' 'cause they' say", "'causes'")]
    [InlineData("그는 '선물'이라고 했다", "'선물'")]
    public void Straight_single_marks_open_and_close_at_the_ends_of_words_alone(string text, string expected) =>
        Assert.Equal(expected, Passages(text));

    [Theory]
    [InlineData("stated, “That’s why we are here.” and", "“That’s why we are here.”")]
    [InlineData("the ‘big’ Putin’s gift, the leaders’ ties", "‘big’")]
    [InlineData("‘It’s Putin’s gift,’ he said", "‘It’s Putin’s gift,’")]
    [InlineData("他说‘好’然后“走”了", "‘好’|“走”")]
    [InlineData("„Guten Tag“, sagte er, „so”", "„Guten Tag“|„so”")]
    [InlineData("‚Tag‘ und »gut« und «bien» et « très bien »", "‚Tag‘|»gut«|«bien»|« très bien »")]
    [InlineData("‹un› ›zwei‹", "‹un›|›zwei‹")]
    [InlineData("「行く」と『本』", "「行く」|『本』")]
    [InlineData("”så” sade han", "”så”")]
    [InlineData("(”så” sade)", "”så”")]
    [InlineData("the ’tis ‘so’ said", "‘so’")]
    [InlineData("‘行’t行’ x", "‘行’t行’")]
    public void Marks_of_other_scripts_and_languages_are_paired_in_their_own_way(string text, string expected) =>
        Assert.Equal(expected, Passages(text));

    [Theory]
    [InlineData("\"Today, a 'new document' is ready.\"", "\"Today, a 'new document' is ready.\"|'new document'")]
    [InlineData("“He said ‘go’ and ‘stay.’”", "“He said ‘go’ and ‘stay.’”|‘go’|‘stay.’")]
    [InlineData("「彼は『行く』と「言う」た」", "「彼は『行く』と「言う」た」|『行く』|「言う」")]
    [InlineData("\"'Close Ties' and more\"", "\"'Close Ties' and more\"|'Close Ties'")]
    public void Passages_within_passages_are_found_too(string text, string expected) =>
        Assert.Equal(expected, Passages(text));

    [Theory]
    [InlineData("“opened here\n\nand closed” there", "“opened here\n\nand closed”")]
    [InlineData("“opened here\n \t\nand closed” there", "“opened here\n \t\nand closed”")]
    [InlineData("No one\n\nsaid so\" at all", "")]
    [InlineData("“opened here\nand closed” there", "“opened here\nand closed”")]
    [InlineData(
        "\"each paragraph opens\n\n\"but the last alone closes.\"",
        "\"each paragraph opens\n\n\"but the last alone closes.\""
    )]
    [InlineData("an empty \"\" or '...' or “?!” is nothing", "")]
    public void A_passage_may_go_on_behind_a_blank_line_but_is_never_without_a_word(string text, string expected) =>
        Assert.Equal(expected, Passages(text));

    [Fact]
    public void The_last_eight_of_many_open_marks_are_closed() =>
        Assert.Equal(
            "“b “c “d “e “f “g “h “i”””””””” x ”"[..^4],
            Passages("“a “b “c “d “e “f “g “h “i”””””””” x ”").Split('|')[0]
        );

    [Fact]
    public void Many_marks_are_paired_in_one_pass()
    {
        var marks = string.Concat(Enumerable.Repeat("“a ‘b «c 「d \"e 'f ", 50_000));
        Assert.True(QuotationFinder.Find(marks + new string('”', 1_000)).All.Count <= 50_008);
    }

    private static string Passages(string text) =>
        string.Join('|', QuotationFinder.Find(text).All.Select(q => text.Substring(q.Outer.Start, q.Outer.Length)));
}

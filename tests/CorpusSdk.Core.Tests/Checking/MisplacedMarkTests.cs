using System.Diagnostics;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>What readers take for a quotation where writers or machines misplaced, mixed or lost marks.</summary>
public class MisplacedMarkTests
{
    [Theory]
    [InlineData("''The harbour is safe,'' said Jane Doe.", "The harbour is safe,")]
    [InlineData("‘‘The harbour is safe,’’ said Jane Doe.", "The harbour is safe,")]
    [InlineData("‘’The harbour is safe,’’ said Jane Doe.", "The harbour is safe,")]
    [InlineData("’’The harbour is safe,’’ said Jane Doe.", "The harbour is safe,")]
    [InlineData("``The harbour is safe,'' said Jane Doe.", "The harbour is safe,")]
    [InlineData("'' The harbour is safe, '' said Jane Doe.", "The harbour is safe,")]
    [InlineData("‘’ The harbour is safe ‘’", "The harbour is safe")]
    public void Two_single_marks_are_a_double_one(string text, string quoted) =>
        Assert.Equal([quoted], InMarks(text).Select(q => Words(text, q)));

    [Fact]
    public void The_first_quotation_in_a_nested_pair_may_be_one_of_two_single_marks()
    {
        const string Text = "(''This is less a 'harbour crisis' and more a delay,'' Jane Doe wrote.)";

        Assert.Equal(
            ["This is less a 'harbour crisis' and more a delay,", "harbour crisis"],
            InMarks(Text).Select(q => Words(Text, q))
        );
    }

    [Theory]
    [InlineData("“The harbour is safe,» said Jane Doe.")]
    [InlineData("«The harbour is safe,” said Jane Doe.")]
    [InlineData("«The harbour is safe,\" said Jane Doe.")]
    [InlineData("“The harbour is safe,\" said Jane Doe.")]
    [InlineData("\"The harbour is safe,” said Jane Doe.")]
    [InlineData("It was old.»The harbour is safe,» said Jane Doe.")]
    public void Marks_of_two_styles_pair(string text) =>
        Assert.Equal(["The harbour is safe,"], InMarks(text).Select(q => Words(text, q)));

    [Fact]
    public void A_mark_pairs_with_its_own_style_first()
    {
        const string Text = "“We read it», and then we left,” said Jane Doe.";

        Assert.Equal(["We read it», and then we left,"], InMarks(Text).Select(q => Words(Text, q)));
    }

    [Theory]
    [InlineData("She praised “’The Harbour,’” a film.", "The Harbour,")]
    [InlineData("The film ’Nine Harbours’ is about to come out.", "Nine Harbours")]
    [InlineData("He called it a ‘s–t show,’ then left.", "s–t show,")]
    [InlineData("“The ‘Harbour Leads’ head and the ‘We Don’t Know’ head,” he said.", "Harbour Leads")]
    [InlineData("'The ministers' plan is over,' said Jane Doe.", "The ministers' plan is over,")]
    public void Single_marks_are_told_from_apostrophes(string text, string quoted) =>
        Assert.Contains(quoted, InMarks(text).Select(q => Words(text, q)));

    [Theory]
    [InlineData("The workers' party didn’t win in the ’90s, and it’s the farmers’ turn to tell ’em.")]
    [InlineData("I\\'92m not sure, and I didn\\'92t see it.")]
    [InlineData("He lives in the ’burbs and doesn’t care.")]
    public void Apostrophes_are_no_marks(string text) => Assert.Empty(InMarks(text));

    [Fact]
    public void A_single_mark_does_not_close_across_double_marks()
    {
        const string Text = "The monk ‘Enbar wrote a book, “Gadle'” or “Acts”, long ago.";

        Assert.Equal(["Gadle'", "Acts"], InMarks(Text).Select(q => Words(Text, q)));
    }

    [Fact]
    public void A_quotation_left_open_ends_with_its_line_where_each_line_is_a_paragraph()
    {
        var told = string.Concat(Enumerable.Repeat("The town council met again on the matter of the harbour. ", 3));
        var text = $"Jane Doe agreed. “We shall rebuild the harbour. {told}\n{told}\n{told}\n“So be it,” she said.";

        var quotations = InMarks(text);

        Assert.Equal(2, quotations.Count);
        Assert.Equal(text.IndexOf('\n', StringComparison.Ordinal) - 1, quotations[0].Inner.End);
        Assert.Equal("So be it,", Words(text, quotations[1]));
    }

    [Fact]
    public void A_wrapped_quotation_continues_in_the_next_line()
    {
        const string Text = """
            "We shall rebuild the harbour,
            and it will be finished soon,"
            said Jane Doe.
            """;

        Assert.Equal(
            "We shall rebuild the harbour,\nand it will be finished soon,",
            Words(Text, Assert.Single(InMarks(Text))).ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void A_word_in_marks_does_not_end_a_quotation_that_continues()
    {
        const string Text = """
            "He left. That he would "only" look? Who believed it?

            "Nobody did," said Jane Doe.
            """;

        var quotation = InMarks(Text)[0];

        Assert.Equal(2, quotation.Parts.Count);
        Assert.EndsWith("Who believed it?", Words(Text, quotation.Parts[0]), StringComparison.Ordinal);
        Assert.True(quotation.IsClosed);
    }

    [Theory]
    [InlineData("<note author=\"J. Doe\" date=\"May 9\n\">The harbour is safe, said Jane Doe.")]
    [InlineData("- Open the harbour.\">Here are nine reasons to do so.")]
    [InlineData("<a href=\"https://example.org/a\" title=\"said he\">more</a>")]
    public void Values_of_attributes_are_no_quotations(string text) => Assert.Empty(InMarks(text));

    public static TheoryData<string, string?> Pieces =>
        new()
        {
            { "“", null },
            { "\"", null },
            { "'s ", null },
            { "s' a", null },
            { "‘a", null },
            { "’a ", null },
            { "‘’", null },
            { "\"a\n", null },
            { "“a\n\n", null },
            { "“”«»", null },
            { "“a« ", null },
            { "“‘“‘a’”’”", null },
            { "\"a, \"b\" \n\n", null },
            { "A: b\n", null },
            { "> \"a\n", null },
            { "> a\n>\n", null },
            { ">", null },
            { "=\"a\n", null },
            { "— a, dit Jane, b — c\n", "fr" },
            { "— a, ", "fr" },
            { new string('x', 120) + "“a\n", null },
        };

    /// <summary>A million characters take a second or two; quadratic time would take many minutes.</summary>
    [Theory]
    [Trait("Category", "Slow")]
    [MemberData(nameof(Pieces))]
    public void The_time_is_linear_in_the_length(string piece, string? language)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        _ = QuotationFinder.Find(text, language);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    private static List<Quotation> InMarks(string text) =>
        [.. QuotationFinder.Find(text).All.Where(q => q.Form == QuotationForm.Marks)];

    private static string Words(string text, Quotation quotation) => Words(text, quotation.Inner);

    private static string Words(string text, TextRange range) => text.Substring(range.Start, range.Length);
}

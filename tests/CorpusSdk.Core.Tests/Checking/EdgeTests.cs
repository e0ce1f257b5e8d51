using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>Boundary values of the checks.</summary>
public class EdgeTests
{
    private const string Person = "- { id: ann, name: Ann }";

    [Theory]
    [InlineData(
        "⟦2⟧",
        "members: [{ person: ann }]",
        "'count' is 2, but 1 member is listed; list every member, add 'unnamed: 1' for one whom the text does "
            + "not name, "
            + "or correct the count"
    )]
    [InlineData(
        "⟦2⟧",
        "members: []",
        "'count' is 2, but 0 members are listed; list every member, add 'unnamed: 2' for those whom the text "
            + "does not "
            + "name, or correct the count"
    )]
    public void A_count_that_differs_reports_the_number_of_listed_members(
        string count,
        string members,
        string message
    ) =>
        Assert.Equal(
            message,
            new Corpus("Ann came.", $"delegations: [{{ id: d, count: {count}, {members} }}]", Person).HasOnly(
                Rules.MemberCountMismatch
            )
        );

    [Theory]
    [InlineData("delegations:\n- { id: d, count: 5, members: [{ person: ann }] }\ntitle: 'x", "CORP1002")]
    [InlineData(
        "delegations:\n- { id: d, count: 5, members: [{ person: ann }] }\ndecks: "
            + "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "CORP1008"
    )]
    [InlineData("delegations:\n- { id: d, count: 5, people: [ann] }", "CORP1003")]
    [InlineData("delegations:\n- people: [ann]\n  id: d\n  count: 5", "CORP1003")]
    [InlineData("delegations:\n- { id: d, count: 5, people: [ann], members: [{ person: ann }] }", "CORP1003")]
    [InlineData(
        "delegations:\n- { id: d, count: 5, unnamed: 2, people: [ann], members: [{ person: ann }] }",
        "CORP1003 CORP4004"
    )]
    [InlineData("delegations:\n- { id: d, count: 0, people: [ann], members: [{ person: ann }] }", "CORP1003 CORP4004")]
    [InlineData("delegations:\n- { id: d, count: 5, members: [{ person: ann }] }\nunknown: x", "CORP1003 CORP4004")]
    public void A_count_is_not_checked_against_members_that_could_not_be_read(string annotations, string rules) =>
        Assert.Equal(
            rules,
            string.Join(
                " ",
                new Corpus("Ann came.", annotations, Person)
                    .Problems.Select(p => p.Rule.Id)
                    .Order(StringComparer.Ordinal)
            )
        );

    [Theory]
    [InlineData(
        2,
        "quote occurs 2 times, on line 1 of seeds/a.txt; "
            + "choose one with 'occurrence: 1' or 'occurrence: 2', or quote more words"
    )]
    [InlineData(
        3,
        "quote occurs 3 times, on line 1 of seeds/a.txt; "
            + "choose one with 'occurrence: 1' to 'occurrence: 3', or quote more words"
    )]
    [InlineData(
        150,
        "quote occurs at least 100 times, on line 1 of seeds/a.txt; "
            + "choose one with 'occurrence: 1' to 'occurrence: 100', or quote more words"
    )]
    public void A_quote_that_occurs_often_says_how_often(int times, string message) =>
        Assert.Equal(
            message,
            new Corpus(string.Concat(Enumerable.Repeat("ab. ", times)), "quotes: [{ text: ⟦ab⟧ }]").HasOnly(
                Rules.QuoteAmbiguous
            )
        );

    [Fact]
    public void Any_of_many_occurrences_can_be_meant() =>
        Assert.Equal(
            new TextRange(4 * 149, 2),
            Assert
                .Single(
                    new Corpus(
                        string.Concat(Enumerable.Repeat("ab. ", 200)),
                        "quotes: [{ text: ab, occurrence: " + "150 }]"
                    )
                        .Model
                        .Quotes
                )
                .Range
        );

    [Theory]
    [InlineData("ab … ab", "ab x ab")]
    [InlineData("ab … x … ab", "ab x ab")]
    public void A_part_does_not_overlap_the_one_before_it(string quote, string found) =>
        Assert.Equal([found], new Corpus("ab x ab", $"quotes: [{{ text: {quote} }}]").QuotedTexts);

    [Fact]
    public void A_part_may_touch_the_one_before_it() =>
        Assert.Equal(["(ab)(cd)"], new Corpus("(ab)(cd)", "quotes: [{ text: (ab) … (cd) }]").QuotedTexts);

    [Fact]
    public void Two_quotes_of_one_declared_id_are_one_error_that_names_the_first() =>
        Assert.Equal(
            "duplicate quote id 'x', first used at line 2; give one of them a different 'id'",
            new Corpus("“One. Two.”", "quotes:\n- { text: One., id: x }\n- { text: Two., id: ⟦x⟧ }").HasOnly(
                Rules.DuplicateId
            )
        );

    [Fact]
    public void A_declared_id_and_the_words_of_another_quote_are_two_ids_of_one_name() =>
        Assert.StartsWith(
            "quotes 'Two.' and 'One.' (line 2) both become the C# name 'Two'; give one of them its own 'id:'",
            new Corpus("“One. Two.”", "quotes:\n- { text: One., id: two }\n- { text: ⟦Two.⟧ " + "}").HasOnly(
                Rules.SameName
            )
        );

    [Fact]
    public void A_file_name_without_an_id_reports_how_to_fix_it()
    {
        var corpus = new Corpus("x", stem: "!!");
        Assert.Equal(
            "'!!' is not a valid id: use letters, digits and single hyphens between them; "
                + "rename the file, or give the article an 'id:'",
            Assert.Single(corpus.Problems).Message
        );
        Assert.Matches("^unnamed-[0-9a-f]{16}$", corpus.Model.Id);
    }

    [Fact]
    public void The_beginning_of_a_line_is_not_the_line_to_omit() =>
        Assert.Equal(
            "omitted line is not in the article as a whole line: line 1 of seeds/a.txt has more text around "
                + "it; give the whole line",
            new Corpus("Some words", "omit: [⟦Some⟧]").HasOnly(Rules.PassageNotFound)
        );

    [Theory]
    [InlineData("The harbour is opens\nThe harbour is opened", 1)]
    [InlineData("The harbour is opened\nThe harbour is opens", 2)]
    [InlineData("The harbour is opbn\nThe harbour is opcn", 1)]
    [InlineData("Menu\n\n\n\nThe harbour is opbn\n\n\n\n\nMore  of  it.", 5)]
    [InlineData("\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nThe harbour is opbn", 25)]
    public void The_nearest_headline_is_shown_and_of_equally_near_ones_the_first(string lines, int line) =>
        Assert.Contains(
            $"nearest is line {line} of",
            new Corpus(lines + "\n\nWords.", "title: ⟦The harbour is opan⟧").HasOnly(Rules.TitleDiffers)
        );

    [Theory]
    [InlineData("The harbour opanxx", true)] // 18 letters: three may differ.
    [InlineData("The harbour openxyz", true)]
    [InlineData("The harbour openxyzw", false)]
    [InlineData("The harbourxyz opens", false)]
    [InlineData("abcThe harbour opens", false)]
    [InlineData("e harbour opensx", true)]
    [InlineData("Qwu harbour opensx", true)]
    [InlineData("Qwuzharbour opensx", false)]
    [InlineData("Qwuharbour opensx", false)]
    [InlineData("The xyzharbour opensx", true)]
    [InlineData("The wxyzharbour opensx", false)]
    [InlineData("harbour opensx", false)]
    public void A_headline_differs_by_at_most_a_sixth_of_the_title(string line, bool isNear) =>
        Assert.Equal(isNear, new Corpus(line + "\n\nWords.", "title: The harbour opensx").Problems.Count == 1);

    [Theory]
    [InlineData("One\nThe harbour\ngoes on", 3)]
    [InlineData("One\n \u00A0The harbour \ngoes on", 3)]
    [InlineData("One\nsee The harbour\ngoes on", 1)]
    [InlineData("One\nThe harbour now\ngoes on", 1)]
    public void Only_a_whole_line_is_a_heading_that_separates_paragraphs(string text, int paragraphs) =>
        Assert.Equal(paragraphs, new Corpus(text, "title: The harbour").Model.Paragraphs.Count);
}

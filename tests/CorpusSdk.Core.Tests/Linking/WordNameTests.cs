using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Tests.Checking;

namespace CorpusSdk.Core.Tests.Linking;

/// <summary>Names that are words count where names are: May, Will, Bush, Rose.</summary>
public sealed class WordNameTests
{
    private const string People = """
        - { id: may, name: Theresa May, aliases: [May] }
        - { id: will, name: Will Stone, aliases: [Will] }
        - { id: bush, name: Ann Bush, aliases: [Bush] }
        - { id: koch, name: Eva Koch, aliases: [Koch] }
        - { id: fjord, name: Ida Fjord, aliases: [{ name: Fjord, match: names }] }
        - { id: april, name: April Lee, aliases: [{ name: April, match: anywhere }] }
        """;

    [Theory]
    [InlineData("It was on 3 May. We met on May 3, on the 3rd of May, in May, last May, and in May 2024.")]
    [InlineData("From April/May on, it was open. May I come in? May 2024 was warm.")]
    [InlineData("Will you come? Will the harbour open? That will do.")]
    [InlineData("Bush fires are common here. The Fjord is deep.")]
    [InlineData("# Why The Harbour Will Open\nIt opens.")]
    [InlineData("In May, the boats came back; by May, they were full.")]
    public void A_word_is_not_a_mention(string text) =>
        Assert.DoesNotContain(
            new Corpus(text, people: People).MentionedTexts,
            mention => !mention.StartsWith("april", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("We met Mrs May at the harbour.", "may: May")]
    [InlineData("\"No,\" said May. On 3 May, it rained.", "may: May")]
    [InlineData("May said no in May.", "may: May")]
    [InlineData(
        "Theresa May came. May was late, and nobody asked May. It was 3 May.",
        "may: Theresa May|may: May|may: May"
    )]
    [InlineData("Then Will came, and Bush left.", "will: Will|bush: Bush")]
    [InlineData("Will's boat is old.", "will: Will")]
    [InlineData("Will Stone came. Will left again.", "will: Will Stone|will: Will")]
    [InlineData("The boat of Ida Fjord came. Fjord left.", "fjord: Ida Fjord|fjord: Fjord")]
    [InlineData("In April it rained. It was 3 April. April came.", "april: April|april: April")]
    public void A_name_is(string text, string mentions) =>
        Assert.Equal(mentions.Split('|'), new Corpus(text, people: People).MentionedTexts);

    [Theory]
    [InlineData("Der Koch kam, und Koch und Kellner gingen.", "")]
    [InlineData("Eva Koch kam. Dann ging Koch, aber der Koch blieb.", "koch: Eva Koch|koch: Koch")]
    [InlineData("„Nein“, sagte Koch.", "koch: Koch")]
    public void In_German_every_noun_has_a_capital_letter(string text, string mentions) =>
        Assert.Equal(
            mentions.Split('|', StringSplitOptions.RemoveEmptyEntries),
            new Corpus(text, "language: de", People).MentionedTexts
        );

    [Fact]
    public void The_alias_of_an_article_counts_except_in_dates() =>
        Assert.Equal(
            ["may: May", "may: May"],
            new Corpus("May came in May. It was 3 May.", "aliases: { May: may }", People).MentionedTexts
        );

    [Fact]
    public void The_message_says_where_the_word_is() =>
        Assert.Equal(
            "speaker 'may' (Theresa May) is not named in the article; line 1 of seeds/a.txt has 'May', but as a word; "
                + "if it is the name, add 'aliases: { May: may }' to the article's annotations",
            new Corpus(
                "\"We pay on 3 May,\" she said.",
                "quotes: [{ text: \"We pay on 3 May,\", speaker: ⟦may⟧ }]",
                People
            ).HasOnly(Rules.PersonNotNamed)
        );

    [Theory]
    [InlineData("Null")]
    [InlineData("null")]
    [InlineData("No")]
    [InlineData("Yes")]
    [InlineData("1.10")]
    public void A_name_that_YAML_takes_for_something_else_is_the_text_that_is_written(string name)
    {
        var corpus = new Corpus(
            $"We met {name}, and Mr. {name}.",
            $"aliases: {{ Mr. {name}: p, {name}: p }}",
            $"- id: p\n  name: {name}\n  aliases: [{name}, {{ name: {name} }}]"
        );
        corpus.HasNone();
        Assert.Equal([$"p: {name}", $"p: Mr. {name}"], corpus.MentionedTexts);
    }

    [Theory]
    [InlineData("aliases: [{ name: May, match: ⟦always⟧ }]", "'match' must be")]
    [InlineData("aliases: [{ ⟦match: names⟧ }]", "alias has no 'name'")]
    public void An_alias_has_a_form(string aliases, string message) =>
        Assert.Contains(
            message,
            new Corpus("May", people: "- id: may\n  name: Theresa May\n  " + aliases).Problems[0].Message,
            StringComparison.Ordinal
        );
}

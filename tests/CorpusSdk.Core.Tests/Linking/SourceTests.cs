using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Tests.Checking;

namespace CorpusSdk.Core.Tests.Linking;

/// <summary>A source that is the name of a person should be a speaker (CORP3004).</summary>
public sealed class SourceTests
{
    private const string Text =
        "Talk\n\nOmar Aziz came. “It is late,” said Aziz. “So it is,” said O’Brien of the Kremlin.\n";

    private const string People =
        "- { id: omar-aziz, name: Omar Aziz, aliases: [Aziz] }\n"
        + "- { id: eve-obrien, name: Eve O'Brien, aliases: [O'Brien, Bee] }\n"
        + "- { id: tom-bee, name: Tom Bee, aliases: [Bee] }\n";

    [Theory]
    [InlineData("Aziz", "omar-aziz")]
    [InlineData("Omar Aziz", "omar-aziz")]
    [InlineData("Omar  Aziz", "omar-aziz")]
    [InlineData("O'Brien", "eve-obrien")]
    [InlineData("Eve O’Brien", "eve-obrien")] // The text has no such name.
    public void A_source_that_is_a_name_is_reported_with_the_speaker(string source, string id)
    {
        var corpus = new Corpus(
            Text,
            $"quotes: [{{ text: \"It is late,\", source: ⟦{source}⟧ }}]\nterms: [\"So it is,\"]",
            People
        );
        Assert.Equal(
            $"source '{source}' is a name of '{id}'; write 'speaker: {id}' instead of 'source', so that the quote is "
                + "one of that person's",
            corpus.HasOnly(Rules.SourceIsPerson)
        );
        var fix = Assert.Single(corpus.Problems[0].Fixes);
        Assert.Equal((SuggestedFixKind.ReplaceEntry, $"speaker: {id}", true), (fix.Kind, fix.Text, fix.NeedsDecision));
    }

    [Theory]
    [InlineData("omar-aziz", "the id of")]
    [InlineData("Mayor Omar Aziz", "a title and a name of")]
    [InlineData("U.S. Vice President Omar Aziz", "a title and a name of")]
    [InlineData("Dr. Omar Aziz", "a title and a name of")]
    public void An_id_or_a_title_with_a_name_is_reported_too(string source, string what)
    {
        var corpus = new Corpus(
            Text,
            $"quotes: [{{ text: \"It is late,\", source: ⟦{source}⟧ }}]\nterms: [\"So it is,\"]",
            People
        );
        Assert.Equal(
            $"source '{source}' is {what} 'omar-aziz'; write 'speaker: omar-aziz' instead of 'source', so that the "
                + "quote is one of that person's",
            corpus.HasOnly(Rules.SourceIsPerson)
        );
        Assert.Equal("speaker: omar-aziz", Assert.Single(corpus.Problems[0].Fixes).Text);
    }

    [Theory]
    [InlineData("Friends of Omar Aziz")]
    [InlineData("Team Omar Aziz")]
    [InlineData("lawyers for Mayor Omar Aziz")]
    [InlineData("Mayor Bee's office")]
    [InlineData("omar-azis")]
    [InlineData("officials")]
    public void Other_words_with_a_name_are_not(string source) =>
        Assert.DoesNotContain(
            new Corpus(
                Text,
                $"quotes: [{{ text: \"It is late,\", source: {source} }}]\nterms: [\"So it is,\"]",
                People
            ).Problems,
            problem => problem.Rule == Rules.SourceIsPerson || problem.Rule == Rules.UnknownPerson
        );

    [Fact]
    public void A_name_of_two_people_has_a_fix_for_each()
    {
        var corpus = new Corpus(
            Text,
            "quotes: [{ text: \"It is late,\", source: ⟦Bee⟧ }]\nterms: [\"So it is,\"]",
            People
        );
        Assert.StartsWith(
            "source 'Bee' is a name of 'eve-obrien' or 'tom-bee'; write 'speaker: <id>' instead",
            corpus.HasOnly(Rules.SourceIsPerson),
            StringComparison.Ordinal
        );
        Assert.Equal(["speaker: eve-obrien", "speaker: tom-bee"], corpus.Problems[0].Fixes.Select(fix => fix.Text));
    }

    [Fact]
    public void An_alias_of_the_article_is_a_name_too() =>
        Assert.StartsWith(
            "source 'Kremlin' is a name of 'omar-aziz'",
            new Corpus(
                Text,
                "aliases: { Kremlin: omar-aziz }\nquotes: [{ text: \"It is late,\", source: ⟦Kremlin⟧ }]\n"
                    + "terms: [\"So it is,\"]",
                People
            ).HasOnly(Rules.SourceIsPerson),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("aziz")]
    [InlineData("Aziz's office")]
    [InlineData("an aide of Omar Aziz")]
    [InlineData("Omar")]
    public void Another_source_is_not_reported(string source) =>
        new Corpus(
            Text,
            $"quotes: [{{ text: \"It is late,\", source: \"{source}\" }}]\nterms: [\"So it is,\"]",
            People
        ).HasNone();
}

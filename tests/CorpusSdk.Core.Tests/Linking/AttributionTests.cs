using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Linking;

public class AttributionTests
{
    private const string Text = "Ferry\n\n\"We wait,\" said Jane Doe.\n\n\"It is late,\" she said.\n";
    private const string People = "- { id: jane-doe, name: Jane Doe }\n";

    [Theory]
    [InlineData("", "", "Stated Unstated")]
    [InlineData("", ", attribution: confirmed", "Stated Confirmed")]
    [InlineData("attribution: confirmed\n", "", "Confirmed Confirmed")]
    [InlineData("attribution: confirmed\n", ", attribution: confirmed", "Confirmed Confirmed")]
    [InlineData("marks: none\n", ", marks: none", "Stated Unstated")]
    public void An_attribution_is_confirmed_by_the_quote_or_by_its_article(string article, string quote, string kinds)
    {
        var corpus = new Corpus(
            Text,
            article
                + "quotes:\n  - { text: 'We wait,', speaker: jane-doe }\n  - { text: 'It is late,', speaker: jane-doe"
                + quote
                + " }\n",
            People
        );

        corpus.HasNone();
        Assert.Equal(kinds, string.Join(' ', corpus.Model.Quotes.Select(q => q.Attribution.Kind)));
        Assert.Equal(["said Jane Doe", null], corpus.Model.Quotes.Select(q => Cut(q.Attribution.Range)));
        Assert.All(corpus.Model.Quotes, q => Assert.Equal("jane-doe", q.Speaker));

        string? Cut(TextRange? range) => range is { } words ? corpus.Cut(words) : null;
    }

    [Fact]
    public void Front_matter_confirms_a_source_too()
    {
        var corpus = new Corpus(
            "---\nattribution: confirmed\nquotes: [{ text: 'We wait,', source: the harbour }]\n---\n" + Text,
            extension: ".md"
        );

        Assert.Equal(new AttributionModel(AttributionKind.Confirmed), Assert.Single(corpus.Model.Quotes).Attribution);
    }

    [Fact]
    public void A_speaker_who_is_not_named_is_one_error_with_the_person_whom_the_text_names()
    {
        var corpus = new Corpus(
            "\"We wait,\" said Jane Doe.\n",
            "quotes: [{ text: 'We wait,', speaker: ⟦omar-aziz⟧ }]",
            People + "- { id: omar-aziz, name: Omar Aziz }\n"
        );

        Assert.Equal(
            "speaker 'omar-aziz' (Omar Aziz) is not named in the article; the text gives these words to 'jane-doe': "
                + "\"said Jane Doe\" (line 1 of seeds/a.txt); correct the speaker, or add the name that the article "
                + "uses for 'omar-aziz' to the person's 'aliases' in people.yaml",
            corpus.HasOnly(Rules.PersonNotNamed)
        );
        var fix = Assert.Single(Assert.Single(corpus.Problems).Fixes);
        Assert.Equal("jane-doe", fix.Text);
        Assert.True(fix.NeedsDecision);
    }

    [Fact]
    public void A_speaker_who_is_not_named_is_one_error_if_the_attribution_is_confirmed()
    {
        var corpus = new Corpus(
            "\"We wait,\" said Jane Doe.\n",
            "quotes: [{ text: 'We wait,', speaker: ⟦omar-aziz⟧, attribution: confirmed }]",
            People + "- { id: omar-aziz, name: Omar Aziz }\n"
        );

        Assert.Contains("searched for 'Omar Aziz'", corpus.HasOnly(Rules.PersonNotNamed));
        Assert.Empty(Assert.Single(corpus.Problems).Fixes);
    }
}

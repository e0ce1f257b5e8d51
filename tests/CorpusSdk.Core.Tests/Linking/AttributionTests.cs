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
}

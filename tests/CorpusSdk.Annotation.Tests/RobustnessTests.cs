using System.Text;
using CorpusSdk.Annotation.Benchmarks;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusSdk.Annotation.Tests;

/// <summary>No text causes an exception. All spans are within the text, and the result is deterministic.</summary>
public class RobustnessTests
{
    private static readonly string[] s_pieces =
    [
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "'",
        "''",
        "«",
        "»",
        "„",
        "「",
        "」",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u00a0",
        ",",
        ".",
        "!",
        "?",
        ":",
        "—",
        "-",
        "(",
        ")",
        "[",
        "]",
        "=",
        "said",
        "told",
        "according to",
        "he",
        "who",
        "that",
        "the",
        "of",
        "and",
        "Anna",
        "Weber",
        "President",
        "Mr.",
        "Kim Jong-un",
        "U.S.",
        "de la",
        "delegation consisted of",
        "was accompanied by",
        "From the Russian side",
        "Also attending were",
        "were present",
        "thirteen",
        "13-member",
        "'s",
        "s'",
        "al-Assad",
        "\ud800",
        "\udc00",
        "😀",
        "\0",
        "ß",
        "İ",
        "你好",
        "말했다",
        "กล่าว",
        "\u0301",
        "\ufeff",
        "...",
        "a",
        "X",
        "1,000.5",
        "''Yes,''",
    ];

    public static TheoryData<string> Names => [.. AdversarialTexts.Create(1).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Repeated_pieces_are_handled(string name) =>
        AssertValid(AdversarialTexts.Create(8_000).First(t => t.Name == name).Text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\"")]
    [InlineData("“”")]
    [InlineData("A")]
    [InlineData("Anna")]
    [InlineData("said \"")]
    [InlineData("\"a\"Anna Weber")]
    [InlineData("From the side")]
    [InlineData("delegation included")]
    public void Very_short_texts_are_handled(string text) => AssertValid(text);

    [Fact]
    public void Random_sequences_of_pieces_are_handled() =>
        Prop.ForAll(Gen.Elements(s_pieces).ListOf().Select(string.Concat).ToArbitrary(), AssertValid)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(120));

    [Fact]
    public void Random_characters_are_handled() =>
        Prop.ForAll(
                Gen.Choose(0, char.MaxValue).Select(c => (char)c).ListOf().Select(string.Concat).ToArbitrary(),
                AssertValid
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Articles_that_are_cut_and_spliced_anywhere_are_handled()
    {
        var seeds = Directory
            .GetFiles(SeedComparison.Folder(), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();
        Random random = new(1);
        for (var i = 0; i < 80; i++)
        {
            var (a, b) = (seeds[random.Next(seeds.Length)], seeds[random.Next(seeds.Length)]);
            AssertValid(
                a[random.Next(a.Length)..] + s_pieces[random.Next(s_pieces.Length)] + b[..random.Next(b.Length)]
            );
        }
    }

    [Fact]
    public void Null_arguments_throw()
    {
        Assert.Throws<ArgumentNullException>(() => Annotator.Propose(null!));
        Assert.Throws<ArgumentNullException>(() => Annotator.Propose("", null!));
    }

    private static void AssertValid(string text)
    {
        var proposals = Annotator.Propose(text);

        foreach (var quote in proposals.Quotes)
        {
            AssertWithin(text, quote.Span);
            Assert.Equal(text.Substring(quote.Span.Start, quote.Span.Length), quote.Text);
            Assert.Contains(quote.Text.EnumerateRunes(), r => Rune.IsLetterOrDigit(r));
            Assert.False(quote.SpeakerId is not null && quote.Source is not null);
            Assert.True(
                quote.SpeakerId is null
                    || proposals.People.Any(p => p.Id == quote.SpeakerId && p.Name == quote.SpeakerName)
            );
            if (quote.SpeakerSpan is { } speaker)
            {
                AssertWithin(text, speaker);
            }
        }

        foreach (var term in proposals.Terms)
        {
            AssertWithin(text, term.Span);
            Assert.Equal(text.Substring(term.Span.Start, term.Span.Length), term.Text);
        }

        foreach (var person in proposals.People)
        {
            Assert.NotEmpty(person.Mentions);
            Assert.All(person.Mentions, m => AssertWithin(text, m));
            Assert.True(Core.Naming.CorpusId.IsValid(person.Id), person.Id);
        }

        foreach (var delegation in proposals.Delegations)
        {
            AssertWithin(text, delegation.Span);
            Assert.All(delegation.Members, m => Assert.Contains(proposals.People, p => p.Id == m.PersonId));
        }

        Assert.All<Proposal>(
            [.. proposals.Quotes, .. proposals.Terms, .. proposals.People, .. proposals.Delegations],
            p =>
            {
                Assert.InRange(p.Confidence, 0, 1);
                Assert.NotEmpty(p.Rule);
            }
        );
        Assert.Equal(proposals.People.Count, proposals.People.Select(p => p.Id).Distinct().Count());
        Assert.Equal(Serialize(proposals), Serialize(Annotator.Propose(text)));
    }

    private static void AssertWithin(string text, TextRange range)
    {
        Assert.InRange(range.Start, 0, text.Length - 1);
        Assert.InRange(range.End, range.Start + 1, text.Length);
    }

    private static string Serialize(ArticleProposals proposals) => System.Text.Json.JsonSerializer.Serialize(proposals);
}

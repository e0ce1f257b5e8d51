using CorpusSdk.Annotation.Benchmarks;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusSdk.Annotation.Tests;

/// <summary>Any text in, no exception; what comes out points into the text, and is the same each time.</summary>
public class HostileTests
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

    public static TheoryData<string> Names => [.. Hostile.Texts(1).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_piece_over_and_over(string name) => Check(Hostile.Texts(8_000).First(t => t.Name == name).Text);

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
    public void The_shortest(string text) => Check(text);

    [Fact]
    public void Any_pieces_in_any_order() =>
        Prop.ForAll(Gen.Elements(s_pieces).ListOf().Select(string.Concat).ToArbitrary(), Check)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(120));

    [Fact]
    public void Any_characters() =>
        Prop.ForAll(
                Gen.Choose(0, char.MaxValue).Select(c => (char)c).ListOf().Select(string.Concat).ToArbitrary(),
                Check
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Articles_cut_off_and_spliced_anywhere()
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
            Check(a[random.Next(a.Length)..] + s_pieces[random.Next(s_pieces.Length)] + b[..random.Next(b.Length)]);
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Annotator.Propose(null!));
        Assert.Throws<ArgumentNullException>(() => Annotator.Propose("", null!));
    }

    private static void Check(string text)
    {
        var proposals = Annotator.Propose(text);

        foreach (var quote in proposals.Quotes)
        {
            IsWithin(text, quote.Span);
            Assert.Equal(text.Substring(quote.Span.Start, quote.Span.Length), quote.Text);
            Assert.Contains(quote.Text, char.IsLetterOrDigit);
            Assert.False(quote.SpeakerId is not null && quote.Source is not null);
            Assert.True(
                quote.SpeakerId is null
                    || proposals.People.Any(p => p.Id == quote.SpeakerId && p.Name == quote.SpeakerName)
            );
            if (quote.SpeakerSpan is { } speaker)
            {
                IsWithin(text, speaker);
            }
        }

        foreach (var term in proposals.Terms)
        {
            IsWithin(text, term.Span);
            Assert.Equal(text.Substring(term.Span.Start, term.Span.Length), term.Text);
        }

        foreach (var person in proposals.People)
        {
            Assert.NotEmpty(person.Mentions);
            Assert.All(person.Mentions, m => IsWithin(text, m));
            Assert.True(Core.Naming.CorpusId.IsValid(person.Id), person.Id);
        }

        foreach (var delegation in proposals.Delegations)
        {
            IsWithin(text, delegation.Span);
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
        Assert.Equal(Write(proposals), Write(Annotator.Propose(text)));
    }

    private static void IsWithin(string text, TextRange range)
    {
        Assert.InRange(range.Start, 0, text.Length - 1);
        Assert.InRange(range.End, range.Start + 1, text.Length);
    }

    private static string Write(ArticleProposals proposals) => System.Text.Json.JsonSerializer.Serialize(proposals);
}

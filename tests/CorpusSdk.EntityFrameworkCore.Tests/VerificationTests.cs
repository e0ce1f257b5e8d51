using CorpusSdk.Tests.Servers;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>The verdicts over a store are those over the compiled corpus.</summary>
public sealed class VerificationTests(Store store) : IClassFixture<Store>
{
    private const string Text = """
        “Peace needs patience and a very good breakfast each day,” Ada Berg said.

        “We count every […] crate and every single nail,” said Dora Eich.

        “Nobody asked the sailors of the old quarter about it,” Kai Lund said.

        “We never promised that the second rocket would come back,” Ada Berg said.

        “The budget was spent before anybody had drawn a line,” Bao Chen said.

        „Wir verkaufen kein einziges Gebäude an Fremde aus dem Süden“, sagte Gil Hugo.

        “The moon is made of green cheese, which nobody may eat.”

        「古い港の前で船は長い夏を静かに待っていた」とAda Bergは語った。

        “Peace needs patience […] every single nail”, said Ada Berg.

        Bao Chen: We never promised that the second rocket would come back.
        """;

    [Fact]
    public async Task SQLite_gives_the_verdicts_of_the_compiled_corpus()
    {
        using var context = store.Open();
        await AssertSameAsync(context);
    }

    [PostgresFact]
    public async Task PostgreSQL_gives_the_verdicts_of_the_compiled_corpus()
    {
        using PostgresServers servers = new(1);
        var database = servers.CreateDatabase();
        Store.Push(database);
        using var context = SearchTests.Open(database);
        await AssertSameAsync(context);
    }

    [PostgresFact]
    public async Task Three_servers_give_the_verdicts_of_the_compiled_corpus()
    {
        using PostgresServers servers = new(3);
        var database = servers.CreateDatabase(0);
        Store.Push(database, "--shards", $"{servers.CreateDatabase(1)},{servers.CreateDatabase(2)}");
        using var context = SearchTests.Open(database);
        await AssertSameAsync(context);
    }

    private static async Task AssertSameAsync(CorpusContext context)
    {
        var expected = Corpus.Verify(Text);
        var actual = await context.VerifyAsync(Text);
        Assert.Equal(expected.Quotations.Select(Describe), actual.Quotations.Select(Describe));
        HashSet<QuotationVerdict> verdicts =
        [
            QuotationVerdict.Verbatim,
            QuotationVerdict.Edited,
            QuotationVerdict.Altered,
            QuotationVerdict.Misattributed,
            QuotationVerdict.NotFound,
        ];
        Assert.Superset(verdicts, actual.Quotations.Select(quotation => quotation.Verdict).ToHashSet());

        foreach (var text in (string[])["", "No quotation.", "“Two”", "“衛星は北朝鮮を打ち上げた。”", "“\0'\\ \"{0}”"])
        {
            Assert.Equal(
                Corpus.Verify(text).Quotations.Select(Describe),
                (await context.VerifyAsync(text)).Quotations.Select(Describe)
            );
        }
    }

    private static string Describe(VerifiedQuotation quotation) =>
        string.Join(
            '|',
            [
                quotation.Verdict,
                quotation.Text,
                quotation.Source,
                quotation.Source?.Quote?.Id,
                quotation.Attribution?.Name,
                quotation.Difference,
                quotation.Correction,
                quotation.UndecidedReason,
                .. quotation.Source?.Speakers.Select(speaker => speaker.Id) ?? [],
            ]
        );
}

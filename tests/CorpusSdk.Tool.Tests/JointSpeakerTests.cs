using System.Text.Json;
using CorpusSdk.Tool.Fixing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Tests;

/// <summary>A quote of several people, in every command.</summary>
public sealed class JointSpeakerTests : IDisposable
{
    private const string Annotations =
        "quotes:\n  - text: We are open,\n    speaker: [bob-ray, ann-lee]\n"
        + "  - { text: \"We wait,\", speaker: ann-lee }\n";

    private readonly TestFolder _folder = new TestFolder()
        .With("seeds/people.yaml", "- { id: ann-lee, name: Ann Lee }\n- { id: bob-ray, name: Bob Ray }\n")
        .With("seeds/visit.txt", "\"We are open,\" said Bob Ray and Ann Lee.\n\n\"We wait,\" said Ann Lee.\n")
        .With("seeds/visit.yaml", Annotations);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_has_all_speakers_and_the_only_one()
    {
        var json = await ExportAsync("json");
        var quotes = json.GetProperty("articles")[0].GetProperty("quotes");
        Assert.Equal("""["bob-ray","ann-lee"]""", Compact(quotes[0].GetProperty("speakers")));
        Assert.False(quotes[0].TryGetProperty("speaker", out _));
        Assert.Equal("""["ann-lee"]""", Compact(quotes[1].GetProperty("speakers")));
        Assert.Equal("\"ann-lee\"", Compact(quotes[1].GetProperty("speaker")));
    }

    [Theory]
    [InlineData(
        "Bob Ray and Ann Lee",
        """{"kind":"stated","text":"said Bob Ray and Ann Lee","span":{"start":15,"end":39}}"""
    )]
    [InlineData("Bob Ray. Ann Lee nodded", """{"kind":"unstated"}""")]
    public async Task Json_states_the_attribution_if_the_article_names_all_speakers(string names, string attribution)
    {
        _ = _folder
            .With("seeds/visit.txt", $"\"We are open,\" said {names}.\n")
            .With("seeds/visit.yaml", "quotes: [{ text: \"We are open,\", speaker: [bob-ray, ann-lee] }]\n");
        var quote = (await ExportAsync("json")).GetProperty("articles")[0].GetProperty("quotes")[0];
        Assert.Equal(attribution, Compact(quote.GetProperty("attribution")));
    }

    [Fact]
    public async Task Ndjson_has_all_speakers()
    {
        var output = (await ToolRun.OfAsync("export", _folder.Corpus, "--format", "ndjson")).Output;
        Assert.Contains(
            """
            "speakers":[{"id":"bob-ray","name":"Bob Ray"},{"id":"ann-lee","name":"Ann Lee"}]
            """,
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Json_ld_refers_to_all_speakers()
    {
        var quotes = (await ExportAsync("jsonld"))
            .GetProperty("@graph")
            .EnumerateArray()
            .Where(node => node.GetProperty("@type").GetString() == "Quotation")
            .Select(node => Compact(node.GetProperty("spokenByCharacter")));
        Assert.Equal(
            ["""[{"@id":"#person/bob-ray"},{"@id":"#person/ann-lee"}]""", """{"@id":"#person/ann-lee"}"""],
            quotes
        );
    }

    [Fact]
    public async Task Csv_has_a_line_for_each_speaker()
    {
        _ = await ToolRun.OfAsync("export", _folder.Corpus, "--format", "csv", "--output", _folder.PathOf("out"));
        var quotes = _folder.Read("out/quotes.csv").ReplaceLineEndings("\n");
        Assert.Contains("direct,\"bob-ray\nann-lee\",\"Bob Ray\nAnn Lee\",", quotes, StringComparison.Ordinal);
        Assert.Contains("direct,ann-lee,Ann Lee,", quotes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sqlite_has_a_row_for_each_speaker()
    {
        _ = await ToolRun.OfAsync("export", _folder.Corpus, "--format", "sqlite", "--output", _folder.PathOf("db"));
        using SqliteConnection connection = new($"Data Source={_folder.PathOf("db")};Pooling=False");
        connection.Open();
        Assert.Equal(
            "visit/we-are-open bob-ray 0|visit/we-are-open ann-lee 1|visit/we-wait ann-lee 0",
            Query(
                "SELECT group_concat(quote || ' ' || person || ' ' || place, '|') FROM "
                    + "(SELECT * FROM speakers ORDER BY quote, place)"
            )
        );
        Assert.Equal(
            "- Bob Ray and Ann Lee|ann-lee Ann Lee",
            Query("SELECT group_concat(coalesce(speaker, '-') || ' ' || said_by, '|') FROM quotes")
        );

        string Query(string sql)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The SQL is in this test.
            command.CommandText = sql;
#pragma warning restore CA2100
            return (string)command.ExecuteScalar()!;
        }
    }

    [Fact]
    public async Task They_are_shown_together()
    {
        var list = (await ToolRun.OfAsync("show", "quotes", _folder.Corpus)).Output;
        Assert.Contains("visit/we-are-open\tBob Ray and Ann Lee\tstated\t", list, StringComparison.Ordinal);
        var people = (await ToolRun.OfAsync("show", "people", _folder.Corpus)).Output;
        Assert.Contains("ann-lee\tAnn Lee\t\t\t1\t2\t", people, StringComparison.Ordinal);
        Assert.Contains("bob-ray\tBob Ray\t\t\t1\t1\t", people, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_has_the_quote_with_each_of_them()
    {
        var output = _folder.PathOf("report.html");
        _ = await ToolRun.OfAsync("report", _folder.Corpus, "--output", output);
        var html = await File.ReadAllTextAsync(output);
        Assert.Contains("together with <bdi>Ann Lee</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("together with <bdi>Bob Ray</bdi>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Mentioned, not quoted</h3>\n<ul class=\"named\">\n<li", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[bob-ray, ann-lee]", "[ann-lee, bob-ray]", null)]
    [InlineData("[bob-ray, ann-lee]", "bob-ray", "speaker: 'bob-ray, ann-lee' -> 'bob-ray'")]
    [InlineData("bob-ray", "[bob-ray, ann-lee]", "speaker: 'bob-ray' -> 'bob-ray, ann-lee'")]
    public async Task Diff_compares_who_they_are(string before, string after, string? change)
    {
        using TestFolder old = new();
        foreach (var file in new[] { "people.yaml", "visit.txt" })
        {
            _ = old.With("seeds/" + file, _folder.Read("seeds/" + file));
        }

        _ = old.With("seeds/visit.yaml", Annotations.Replace("[bob-ray, ann-lee]", before, StringComparison.Ordinal));
        _ = _folder.With(
            "seeds/visit.yaml",
            Annotations.Replace("[bob-ray, ann-lee]", after, StringComparison.Ordinal)
        );
        var run = await ToolRun.OfAsync("diff", old.Corpus, _folder.Corpus);
        Assert.Equal(change is not null, run.Output.Contains("speaker", StringComparison.Ordinal));
        Assert.Contains(change ?? "no differences", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ann-lee", "bob-ray", "[ann-lee, bob-ray]")]
    [InlineData("'ann-lee'", "bob-ray", "['ann-lee', bob-ray]")]
    [InlineData("[ann-lee]", "bob-ray", "[ann-lee, bob-ray]")]
    [InlineData("\n      - ann-lee", "bob-ray", "\n      - ann-lee\n      - bob-ray")]
    public async Task Fix_offers_to_join_two_entries_and_decides_nothing(string first, string second, string joined)
    {
        var before =
            $"quotes:\n  - text: We are open,\n    speaker: {first}\n"
            + $"  - text: We are open,\n    speaker: {second}\nterms: [\"We wait,\"]\n";
        _ = _folder.With("seeds/visit.yaml", before);
        var run = await ToolRun.OfAsync("fix", _folder.Corpus, "--yes");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Equal(before, _folder.Read("seeds/visit.yaml"));

        using ScriptedConsole console = new("y");
        Assert.Equal(
            ExitCode.Success,
            new FixRun(CorpusLocation.Find(_folder.Corpus), console, isPrompting: true, isDryRun: false).Execute(
                default
            )
        );
        Assert.Equal(
            $"quotes:\n  - text: We are open,\n    speaker: {joined}\nterms: [\"We wait,\"]\n",
            _folder.Read("seeds/visit.yaml")
        );
    }

    [Fact]
    public async Task Fix_removes_a_speaker_who_is_listed_twice()
    {
        _ = _folder.With(
            "seeds/visit.yaml",
            Annotations.Replace("[bob-ray, ann-lee]", "[bob-ray, ann-lee, bob-ray]", StringComparison.Ordinal)
        );
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("fix", _folder.Corpus, "--yes")).Code);
        Assert.Equal(Annotations, _folder.Read("seeds/visit.yaml"));
    }

    [Fact]
    public async Task Check_attribution_is_silent_about_them() =>
        Assert.DoesNotContain(
            "CORP4014",
            (await ToolRun.OfAsync("check", _folder.Corpus, "--attribution")).Output,
            StringComparison.Ordinal
        );

    private async Task<JsonElement> ExportAsync(string format) =>
        JsonDocument.Parse((await ToolRun.OfAsync("export", _folder.Corpus, "--format", format)).Output).RootElement;

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}

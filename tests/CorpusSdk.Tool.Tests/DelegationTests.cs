using System.Text.Json;
using CorpusSdk.Tool.Fixing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Tests;

/// <summary>Delegations with several heads and with people who are not named, in every command.</summary>
public sealed class DelegationTests : IDisposable
{
    private const string Annotations =
        "delegations:\n  - id: visit\n    head: [bob-ray, ann-lee]\n    count: 4\n    unnamed: 3\n    members:\n"
        + "      - { person: eve-orr }\n";

    private readonly TestFolder _folder = new TestFolder()
        .With(
            "seeds/people.yaml",
            "- { id: ann-lee, name: Ann Lee }\n- { id: bob-ray, name: Bob Ray }\n- { id: eve-orr, name: Eve Orr }\n"
        )
        .With("seeds/a.txt", "Bob Ray and Ann Lee led four people, Eve Orr and three others.\n")
        .With("seeds/a.yaml", Annotations);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_has_all_heads_and_the_number_of_people_who_are_not_named()
    {
        var json = JsonDocument
            .Parse((await ToolRun.OfAsync("export", _folder.Corpus, "--format", "json")).Output)
            .RootElement;
        var delegation = json.GetProperty("articles")[0].GetProperty("delegations")[0];
        Assert.Equal("""["bob-ray","ann-lee"]""", JsonSerializer.Serialize(delegation.GetProperty("heads")));
        Assert.False(delegation.TryGetProperty("head", out _));
        Assert.Equal("""[{"person":"eve-orr"}]""", JsonSerializer.Serialize(delegation.GetProperty("members")));
        Assert.Equal(3, delegation.GetProperty("unnamedCount").GetInt32());
        Assert.Equal(4, delegation.GetProperty("statedCount").GetInt32());
    }

    [Fact]
    public async Task Tables_have_them_too()
    {
        _ = await ToolRun.OfAsync("export", _folder.Corpus, "--format", "csv", "--output", _folder.PathOf("out"));
        Assert.Equal(
            "id,article,party,event,head,stated_count,unnamed_count\nvisit,a,,,\"bob-ray\nann-lee\",4,3\n",
            _folder.Read("out/delegations.csv").ReplaceLineEndings("\n")
        );
        _ = await ToolRun.OfAsync("export", _folder.Corpus, "--format", "sqlite", "--output", _folder.PathOf("db"));
        using SqliteConnection connection = new($"Data Source={_folder.PathOf("db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT group_concat(delegation || ' ' || person || ' ' || place || ' ' || unnamed_count || ' ' || "
            + "(head IS NULL), '|') FROM (SELECT * FROM heads JOIN delegations ON id = delegation ORDER BY place)";
        Assert.Equal("visit bob-ray 0 3 1|visit ann-lee 1 3 1", command.ExecuteScalar());
    }

    [Fact]
    public async Task Json_ld_has_a_role_for_each_head()
    {
        var output = (await ToolRun.OfAsync("export", _folder.Corpus, "--format", "jsonld")).Output;
        Assert.Equal(2, output.Split("\"roleName\": \"head\"").Length - 1);
    }

    [Fact]
    public async Task They_are_shown_and_reported()
    {
        var list = (await ToolRun.OfAsync("show", "delegations", _folder.Corpus)).Output;
        Assert.Contains("visit\t\t\tBob Ray and Ann Lee\t4\t1\t3\tEve Orr", list, StringComparison.Ordinal);
        var output = _folder.PathOf("report.html");
        _ = await ToolRun.OfAsync("report", _folder.Corpus, "--output", output);
        var html = await File.ReadAllTextAsync(output);
        Assert.Contains("<bdi>Bob Ray</bdi></a> and <a href=", html, StringComparison.Ordinal);
        Assert.Contains("and 3 not named", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_compares_them()
    {
        using TestFolder old = new();
        foreach (var file in new[] { "people.yaml", "a.txt" })
        {
            _ = old.With("seeds/" + file, _folder.Read("seeds/" + file));
        }

        _ = old.With(
            "seeds/a.yaml",
            Annotations
                .Replace("[bob-ray, ann-lee]", "bob-ray", StringComparison.Ordinal)
                .Replace("    count: 4\n    unnamed: 3\n", "", StringComparison.Ordinal)
        );
        var diff = (await ToolRun.OfAsync("diff", old.Corpus, _folder.Corpus)).Output;
        Assert.Contains("head: 'bob-ray' -> 'bob-ray; ann-lee'", diff, StringComparison.Ordinal);
        Assert.Contains("unnamed: '0' -> '3'", diff, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "    count: 1\n")]
    [InlineData("2", "    count: 4\n    unnamed: 3\n")]
    public async Task Fix_asks_whether_people_are_not_named(string answer, string expected)
    {
        var before = Annotations.Replace("    unnamed: 3\n", "", StringComparison.Ordinal);
        _ = _folder.With("seeds/a.yaml", before);
        Assert.Equal(ExitCode.Errors, (await ToolRun.OfAsync("fix", _folder.Corpus, "--yes")).Code);
        Assert.Equal(before, _folder.Read("seeds/a.yaml"));
        using ScriptedConsole console = new(answer);
        Assert.Equal(
            ExitCode.Success,
            new FixRun(CorpusLocation.Find(_folder.Corpus), console, isPrompting: true, isDryRun: false).Execute(
                default
            )
        );
        Assert.Equal(
            before.Replace("    count: 4\n", expected, StringComparison.Ordinal),
            _folder.Read("seeds/a.yaml")
        );
    }
}

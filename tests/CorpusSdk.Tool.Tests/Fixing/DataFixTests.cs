using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Fixing;

/// <summary><c>fix</c> writes values of JSON and CSV as those languages write them.</summary>
public sealed class DataFixTests
{
    private const string Schema = """
        using System;
        using System.Collections.Immutable;
        namespace Summit;
        [CorpusCollection("calls.*")]
        public partial record Call
        {
            public string? Ship { get; init; }
            public DateOnly? Day { get; init; }
            public EdtfDate? Held { get; init; }
            public DateTime? Time { get; init; }
            public ImmutableArray<EdtfDate> Days { get; init; } = [];
        }
        """;

    [Theory]
    [InlineData("calls.json", """[{ "day": "12/31/2024" }]""", """[{ "day": "2024-12-31" }]""")]
    [InlineData(
        "calls.json",
        "[\n  { \"held\": \"31.12.2024\", \"time\": \"2024-12-31 10:30 PM\" },\n  { \"days\": [\"12/31/2024\"] }\n]\n",
        "[\n  { \"held\": \"2024-12-31\", \"time\": \"2024-12-31T22:30\" },\n  { \"days\": [\"2024-12-31\"] }\n]\n"
    )]
    [InlineData("calls.json", """{ "id": "a b", "shpi": "A \"B\"" }""", """{ "id": "a b", "ship": "A \"B\"" }""")]
    [InlineData("calls.csv", "ship,day\nA,12/31/2024\n", "ship,day\nA,2024-12-31\n")]
    [InlineData(
        "calls.csv",
        "ship;day;held\nA;\"31.12.2024\"; 31.12.2024 \n",
        "ship;day;held\nA;\"2024-12-31\";2024-12-31\n"
    )]
    [InlineData("calls.csv", "days\n2024; 12/31/2024 ;2025\n", "days\n2024; 2024-12-31 ;2025\n")]
    [InlineData("calls.csv", "days\n\"12/31/2024; 31.12.2023\"\n", "days\n\"2024-12-31; 2023-12-31\"\n")]
    [InlineData("calls.yaml", "- day: 31.12.2024\n  time: '12/31/2024'\n", "- day: 2024-12-31\n  time: '2024-12-31'\n")]
    public async Task A_date_is_corrected(string file, string before, string after)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            using var folder = FolderWith(file, before.Replace("\n", lineEnd, StringComparison.Ordinal));
            var run = await ToolRun.OfAsync("fix", folder.Corpus, "--yes");
            Assert.Equal(
                ("", after.Replace("\n", lineEnd, StringComparison.Ordinal)),
                (run.Error, folder.Read("seeds/" + file))
            );
            Assert.Equal(ExitCode.Success, run.Code);
        }
    }

    [Fact]
    public async Task JSON_front_matter_is_corrected_too()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "[]\n")
            .With("seeds/a.md", "{\n  \"published\": \"31.12.2024\"\n}\nText\n");
        _ = await ToolRun.OfAsync("fix", folder.Corpus, "--yes");
        Assert.Equal("{\n  \"published\": \"2024-12-31\"\n}\nText\n", folder.Read("seeds/a.md"));
    }

    [Theory]
    // A day or a month first; a time that would be lost; the key of a table, which is not in the cell.
    [InlineData("calls.json", """[{ "day": "11/12/2024" }]""")]
    [InlineData("calls.csv", "ship,day\nA,11/12/2024\n")]
    [InlineData("calls.csv", "day\n2024-12-31T10:30:00\n")]
    [InlineData("calls.csv", "ship,hold\nA,2024\nB\n")]
    public async Task What_is_not_certain_is_left_to_the_user(string file, string before)
    {
        using var folder = FolderWith(file, before);
        var run = await ToolRun.OfAsync("fix", folder.Corpus, "--yes");
        Assert.Equal((ExitCode.Errors, "", before), (run.Code, run.Error, folder.Read("seeds/" + file)));
    }

    private static TestFolder FolderWith(string file, string content) =>
        new TestFolder()
            .With("Summit.csproj", "<Project />")
            .With("Schema.cs", Schema)
            .With("seeds/people.yaml", "[]\n")
            .With("seeds/" + file, content);
}

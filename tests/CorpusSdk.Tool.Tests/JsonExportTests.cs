using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.Tests.Shared;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary>The JSON of an export is that of the program.</summary>
public sealed class JsonExportTests
{
    [Fact]
    public async Task Json_is_what_the_program_writes_and_as_the_published_schema_says()
    {
        using var folder = new TestFolder()
            .With("Summit.csproj", "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>")
            .With("Schema.cs", JsonSample.Schema);
        foreach (var (path, text) in JsonSample.Files)
        {
            _ = folder.With("seeds/" + path, text);
        }

        var run = await ToolRun.OfAsync("export", folder.Path, "--format", "json");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        using var stream = typeof(JsonExportTests).Assembly.GetManifestResourceStream("JsonSample.json")!;
        Assert.Equal(JsonNode.Parse(stream)!.ToJsonString(), JsonNode.Parse(run.Output)!.ToJsonString());

        using var schema = typeof(SearchHit).Assembly.GetManifestResourceStream("corpus.schema.json")!;
        var published = global::Json.Schema.JsonSchema.FromText(new StreamReader(schema).ReadToEnd());
        Assert.True(published.Evaluate(JsonDocument.Parse(run.Output).RootElement).IsValid);
        using var seeds = TestFolder.WithSeeds();
        var output = (await ToolRun.OfAsync("export", seeds.Corpus, "--format", "json")).Output;
        Assert.True(published.Evaluate(JsonDocument.Parse(output).RootElement).IsValid);
        var broken = output.Replace("\"kind\": \"direct\"", "\"kind\": \"indirect\"", StringComparison.Ordinal);
        Assert.False(published.Evaluate(JsonDocument.Parse(broken).RootElement).IsValid);
    }
}

using System.Text.Json.Nodes;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Mcp;

/// <summary>The conformance suite of the protocol, as far as it does not need tools of its own in the server.</summary>
public sealed class ConformanceTests(McpFixture server) : IClassFixture<McpFixture>
{
    /// <summary>
    /// The suite's other scenarios call tools such as <c>test_simple_text</c>, or read <c>test://</c> resources.
    /// </summary>
    public static TheoryData<string> Scenarios =>
        [
            "server-initialize",
            "logging-set-level",
            "ping",
            "completion-complete",
            "tools-list",
            "server-sse-multiple-streams",
            "resources-list",
            "resources-subscribe",
            "resources-unsubscribe",
            "prompts-list",
            "dns-rebinding-protection",
        ];

    [ConformanceTheory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_passes(string scenario)
    {
        var results = Directory.CreateTempSubdirectory("mcp-conformance-");
        try
        {
            var run = Command.Run(
                results.FullName,
                ConformanceTheoryAttribute.Node,
                ConformanceTheoryAttribute.Suite,
                "server",
                "--url",
                server.Address.ToString(),
                "--scenario",
                scenario,
                "--output-dir",
                results.FullName
            );
            Assert.True(run.ExitCode == 0, run.Output);
            var file = Assert.Single(results.GetFiles("checks.json", SearchOption.AllDirectories));
            var checks = JsonNode.Parse(File.ReadAllText(file.FullName))!.AsArray();
            Assert.NotEmpty(checks);
            Assert.All(
                checks,
                check => Assert.True((string?)check!["status"] is "SUCCESS" or "INFO", check!.ToJsonString())
            );
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }
}

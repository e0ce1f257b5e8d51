using CorpusSdk.Package.Tests.Harness;
using CorpusSdk.Tool.Tests.Harness;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CorpusSdk.Tool.Tests.Mcp;

/// <summary>The command as clients start it.</summary>
public sealed class McpProcessTests
{
    [Fact]
    public async Task A_client_starts_the_server_and_ends_it()
    {
        using var folder = TestFolder.WithSeeds();

        // An error of the corpus must not be written to the stream of the protocol.
        _ = folder.With("seeds/broken.yaml", "unknown: 1\n");
        List<string> errors = [];
        await using var client = await McpClient.CreateAsync(
            new StdioClientTransport(
                new()
                {
                    Command = Command.Host,
                    Arguments = [BuiltTool.Path, "mcp"],
                    WorkingDirectory = folder.Path,
                    StandardErrorLines = line =>
                    {
                        lock (errors)
                        {
                            errors.Add(line);
                        }
                    },
                }
            )
        );
        var result = await client.CallToolAsync(
            "verify_quotations",
            new Dictionary<string, object?> { ["text"] = "\"Our whales have promised to carry the mail.\"" }
        );
        Assert.Contains("NotFound", ((TextContentBlock)result.Content[0]).Text, StringComparison.Ordinal);
        await client.DisposeAsync();
        lock (errors)
        {
            Assert.StartsWith("note: the corpus has ", Assert.Single(errors), StringComparison.Ordinal);
        }
    }

    /// <summary>At the end of the input, and without anything on standard output.</summary>
    [Fact]
    public void The_server_ends_with_its_input()
    {
        using var folder = TestFolder.WithSeeds();
        var run = Command.Dotnet(folder.Path, BuiltTool.Path, "mcp");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_missing_corpus_is_an_error()
    {
        var run = await ToolRun.OfAsync("mcp", Path.Combine(Path.GetTempPath(), "no-such-corpus"));
        Assert.Equal(2, run.Code);
        Assert.StartsWith("error: there is no folder", run.Error, StringComparison.Ordinal);
    }
}

using System.CommandLine;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Mcp;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus mcp</c></summary>
internal static class McpCommand
{
    private const int DefaultPort = 3001;

    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        PortOption http = new("--http")
        {
            Description =
                "Serves streamable HTTP on this machine only, at http://localhost:<port>/mcp. "
                + $"Default port: {DefaultPort}; 0 is a free one. Without the option: standard input and output.",
        };
        Command command = new(
            "mcp",
            "Serves the corpus to language models by the Model Context Protocol: they search and read the articles, "
                + "and verify the quotations that they write."
        )
        {
            corpus,
            http,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await Task.Yield();
                var served = McpCorpus.Load(CorpusLocation.Find(parsed.GetValue(corpus)), cancellation);
                var error = parsed.InvocationConfiguration.Error;
                if (served.Errors > 0)
                {
                    error.WriteLine(
                        $"note: the corpus has {Counted.Of(served.Errors, "error")}, and affected entries "
                            + "are not served; run 'dotnet corpus check' for details"
                    );
                }

                if (parsed.GetResult(http) is null)
                {
                    await McpStdio.RunAsync(
                        served,
                        Console.OpenStandardInput(),
                        Console.OpenStandardOutput(),
                        error,
                        cancellation
                    );
                }
                else
                {
                    await McpHttp.RunAsync(served, http.ValueIn(parsed) ?? DefaultPort, error, cancellation);
                }

                return ExitCode.Success;
            }
        );
        return command;
    }
}

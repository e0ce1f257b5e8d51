using System.CommandLine;
using CorpusSdk.Tool.Corpora;
using CorpusSdk.Tool.Mcp;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus mcp</c></summary>
internal static class McpCommand
{
    private const int DefaultPort = 3001;

    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        Option<int?> http = new("--http")
        {
            Description =
                "Serves streamable HTTP on this machine only, at http://localhost:<port>/mcp. "
                + $"Default port: {DefaultPort}; 0 is a free one. Without the option: standard input and output.",
            HelpName = "port",
            Arity = ArgumentArity.ZeroOrOne,
        };
        http.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ushort.TryParse(token.Value, out _))
            {
                result.AddError($"'{token.Value}' is not a port; expected a number from 0 to 65535");
            }
        });
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
                McpCorpus served = new(LoadedCorpus.Of(CommandCorpus.LoadWithNote(parsed, corpus, cancellation)));
                var error = parsed.InvocationConfiguration.Error;
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
                    await McpHttp.RunAsync(served, parsed.GetValue(http) ?? DefaultPort, error, cancellation);
                }

                return ExitCode.Success;
            }
        );
        return command;
    }
}

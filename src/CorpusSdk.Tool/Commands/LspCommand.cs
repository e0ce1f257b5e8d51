using System.CommandLine;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Lsp;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus lsp</c></summary>
internal static class LspCommand
{
    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        corpus.Description = "The corpus folder, project or project folder. Default: the folders of the editor decide.";
        Command command = new(
            "lsp",
            "Serves editors by the Language Server Protocol, on standard input and output: problems while you type, "
                + "fixes, completion, hovers, definitions, references and renaming."
        )
        {
            corpus,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await Task.Yield();
                var given = parsed.GetValue(corpus) is { } path ? CorpusLocation.Find(path).EnsureExists() : null;
                return await LspStdio.RunAsync(
                    given,
                    Console.OpenStandardInput(),
                    Console.OpenStandardOutput(),
                    cancellation
                );
            }
        );
        return command;
    }
}

using System.CommandLine;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus check</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var corpus = CorpusArgument.Create();
        Command command = new("check", "Checks a corpus as the build does, without a build.") { corpus };
        command.SetAction((parsed, cancellation) =>
        {
            var result = CorpusFolder.Load(parsed.GetValue(corpus), cancellation);
            foreach (var problem in result.Problems)
            {
                parsed.InvocationConfiguration.Output.WriteLine($"{problem.Path}({problem.Start.Line + 1},{problem.Start.Column + 1}): {problem.Rule.Id}: {problem.Message}");
            }

            return Task.FromResult(result.ErrorCount > 0 ? ExitCode.Errors : ExitCode.Clean);
        });
        return command;
    }
}

using System.CommandLine;
using CorpusSdk.Tool.Starting;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus init</c></summary>
internal static class InitCommand
{
    public static Command Create()
    {
        Argument<string?> project = new("project")
        {
            Description =
                "The project file, or its folder; by default the current one. Without a project, the folder of the corpus is all that is made.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new(
            "init",
            "Begins a corpus: its folder, a file for people, and the reference to the package. What is there stays as it is."
        )
        {
            project,
        };
        command.Does(
            (parsed, _) =>
            {
                NewCorpus.Plan(parsed.GetValue(project)).Make(parsed.InvocationConfiguration.Output);
                return ExitCode.Clean;
            }
        );
        return command;
    }
}

using System.CommandLine;
using CorpusSdk.Tool.Initialization;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus init</c></summary>
internal static class InitCommand
{
    public static Command Create()
    {
        Argument<string?> project = new("project")
        {
            Description =
                "The project file or its folder. Default: the current folder. "
                + "Without a project, only the corpus folder is created.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new(
            "init",
            "Creates a corpus: its folder, a people file, editor schemas and the package reference. "
                + "Existing files are kept."
        )
        {
            project,
        };
        command.SetCancellableAction(
            (parsed, _) =>
            {
                CorpusInitializer.Plan(parsed.GetValue(project)).Execute(parsed.InvocationConfiguration.Output);
                return ExitCode.Success;
            }
        );
        return command;
    }
}

using System.Text.RegularExpressions;
using CorpusSdk.Tool;
using CorpusSdk.Tool.Commands;
using YamlDotNet.RepresentationModel;

namespace CorpusSdk.Documentation.Tests.Harness;

/// <summary>Checks of commands, in consoles and in workflows.</summary>
internal static class CommandChecks
{
    /// <summary>
    /// Commands of the SDK, which other tests run with the packed package (<c>CorpusSdk.Package.Tests</c>), and of
    /// shells.
    /// </summary>
    private static readonly Regex[] s_known =
    [
        .. new[]
        {
            "dotnet new (console|web|classlib|corpus) -o \\w+",
            "dotnet new install CorpusSdk\\.Templates",
            "dotnet add package (CorpusSdk|CorpusSdk\\.AI|CorpusSdk\\.AspNetCore)",
            "dotnet new tool-manifest",
            "dotnet tool install (--global )?CorpusSdk\\.Tool",
            "dotnet build( -warnaserror)?",
            "dotnet format analyzers --severity info --diagnostics( CORP\\d+)+",
            "dotnet run",
            "dotnet test",
            "dotnet publish -c Release( -p:PublishAot=true)?",
            "(cd|mkdir) \\w+",
        }.Select(command => new Regex($"^{command}$")),
    ];

    /// <summary>
    /// The commands of a console. If lines begin with <c>$</c>, the lines after them are their output; otherwise each
    /// line is a command, and its output is not shown.
    /// </summary>
    public static IEnumerable<(string Command, string? Output)> Commands(CodeBlock block)
    {
        var lines = block.Content.TrimEnd('\n').Split('\n');
        return !lines[0].StartsWith("$ ", StringComparison.Ordinal)
            ? lines.Select(line => (WithoutComment(line), (string?)null))
            : Call.Matches(block.Content)
                .Select(call =>
                    (
                        WithoutComment(call.Groups["command"].Value),
                        call.Groups["output"].Value is { Length: > 0 } output ? output.TrimEnd('\n') : (string?)null
                    )
                );
    }

    /// <summary>The arguments of <c>dotnet corpus</c>; null for another command.</summary>
    public static string[]? ToolArguments(string command) =>
        command.StartsWith("dotnet corpus ", StringComparison.Ordinal)
            ?
            [
                .. Word.Matches(Redirection.Replace(command, ""))
                    .Skip(2)
                    .Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal)),
            ]
            : null;

    /// <summary>The name that a new project has by this command; null for another command.</summary>
    public static string? NewProject(string command) =>
        NewProjectCommand.Match(command) is { Success: true } match ? match.Groups[1].Value : null;

    public static void CheckKnown(CodeBlock block, string command)
    {
        var project = RunProject.Match(command);
        var exists = project.Success && Directory.Exists(DocumentationPage.FullPath(project.Groups[1].Value));
        if (!exists && !s_known.Any(known => known.IsMatch(command)))
        {
            block.Fail($"unknown command: {command}");
        }
    }

    /// <summary>The tool must accept the arguments.</summary>
    public static void CheckArguments(CodeBlock block, string[] arguments)
    {
        var parsed = CorpusTool
            .CreateCommands()
            .Parse(arguments, new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (CommandLineErrors.Find(parsed, arguments) is { } mistake)
        {
            block.Fail($"dotnet corpus {string.Join(' ', arguments)}: {mistake}");
        }
    }

    /// <summary>Checks the commands of a workflow, or of a part of one.</summary>
    public static void CheckWorkflow(CodeBlock block)
    {
        YamlStream yaml = [];
        yaml.Load(new StringReader(block.Content));
        var commands = yaml
            .Documents.Single()
            .AllNodes.OfType<YamlMappingNode>()
            .SelectMany(node => node.Children)
            .Where(pair => pair.Key is YamlScalarNode { Value: "run" })
            .SelectMany(pair => ((YamlScalarNode)pair.Value).Value!.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        if (commands.Count == 0)
        {
            block.Fail("a workflow runs something");
        }

        foreach (var command in commands)
        {
            if (ToolArguments(command) is { } arguments)
            {
                CheckArguments(block, arguments);
            }
            else
            {
                CheckKnown(block, command);
            }
        }
    }

    private static string WithoutComment(string line) => Comment.Replace(line, "").Trim();

    private static Regex Call { get; } =
        new("^\\$ (?<command>[^\n]*)\n(?<output>.*?)(?=^\\$ |\\z)", RegexOptions.Multiline | RegexOptions.Singleline);

    private static Regex Comment { get; } = new(" +# .*$");

    private static Regex NewProjectCommand { get; } = new("^dotnet new \\w+ -o (\\w+)$");

    private static Regex Redirection { get; } = new(" > \\S+$");

    private static Regex RunProject { get; } = new("^dotnet run --project ([\\w/.]+)$");

    private static Regex Word { get; } = new("(?:\"[^\"]*\"|[^\\s\"])+");
}

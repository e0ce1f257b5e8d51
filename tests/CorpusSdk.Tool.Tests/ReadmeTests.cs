using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary>The README of the tool; the tests of the packages follow its walkthrough.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task Every_command_is_documented()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Folder, "src/CorpusSdk.Tool/README.md"));
        var help = (await Harness.ToolRun.OfAsync("--help")).Output;
        var commands = HelpCommand()
            .Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..])
            .Select(command => command.Groups[1].Value)
            .ToList();
        Assert.Contains("check", commands);
        Assert.All(commands, command => Assert.Contains($"| `{command}", readme, StringComparison.Ordinal));
    }

    [GeneratedRegex("^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex HelpCommand();
}

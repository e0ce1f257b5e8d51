using System.Text.RegularExpressions;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>The exit code and the output of a program.</summary>
internal sealed partial record CommandResult(string Line, int ExitCode, string Output)
{
    /// <summary>
    /// The errors and warnings of a build, each once, in the form <c>file(line,column): error ID: message</c>.
    /// </summary>
    public IReadOnlyList<string> Diagnostics =>
        [
            .. Output
                .Split('\n')
                .Select(line => DiagnosticLine().Match(line))
                .Where(match => match.Success)
                .Select(match => match.Groups["diagnostic"].Value.Trim())
                .Distinct(),
        ];

    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"{Line}\n{Output}");
        return this;
    }

    public CommandResult SucceedsWithoutWarning()
    {
        Assert.True(Succeeds().Diagnostics.Count == 0, $"{Line}\n{Output}");
        return this;
    }

    public CommandResult Fails()
    {
        Assert.True(ExitCode != 0, $"this should have failed: {Line}\n{Output}");
        return this;
    }

    // Cuts off the project at the end of the line.
    [GeneratedRegex(@"^\s*(?<diagnostic>.*?(error|warning) [A-Z]+[0-9]+: .*?)( \[[^\[\]]*\])?\s*$")]
    private static partial Regex DiagnosticLine();
}

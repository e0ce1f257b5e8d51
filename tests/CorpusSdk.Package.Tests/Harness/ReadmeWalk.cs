using System.Text;
using System.Text.RegularExpressions;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>
/// Follows a README in a folder of its own: writes the files of blocks with a <c>title</c>, runs the commands of
/// <c>console</c> blocks, and compares their output if the README shows any. A <c>diff</c> block changes its file for
/// the next commands only; so do the words <c>edit=file from=old to=new</c> behind <c>console</c>. A block with
/// <c>proposed</c> is a file that a command has written.
/// </summary>
internal sealed partial class ReadmeWalk(PackedPackage package)
{
    private readonly string _root = package.NewFolder("walk");
    private string _folder = "";

    /// <summary>The number of commands that were run.</summary>
    public int Commands { get; private set; }

    /// <summary>The path of a file below the current folder.</summary>
    public string PathOf(string file) => Path.Combine(_root, _folder, file);

    public void Follow(string readme)
    {
        (string File, string Content)? original = null;
        foreach (Match block in Block().Matches(readme.ReplaceLineEndings("\n")))
        {
            var content = block.Groups["content"].Value;
            if (block.Groups["proposed"].Success)
            {
                Assert.Equal(content, File.ReadAllText(PathOf(block.Groups["proposed"].Value)));
                continue;
            }

            if (!block.Groups["file"].Success)
            {
                if (block.Groups["edited"].Success)
                {
                    var edited = PathOf(block.Groups["edited"].Value);
                    original = (edited, File.ReadAllText(edited));
                    Write(
                        edited,
                        original.Value.Content.Replace(
                            block.Groups["old"].Value,
                            block.Groups["new"].Value,
                            StringComparison.Ordinal
                        )
                    );
                }

                Run(content);
                if (original is { } changed)
                {
                    Write(changed.File, changed.Content);
                    original = null;
                }

                continue;
            }

            var file = PathOf(block.Groups["file"].Value);
            if (block.Groups["language"].Value == "diff")
            {
                original = (file, File.ReadAllText(file));
                content = Changed(original.Value.Content, content);
            }

            Write(file, content);
        }
    }

    private static void Write(string file, string content)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content, new UTF8Encoding(false));
    }

    private static string Changed(string content, string diff)
    {
        var lines = diff.TrimEnd('\n').Split('\n').ToLookup(line => line[0], line => line[1..]);
        var removed = string.Join('\n', lines['-']);
        Assert.Contains(removed, content, StringComparison.Ordinal);
        return content.Replace(removed, string.Join('\n', lines['+']), StringComparison.Ordinal);
    }

    private void Run(string commands)
    {
        foreach (Match call in Call().Matches(commands))
        {
            Commands++;
            var words = Words().Matches(call.Groups["line"].Value).Select(word => word.Value.Trim('"')).ToArray();
            var output = call.Groups["output"].Value;
            if (words is ["cd", var inner])
            {
                _folder = Path.Combine(_folder, inner);
            }
            else if (words is ["dotnet", "build", ..])
            {
                CheckBuild(Execute(words), output);
            }
            else
            {
                CheckOutput(Execute(words), output);
            }
        }
    }

    /// <summary>
    /// Runs a command as a user would, with the packages of this run, and without a change outside of the folder.
    /// </summary>
    private CommandResult Execute(string[] words) =>
        words switch
        {
            ["dotnet", "new", "install", var id] => Dotnet(["new", "install", $"{id}@{package.Version}", .. Hive]),
            ["dotnet", "new", .. var arguments] => Dotnet(["new", .. arguments, .. Hive]),
            ["dotnet", "add", "package", var id] => Dotnet(["add", "package", id, "--version", package.Version]),
            ["dotnet", "tool", "install", "--global", var id] => Dotnet([
                "tool",
                "install",
                id,
                "--tool-path",
                Tools,
                "--version",
                package.Version,
            ]),
            ["dotnet", "corpus", .. var arguments] => Command.Run(
                PathOf(""),
                Path.Combine(Tools, OperatingSystem.IsWindows() ? "dotnet-corpus.exe" : "dotnet-corpus"),
                arguments
            ),
            ["dotnet", .. var arguments] => Dotnet(arguments),
            _ => throw new InvalidOperationException($"not a command that can be followed: {string.Join(' ', words)}"),
        };

    private string Tools => Path.Combine(_root, "tools");

    private string[] Hive => ["--debug:custom-hive", Path.Combine(_root, "hive")];

    private CommandResult Dotnet(string[] arguments) => Command.Dotnet(PathOf(""), arguments);

    /// <summary>
    /// The README wraps long lines, and leaves out the folder of the project and the address of the rule's page.
    /// </summary>
    private void CheckBuild(CommandResult build, string shown)
    {
        if (shown.Length == 0)
        {
            _ = build.SucceedsWithoutWarning();
            return;
        }

        var diagnostics = string.Join(' ', build.Fails().Diagnostics)
            .Replace(Path.GetFullPath(PathOf("")) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Assert.Equal(Folded(shown), Folded(RulePage().Replace(diagnostics, "")));
    }

    private void CheckOutput(CommandResult run, string shown)
    {
        if (shown.Length == 0)
        {
            _ = run.Succeeds();
            return;
        }

        Assert.Equal(
            shown,
            run.Output.Replace(package.Version, "0.1.0", StringComparison.Ordinal)
                .Replace('\\', '/')
                .ReplaceLineEndings("\n")
                .TrimEnd('\n')
        );
        Assert.Equal(shown.Contains(" error CORP", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(
        "^```(?:console(?: edit=(?<edited>\\S+) from=(?<old>\\S+) to=(?<new>\\S+))?|\\w+ proposed=(?<proposed>\\S+)"
            + "|(?<language>\\w+) title=(?<file>\\S+))\n(?<content>.*?\n)```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Block();

    [GeneratedRegex(
        "^\\$ (?<line>[^\n]*)\n(?<output>.*?)\n?(?=^\\$ |\\z)",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Call();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();

    [GeneratedRegex(@" \(https://\S+/rules/CORP\d+\.md\)")]
    private static partial Regex RulePage();
}

using System.Text;
using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Tests;

/// <summary>
/// The walkthrough of the README: the tool is packed, installed from the package and run as described. Its database is
/// queried as the manual describes.
/// </summary>
[Trait("Category", "Slow")]
public sealed partial class ReadmeTests : IDisposable
{
    private const string Version = "0.1.0-walk";

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-walk-").FullName;

    [Fact]
    public void The_walkthrough_works_as_described()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Folder, "src/CorpusSdk.Tool/README.md"))
            .ReplaceLineEndings("\n");
        var walk = readme[..readme.IndexOf("\n## The commands\n", StringComparison.Ordinal)];
        var here = Path.Combine(_folder, "home");
        _ = Directory.CreateDirectory(here);
        var calls = 0;
        foreach (Match block in Block().Matches(walk))
        {
            var content = block.Groups["content"].Value;
            if (block.Groups["file"].Success)
            {
                File.WriteAllText(Path.Combine(here, block.Groups["file"].Value), content, new UTF8Encoding(false));
                continue;
            }

            foreach (Match call in Call().Matches(content))
            {
                calls++;
                here = Follow(
                    here,
                    Words().Matches(call.Groups["line"].Value).Select(word => word.Value.Trim('"')).ToArray(),
                    call.Groups["output"].Value
                );
            }
        }

        Assert.Equal(9, calls);
        var reference = Path.Combine(Repository.Folder, "docs/manual/reference/command-export.md");
        var query = Sql().Match(File.ReadAllText(reference).ReplaceLineEndings("\n")).Groups["content"].Value;
        using SqliteConnection connection = new(
            $"Data Source={Path.Combine(here, "harbour.db")};Mode=ReadOnly;Pooling=False"
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal("We will not run a [boat] that is not [safe],", reader.GetString(1));
        Assert.Contains(
            "<title>What the harbour says</title>",
            File.ReadAllText(Path.Combine(here, "harbour.html")),
            StringComparison.Ordinal
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <returns>The current folder after the command.</returns>
    private string Follow(string folder, string[] words, string output)
    {
        switch (words)
        {
            case ["cd", var inner]:
                return Path.Combine(folder, inner);
            case ["dotnet", "tool", "install", "--global", "CorpusSdk.Tool"]:
                Install();
                break;
            case ["dotnet", "corpus", .. var arguments]:
                var run = Command.Run(
                    folder,
                    Path.Combine(_folder, "tools", OperatingSystem.IsWindows() ? "dotnet-corpus.exe" : "dotnet-corpus"),
                    arguments
                );
                Assert.Equal(
                    output,
                    run.Output.Replace(Version, "0.1.0", StringComparison.Ordinal)
                        .Replace('\\', '/')
                        .ReplaceLineEndings("\n")
                        .TrimEnd('\n')
                );
                Assert.Equal(output.Contains(" error CORP", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
                break;
            default:
                _ = Command.Dotnet(folder, [.. words.Skip(1), "--no-restore"]).Succeeds();
                break;
        }

        return folder;
    }

    private void Install()
    {
        var feed = Path.Combine(_folder, "feed");

        // Uses its own artifacts folder, because a build of the solution may be running.
        _ = Command
            .Dotnet(
                Repository.Folder,
                "pack",
                "src/CorpusSdk.Tool",
                "-c",
                "Release",
                "-o",
                feed,
                "--artifacts-path",
                Path.Combine(_folder, "artifacts"),
                $"-p:Version={Version}"
            )
            .SucceedsWithoutWarning();
        CompilerServer.ShutDown();
        File.WriteAllText(
            Path.Combine(_folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="walk" value="{feed}" />
              </packageSources>
            </configuration>
            """
        );
        _ = Command
            .Dotnet(
                _folder,
                "tool",
                "install",
                "CorpusSdk.Tool",
                "--tool-path",
                Path.Combine(_folder, "tools"),
                "--version",
                Version
            )
            .Succeeds();
    }

    [GeneratedRegex(
        "^```(?:console|\\w+ title=(?<file>\\S+))\n(?<content>.*?\n)```$",
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

    [GeneratedRegex("^```sql\n(?<content>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sql();
}

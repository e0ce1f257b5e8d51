using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Package.Tests.Harness;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Editors;

/// <summary>
/// The extension for Visual Studio Code, and its tests of the language server and of the JSON Schemas.
/// </summary>
public sealed partial class ExtensionTests
{
    [ExtensionFact]
    public void The_tests_in_node_pass()
    {
        using var folder = new TestFolder();
        foreach (var (name, text) in DataSchemas.Of(CorpusProject.Seeds).Texts)
        {
            _ = folder.With($"schemas/{name}.schema.json", text);
        }

        var run = Npm(
            ["test"],
            new()
            {
                ["CORPUSSDK_TOOL"] = BuiltTool.Path,
                ["CORPUSSDK_SCHEMAS"] = folder.PathOf("schemas"),
                ["DOTNET_HOST_PATH"] = Command.Host,
            }
        );
        Assert.True(run.ExitCode == 0, run.Output);
        var count = Passed().Match(run.Output);
        Assert.True(
            count.Success && int.Parse(count.Groups[1].ValueSpan, CultureInfo.InvariantCulture) > 20,
            run.Output
        );
    }

    [ExtensionFact]
    public void The_package_contains_the_bundle_and_what_the_marketplace_shows()
    {
        var run = Npm(["run", "package"], []);
        Assert.True(run.ExitCode == 0, run.Output);
        using var package = ZipFile.OpenRead(Path.Combine(ExtensionFactAttribute.Folder, "dist", "corpussdk.vsix"));
        Assert.Equal(
            [
                "[Content_Types].xml",
                "extension.vsixmanifest",
                "extension/LICENSE.txt",
                "extension/THIRD-PARTY-NOTICES.txt",
                "extension/changelog.md",
                "extension/dist/extension.js",
                "extension/icon.png",
                "extension/package.json",
                "extension/readme.md",
            ],
            package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)
        );
        using var bundle = new StreamReader(package.GetEntry("extension/dist/extension.js")!.Open());
        var code = bundle.ReadToEnd();
        Assert.InRange(code.Length, 100_000, 1_000_000);
        Assert.DoesNotContain(Repository.Folder, code, StringComparison.Ordinal);
    }

    /// <summary>The lockfile must not depend on the registry of the machine that wrote it.</summary>
    [Fact]
    public void The_lockfile_names_no_registry()
    {
        var lockfile = File.ReadAllText(Path.Combine(ExtensionFactAttribute.Folder, "package-lock.json"));
        Assert.DoesNotContain("\"resolved\"", lockfile, StringComparison.Ordinal);
        Assert.Contains("\"integrity\"", lockfile, StringComparison.Ordinal);
    }

    // On Windows, npm is a script.
    private static CommandResult Npm(string[] arguments, Dictionary<string, string> variables) =>
        OperatingSystem.IsWindows()
            ? Command.Run(ExtensionFactAttribute.Folder, variables, "cmd.exe", ["/c", "npm", .. arguments])
            : Command.Run(ExtensionFactAttribute.Folder, variables, "npm", arguments);

    // The reporters of different versions of node: "# pass 28", "ℹ pass 28".
    [GeneratedRegex(@"^\S pass (\d+)$", RegexOptions.Multiline)]
    private static partial Regex Passed();
}

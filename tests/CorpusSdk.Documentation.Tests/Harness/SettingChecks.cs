using System.Text.RegularExpressions;
using System.Xml.Linq;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Documentation.Tests.Harness;

/// <summary>Checks of project files, settings and trees of files.</summary>
internal static class SettingChecks
{
    /// <summary>Properties of the .NET SDK and MSBuild that pages set.</summary>
    private static readonly string[] s_ofTheSdk =
    [
        "EmitCompilerGeneratedFiles",
        "HotReloadAutoRestart",
        "LangVersion",
        "NoWarn",
        "PublishAot",
        "RootNamespace",
        "RunAnalyzersDuringBuild",
        "TargetFramework",
        "TreatWarningsAsErrors",
        "WarningsAsErrors",
    ];

    private static readonly string[] s_packages = ["CorpusSdk", "CorpusSdk.AI", "CorpusSdk.AspNetCore"];

    private static readonly string[] s_severities = ["default", "error", "none", "silent", "suggestion", "warning"];

    /// <summary>All rules, by id.</summary>
    public static ILookup<string, Rule> Rules { get; } =
        typeof(Rules)
            .GetFields()
            .Concat(typeof(CodeRules).GetFields())
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .ToLookup(rule => rule.Id, StringComparer.Ordinal);

    private static Regex Server { get; } = new(@"""dotnet""[\s\S]*?""corpus""[\s,]*""lsp""");

    private static Regex PropertyReference { get; } = new(@"\$\((\w+)");

    /// <summary>The properties that the package's props and targets read.</summary>
    private static HashSet<string> OfThePackage { get; } =
        Directory
            .EnumerateFiles(DocumentationPage.FullPath("src/CorpusSdk/build"))
            .SelectMany(file => PropertyReference.Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Settings of an editor start the language server.</summary>
    public static void CheckEditor(CodeBlock block)
    {
        if (!Server.IsMatch(block.Content))
        {
            block.Fail("this does not start 'dotnet corpus lsp'");
        }
    }

    /// <summary>The properties in a part of a project file; references to packages are checked.</summary>
    public static IEnumerable<KeyValuePair<string, string>> PropertiesOf(CodeBlock block)
    {
        var elements = XElement.Parse($"<Project>{block.Content}</Project>").Elements().ToList();
        foreach (var package in elements.Elements("PackageReference"))
        {
            if (package.Attribute("Include") is not { Value: var name } || !s_packages.Contains(name))
            {
                block.Fail("unknown package");
            }
        }

        foreach (var element in elements.Where(element => element.Name != "ItemGroup").SelectMany(Properties))
        {
            var property = element.Name.LocalName;
            if (!OfThePackage.Contains(property) && !s_ofTheSdk.Contains(property))
            {
                block.Fail($"neither the package nor the SDK reads the property {property}");
            }

            if (property is "NoWarn" or "WarningsAsErrors")
            {
                foreach (Match id in RuleId.Matches(element.Value))
                {
                    CheckWarning(block, id.Value);
                }
            }

            yield return new(property, element.Value);
        }
    }

    public static void CheckGlobalConfig(CodeBlock block)
    {
        foreach (var line in block.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var setting = Severity.Match(line);
            if (!setting.Success)
            {
                Assert.True(line == "is_global = true", $"{block.Place}: unknown setting: {line}");
                continue;
            }

            CheckWarning(block, setting.Groups["id"].Value);
            Assert.Contains(setting.Groups["severity"].Value, s_severities);
        }
    }

    /// <summary>A corpus must read every file of a tree, unless the tree says that it is ignored.</summary>
    public static void CheckTree(CodeBlock block)
    {
        var lines = block.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(
            lines.Select(line => TreeLine.Match(line)).Where(line => !line.Groups["name"].Value.EndsWith('/')),
            line =>
            {
                var isIgnored = CorpusPath.KindOf(line.Groups["name"].Value) == CorpusFileKind.None;
                if (isIgnored != line.Groups["comment"].Value.Contains("ignored", StringComparison.Ordinal))
                {
                    block.Fail($"'{line.Value.Trim()}' is {(isIgnored ? "ignored" : "read")}");
                }
            }
        );
    }

    private static IEnumerable<XElement> Properties(XElement element) =>
        element.Name == "PropertyGroup" ? element.Elements() : [element];

    /// <summary>Only warnings can be configured.</summary>
    private static void CheckWarning(CodeBlock block, string id)
    {
        if (!Rules[id].Any(rule => rule.Severity != Core.Diagnostics.Severity.Error))
        {
            block.Fail($"{id} is not a warning");
        }
    }

    private static Regex RuleId { get; } = new(@"CORP\d+");

    private static Regex Severity { get; } = new(@"^dotnet_diagnostic\.(?<id>CORP\d+)\.severity = (?<severity>\w+)$");

    private static Regex TreeLine { get; } = new(@"^ *(?<name>\S+)(?<comment>.*)$");
}

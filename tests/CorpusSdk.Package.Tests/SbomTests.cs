using System.Text.Json.Nodes;
using System.Xml.Linq;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>The bill of materials of each package, in the format CycloneDX.</summary>
[Collection(PackageTests.Name)]
public sealed class SbomTests(PackedPackage package)
{
    public static TheoryData<string> Ids => [.. PackageFiles.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_bill_names_its_package(string id)
    {
        using var archive = package.OpenPackage(id);
        var bill = archive.Sbom();
        Assert.Equal("CycloneDX", (string?)bill["bomFormat"]);
        var subject = bill["metadata"]!["component"]!;
        Assert.Equal(id, (string?)subject["name"]);
        Assert.Equal(package.Version, (string?)subject["version"]);
        Assert.Equal($"pkg:nuget/{id}@{package.Version}", (string?)subject["purl"]);
        Assert.Equal("MIT", LicenseOf(subject));
    }

    [Fact]
    public void The_bill_of_CorpusSdk_has_every_assembly_that_others_wrote()
    {
        using var archive = package.OpenPackage();
        var required = Required(archive.Sbom());
        var bundled = archive
            .Names()
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Where(name => !name.StartsWith("CorpusSdk", StringComparison.Ordinal));
        Assert.Equal(bundled, required.Select(component => (string?)component["name"]));

        var yaml = Assert.Single(required);
        Assert.Equal("YamlDotNet", (string?)yaml["name"]);
        Assert.Equal(CentralVersion("YamlDotNet"), (string?)yaml["version"]);
        Assert.Equal("MIT", LicenseOf(yaml));
        Assert.NotEmpty(yaml["hashes"]!.AsArray());
    }

    [Fact]
    public void The_bill_of_the_tool_has_every_package_that_is_inside()
    {
        using var archive = package.OpenPackage("CorpusSdk.Tool");
        var dependencies = archive.Names().Single(name => name.EndsWith(".deps.json", StringComparison.Ordinal));
        var inside = JsonNode.Parse(archive.Text(dependencies))!["libraries"]!
            .AsObject()
            .Where(library => (string?)library.Value!["type"] == "package")
            .Select(library => library.Key.Replace('/', '@'))
            .ToHashSet();
        var required = Required(archive.Sbom());
        Assert.Superset(
            inside,
            required.Select(component => $"{component["name"]}@{component["version"]}").ToHashSet()
        );
        Assert.Contains($"YamlDotNet@{CentralVersion("YamlDotNet")}", inside);
        Assert.Contains($"System.CommandLine@{CentralVersion("System.CommandLine")}", inside);
        Assert.All(required, component => Assert.False(string.IsNullOrEmpty(LicenseOf(component))));

        var notices = archive.Text("THIRD-PARTY-NOTICES.txt");
        Assert.All(
            archive.Names().Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(FirstWords),
            name => Assert.Contains(name, notices, StringComparison.Ordinal)
        );

        // Of "SQLitePCLRaw.core" the first word, of "Microsoft.Data.Sqlite" all.
        static string FirstWords(string path)
        {
            var name = Path.GetFileNameWithoutExtension(path);
            return name.StartsWith("CorpusSdk", StringComparison.Ordinal) || name == "dotnet-corpus" ? "CorpusSdk"
                : name.StartsWith("SQLitePCLRaw", StringComparison.Ordinal) ? "SQLitePCLRaw"
                : name;
        }
    }

    [Theory]
    [InlineData("CorpusSdk.AI")]
    [InlineData("CorpusSdk.AspNetCore")]
    [InlineData("CorpusSdk.EntityFrameworkCore")]
    public void The_bill_of_a_library_has_its_dependencies(string id)
    {
        using var archive = package.OpenPackage(id);
        var dependencies = archive
            .Metadata()
            .Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => $"pkg:nuget/{element.Attribute("id")!.Value}@{element.Attribute("version")!.Value}")
            .ToHashSet();
        Assert.Contains($"pkg:nuget/CorpusSdk@{package.Version}", dependencies);
        Assert.Superset(
            dependencies,
            Required(archive.Sbom()).Select(component => (string)component["purl"]!).ToHashSet()
        );
    }

    /// <summary>Without what was only used to build the package.</summary>
    private static List<JsonNode> Required(JsonNode bill) =>
        [
            .. bill["components"]!
                .AsArray()
                .Where(component => (string?)component!["scope"] == "required")
                .Select(c => c!),
        ];

    private static string? LicenseOf(JsonNode component)
    {
        var license = component["licenses"]?[0]?["license"];
        return (string?)(license?["id"] ?? license?["url"]);
    }

    private static string CentralVersion(string id) =>
        XDocument
            .Load(Path.Combine(Repository.Folder, "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(version => version.Attribute("Include")!.Value == id)
            .Attribute("Version")!
            .Value;
}

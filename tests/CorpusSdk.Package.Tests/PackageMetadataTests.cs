using System.Buffers.Binary;
using System.Xml.Linq;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>What the package page shows.</summary>
[Collection(PackageTests.Name)]
public sealed class PackageMetadataTests(PackedPackage package)
{
    private const string Home = "https://github.com/CorpusSdk/CorpusSdk";

    public static TheoryData<string> Ids => [.. PackageFiles.Ids];

    [Fact]
    public void Every_packable_project_is_among_the_packages()
    {
        var packable = new[] { "src", "templates" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(
                    Path.Combine(Repository.Folder, folder),
                    "*.csproj",
                    SearchOption.AllDirectories
                )
            )
            .Where(file => File.ReadAllText(file).Contains("<IsPackable>true<", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(PackageFiles.Ids, packable.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_says_what_it_is_and_where_it_comes_from(string id)
    {
        using var archive = package.OpenPackage(id);
        var metadata = archive.Metadata();
        Assert.Equal(id, Value("id"));
        Assert.Equal(package.Version, Value("version"));
        Assert.Equal("CorpusSdk contributors", Value("authors"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal(Home, Value("projectUrl"));
        Assert.Equal($"{Home}/blob/main/CHANGELOG.md", Value("releaseNotes"));
        Assert.InRange(Value("title").Length, 10, 100);
        Assert.InRange(Value("description").Length, 80, 400);
        Assert.InRange(Value("tags").Split(' ').Length, 4, 12);
        Assert.Contains("corpus", Value("tags").Split(' '));

        var names = archive.Names();
        Assert.Contains("LICENSE", names);
        var repository = Element("repository");
        Assert.Equal("git", repository.Attribute("type")?.Value);
        Assert.Equal(Home, repository.Attribute("url")?.Value.Replace(".git", "", StringComparison.Ordinal));
        if (Repository.Git("rev-parse", "HEAD") is { } commit)
        {
            Assert.Equal(commit, repository.Attribute("commit")?.Value);
        }

        XElement Element(string name) => metadata.Elements().Single(element => element.Name.LocalName == name);
        string Value(string name) => Element(name).Value;
    }

    [Theory]
    [InlineData("CorpusSdk", null)]
    [InlineData("CorpusSdk.AI", null)]
    [InlineData("CorpusSdk.AspNetCore", null)]
    [InlineData("CorpusSdk.EntityFrameworkCore", null)]
    [InlineData("CorpusSdk.Templates", "Template")]
    [InlineData("CorpusSdk.Tool", "DotnetTool")]
    public void A_package_has_the_type_that_NuGet_shows_instructions_for(string id, string? type)
    {
        using var archive = package.OpenPackage(id);
        Assert.Equal(
            type,
            archive
                .Metadata()
                .Descendants()
                .SingleOrDefault(element => element.Name.LocalName == "packageType")
                ?.Attribute("name")
                ?.Value
        );
    }

    [Theory]
    [InlineData("CorpusSdk")]
    [InlineData("CorpusSdk.AI")]
    [InlineData("CorpusSdk.AspNetCore")]
    [InlineData("CorpusSdk.EntityFrameworkCore")]
    public void A_library_has_symbols_and_is_validated_when_it_is_packed(string id)
    {
        using var symbols = package.OpenSymbols(id);
        Assert.Single(symbols.Names(), name => name.EndsWith($"{id}.pdb", StringComparison.Ordinal));
        Assert.Equal(
            "true",
            Command
                .Dotnet(Repository.Folder, "msbuild", $"src/{id}", "-getProperty:EnablePackageValidation")
                .Succeeds()
                .Output.Trim()
        );
    }

    [Fact]
    public void CorpusSdk_depends_on_nothing()
    {
        using var archive = package.OpenPackage();
        Assert.DoesNotContain(
            archive.Metadata().Descendants(),
            element => element.Name.LocalName is "dependency" or "frameworkReference"
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_icon_is_a_picture_of_128_by_128_pixels(string id)
    {
        using var archive = package.OpenPackage(id);
        var icon = archive.Bytes("icon.png");
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], icon[..8]);
        Assert.Equal("IHDR"u8.ToArray(), icon[12..16]);
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
    }
}

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    /// <summary>The kind of the custom debug information of SourceLink in a portable PDB.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void The_package_holds_these_files_and_no_others()
    {
        using var archive = package.OpenPackage();
        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/CorpusSdk.Analyzers.dll",
                "analyzers/dotnet/cs/CorpusSdk.CSharpHost.dll",
                "analyzers/dotnet/cs/CorpusSdk.CSharpSchema.dll",
                "analyzers/dotnet/cs/CorpusSdk.CodeFixes.dll",
                "analyzers/dotnet/cs/CorpusSdk.Completion.dll",
                "analyzers/dotnet/cs/CorpusSdk.Core.dll",
                "analyzers/dotnet/cs/CorpusSdk.Editing.dll",
                "analyzers/dotnet/cs/CorpusSdk.Generator.dll",
                "analyzers/dotnet/cs/CorpusSdk.Matching.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/net8.0/CorpusSdk.props",
                "build/net8.0/CorpusSdk.targets",
                "buildTransitive/net8.0/CorpusSdk.props",
                "buildTransitive/net8.0/CorpusSdk.targets",
                "icon.png",
                "lib/net8.0/CorpusSdk.Matching.dll",
                "lib/net8.0/CorpusSdk.dll",
                "lib/net8.0/CorpusSdk.xml",
                "sbom.cdx.json",
                "tasks/netstandard2.0/CorpusSdk.Tasks.dll",
            ],
            archive.Names()
        );
    }

    [Fact]
    public void The_symbols_of_the_library_are_a_package_beside_it()
    {
        using var archive = package.OpenSymbols();
        Assert.Equal(["lib/net8.0/CorpusSdk.pdb"], archive.Names());

        using var symbols = new MemoryStream();
        using (var stream = archive.GetEntry("lib/net8.0/CorpusSdk.pdb")!.Open())
        {
            stream.CopyTo(symbols);
        }

        symbols.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        var reader = provider.GetMetadataReader();
        Assert.Contains(
            reader.Documents,
            document =>
                reader.GetString(reader.GetDocument(document).Name).EndsWith("CorpusSet.cs", StringComparison.Ordinal)
        );

        // A checkout without a remote has no source address.
        if (
            Repository.Git("remote", "get-url", "origin") is { } remote
            && remote.Contains("github.com", StringComparison.Ordinal)
            && Repository.Git("rev-parse", "HEAD") is { } commit
        )
        {
            var link = reader
                .GetCustomDebugInformation(EntityHandle.ModuleDefinition)
                .Select(reader.GetCustomDebugInformation)
                .Single(information => reader.GetGuid(information.Kind) == SourceLink);
            Assert.Contains(commit, Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_tool_comes_without_documentation_for_compilers()
    {
        using var archive = package.OpenPackage("CorpusSdk.Tool");
        Assert.DoesNotContain(
            archive.Names(),
            name =>
                name.EndsWith(".xml", StringComparison.Ordinal)
                && !name.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_documentation_of_the_library_comes_with_it()
    {
        using var archive = package.OpenPackage();
        using var stream = archive.GetEntry("lib/net8.0/CorpusSdk.xml")!.Open();
        var documented = XDocument.Load(stream).Descendants("member").Select(member => member.Attribute("name")?.Value);
        Assert.Contains("T:CorpusSdk.IQuote", documented);
    }
}

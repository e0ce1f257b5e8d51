using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>Reads files of a packed package.</summary>
internal static class PackageFiles
{
    /// <summary>The ids of all packages of the repository.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "CorpusSdk",
        "CorpusSdk.AI",
        "CorpusSdk.AspNetCore",
        "CorpusSdk.EntityFrameworkCore",
        "CorpusSdk.Templates",
        "CorpusSdk.Tool",
    ];

    /// <summary>The names of the files, without the parts that every package contains.</summary>
    public static List<string> Names(this ZipArchive package) =>
        [
            .. package
                .Entries.Select(entry => entry.FullName)
                .Where(name =>
                    !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal)
                    && name != "[Content_Types].xml"
                    && !name.EndsWith(".nuspec", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
        ];

    public static byte[] Bytes(this ZipArchive package, string name)
    {
        using MemoryStream content = new();
        using var stream = package.GetEntry(name)!.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    public static string Text(this ZipArchive package, string name)
    {
        using StreamReader reader = new(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The element <c>metadata</c> of the nuspec file.</summary>
    public static XElement Metadata(this ZipArchive package)
    {
        var nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
        using var stream = nuspec.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    /// <summary>The bill of materials.</summary>
    public static JsonNode Sbom(this ZipArchive package) => JsonNode.Parse(package.Text("sbom.cdx.json"))!;
}

using System.IO.Compression;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>
/// The packages, packed once for all tests with a unique version. So they can be restored into the user's package
/// folder, which already contains everything else that a restore needs, without being confused with another build.
/// </summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-sdk-").FullName;
    private string? _packageFolder;

    public PackedPackage()
    {
        Version = $"0.1.0-test.{Path.GetFileName(_folder).Replace("corpus-sdk-", "x", StringComparison.Ordinal)}";
        Feed = Path.Combine(_folder, "feed");
        _ = Directory.CreateDirectory(Feed);

        // Added to the configured package sources.
        File.WriteAllText(
            Path.Combine(_folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="corpus-sdk-tests" value="{Feed}" />
              </packageSources>
            </configuration>
            """
        );

        // Isolate the test projects from settings in the parent folders.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Packages.props"), "<Project />");

        // The tool that writes the bills of materials.
        _ = Command.Dotnet(Repository.Folder, "tool", "restore").Succeeds();

        // As a release is packed. Use separate output folders, because the solution may be building at the same time.
        _ = Command
            .Dotnet(
                Repository.Folder,
                "pack",
                "eng/Packages.slnf",
                "-c",
                "Release",
                "-o",
                Feed,
                "--artifacts-path",
                Path.Combine(_folder, "artifacts"),
                $"-p:Version={Version}",
                "-p:PackSbom=true",
                "-warnaserror"
            )
            .SucceedsWithoutWarning();
    }

    public string Version { get; }

    /// <summary>The local package source.</summary>
    public string Feed { get; }

    internal ZipArchive OpenPackage(string id = "CorpusSdk") =>
        ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.nupkg"));

    internal ZipArchive OpenSymbols(string id = "CorpusSdk") =>
        ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.snupkg"));

    /// <summary>A folder for the projects of a test.</summary>
    internal string NewFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(_folder, $"{Directory.GetDirectories(_folder).Length}", name)).FullName;

    /// <summary>The global package folder, as reported by NuGet.</summary>
    private string PackageFolder =>
        _packageFolder ??= Command
            .Dotnet(_folder, "nuget", "locals", "global-packages", "--list")
            .Succeeds()
            .Output.Trim()
            .Split(": ", 2)[1];

    public void Dispose()
    {
        CompilerServer.ShutDown();
        foreach (var package in Directory.EnumerateFiles(Feed, "*.nupkg"))
        {
            var id = Path.GetFileName(package).Replace($".{Version}.nupkg", "", StringComparison.Ordinal);
            var restored = Path.Combine(PackageFolder, id.ToLowerInvariant(), Version.ToLowerInvariant());
            if (Directory.Exists(restored))
            {
                Directory.Delete(restored, recursive: true);
            }

            // The folder of the package id; kept if it contains other versions.
            var parent = Path.GetDirectoryName(restored)!;
            if (Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any())
            {
                Directory.Delete(parent);
            }
        }

        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>
/// The tests share one package and run sequentially, because a build and its compiler use two processors.
/// </summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "the packed package";
}

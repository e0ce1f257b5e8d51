using System.IO.Compression;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>
/// The package, packed once for all tests under a version of its own: so that it can go through the user's package
/// folder, where all else that a restore needs already is, and be told from every other build of it.
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

        // Added to the sources that the machine has.
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

        // Nothing above this folder has a say in the projects of the tests.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Packages.props"), "<Project />");

        // Built in a place of its own: the solution may be building beside.
        _ = Command
            .Dotnet(
                Repository.Folder,
                "pack",
                "src/CorpusSdk",
                "-c",
                "Release",
                "-o",
                Feed,
                "--artifacts-path",
                Path.Combine(_folder, "artifacts"),
                $"-p:Version={Version}"
            )
            .SucceedsWithoutWarning();
    }

    public string Version { get; }

    /// <summary>The folder that packages are restored from.</summary>
    public string Feed { get; }

    internal ZipArchive OpenPackage() => ZipFile.OpenRead(Path.Combine(Feed, $"CorpusSdk.{Version}.nupkg"));

    internal ZipArchive OpenSymbols() => ZipFile.OpenRead(Path.Combine(Feed, $"CorpusSdk.{Version}.snupkg"));

    /// <summary>A folder for a test's projects.</summary>
    internal string NewFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(_folder, $"{Directory.GetDirectories(_folder).Length}", name)).FullName;

    /// <summary>Where restored packages are; asked of NuGet itself, once.</summary>
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

            // The folder of an id that nothing else uses; with other versions in it, it stays.
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
/// The tests share one package, and run one after another: a build and its compiler keep two processors busy.
/// </summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedPackage>
{
    public const string Name = "the packed package";
}

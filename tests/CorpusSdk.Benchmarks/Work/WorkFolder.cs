using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Work;

/// <summary>
/// The folder, outside of the checkout, for corpora, the packed package, consumers and the other tools. If it is kept,
/// the next run downloads nothing.
/// </summary>
internal sealed class WorkFolder
{
    public const string PackageVersion = "0.1.0-bench";

    private readonly Dictionary<int, string> _corpora = [];
    private readonly Lazy<string> _feed;

    public WorkFolder(string? path)
    {
        Folder = System.IO.Path.GetFullPath(
            path ?? System.IO.Path.Combine(System.IO.Path.GetTempPath(), "corpus-sdk-benchmarks")
        );
        _feed = new(Pack);
        _ = Directory.CreateDirectory(Folder);

        // Isolate the projects in this folder from settings in its parents.
        File.WriteAllText(Path("Directory.Build.props"), "<Project />");
        File.WriteAllText(Path("Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path("Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path(".editorconfig"), "root = true\n");
    }

    public string Folder { get; }

    public string Path(params string[] parts) => System.IO.Path.Combine([Folder, .. parts]);

    /// <summary>An empty folder with this name; existing contents are deleted.</summary>
    public string NewFolder(params string[] parts)
    {
        var folder = Path(parts);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>The folder of the reference corpus of this size, written once per run.</summary>
    public string Corpus(int count)
    {
        if (!_corpora.TryGetValue(count, out var folder))
        {
            folder = NewFolder("corpora", $"{count}");
            _ = CorpusFolder.Write(new(count), folder);
            _corpora.Add(count, folder);
        }

        return folder;
    }

    /// <summary>
    /// Packs the package once per run, into a feed with its own package folder, so that no older build of it is used.
    /// </summary>
    public void NeedsPackage() => _ = _feed.Value;

    private string Pack()
    {
        var feed = NewFolder("feed");
        foreach (var package in (string[])["corpussdk", "corpussdk.entityframeworkcore"])
        {
            Directory.Delete(NewFolder("packages", package));
        }

        var fallback = Command
            .Dotnet(Folder, "nuget", "locals", "global-packages", "--list")
            .Succeeds()
            .Output.Trim()
            .Split(": ", 2)[1];
        File.WriteAllText(
            Path("nuget.config"),
            $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path("packages")}" />
              </config>
              <fallbackPackageFolders>
                <add key="user" value="{fallback}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="corpus-sdk-benchmarks" value="{feed}" />
              </packageSources>
            </configuration>
            """
        );
        foreach (var project in (string[])["CorpusSdk", "CorpusSdk.EntityFrameworkCore"])
        {
            _ = Command
                .Dotnet(
                    Repository.Folder,
                    "pack",
                    "src/" + project,
                    "-c",
                    "Release",
                    "-o",
                    feed,
                    "--artifacts-path",
                    Path("artifacts"),
                    $"-p:Version={PackageVersion}"
                )
                .Succeeds();
        }

        return feed;
    }
}

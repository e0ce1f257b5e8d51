using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Documentation.Tests;

/// <summary>The documentation site, built once, as <c>dotnet build docs/site.proj</c> does.</summary>
public sealed class BuiltSite : IDisposable
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-site-").FullName;

    public BuiltSite()
    {
        // The assemblies whose API it documents were built together with these tests. Warnings are errors here.
        _ = Command
            .Dotnet(
                Repository.Folder,
                "build",
                "docs/site.proj",
                "-p:NoBuild=true",
                $"-p:Configuration={Configuration}",
                $"-p:SiteFolder={Folder}"
            )
            .Succeeds();
        var parser = new HtmlParser();
        Pages = Directory
            .EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(Folder, file).Replace('\\', '/'),
                file => parser.ParseDocument(File.ReadAllText(file))
            );
    }

    public string Folder => Path.Combine(_folder, "site");

    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>
/// The sample that builds a site from Markdown, built as by a user of the package, and the resulting site.
/// </summary>
[Collection(PackageTests.Name)]
public sealed partial class DocumentationSiteTests(PackedPackage package, DocumentationSiteTests.BuiltSite built)
    : IClassFixture<DocumentationSiteTests.BuiltSite>
{
    /// <summary>The folder of the pages in the copy that is built.</summary>
    private const string Content = "content";

    private BuiltSite Site => built.Of(package);

    [Fact]
    public void Every_page_is_there_and_no_draft()
    {
        var pages = Sources().Select(source => source.Id).ToList();
        Assert.True(pages.Count >= 30, $"{pages.Count} pages");

        var written = Site.Pages.Keys.Where(path => path.Split('/')[0] is not ("index.html" or "tags" or "authors"));
        Assert.Equal(
            pages.Order(StringComparer.Ordinal),
            written.Select(path => path[..^".html".Length]).Order(StringComparer.Ordinal)
        );
        Assert.All(
            Site.Pages.Values,
            page => Assert.DoesNotContain(BuiltSite.Draft, page.DocumentElement.OuterHtml, StringComparison.Ordinal)
        );
        Assert.StartsWith($"{pages.Count} pages (", Site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_within_the_site_leads_somewhere()
    {
        var links = 0;
        foreach (var (path, page) in Site.Pages)
        {
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var written = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                var target = new Uri(new Uri("site:///" + path), written);
                if (target.Scheme != "site")
                {
                    Assert.Equal("https", target.Scheme);
                    continue;
                }

                links++;
                var file = target.AbsolutePath.TrimStart('/');
                Assert.True(File.Exists(Path.Combine(Site.Folder, file)), $"{path}: {written}");
                Assert.False(written.StartsWith('/'), $"{path}: {written} works at the root of a server alone");
                if (target.Fragment.Length > 1)
                {
                    Assert.True(
                        Site.Pages[file].GetElementById(target.Fragment[1..]) is not null,
                        $"{path}: {written}"
                    );
                }
            }
        }

        Assert.True(links > 1000, $"{links} links");
    }

    [Fact]
    public void Previous_and_next_go_through_all_pages_and_back()
    {
        var path = Assert
            .IsAssignableFrom<IHtmlAnchorElement>(Site.Pages["index.html"].QuerySelector(".summaries a"))
            .GetAttribute("href")!;
        var seen = new List<string>();
        for (string? next = path; next is not null; next = Neighbour(next, "next"))
        {
            Assert.Equal(seen.LastOrDefault(), Neighbour(next, "prev"));
            Assert.DoesNotContain(next, seen);
            seen.Add(next);
        }

        Assert.Equal(
            Site.Pages.Keys.Count(key => key.Split('/')[0] is not ("index.html" or "tags" or "authors")),
            seen.Count
        );

        string? Neighbour(string page, string relation) =>
            Site.Pages[page]
                .QuerySelector($"nav.neighbours a[rel={relation}]")
                ?.GetAttribute("href")
                ?.Replace("../", "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_shows_what_its_front_matter_says()
    {
        foreach (var source in Sources().Where(source => Site.Pages.ContainsKey(source.Id + ".html")))
        {
            var page = Site.Pages[source.Id + ".html"];
            Assert.Equal(source.Value("title"), page.QuerySelector("main h1")!.TextContent);
            Assert.Equal(
                source.Value("description"),
                page.QuerySelector("meta[name=description]")!.GetAttribute("content")
            );
            Assert.Equal(source.Value("lastUpdated"), page.QuerySelector("time")!.GetAttribute("datetime"));
            Assert.Equal(source.List("authors"), page.QuerySelectorAll("a[rel=author]").Select(Target));
            Assert.Equal(source.List("tags"), page.QuerySelectorAll("article > footer a[rel=tag]").Select(Target));
            Assert.Equal(
                $"{Math.Max(1, Math.Ceiling(CountWords(source.Text) / 200.0))} min read",
                page.QuerySelector(".facts")!.TextContent.Split(" · ")[^1]
            );

            // The pages that it refers to, then those that refer to it.
            var named = source
                .List("related")
                .Concat(Sources().Where(other => other.List("related").Contains(source.Id)).Select(other => other.Id))
                .Distinct()
                .Where(id => Site.Pages.ContainsKey(id + ".html"))
                .Select(id => id.Split('/')[^1]);
            Assert.Equal(named, page.QuerySelectorAll(".related a").Select(Target));
        }

        static string Target(IElement link) => Path.GetFileNameWithoutExtension(link.GetAttribute("href")!);
    }

    [Fact]
    public void Each_page_is_well_formed()
    {
        foreach (var (path, page) in Site.Pages)
        {
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path} has not one heading of the first level");
            Assert.True(page.QuerySelectorAll("main").Length == 1, path);
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.True(ids.Distinct().Count() == ids.Count, $"{path} has one id twice: {string.Join(", ", ids)}");
        }
    }

    [Fact]
    public void A_mistake_in_a_page_is_an_error_at_its_line()
    {
        var project = BuiltSite.Project(package);
        var page = Content + "/guides/quotes.md";
        _ = project.With(
            page,
            File.ReadAllText(project.PathOf(page))
                .Replace("section: guides", "section: guide", StringComparison.Ordinal)
        );

        Assert.Equal(
            $"{project.PathOf(page)}(4,10): error CORP1005: 'section' must be 'start', 'guides', 'reference' or "
                + "'recipes', but is 'guide'; did you mean 'guides'?",
            HelpLink().Replace(Assert.Single(project.Build().Fails().Diagnostics), "")
        );
    }

    private static int CountWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<Source> Sources()
    {
        var folder = BuiltSite.Manual;
        return Directory
            .EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file =>
            {
                var parts = File.ReadAllText(file).ReplaceLineEndings("\n").Split("---\n", 3);
                return new Source(
                    Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/'),
                    parts[1],
                    parts[2]
                );
            });
    }

    private sealed record Source(string Id, string FrontMatter, string Text)
    {
        public string Value(string key) =>
            FrontMatter.Split('\n').Single(line => line.StartsWith(key + ": ", StringComparison.Ordinal))[
                (key.Length + 2)..
            ];

        public IEnumerable<string> List(string key) =>
            Value(key).Trim('[', ']').Split(", ").Where(item => item.Length > 0);
    }

    [GeneratedRegex(@" \(https://\S+\)$")]
    private static partial Regex HelpLink();

    /// <summary>Built and run once for all tests of the class.</summary>
    public sealed class BuiltSite
    {
        private bool _isBuilt;

        internal static string Sample => Path.Combine(Repository.Folder, "samples", "DocumentationSite");

        internal static string Manual => Path.Combine(Repository.Folder, "docs", "manual");

        /// <summary>The id of a page that is not published.</summary>
        internal const string Draft = "reference/not-yet-published";

        public string Folder { get; private set; } = "";

        public string Output { get; private set; } = "";

        public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; private set; } =
            new Dictionary<string, IHtmlDocument>();

        public BuiltSite Of(PackedPackage package)
        {
            if (_isBuilt)
            {
                return this;
            }

            _isBuilt = true;
            var project = Project(package)
                .With(
                    $"{Content}/{Draft}.md",
                    """
                    ---
                    title: Not yet published
                    description: A page that is checked like all others, but not published.
                    section: reference
                    order: 99
                    authors: [corpus-team]
                    lastUpdated: 2026-11-25
                    draft: true
                    ---
                    To be written.

                    """
                );
            Output = project.BuildAndRun();
            Folder = project.PathOf("site");
            var parser = new HtmlParser(new() { IsStrictMode = true });
            Pages = Directory
                .EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(Folder, file).Replace('\\', '/'),
                    file => parser.ParseDocument(File.ReadAllText(file))
                );
            return this;
        }

        /// <summary>
        /// The sample as its README describes: with a package reference instead of the repository's targets.
        /// </summary>
        internal static TestProject Project(PackedPackage package)
        {
            const string name = "DocumentationSite";
            var versions = XDocument
                .Load(Path.Combine(Repository.Folder, "Directory.Packages.props"))
                .Descendants("PackageVersion");
            var sample = XDocument.Load(Path.Combine(Sample, name + ".csproj")).Root!;
            var references = sample
                .Elements("ItemGroup")
                .Elements()
                .Select(item =>
                    item.Name != "PackageReference"
                        ? item
                        : new XElement(
                            item.Name,
                            item.Attribute("Include"),
                            new XAttribute(
                                "Version",
                                versions
                                    .Single(version =>
                                        version.Attribute("Include")!.Value == item.Attribute("Include")!.Value
                                    )
                                    .Attribute("Version")!
                                    .Value
                            )
                        )
                );
            var project = TestProject.Create(
                package,
                name,
                string.Concat(
                    sample
                        .Elements("PropertyGroup")
                        .Elements()
                        .Select(property => property.Name == "CorpusFolder" ? new(property.Name, Content) : property)
                ),
                string.Concat(references) + TestProject.PackageReference(package)
            );
            string[] left = ["bin", "obj", "site"];
            foreach (var file in FilesOf(Sample))
            {
                if (!left.Contains(file.Split(Path.DirectorySeparatorChar)[0]) && Path.GetExtension(file) != ".csproj")
                {
                    _ = project.With(file, File.ReadAllBytes(Path.Combine(Sample, file)));
                }
            }

            foreach (var file in FilesOf(Manual))
            {
                _ = project.With(Path.Combine(Content, file), File.ReadAllBytes(Path.Combine(Manual, file)));
            }

            return project;

            static IEnumerable<string> FilesOf(string folder) =>
                Directory
                    .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(folder, file));
        }
    }
}

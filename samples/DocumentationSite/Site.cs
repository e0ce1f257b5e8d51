using System.Collections.Immutable;
using DocumentationSite.Html;

namespace DocumentationSite;

/// <summary>The published pages in the order of the menu, and the files that they become.</summary>
internal sealed class Site
{
    private readonly HashSet<Page> _published;

    public Site(IEnumerable<Page> pages)
    {
        Pages =
        [
            .. pages
                .OrderBy(page => page.Section)
                .ThenBy(page => page.Order)
                .ThenBy(page => page.Id, StringComparer.Ordinal),
        ];
        _published = [.. Pages];
    }

    public ImmutableArray<Page> Pages { get; }

    public bool IsPublished(Page page) => _published.Contains(page);

    public Page? Before(Page page) => Pages.IndexOf(page) is > 0 and var at ? Pages[at - 1] : null;

    public Page? After(Page page) => Pages.IndexOf(page) + 1 is var at && at < Pages.Length ? Pages[at] : null;

    /// <summary>The pages that a page refers to as related, and those that refer to it.</summary>
    public IEnumerable<Page> Around(Page page) =>
        page.Related.Concat(page.ReferencedBy.PagesByRelated).Distinct().Where(IsPublished);

    public void Write(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Write("index.html", address => Views.Index(this, address));
        foreach (var page in Pages)
        {
            Write(Address.Of(page), address => Views.Page(this, page, address));
        }

        foreach (var tag in Corpus.Tags)
        {
            Write(Address.Of(tag), address => Views.Entries(this, address, tag.Title, tag.Description, tag.Pages));
        }

        foreach (var author in Corpus.Authors)
        {
            Write(Address.Of(author), address => Views.Entries(this, address, author.Name, author.Role, author.Pages));
        }

        using var style = typeof(Site).Assembly.GetManifestResourceStream("style.css")!;
        using var file = File.Create(Path.Combine(folder, "style.css"));
        style.CopyTo(file);

        void Write(string address, Func<string, Markup> view)
        {
            var path = Path.Combine(folder, address);
            _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, view(address).ToString());
        }
    }
}

/// <summary>Addresses relative to the root of the site.</summary>
internal static class Address
{
    public static string Of(Page page) => page.Id + ".html";

    public static string Of(Tag tag) => $"tags/{tag.Id}.html";

    public static string Of(Author author) => $"authors/{author.Id}.html";

    /// <summary>A relative address, so that the site works in any folder and without a server.</summary>
    public static string From(string here, string there) =>
        string.Concat(Enumerable.Repeat("../", here.Count(c => c == '/'))) + there;
}

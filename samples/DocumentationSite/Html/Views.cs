namespace DocumentationSite.Html;

/// <summary>The three kinds of pages of the site.</summary>
internal static class Views
{
    public static Markup Index(Site site, string here) =>
        Layout.Of(
            site,
            here,
            "CorpusSdk",
            "A folder of texts and data becomes C# that you compile against.",
            Markup.Of(
                $"""
        <h1>CorpusSdk</h1>
        <p class="lead">A folder of texts and data becomes C# that you compile against.
        Misquote someone, and the build breaks.</p>
        {Markup.Each(site.Pages.GroupBy(page => page.Section), section => Markup.Of($"""
            <section aria-labelledby="{NameOf(section.Key)}">
            <h2 id="{NameOf(section.Key)}">{section.Key.ToString()}</h2>
            {Summaries(section, here)}
            </section>

            """))}
        <section aria-labelledby="tags">
        <h2 id="tags">Tags</h2>
        {Tags(Corpus.Tags, here)}
        </section>
        """
            )
        );

    public static Markup Page(Site site, Page page, string here)
    {
        var markdown = MarkdownRenderer.Render(page, site, here);
        return Layout.Of(
            site,
            here,
            page.Title,
            page.Description,
            Markup.Of(
                $"""
                <article>
                <header>
                <p class="section">{page.Section.ToString()}</p>
                <h1>{page.Title}</h1>
                <p class="lead">{page.Description}</p>
                <p class="facts">By {Authors(
                    page,
                    here
                )} · <time
                datetime="{page.LastUpdated:yyyy-MM-dd}">{page.LastUpdated:d MMMM yyyy}</time> · {
                page.ReadingMinutes
                } min read</p>
                </header>
                {Contents(markdown.Headings)}
                {markdown.Body}
                <footer>
                {Tags(page.Tags, here)}
                {Related(site, page, here)}
                </footer>
                </article>
                <nav class="neighbours" aria-label="Previous and next page">
                {Neighbour(site.Before(page), "prev", "Previous", here)}
                {Neighbour(site.After(page), "next", "Next", here)}
                </nav>
                """
            )
        );
    }

    /// <summary>The pages of a tag or an author.</summary>
    public static Markup Entries(Site site, string here, string title, string description, IEnumerable<Page> pages) =>
        Layout.Of(
            site,
            here,
            title,
            description,
            Markup.Of(
                $"""
                <h1>{title}</h1>
                <p class="lead">{description}</p>
                {Summaries(site.Pages.Intersect(pages), here)}
                """
            )
        );

    private static string NameOf(Section section) => "section-" + section.ToString().ToLowerInvariant();

    private static Markup Summaries(IEnumerable<Page> pages, string here) =>
        Markup.Of(
            $"""
        <ul class="summaries">
        {Markup.Each(pages, page => Markup.Of($"""
            <li><a href="{Address.From(here, Address.Of(page))}">{page.Title}</a> <span>{page.Description}</span></li>

            """))}
        </ul>
        """
        );

    private static IEnumerable<Markup> Authors(Page page, string here) =>
        page.Authors.Select(
            (author, i) =>
                Markup.Of(
                    $"""
                    {(i == 0 ? "" : ", ")}<a rel="author" href="{Address.From(
                        here,
                        Address.Of(author)
                    )}">{author.Name}</a>
                    """
                )
        );

    private static Markup Contents(IReadOnlyList<(string Text, string Name)> headings) =>
        headings.Count < 2
            ? Markup.Empty
            : Markup.Of(
                $"""
                <nav class="contents" aria-label="On this page">
                <ul>
                {Markup.Each(
                    headings,
                    heading => Markup.Of($"""<li><a href="#{heading.Name}">{heading.Text}</a></li>""")
                )}
                </ul>
                </nav>
                """
            );

    private static Markup Tags(IEnumerable<Tag> tags, string here) =>
        Markup.Of(
            $"""
            <ul class="tags">
            {Markup.Each(
                tags,
                tag =>
                    Markup.Of($"""<li><a rel="tag" href="{Address.From(here, Address.Of(tag))}">{tag.Title}</a></li>""")
            )}
            </ul>
            """
        );

    private static Markup Related(Site site, Page page, string here) =>
        !site.Around(page).Any()
            ? Markup.Empty
            : Markup.Of(
                $"""
                <section class="related" aria-labelledby="related">
                <h2 id="related">Related</h2>
                {Summaries(site.Around(page), here)}
                </section>
                """
            );

    private static Markup Neighbour(Page? page, string relation, string label, string here) =>
        page is null
            ? Markup.Empty
            : Markup.Of(
                $"""
                <a rel="{relation}" href="{Address.From(here, Address.Of(page))}"><span>{label}</span> {page.Title}</a>
                """
            );
}

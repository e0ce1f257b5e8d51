namespace DocumentationSite.Html;

/// <summary>The frame around the content of every page.</summary>
internal static class Layout
{
    public static Markup Of(Site site, string here, string title, string description, Markup content) =>
        Markup.Of(
            $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light dark">
        <title>{title}{(title == "CorpusSdk" ? "" : " · CorpusSdk")}</title>
        <meta name="description" content="{description}">
        <link rel="stylesheet" href="{Address.From(here, "style.css")}">
        </head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="site"><a href="{Address.From(here, "index.html")}">CorpusSdk</a></header>
        <div class="columns">
        <nav class="menu" aria-label="All pages">
        {Markup.Each(site.Pages.GroupBy(page => page.Section), section => Markup.Of($"""
            <details{(section.Any(page => Address.Of(page) == here) || here == "index.html" ? " open" : "")}>
            <summary>{section.Key.ToString()}</summary>
            <ul>
            {Markup.Each(section, page => Entry(page, here))}
            </ul>
            </details>

            """))}
        </nav>
        <main id="content">
        {content}
        </main>
        </div>
        <footer class="site">Written in Markdown, checked by the C# compiler.</footer>
        </body>
        </html>

        """
        );

    private static Markup Entry(Page page, string here) =>
        Address.Of(page) == here
            ? Markup.Of(
                $"""<li><a aria-current="page" href="{Address.From(here, Address.Of(page))}">{page.Title}</a></li>"""
            )
            : Markup.Of($"""<li><a href="{Address.From(here, Address.Of(page))}">{page.Title}</a></li>""");
}

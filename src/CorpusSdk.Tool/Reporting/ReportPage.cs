using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>
/// Writes a corpus as a self-contained HTML page without scripts. The output is deterministic.
/// </summary>
internal static class ReportPage
{
    private static readonly string s_style = Resource("report.css");

    /// <summary>The HTML of the page.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="title">The heading of the page.</param>
    public static string Write(CorpusView corpus, string title)
    {
        var connections = Connections.Of(corpus);
        HtmlWriter main = new();
        TimelineSection.Write(main, corpus);
        PeopleSection.Write(main, corpus);
        DelegationsSection.Write(main, corpus);
        ConnectionsSection.Write(main, corpus, connections);
        var splits = ArticlesSection.Write(main, corpus);

        // The policy allows only this style sheet, so that even injected markup could not load anything.
        var style = s_style + ArcDiagram.Style(connections) + MarkedText.Style(splits);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var policy = $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'";
        StringBuilder page = new();
        HtmlWriter head = new();
        head.Write(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>

            """
        );
        _ = page.Append(head).Append("<style>").Append(style).Append("</style>\n</head>\n");
        HtmlWriter top = new();
        WriteTop(top, corpus, title, connections);
        HtmlWriter bottom = new();
        bottom.Write(
            $"""
            </main>
            <footer class="foot">
            <p>Every quote was checked against the text of its article, character by character.</p>
            </footer>
            </body>
            </html>

            """
        );
        return page.Append(top).Append(main).Append(bottom).ToString();
    }

    private static void WriteTop(HtmlWriter html, CorpusView corpus, string title, Connections connections)
    {
        html.Write(
            $"""
            <body id="top">
            <a class="skip" href="#main">Skip to the content</a>
            <header class="masthead">
            <h1 dir="auto">{title}</h1>

            """
        );
        if (
            ReportDate.FormatRange(
                corpus
                    .Articles.Where(article => article.Model.Published is not null)
                    .Select(article => article.Model.Published!.Value)
            ) is
            { } span
        )
        {
            html.Write($"""<p class="span">{span}</p>""");
        }

        html.Write($"""<dl class="figures">""");
        Figure(html, corpus.Articles.Count, "article", "articles");
        Figure(html, corpus.Quotes.Count, "quote", "quotes");
        Figure(html, corpus.People.Count, "person", "people");
        Figure(html, corpus.Delegations.Count, "delegation", "delegations");
        html.Write(
            $"""
            </dl>
            </header>
            <nav class="sections" aria-label="Sections"><ul>
            <li><a href="#timeline">Timeline</a></li>
            <li><a href="#people">People</a></li>

            """
        );
        if (corpus.Delegations.Count > 0)
        {
            html.Write($"""<li><a href="#delegations">Delegations</a></li>""");
        }

        if (connections.Pairs.Count > 0)
        {
            html.Write($"""<li><a href="#connections">Connections</a></li>""");
        }

        html.Write(
            $"""
            <li><a href="#articles">Articles</a></li>
            </ul></nav>
            <main id="main">

            """
        );
    }

    private static void Figure(HtmlWriter html, int count, string one, string many) =>
        html.Write($"""<div><dt>{(count == 1 ? one : many)}</dt><dd>{count}</dd></div>""");

    private static string Resource(string name)
    {
        using StreamReader reader = new(
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!,
            Encoding.UTF8
        );
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

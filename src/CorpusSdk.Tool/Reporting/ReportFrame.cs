using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace CorpusSdk.Tool.Reporting;

/// <summary>
/// Puts contents into a complete HTML page. Its content security policy allows only the styles and scripts of this
/// tool, so that even injected markup could not run or load anything.
/// </summary>
internal static class ReportFrame
{
    /// <summary>Marks the first page of a report folder, which may be replaced by the next report.</summary>
    public const string Generator = "CorpusSdk report";

    private static readonly string s_filterScript = Resource("report-filter.js");
    private static readonly string s_linkScript = Resource("report-link.js");

    public static string StyleSheet { get; } = Resource("report.css");

    /// <summary>The HTML of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="links">The addresses, seen from the page.</param>
    public static string Write(ReportPage page, ReportLinks links)
    {
        var style = (links.IsSinglePage ? StyleSheet : "") + page.Style;
        List<string> scripts = page.HasFilter ? [s_filterScript, s_linkScript] : [s_linkScript];
        List<string> styleSources = [.. style.Length > 0 ? [HashOf(style)] : Array.Empty<string>()];

        // Browsers do not agree on whether 'self' includes the other files of a folder on disk.
        styleSources.AddRange(links.IsSinglePage ? [] : ["'self'", "file:"]);
        var policy =
            $"default-src 'none'; style-src {string.Join(' ', styleSources)}; "
            + $"script-src {string.Join(' ', scripts.Select(HashOf))}; base-uri 'none'; form-action 'none'";
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
            <meta name="generator" content="{Generator}">
            <title>{page.Title}</title>

            """
        );
        if (!links.IsSinglePage)
        {
            head.Write($"""<link rel="stylesheet" href="{links.ToPage(ReportLinks.StyleSheet)}">""");
        }

        StringBuilder html = new();
        _ = html.Append(head);
        _ = style.Length > 0 ? html.Append("<style>").Append(style).Append("</style>\n") : html;
        _ = html.Append("</head>\n<body id=\"top\">\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n")
            .Append(page.Top)
            .Append("<main id=\"main\">\n")
            .Append(page.Main)
            .Append("</main>\n<footer class=\"foot\">\n")
            .Append("<p>Every quote was checked against the text of its article, character by character.</p>\n")
            .Append("</footer>\n");
        foreach (var script in scripts)
        {
            _ = html.Append("<script>").Append(script).Append("</script>\n");
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static string HashOf(string content) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Resource(string name)
    {
        using StreamReader reader = new(
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!,
            Encoding.UTF8
        );
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

/// <summary>The contents of a page.</summary>
/// <param name="Title">The title of the document.</param>
/// <param name="Top">The heading and navigation.</param>
/// <param name="Main">The content.</param>
/// <param name="Style">The styles that only this page needs.</param>
/// <param name="HasFilter">Whether <paramref name="Top"/> has a search form.</param>
internal sealed record ReportPage(string Title, HtmlWriter Top, HtmlWriter Main, string Style, bool HasFilter);

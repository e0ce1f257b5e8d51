namespace CorpusSdk.Tool.Reporting;

/// <summary>A report that is a single, self-contained page. The output is deterministic.</summary>
internal static class SinglePageReport
{
    public static string Write(ReportData data)
    {
        var links = ReportLinks.SinglePage;
        HtmlWriter top = new();
        ReportTop.WriteMasthead(top, data);
        ReportTop.WriteNavigation(top, data, links);
        ReportTop.WriteFilter(top, data, "Search articles, people and quotes", hasArticles: true);
        HtmlWriter main = new();
        TimelineSection.Write(main, data, links);
        PeopleSection.Write(main, data, links);
        DelegationsSection.Write(main, data, links);
        ConnectionsSection.Write(main, data, links);
        var splits = ArticlesSection.Write(main, data, links);
        var style = ArcDiagram.Style(data.Connections) + MarkedText.Style(splits);
        return ReportFrame.Write(new(data.Title, top, main, style, HasFilter: true), links);
    }
}

namespace CorpusSdk.Tool.Reporting;

/// <summary>The start tags of collapsible parts, which are hidden by the search if nothing in them matches.</summary>
internal static class Details
{
    public static void Begin(HtmlWriter html, string kind, bool isOpen)
    {
        if (isOpen)
        {
            html.Write($"""<details class="{kind}" data-group open>""");
        }
        else
        {
            html.Write($"""<details class="{kind}" data-group>""");
        }
    }
}

using CorpusSdk.Core.Model;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>
/// The text of an article with its quotes marked. Quotes may run over paragraphs and into each other, which elements
/// cannot: a mark is then closed and opened again, and lights up in all its parts.
/// </summary>
/// <param name="splits">Gets the anchors of the quotes whose mark has several parts.</param>
internal sealed class MarkedText(CorpusArticle article, List<string> splits)
{
    private readonly List<CorpusQuote> _quotes = [.. article.Model.Quotes.Select(quote => new CorpusQuote(article, quote))];
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    /// <summary>The first mention of each person, unless a quote begins or ends in it.</summary>
    private readonly Dictionary<int, MentionModel> _links = article.Model.Mentions
        .GroupBy(mention => mention.Person, StringComparer.Ordinal).Select(mentions => mentions.First())
        .Where(mention => !article.Model.Quotes.Any(quote => Within(quote.Range.Start, mention.Range) || Within(quote.Range.End, mention.Range)))
        .ToDictionary(mention => mention.Range.Start);

    public void Write(HtmlWriter html, TextRange block)
    {
        var inside = _quotes.Where(quote => quote.Model.Range.Overlaps(block)).ToList();
        var mentions = _links.Values.Where(mention => block.Contains(mention.Range)).ToList();
        SortedSet<int> stops = [block.Start, block.End];
        stops.UnionWith(inside.SelectMany(quote => new[] { quote.Model.Range.Start, quote.Model.Range.End }).Where(stop => Within(stop, block)));
        stops.UnionWith(mentions.SelectMany(mention => new[] { mention.Range.Start, mention.Range.End }));

        Stack<CorpusQuote> open = new();
        var from = block.Start;
        foreach (var stop in stops)
        {
            WriteText(html, from, stop);
            from = stop;

            // What ends here is closed, with what lies above it; that begins again, the longest first.
            List<CorpusQuote> begin = [];
            while (stop == block.End ? open.Count > 0 : open.Any(quote => quote.Model.Range.End == stop))
            {
                html.Write($"</mark>");
                if (open.Pop() is var closed && closed.Model.Range.End > stop && stop < block.End)
                {
                    begin.Add(closed);
                }
            }

            if (stop < block.End)
            {
                begin.AddRange(inside.Where(quote => quote.Model.Range.Start == stop || (stop == block.Start && quote.Model.Range.Start < stop)));
            }

            foreach (var quote in begin.OrderByDescending(quote => quote.Model.Range.End).ThenBy(quote => quote.Model.Range.Start))
            {
                Begin(html, quote);
                open.Push(quote);
            }
        }
    }

    /// <summary>Who follows a link to a quote sees all the parts of its mark.</summary>
    public static string Style(IEnumerable<string> splits) => string.Concat(splits.Distinct(StringComparer.Ordinal).Select((anchor, number) =>
        $":root:has([id=\"{anchor}\"]:target) [data-part=\"{anchor}\"]{{background:var(--lit);box-shadow:0 0 0 .14em var(--lit)}}\n"));

    private void Begin(HtmlWriter html, CorpusQuote quote)
    {
        var anchor = Anchors.Quote(quote);
        var kind = quote.Model.Kind == QuoteKind.Direct ? "direct" : "partial";
        if (_begun.Add(anchor))
        {
            html.Write($"""<mark class="{kind}" id="{anchor}" title="{quote.SaidBy ?? "not attributed"}">""");
        }
        else
        {
            splits.Add(anchor);
            html.Write($"""<mark class="{kind}" data-part="{anchor}">""");
        }
    }

    private void WriteText(HtmlWriter html, int start, int end)
    {
        var text = article.Text.Text.AsSpan(start, end - start);
        if (_links.TryGetValue(start, out var mention) && mention.Range.End == end)
        {
            html.Write($"""<a class="named" href="#{Anchors.Person(mention.Person)}">""");
            html.Text(text);
            html.Write($"</a>");
        }
        else
        {
            html.Text(text);
        }
    }

    private static bool Within(int offset, TextRange range) => range.Start < offset && offset < range.End;
}

using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>
/// The text of an article with its quotes marked. Quotes can span paragraphs and overlap, but HTML elements cannot:
/// such a mark has several parts, which are highlighted together.
/// </summary>
internal sealed class MarkedText
{
    private readonly CorpusArticle _article;
    private readonly List<string> _splits;
    private readonly Queue<Part> _ahead;
    private readonly Queue<MentionModel> _mentionsAhead;
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private readonly List<Part> _reached = [];

    /// <summary>A range of words of a quote; nearly every quote is one part.</summary>
    private sealed record Part(CorpusQuote Quote, TextRange Range);

    /// <param name="article">The article.</param>
    /// <param name="splits">Receives the anchors of the quotes whose mark has several parts.</param>
    public MarkedText(CorpusArticle article, List<string> splits)
    {
        _article = article;
        _splits = splits;
        _ahead = new(
            article
                .Model.Quotes.SelectMany(quote =>
                    QuotedText.Parts(quote.Range, quote.Excluded).Select(range => new Part(new(article, quote), range))
                )
                .OrderBy(part => part.Range.Start)
        );
        SortedSet<int> edges = [.. _ahead.SelectMany(part => new[] { part.Range.Start, part.Range.End })];

        // Mentions in which a quote begins or ends are not linked.
        _mentionsAhead = new(
            article.Model.Mentions.Where(mention =>
                mention.Range.Length < 2
                || edges.GetViewBetween(mention.Range.Start + 1, mention.Range.End - 1).Count == 0
            )
        );
    }

    /// <summary>Writes a range of the text.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="block">The range, after those that were written before.</param>
    public void Write(HtmlWriter html, TextRange block)
    {
        _ = _reached.RemoveAll(part => part.Range.End <= block.Start);
        while (_ahead.TryPeek(out var part) && part.Range.Start < block.End)
        {
            _reached.Add(_ahead.Dequeue());
        }

        // Only the first mention of each person is linked, to keep the text readable.
        Dictionary<int, MentionModel> links = [];
        while (_mentionsAhead.TryPeek(out var next) && next.Range.Start < block.End)
        {
            if (_mentionsAhead.Dequeue() is var mention && block.Contains(mention.Range) && _linked.Add(mention.Person))
            {
                links.Add(mention.Range.Start, mention);
            }
        }

        Write(html, block, [.. _reached.Where(part => part.Range.Overlaps(block))], links);
    }

    /// <summary>The CSS that highlights all parts of a mark when a link to its quote is followed.</summary>
    public static string Style(IEnumerable<string> splits) =>
        string.Concat(
            splits
                .Distinct(StringComparer.Ordinal)
                .Select(anchor =>
                    $":root:has([id=\"{anchor}\"]:target) [data-part=\"{anchor}\"]"
                    + "{background:var(--lit);color:var(--on-lit);box-shadow:0 0 0 .14em var(--lit)}\n"
                )
        );

    private void Write(HtmlWriter html, TextRange block, List<Part> inside, Dictionary<int, MentionModel> links)
    {
        SortedSet<int> stops = [block.Start, block.End];
        stops.UnionWith(
            inside.SelectMany(part => new[] { part.Range.Start, part.Range.End }).Where(stop => Within(stop, block))
        );
        stops.UnionWith(links.Values.SelectMany(mention => new[] { mention.Range.Start, mention.Range.End }));

        Stack<Part> open = new();
        var from = block.Start;
        foreach (var stop in stops)
        {
            WriteText(html, from, stop, links);
            from = stop;

            // Quotes that end here are closed, together with those nested in them, which are reopened, longest first.
            List<Part> begin = [];
            while (stop == block.End ? open.Count > 0 : open.Any(part => part.Range.End == stop))
            {
                html.Write($"</mark>");
                if (open.Pop() is var closed && closed.Range.End > stop && stop < block.End)
                {
                    begin.Add(closed);
                }
            }

            if (stop < block.End)
            {
                begin.AddRange(
                    inside.Where(part => part.Range.Start == stop || (stop == block.Start && part.Range.Start < stop))
                );
            }

            foreach (var part in begin.OrderByDescending(part => part.Range.End).ThenBy(part => part.Range.Start))
            {
                Begin(html, part.Quote);
                open.Push(part);
            }
        }
    }

    private void Begin(HtmlWriter html, CorpusQuote quote)
    {
        var anchor = Anchors.Quote(quote);
        var kind = quote.Model.Kind == QuoteKind.Direct ? "direct" : "partial";
        if (_begun.Add(anchor))
        {
            html.Write($"""<mark class="{kind}" id="{anchor}" title="{quote.AttributedTo ?? "not attributed"}">""");
        }
        else
        {
            _splits.Add(anchor);
            html.Write($"""<mark class="{kind}" data-part="{anchor}">""");
        }
    }

    private void WriteText(HtmlWriter html, int start, int end, Dictionary<int, MentionModel> links)
    {
        var text = _article.Text.Text.AsSpan(start, end - start);
        if (links.TryGetValue(start, out var mention) && mention.Range.End == end)
        {
            html.Write($"""<a class="named" href="#{Anchors.Person(mention.Person)}">""");
            html.WriteText(text);
            html.Write($"</a>");
        }
        else
        {
            html.WriteText(text);
        }
    }

    private static bool Within(int offset, TextRange range) => range.Start < offset && offset < range.End;
}

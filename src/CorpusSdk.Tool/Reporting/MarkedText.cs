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
    private readonly ReportLinks _links;
    private readonly Queue<Part> _ahead;
    private readonly Queue<MentionModel> _mentionsAhead;
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private readonly List<CorpusQuote> _begun = [];
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly List<Part> _reached = [];

    /// <summary>A range of words of a quote; nearly every quote is one part.</summary>
    private sealed record Part(CorpusQuote Quote, TextRange Range);

    /// <param name="article">The article.</param>
    /// <param name="splits">Receives the anchors of the quotes whose mark has several parts.</param>
    /// <param name="links">The addresses, seen from this page.</param>
    public MarkedText(CorpusArticle article, List<string> splits, ReportLinks links)
    {
        _article = article;
        _splits = splits;
        _links = links;
        _ahead = new(
            article
                .Model.Quotes.Select(quote => new CorpusQuote(article, quote))
                .SelectMany(quote =>
                    QuotedText.Parts(quote.Model.Range, quote.Model.Excluded).Select(range => new Part(quote, range))
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
    /// <returns>The quotes that begin in the range, with their numbers in the article.</returns>
    public IReadOnlyList<(int Number, CorpusQuote Quote)> Write(HtmlWriter html, TextRange block)
    {
        var begun = _begun.Count;
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
        return [.. _begun.Skip(begun).Select((quote, index) => (begun + index + 1, quote))];
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
        var kind = QuoteList.KindOf(quote);
        if (_anchors.Add(anchor))
        {
            _begun.Add(quote);
            html.Write($"""<mark class="{kind}" id="{anchor}" data-number="{_begun.Count}">""");
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
            html.Write($"""<a class="named" href="{_links.Person(mention.Person)}">""");
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

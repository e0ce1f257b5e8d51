using CorpusSdk.Core.Compilation;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>The annotated quotations of a text, and the people whom it names.</summary>
internal static class SemanticHighlighting
{
    private const int QuotationToken = 0;
    private const int PersonToken = 1;

    /// <summary>
    /// Types that every color theme knows. A quotation with a speaker is marked as <c>definition</c>, one without as
    /// <c>declaration</c>, so that a theme can tell them apart.
    /// </summary>
    public static SemanticTokensLegend Legend { get; } = new(["string", "class"], ["declaration", "definition"]);

    /// <param name="corpus">The corpus.</param>
    /// <param name="path">The file.</param>
    /// <param name="lines">The lines that are wanted; null for all.</param>
    public static SemanticTokens In(CorpusCompilation corpus, string path, LspRange? lines = null)
    {
        List<int> data = [];
        if (
            corpus.Snapshots.FirstOrDefault(article => article.Text.File.Path == path)
            is not { Linked.Model: { } model } found
        )
        {
            return new(data);
        }

        var file = found.Text.File;
        LspPosition last = default;
        foreach (var (range, type, modifiers) in Tokens())
        {
            var inFile = new TextRange(range.Start + found.Text.TextStart, range.Length);
            foreach (var (start, length) in FileRanges.PartsOf(file, inFile))
            {
                if (lines is { } wanted && (start.Line < wanted.Start.Line || start.Line > wanted.End.Line))
                {
                    continue;
                }

                var isSameLine = start.Line == last.Line;
                data.AddRange([
                    start.Line - last.Line,
                    isSameLine ? start.Character - last.Character : start.Character,
                    length,
                    type,
                    modifiers,
                ]);
                last = start;
            }
        }

        return new(data);

        // Tokens must not overlap: a name within a quotation divides it.
        IEnumerable<(TextRange Range, int Type, int Modifiers)> Tokens()
        {
            var mentions = model.Mentions.ToList();
            var next = 0;
            var at = 0;
            foreach (var quote in model.Quotes.OrderBy(quote => quote.Range.Start))
            {
                var modifiers = quote.AttributedTo is null ? 1 : 2;
                for (; next < mentions.Count && mentions[next].Range.End <= quote.Range.Start; next++)
                {
                    yield return (mentions[next].Range, PersonToken, 0);
                    at = Math.Max(at, mentions[next].Range.End);
                }

                at = Math.Max(at, quote.Range.Start);
                for (; next < mentions.Count && mentions[next].Range.Start < quote.Range.End; next++)
                {
                    if (mentions[next].Range.Start > at)
                    {
                        yield return (TextRange.FromBounds(at, mentions[next].Range.Start), QuotationToken, modifiers);
                    }

                    if (mentions[next].Range.End > at)
                    {
                        yield return (
                            TextRange.FromBounds(Math.Max(at, mentions[next].Range.Start), mentions[next].Range.End),
                            PersonToken,
                            0
                        );
                        at = mentions[next].Range.End;
                    }
                }

                if (quote.Range.End > at)
                {
                    yield return (TextRange.FromBounds(at, quote.Range.End), QuotationToken, modifiers);
                    at = quote.Range.End;
                }
            }

            for (; next < mentions.Count; next++)
            {
                if (mentions[next].Range.Start >= at)
                {
                    yield return (mentions[next].Range, PersonToken, 0);
                }
            }
        }
    }
}

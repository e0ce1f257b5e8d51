using CorpusSdk.Matching;

namespace CorpusSdk.Core.Compilation;

/// <summary>A passage that a program may quote.</summary>
/// <param name="Words">The article's own words, with white space folded.</param>
/// <param name="By">Whose words they are; null if no annotation says that.</param>
/// <param name="Place"><c>line 14 of seeds/x.txt</c></param>
internal sealed record QuotablePassage(string Words, string? By, string Place)
{
    /// <summary>The file below the corpus folder, and the offset in it, by which passages are ordered.</summary>
    public (string Path, int Offset) Order { get; init; }
}

/// <summary>
/// Lists verbatim passages for editors: annotated quotes, quotations without an annotation, and the sentences that
/// begin with what has been typed.
/// </summary>
internal static class QuotablePassages
{
    /// <summary>A longer passage is no line of a list.</summary>
    private const int MaxLength = 400;

    /// <summary>Quotations without an annotation are looked for in so few articles: each is read whole.</summary>
    private const int MaxRead = 20;

    /// <param name="typed">What has been typed so far; the passages begin with it.</param>
    /// <param name="wanted">The article and the speaker that the passages must be of.</param>
    /// <param name="most">The most passages.</param>
    public static IReadOnlyList<QuotablePassage> Find(
        CorpusCompilation corpus,
        string typed,
        QuotedConstant wanted,
        int most,
        CancellationToken cancellationToken
    )
    {
        var start = FoldedText.Of(typed).Text.TrimStart(' ');
        var checker = ConstantChecker.Of(corpus);
        var articles = wanted.Article is { } id
            ? checker.Article(id) is { } only
                ? [only]
                : []
            : corpus.Snapshots.Where(article => article.Checked is { IsReadable: true });

        // The last word may not be complete.
        var words = start.LastIndexOf(' ') is > 0 and var space ? start.Substring(0, space) : "";
        uint[] hashes = [.. WordFilter.HashesOf(words)];
        var (found, read) = (new Dictionary<string, QuotablePassage>(StringComparer.Ordinal), 0);
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (found.Count >= most)
            {
                break;
            }

            if (!article.Checked!.Names.MayContain(hashes))
            {
                continue;
            }

            var isRead =
                wanted.Speaker is null && (wanted.Article is not null || (hashes.Length > 0 && read++ < MaxRead));
            foreach (var passage in In(article, start, wanted.Speaker, isRead, cancellationToken))
            {
                if (found.Count < most && !found.ContainsKey(passage.Words))
                {
                    found.Add(passage.Words, passage);
                }
            }
        }

        return
        [
            .. found
                .Values.OrderBy(passage => passage.Order.Path, StringComparer.Ordinal)
                .ThenBy(passage => passage.Order.Offset),
        ];
    }

    private static IEnumerable<QuotablePassage> In(
        ArticleSnapshot article,
        string typed,
        string? speaker,
        bool isRead,
        CancellationToken cancellationToken
    )
    {
        var text = article.Text.Text;
        var quotes = article.Linked?.Model.Quotes.Where(quote => quote.Range.Length > 0).ToList() ?? [];
        foreach (var quote in quotes)
        {
            if (
                (speaker is null || quote.Speakers.Any(named => named.Person == speaker))
                && quote.Range.Length <= MaxLength
                && FoldedText.Needle(quote.TextIn(text)) is { Length: > 0 } words
                && Begins(words, typed)
            )
            {
                yield return Passage(article, words, quote.AttributedTo ?? "", quote.Range.Start);
            }
        }

        if (!isRead)
        {
            yield break;
        }

        var constants = ConstantChecker.ConstantsOf(article);
        foreach (var range in constants.Unannotated(quotes, typed, MaxLength, cancellationToken))
        {
            var words = FoldedText.Needle(text.Substring(range.Start, range.Length));
            if (
                words.Length > 0
                && Begins(words, typed)
                && constants.Find(words, cancellationToken) is { IsFound: true, Fault: null }
            )
            {
                yield return Passage(article, words, null, range.Start);
            }
        }
    }

    private static bool Begins(string words, string typed) =>
        words.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    private static QuotablePassage Passage(ArticleSnapshot article, string words, string? by, int offset) =>
        new(words, by, ConstantChecker.ConstantsOf(article).LineAt(offset))
        {
            Order = (article.Text.File.RelativePath, offset),
        };
}

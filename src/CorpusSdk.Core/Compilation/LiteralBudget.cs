using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Facts;

namespace CorpusSdk.Core.Compilation;

/// <summary>The size of an article's facts as constants, in bytes.</summary>
internal sealed record LiteralWeight(FileLocation Start, string TextPath, int Bytes);

/// <summary>
/// The articles whose facts do not fit into the assembly. The compiler accepts 16 MB of string constants and then
/// reports an error that names no file (CS8103), so the corpus reports its own error first.
/// </summary>
/// <param name="Exceeding">Text files below the corpus folder.</param>
internal sealed record LiteralBudget(EquatableArray<string> Exceeding, EquatableArray<Problem> Problems)
{
    public static readonly LiteralBudget Kept = new(EquatableArray<string>.Empty, EquatableArray<Problem>.Empty);

    /// <summary>The rest of the 16 MB is left to the program's own strings.</summary>
    internal const long Bytes = 14_000_000;

    /// <summary>Whether so many bytes of facts fit.</summary>
    public static bool Fits(long bytes) => bytes <= Bytes;

    /// <summary>How many bytes are left for the entries of collections.</summary>
    public static long LeftBy(long bytes) => Math.Max(0, Bytes - bytes);

    public static LiteralBudget Of(IEnumerable<CompiledArticle> articles) =>
        Of(
            articles.Select(article => new LiteralWeight(
                article.Key.FileStart,
                article.Key.Entry.TextPath,
                article.Facts.Facts.Length
            ))
        );

    public static LiteralBudget Of(IEnumerable<LiteralWeight> articles)
    {
        var total = 0L;
        var exceeding = articles
            .OrderBy(article => article.TextPath, StringComparer.Ordinal)
            .ThenBy(article => article.Start.Path, StringComparer.Ordinal)
            .Where(article => (total += article.Bytes) > Bytes)
            .ToList();
        return new(
            exceeding.Select(article => article.TextPath).ToEquatableArray(),
            exceeding
                .Take(1)
                .Select(article =>
                    article.Start.Problem(
                        Rules.LimitExceeded,
                        string.Format(
                            CultureInfo.InvariantCulture,
                            "from this article on, the ids, titles, captions and other facts of the corpus exceed "
                                + "{0:N0} bytes, the most that an assembly can hold; shorten them, "
                                + "or split the corpus in two",
                            Bytes
                        )
                    )
                )
                .ToEquatableArray()
        );
    }

    /// <summary>
    /// The facts of an article; empty if they do not fit, so that code that refers to the article still compiles.
    /// </summary>
    public ArticleFactsEntry FactsOf(CompiledArticle article) =>
        Exceeding.Count > 0 && Exceeding.Contains(article.Key.Entry.TextPath)
            ? article.Facts with
            {
                Facts = PackedFacts.None,
            }
            : article.Facts;
}

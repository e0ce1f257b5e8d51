using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Facts;

namespace CorpusSdk.Core.Compilation;

/// <summary>The size of an article's facts as constants, in bytes.</summary>
internal sealed record LiteralWeight(FileLocation Start, string TextPath, int Bytes);

/// <summary>
/// The articles whose facts do not fit into the assembly. Its metadata hold half a gigabyte of constants, and the
/// compiler's own error names no file, so the corpus reports its own error first.
/// </summary>
/// <param name="Exceeding">Text files below the corpus folder.</param>
internal sealed record LiteralBudget(EquatableArray<string> Exceeding, EquatableArray<Problem> Problems)
{
    public static readonly LiteralBudget Kept = new(EquatableArray<string>.Empty, EquatableArray<Problem>.Empty);

    /// <summary>Constants take eight sevenths of it, and people and delegations need some more.</summary>
    internal const long Bytes = 400_000_000;

    /// <summary>
    /// An assembly has room for 16 MB of strings (CS8103), also for those of people and delegations, and for the
    /// program's own.
    /// </summary>
    private const long StringBytes = 8_000_000;

    /// <summary>Whether so many bytes of the facts of articles and entries can be strings.</summary>
    public static bool FitStrings(long bytes) => bytes <= StringBytes;

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
                                + "or put the corpus into a database with 'dotnet corpus push'",
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

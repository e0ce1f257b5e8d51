using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Emission.Facts;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>How many bytes of constants an article's facts come to.</summary>
internal sealed record LiteralWeight(Place Place, string TextPath, int Bytes);

/// <summary>
/// The articles whose facts the assembly has no room for: the compiler stops at 16 MB of string constants with an
/// error that names no file (CS8103), so there is an error of ours before that.
/// </summary>
/// <param name="Exceeding">Text files below the corpus folder.</param>
internal sealed record LiteralBudget(EquatableArray<string> Exceeding, EquatableArray<Problem> Problems)
{
    public static readonly LiteralBudget Kept = new(EquatableArray<string>.Empty, EquatableArray<Problem>.Empty);

    /// <summary>What is left of the 16 MB is the program's own.</summary>
    private const long Bytes = 14_000_000;

    /// <param name="bytes">What the facts of all of them come to.</param>
    public static LiteralBudget Of(IReadOnlyCollection<EmittedArticle> articles, long bytes) =>
        bytes <= Bytes
            ? Kept
            : Of(
                articles.Select(article => new LiteralWeight(
                    article.Key.FilePlace,
                    article.Key.Entry.TextPath,
                    article.Facts.Facts.Length
                ))
            );

    /// <summary>What articles with so many bytes of facts leave of the room.</summary>
    public static long LeftBy(long bytes) => Math.Max(0, Bytes - bytes);

    public static LiteralBudget Of(IEnumerable<LiteralWeight> articles)
    {
        var total = 0L;
        var exceeding = articles
            .OrderBy(article => article.TextPath, StringComparer.Ordinal)
            .ThenBy(article => article.Place.Path, StringComparer.Ordinal)
            .Where(article => (total += article.Bytes) > Bytes)
            .ToList();
        return new(
            exceeding.Select(article => article.TextPath).ToEquatableArray(),
            exceeding
                .Take(1)
                .Select(article =>
                    article.Place.Problem(
                        Rules.TooLarge,
                        FormattableString.Invariant(
                            $"the ids, titles, captions and other facts of the corpus have more than {Bytes:N0} bytes from this article on, and an assembly holds no more; shorten them, or make two corpora of it"
                        )
                    )
                )
                .ToEquatableArray()
        );
    }

    /// <summary>
    /// The facts that there is room for; nothing in place of the others, so that what refers to them still compiles.
    /// </summary>
    public EquatableArray<ArticleFactsEntry> FactsOf(EquatableArray<EmittedArticle> articles)
    {
        var exceeding = new HashSet<string>(Exceeding, StringComparer.Ordinal);
        return articles.Map(article =>
            exceeding.Count > 0 && exceeding.Contains(article.Key.Entry.TextPath)
                ? article.Facts with
                {
                    Facts = PackedFacts.None,
                }
                : article.Facts
        );
    }
}

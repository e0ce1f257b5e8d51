using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Emission.Facts;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>How many bytes of constants an article's facts come to.</summary>
internal sealed record LiteralWeight(Place Place, string TextPath, int Bytes);

/// <summary>
/// The articles whose facts the assembly has no room for: the compiler stops at 16 MB of string constants with an
/// error that names no file (CS8103), so there is an error of ours before that.
/// </summary>
internal sealed record LiteralBudget(EquatableArray<string> Exceeding, EquatableArray<Problem> Problems)
{
    /// <summary>What is left of the 16 MB is the program's own.</summary>
    private const long Bytes = 14_000_000;

    public static LiteralBudget Of(IReadOnlyCollection<LiteralWeight> articles)
    {
        if (articles.Sum(article => (long)article.Bytes) <= Bytes)
        {
            return new(EquatableArray<string>.Empty, EquatableArray<Problem>.Empty);
        }

        var total = 0L;
        var exceeding = articles.OrderBy(article => article.TextPath, StringComparer.Ordinal).ThenBy(article => article.Place.Path, StringComparer.Ordinal)
            .Where(article => (total += article.Bytes) > Bytes).ToList();
        return new(
            exceeding.Select(article => article.TextPath).ToEquatableArray(),
            exceeding.Take(1).Select(article => article.Place.Problem(Rules.TooLarge, FormattableString.Invariant(
                $"the ids, titles, captions and other facts of the corpus have more than {Bytes:N0} bytes from this article on, and an assembly holds no more; shorten them, or make two corpora of it"))).ToEquatableArray());
    }

    public EmittedArticle Apply(EmittedArticle article) => Exceeding.Contains(article.Model.TextPath)
        ? article with { Facts = PackedFacts.None }
        : article;
}

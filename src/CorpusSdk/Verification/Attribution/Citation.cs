using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>What a citation names: <c>(Doe, 2024)</c>, <c>[putins-possible-gift]</c>, a link.</summary>
/// <param name="Range">The citation with its brackets.</param>
/// <param name="Name">The names of people, as the text has them.</param>
/// <param name="People">The people of the corpus who have the names.</param>
/// <param name="Article">The article; null if it names none of the corpus.</param>
/// <param name="Year">The year; null if it has none.</param>
internal sealed record Citation(
    TextRange Range,
    string? Name,
    IReadOnlyList<IPerson> People,
    IArticle? Article,
    int? Year
)
{
    /// <summary>Whether the name is one unknown word, which may be a place too: <c>(Oslo, 2024)</c>.</summary>
    public bool MayBePlace { get; init; }

    public bool IsEmpty => Name is null && Article is null && Year is null;
}

namespace CorpusSdk;

/// <summary>Whom and what the verified text names as the source of a quotation.</summary>
/// <param name="Span">
/// The words that say so, in UTF-16 code units of the verified text: <c>said Jane Doe</c>, <c>(Doe, 2024)</c>.
/// </param>
/// <param name="Name">The name of the speaker as the text has it; null if the text names no speaker.</param>
/// <param name="People">
/// The people of the corpus who have this name: one, or several if the name does not tell them apart, or none if the
/// corpus does not know the name.
/// </param>
/// <param name="Article">The article of the corpus that the text names by a link, id or title; null if none.</param>
/// <param name="Year">The year in a citation like <c>(Doe, 2024)</c>; null if none.</param>
public sealed record StatedAttribution(
    TextSpan Span,
    string? Name,
    IReadOnlyList<IPerson> People,
    IArticle? Article,
    int? Year
)
{
    /// <summary>How the text says so.</summary>
    internal AttributionForm Form { get; init; }

    /// <summary>Whether the name is a word that may be a place too; see <see cref="Citation.MayBePlace"/>.</summary>
    internal bool MayBePlace { get; init; }
}

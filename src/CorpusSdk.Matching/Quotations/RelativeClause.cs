using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Says whether an omission is a relative clause, whole between its commas, that only adds something:
/// <c>My father, | who never finished school, | taught me</c>. What is left is then still what was said.
/// </summary>
internal static class RelativeClause
{
    private const string Breaks = ",;:—–(（!?";

    private static readonly HashSet<string> s_relatives = WordList.Of("who whom whose which where qui dont lequel");

    /// <summary>In German a comma is before every relative clause; these are of one person or thing.</summary>
    private static readonly HashSet<string> s_german = WordList.Of("der das dem dessen");

    /// <param name="before">Where the words before the omission end.</param>
    /// <param name="behind">Where the words behind it begin.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static bool IsWhole(string text, int before, int behind, string language)
    {
        var end = behind;
        while (end > before && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end <= before || text[end - 1] != ',' || text[before] != ',')
        {
            return false;
        }

        for (var at = before + 1; at < end - 1; at++)
        {
            if (Breaks.IndexOf(text[at]) >= 0)
            {
                return false;
            }
        }

        var relatives = language == "de" ? s_german : s_relatives;
        return TextWords.In(text, before, end).FirstOrDefault() is { Length: > 0 } first
            && relatives.Contains(TextWords.Lower(text, first))
            && !UniversalWords.EndAt(text, before, language);
    }
}

using System.Globalization;
using System.Text;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Tool.Reporting;

/// <summary>Formats numbers and names for the report.</summary>
internal static class ReportText
{
    /// <summary><c>1 quote</c>, <c>2,000 quotes</c></summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>
    /// The heading of a name in an alphabetical list: its first letter without accents; <c>#</c> if it has no letter.
    /// </summary>
    public static string Letter(string name)
    {
        foreach (var rune in SortKey(name).EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return rune.ToString();
            }
        }

        return "#";
    }

    /// <summary>The name in upper case without accents. Compared ordinally, it has the same order everywhere.</summary>
    public static string SortKey(string name)
    {
        StringBuilder key = new();
        foreach (var rune in CanonicalDecomposition.Of(name).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark)
            {
                _ = key.Append(
                    Rune.ToUpperInvariant(rune).ToString() switch
                    {
                        // Letters that Unicode does not decompose.
                        "Ł" => "L",
                        "Ø" => "O",
                        "Đ" => "D",
                        "Æ" => "AE",
                        "Œ" => "OE",
                        var letter => letter,
                    }
                );
            }
        }

        return CanonicalComposition.Of(key.ToString());
    }
}

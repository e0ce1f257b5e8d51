using System.Globalization;
using System.Text;

namespace CorpusSdk.Core.Naming;

/// <summary>
/// The one way from an id to a C# name: each part between hyphens with its first letter in upper case
/// (<c>putins-possible-gift</c> gives <c>PutinsPossibleGift</c>).
/// </summary>
public static class CSharpName
{
    /// <summary>
    /// Names that a set has already, from <c>object</c>, <c>IReadOnlyList</c> and <c>CorpusSet</c>, or that C#
    /// gives a meaning of its own. An id that would become one of them gets a <c>_</c> in front, as a digit does.
    /// </summary>
    private static readonly HashSet<string> s_taken = new(StringComparer.Ordinal)
    {
        "Equals",
        "GetHashCode",
        "GetType",
        "ToString",
        "MemberwiseClone",
        "Finalize",
        "ReferenceEquals",
        "Count",
        "Item",
        "TryGetValue",
        "ContainsKey",
        "Ids",
        "GetEnumerator",
        "Enumerator",
        "Get",
        "GetAt",
        "Find",
        "IdOf",
        "Kind",
        "FindById",
        "PackedOrder",
        "PackedFacts",
        "PackedCounts",
        "Create",
        "Allocate",
        "Construct",
        "Outer",
        "ItemsOf",
        "Instance",
        "ArticleSet",
        "PersonSet",
        "QuoteSet",
        "DelegationSet",
        "ArticleFolders",
        "QuoteFolders",
        "QuotesOf",
    };

    /// <param name="id">A valid id; see <see cref="CorpusId"/>.</param>
    public static string FromId(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        foreach (var part in id.Split('-'))
        {
            _ = name.Append(char.ToUpperInvariant(part[0])).Append(part, 1, part.Length - 1);
        }

        // Composed and decomposed letters look the same and must be the same name.
        var composed = Composed(name.ToString());
        return
            CharUnicodeInfo.GetUnicodeCategory(composed[0]) is UnicodeCategory.DecimalDigitNumber
            || s_taken.Contains(composed)
            ? "_" + composed
            : composed;
    }

    private static string Composed(string name)
    {
        foreach (var c in name)
        {
            if (c >= 128)
            {
                // Some ideographs are composed of one beyond the basic plane, where C# knows no letters.
                var composed = name.Normalize(NormalizationForm.FormC);
                return composed.Any(char.IsSurrogate) ? name : composed;
            }
        }

        return name;
    }
}

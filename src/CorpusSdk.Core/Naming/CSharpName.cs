using System.Globalization;
using System.Text;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Core.Naming;

/// <summary>
/// Converts ids to C# names: the first letter of each part between hyphens becomes upper case
/// (<c>putins-possible-gift</c> becomes <c>PutinsPossibleGift</c>).
/// </summary>
public static class CSharpName
{
    /// <summary>
    /// Names that a set already has, from <c>object</c>, <c>IReadOnlyList</c> and <c>CorpusSet</c>, or that have a
    /// meaning in C#. An id that would become one of them gets the prefix <c>_</c>, as does an id that starts with a
    /// digit.
    /// </summary>
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
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
        "ReadConstant",
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
            || s_reserved.Contains(composed)
            ? "_" + composed
            : composed;
    }

    private static string Composed(string name)
    {
        foreach (var c in name)
        {
            if (c >= 128)
            {
                // Some ideographs compose to a character outside the basic plane, where C# allows no letters.
                var composed = CanonicalComposition.Of(name);
                return composed.Any(char.IsSurrogate) ? name : composed;
            }
        }

        return name;
    }
}

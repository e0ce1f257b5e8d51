using System.Globalization;
using System.Text;
using CorpusSdk.Core.Naming;

namespace CorpusSdk.Tool.Reporting;

/// <summary>
/// The file names of a report's pages. They are valid on every file system, and need no escaping in links.
/// </summary>
internal static class PageName
{
    private const int MaxLength = 80;
    private const int HashLength = 16;

    private static readonly HashSet<string> s_reserved = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { "com" + n, "lpt" + n })],
        StringComparer.Ordinal
    );

    public static string OfArticle(string id) => "articles/" + Of(id);

    public static string OfPerson(string id) => "people/" + Of(id);

    public static string OfSource(string source) => "sources/" + Of(source);

    /// <summary>
    /// <c>visit.html</c> for the id <c>visit</c>. Other names than short ones of lowercase ASCII letters, digits and
    /// hyphens end in a hash, since file systems differ in case, in length and in Unicode normal forms.
    /// </summary>
    private static string Of(string name)
    {
        StringBuilder plain = new();
        foreach (var c in name.Length > MaxLength ? name.AsSpan(0, MaxLength) : name)
        {
            var lower = char.ToLowerInvariant(c);
            if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                _ = plain.Append(lower);
            }
            else if (plain.Length > 0 && plain[^1] != '-')
            {
                _ = plain.Append('-');
            }
        }

        var stem = plain.ToString().TrimEnd('-');
        return stem == name && !s_reserved.Contains(stem) && !EndsInHash(stem)
            ? stem + ".html"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{(stem + "-").TrimStart('-')}{StableHash.Of(name):x16}.html"
            );
    }

    /// <summary>Whether a name could be that of a page with a hash.</summary>
    private static bool EndsInHash(string name) =>
        name.Length >= HashLength && name[^HashLength..].All(c => char.IsAsciiHexDigitLower(c));
}

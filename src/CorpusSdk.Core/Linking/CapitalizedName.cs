using CorpusSdk.Core.Checking;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// A name that an article writes with other capital letters, such as <c>JANE DOE</c>: not found as the name, which is
/// searched for as it is declared.
/// </summary>
internal static class CapitalizedName
{
    /// <summary>The place of the first of some names that the text has with other capital letters.</summary>
    /// <returns>The end of a message; null if there is no such place.</returns>
    public static string? Find(CheckedArticle article, IEnumerable<string> names)
    {
        var text = article.Text.Text;
        foreach (var name in names.Where(name => name.Length > 0))
        {
            var start = WordBoundary.IndexOf(text, name, StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
            {
                var line = article.Text.File.PositionOf(article.Text.TextStart + start).Line + 1;
                var found = text.Substring(start, name.Length);
                return FormattableString.Invariant($"; line {line} of {article.Text.File.DisplayPath} has ")
                    + $"'{found}'; if that is the person, add '{found}' to the person's 'aliases' in people.yaml";
            }
        }

        return null;
    }
}

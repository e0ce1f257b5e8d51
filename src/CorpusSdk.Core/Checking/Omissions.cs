using System.Text.RegularExpressions;

namespace CorpusSdk.Core.Checking;

/// <summary>How a quote says that words are left out, and how others write it.</summary>
internal static class Omissions
{
    public const string Mark = " … ";

    // Each alternative begins and ends with a different character than its neighbors repeat, so matching is linear.
    private static readonly Regex s_spellings = new(
        @" ?(?:\[(?:\.{3,4}|…|\. \. \.)\]|\((?:\.{3,4}|…|\. \. \.)\)|\. \. \.(?: \.)?|\.{3,}|…) ?",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_insertion = new(@"\[[^\[\]]*\]", RegexOptions.CultureInvariant);

    /// <summary>
    /// The quote with the mark in place of <c>[...]</c>, <c>. . .</c> and the like; null if it has none between words.
    /// </summary>
    /// <param name="quote">The declared quote, with white space folded.</param>
    public static string? Respell(string quote)
    {
        if (quote.IndexOf('…') < 0 && quote.IndexOf('.') < 0)
        {
            return null;
        }

        var text = s_spellings.Replace(quote, Mark).Trim();
        text = text.StartsWith("… ", StringComparison.Ordinal) ? text.Substring(2) : text;
        text = text.EndsWith(" …", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) : text;
        return text == quote || !text.Contains(Mark) || text.Contains(Mark + "… ") ? null : text;
    }

    /// <summary>How the quote spells an omission other than with the mark; null if it does not.</summary>
    public static string? SpellingIn(string quote) =>
        s_spellings
            .Matches(quote)
            .Cast<Match>()
            .Select(match => match.Value)
            .FirstOrDefault(spelling => spelling != Mark)
            ?.Trim();

    /// <summary>The first words in square brackets; null if there are none.</summary>
    public static string? InsertionIn(string quote) =>
        s_insertion.Matches(quote).Cast<Match>().Select(m => m.Value).FirstOrDefault(words => words.Any(char.IsLetter));
}

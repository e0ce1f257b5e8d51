using System.Text.RegularExpressions;

namespace CorpusSdk.Core.Checking;

/// <summary>How a quote says that words are left out, and how others write it.</summary>
internal static class Omissions
{
    public const string Mark = " … ";

    private static readonly char[] s_ellipses = ['…', '⋯', '‥'];

    // Each alternative begins and ends with a different character than its neighbors repeat, so matching is linear.
    private const string Spelling =
        @"[\[(<{] ?(?:\.{2,4}|[…⋯‥]{1,2}|\. \. \.) ?[\])>}]|\. \. \.(?: \.)?|\.{3,}|(?<= )\.\.(?= )|[…⋯‥]+";

    // Several next to each other are one omission.
    private const string Spellings = $"(?:{Spelling})(?: (?:{Spelling}))*";

    private static readonly Regex s_spellings = new($" ?{Spellings} ?", RegexOptions.CultureInvariant);
    private static readonly Regex s_start = new($"^{Spellings} ?", RegexOptions.CultureInvariant);

    // From the right, a long run of dots is read once.
    private static readonly Regex s_end = new(
        $" ?{Spellings}$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    );

    private static readonly Regex s_insertion = new(@"\[[^\[\]]*\]", RegexOptions.CultureInvariant);

    /// <summary>
    /// The quote with the mark in place of <c>[...]</c>, <c>. . .</c> and the like; null if it has none between words.
    /// </summary>
    /// <param name="quote">The declared quote, with white space folded.</param>
    public static string? Respell(string quote)
    {
        if (
            quote.IndexOfAny(s_ellipses) < 0
            && quote.IndexOf("..", StringComparison.Ordinal) < 0
            && quote.IndexOf(". .", StringComparison.Ordinal) < 0
        )
        {
            return null;
        }

        var text = s_spellings.Replace(quote, Mark).Trim();
        text = WithoutEdges(text);
        return text == quote || !text.Contains(Mark) ? null : text;
    }

    /// <summary>The quote without an omission, however it is spelled, at its beginning or end.</summary>
    /// <param name="quote">The declared quote, with white space folded.</param>
    public static string WithoutEdges(string quote) => s_end.Replace(s_start.Replace(quote, ""), "");

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

using System.Globalization;
using System.Text;

namespace CorpusSdk.Core.Naming;

/// <summary>
/// Ids: letters, digits, and single hyphens between them. Letters are those that C# allows in identifiers (Unicode
/// letters and letter numbers of the basic plane, with combining marks after the first).
/// </summary>
public static class CorpusId
{
    /// <summary>Longer ids are invalid, so that every name stays far below the compiler's limit of 1,023.</summary>
    public const int MaxLength = 200;

    public static bool IsValid(string id)
    {
        if (id.Length is 0 or > MaxLength)
        {
            return false;
        }

        var afterHyphen = true;
        foreach (var c in id)
        {
            if (c == '-' ? afterHyphen : !(IsLetterOrDigit(c) || (!afterHyphen && IsMark(c))))
            {
                return false;
            }

            afterHyphen = c == '-';
        }

        return !afterHyphen;
    }

    /// <summary>
    /// Derives an id from a file's stem: each run of other characters becomes one hyphen (<c>My first_draft</c> becomes
    /// <c>My-first-draft</c>). Empty if there is no letter or digit.
    /// </summary>
    public static string FromStem(string stem)
    {
        var id = new StringBuilder(stem.Length);
        foreach (var c in stem)
        {
            if (id.Length == MaxLength)
            {
                break;
            }

            if (IsLetterOrDigit(c) || (IsMark(c) && id.Length > 0 && id[id.Length - 1] != '-'))
            {
                _ = id.Append(c);
            }
            else if (id.Length > 0 && id[id.Length - 1] != '-')
            {
                _ = id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }

    /// <summary>
    /// Derives an id from the first words of a quote: lower case, without apostrophes, at most <see
    /// cref="QuoteWords.Most"/> words. Empty if the quote has no letter or digit.
    /// </summary>
    public static string FromWords(string text)
    {
        var id = new StringBuilder();
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (IsLetterOrDigit(c) || (inWord && IsMark(c)))
            {
                if (!inWord)
                {
                    if (words == QuoteWords.Most)
                    {
                        break;
                    }

                    words++;
                    _ = id.Length > 0 ? id.Append('-') : id;
                    inWord = true;
                }

                if (id.Length == QuoteWords.MostCharacters)
                {
                    break;
                }

                _ = id.Append(char.ToLowerInvariant(c));
            }
            else if (!(inWord && c is '\'' or '\u2019'))
            {
                inWord = false;
            }
        }

        return id.ToString().TrimEnd('-');
    }

    internal static bool IsLetterOrDigit(char c) =>
        c < 128
            ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            : CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.LetterNumber
                    or UnicodeCategory.DecimalDigitNumber;

    internal static bool IsMark(char c) =>
        c >= 128
        && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;
}

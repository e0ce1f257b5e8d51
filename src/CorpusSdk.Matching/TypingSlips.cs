using System.Globalization;

namespace CorpusSdk.Matching;

/// <summary>
/// Decides whether two passages differ in typing and typography only: the same words but for a mistyped letter. A word
/// more or less, another word, name or number, or a negation is not a slip.
/// </summary>
internal static class TypingSlips
{
    private const int MinLength = 5;
    private const int LongWord = 10;
    private const int MaxWord = 60;

    /// <summary>Symbols with a meaning of their own.</summary>
    private const string Symbols = "%‰#&@?？¿؟";

    private static readonly HashSet<string> s_negations = new(
        (
            "never nothing nobody neither nowhere without unless except cannot hardly barely scarcely rarely "
            + "nicht nichts niemand niemals keine keiner keinen keinem keines kaum "
            + "jamais personne aucun aucune nunca jamás nadie ninguno ninguna никогда ничего никто только "
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <param name="declared">The declared passage.</param>
    /// <param name="found">The words of the article.</param>
    /// <param name="isUsed">Whether a word is used in the article; if so, it was hardly typed by mistake.</param>
    public static bool IsOnly(string declared, string found, Func<string, bool> isUsed)
    {
        declared = PassageWords.WithoutMarkup(declared);
        found = PassageWords.WithoutMarkup(found);
        var (words, others) = (PassageWords.Of(declared), PassageWords.Of(found));
        if (words.Count != others.Count || SignificantOf(declared) != SignificantOf(found))
        {
            return false;
        }

        var distance = new EditDistance(MaxWord);
        for (var i = 0; i < words.Count; i++)
        {
            var word = declared.Substring(words[i].Start, words[i].Length);
            var other = found.Substring(others[i].Start, others[i].Length);
            if (
                !string.Equals(word, other, StringComparison.OrdinalIgnoreCase)
                && !IsSlip(word, other, distance, isUsed)
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSlip(string word, string other, EditDistance distance, Func<string, bool> isUsed)
    {
        var (shorter, longer) = word.Length <= other.Length ? (word, other) : (other, word);
        if (
            shorter.Length < 2
            || longer.Length is < MinLength or > MaxWord
            || longer.StartsWith(shorter, StringComparison.Ordinal)
            || longer.EndsWith(shorter, StringComparison.Ordinal)
            || (char.IsUpper(word[0]) && char.IsUpper(other[0]))
            || word.Any(char.IsDigit)
            || other.Any(char.IsDigit)
            || s_negations.Contains(word)
            || s_negations.Contains(other)
        )
        {
            return false;
        }

        var hasSameStart =
            char.ToLowerInvariant(word[0]) == char.ToLowerInvariant(other[0])
            || (word[0] == other[1] && word[1] == other[0])
            || Confusables.LookAlike(word.Substring(0, 1), other.Substring(0, 1));
        var limit = longer.Length >= LongWord ? 2 : 1;
        return hasSameStart
            && distance.Between(word, other, limit) <= limit
            && !HasOtherConsonant(word, other)
            && !isUsed(word);
    }

    /// <summary>
    /// Whether a letter was replaced by another that is not a vowel: that is rarely a slip, and often another word.
    /// </summary>
    private static bool HasOtherConsonant(string word, string other)
    {
        if (word.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i + 1 < word.Length && word[i] == other[i + 1] && word[i + 1] == other[i])
            {
                i++;
            }
            else if (word[i] != other[i] && (!IsVowel(word[i]) || !IsVowel(other[i])))
            {
                return !Confusables.LookAlike(word.Substring(i, 1), other.Substring(i, 1));
            }
        }

        return false;
    }

    private static bool IsVowel(char c) => "aeiouyäöüáéíóúàèùâêîôûаеёиоуыэюя".IndexOf(char.ToLowerInvariant(c)) >= 0;

    /// <summary>The characters besides words that a reader would not overlook.</summary>
    private static string SignificantOf(string text)
    {
        var found = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text, i);
            var isBeforeDigit = i + 1 < text.Length && char.IsDigit(text[i + 1]);
            var isAfterDigit = i > 0 && char.IsDigit(text[i - 1]);
            var isAfterWord = i > 0 && !char.IsWhiteSpace(text[i - 1]) && WordBoundary.IsWord(text, i - 1);
            if (
                Symbols.IndexOf(text[i]) >= 0
                || (isBeforeDigit && isAfterDigit && !WordBoundary.IsWord(text, i))
                || (isBeforeDigit && !isAfterWord && text[i] is '-' or '−' or '–' or '.')
                || CharUnicodeInfo.GetUnicodeCategory(text, i)
                    is UnicodeCategory.CurrencySymbol
                        or UnicodeCategory.MathSymbol
                        or UnicodeCategory.OtherSymbol
            )
            {
                _ = found.Append(text, i, isPair ? 2 : 1);
            }

            i += isPair ? 1 : 0;
        }

        return found.ToString();
    }
}

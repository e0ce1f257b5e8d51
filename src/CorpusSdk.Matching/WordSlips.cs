namespace CorpusSdk.Matching;

/// <summary>
/// Counts the slips of the finger that explain why one word was typed for another: letters that are transposed,
/// missing, doubled, or replaced by a neighbor on the keyboard or by a letter that sounds alike.
/// </summary>
/// <remarks>
/// Slips are rare and far apart, so two changes in a row are another word. That also tells words from their opposites,
/// which differ by a prefix: <c>direct</c> and <c>indirect</c>, <c>import</c> and <c>export</c>. Another digit is
/// another number.
/// </remarks>
internal static class WordSlips
{
    private const int LettersPerSlip = 5;
    private const int MaxSlips = 3;

    /// <summary>How many letters between two slips must be right.</summary>
    private const int MinBetween = 2;

    /// <summary>Words that are shorter have too many neighbors for a letter that is no part of them.</summary>
    private const int MinWithExtraLetter = 5;

    private static readonly string[] s_keyboard = ["qwertyuiop", "asdfghjkl-", "zxcvbnm"];

    /// <summary>Letters that are confused in spelling.</summary>
    private static readonly string[] s_alike = ["aeiouy", "ck", "cs", "sz", "fv", "gj"];

    private static readonly string[] s_endings = ["s", "es", "ed"];

    private static readonly HashSet<(char, char)> s_near = NearLetters();

    /// <summary>
    /// The number of slips, upper and lower case being the same; null if slips do not explain the difference.
    /// </summary>
    public static int? Between(string typed, string meant)
    {
        if (WithoutSeparators(typed) == WithoutSeparators(meant))
        {
            return Folded(typed) == Folded(meant) ? 0 : 1;
        }

        var limit = Math.Min(MaxSlips, Math.Max(1, (Math.Min(typed.Length, meant.Length) + 2) / LettersPerSlip));
        return Math.Abs(typed.Length - meant.Length) > Math.Max(limit, 2)
            ? null
            : Count(Folded(typed), Folded(meant), 0, 0, limit, MinBetween);
    }

    /// <summary>
    /// Whether two words are forms of one word, such as <c>quote</c> and <c>quotes</c>: then the typed one may be
    /// right, and mean something else.
    /// </summary>
    public static bool IsOtherForm(string typed, string meant)
    {
        var (shorter, longer) = typed.Length < meant.Length ? (typed, meant) : (meant, typed);
        return longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
            && s_endings.Contains(longer.Substring(shorter.Length));
    }

    /// <param name="typed">The typed word.</param>
    /// <param name="meant">The word that may be meant.</param>
    /// <param name="i">The offset in the typed word.</param>
    /// <param name="j">The offset in the other.</param>
    /// <param name="left">How many more slips are allowed.</param>
    /// <param name="right">The number of right letters since the last slip.</param>
    private static int? Count(string typed, string meant, int i, int j, int left, int right)
    {
        while (i < typed.Length && j < meant.Length && typed[i] == meant[j])
        {
            (i, j, right) = (i + 1, j + 1, right + 1);
        }

        if (i == typed.Length && j == meant.Length)
        {
            return 0;
        }

        if (left == 0 || right < MinBetween)
        {
            return null;
        }

        if (i == typed.Length || j == meant.Length)
        {
            var rest = i == typed.Length ? meant.Substring(j) : typed.Substring(i);
            return
                Math.Min(i, j) > 1
                && (
                    s_endings.Contains(rest)
                    || (rest.Length == 1 && !char.IsDigit(rest[0]) && (i == typed.Length || IsExtra(typed, i)))
                )
                ? 1
                : null;
        }

        int? least = null;
        if (
            i + 1 < typed.Length
            && j + 1 < meant.Length
            && typed[i] == meant[j + 1]
            && typed[i + 1] == meant[j]
            && !char.IsDigit(typed[i])
            && !char.IsDigit(typed[i + 1])
        )
        {
            Try(i + 2, j + 2);
        }

        if (!char.IsDigit(meant[j]) && !(meant[j] == 'a' && IsFirst(meant, j)))
        {
            Try(i, j + 1);
        }

        if (IsExtra(typed, i))
        {
            Try(i + 1, j);
        }

        if (IsReplaced(typed, i, meant, j))
        {
            Try(i + 1, j + 1);
        }

        return least;

        void Try(int nextTyped, int nextMeant)
        {
            if (Count(typed, meant, nextTyped, nextMeant, left - 1, 0) is { } more && !(least <= more + 1))
            {
                least = more + 1;
            }
        }
    }

    /// <summary>Whether a letter may have been typed by mistake: twice, or within a longer word.</summary>
    private static bool IsExtra(string typed, int i) =>
        !char.IsDigit(typed[i])
        && (
            (i > 0 && typed[i] == typed[i - 1])
            || (i + 1 < typed.Length && typed[i] == typed[i + 1])
            || (!IsFirst(typed, i) && typed.Length >= MinWithExtraLetter)
        );

    /// <summary>
    /// Whether a letter may stand for another. Letters with accents and letters of other scripts are often typed, or
    /// replaced by others that look the same.
    /// </summary>
    private static bool IsReplaced(string typed, int i, string meant, int j)
    {
        var (letter, other) = (typed[i], meant[j]);
        return !char.IsDigit(letter)
            && !char.IsDigit(other)
            && Math.Min(typed.Length, meant.Length) > 2
            && !(IsFirst(typed, i) && IsLast(typed, i))
            && (
                (letter < 0x80) != (other < 0x80)
                || (s_near.Contains((letter, other)) && !(IsFirst(typed, i) && IsVowel(letter)))
            );
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsFirst(string word, int i) => i == 0 || !char.IsLetterOrDigit(word[i - 1]);

    private static bool IsLast(string word, int i) => i + 1 == word.Length || !char.IsLetterOrDigit(word[i + 1]);

    /// <summary>Lower case, with the separators of keys and ids as one.</summary>
    private static string Folded(string word) => word.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    private static string WithoutSeparators(string word) => Folded(word).Replace("-", "");

    private static HashSet<(char, char)> NearLetters()
    {
        var near = new HashSet<(char, char)>();
        for (var row = 0; row < s_keyboard.Length; row++)
        {
            for (var i = 0; i < s_keyboard[row].Length; i++)
            {
                AddNext(s_keyboard[row][i], s_keyboard[row], i + 1);
                if (row + 1 < s_keyboard.Length)
                {
                    AddNext(s_keyboard[row][i], s_keyboard[row + 1], i - 1);
                    AddNext(s_keyboard[row][i], s_keyboard[row + 1], i);
                }
            }
        }

        foreach (var letters in s_alike)
        {
            near.UnionWith(letters.SelectMany(_ => letters, (a, b) => (a, b)));
        }

        return near;

        void AddNext(char letter, string row, int i)
        {
            if (i >= 0 && i < row.Length)
            {
                _ = near.Add((letter, row[i]));
                _ = near.Add((row[i], letter));
            }
        }
    }
}

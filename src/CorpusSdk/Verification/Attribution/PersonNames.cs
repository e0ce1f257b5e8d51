using System.Globalization;
using System.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk;

/// <summary>
/// Compares the names of people who may be the same: other spellings, romanisations, cases and initials.
/// </summary>
internal static class PersonNames
{
    /// <summary>Shorter words, such as <c>de</c>, do not make two names one.</summary>
    private const int MinWord = 3;

    /// <summary>So many consonants in the same order are the same word in another romanisation.</summary>
    private const int MinSkeleton = 3;

    /// <summary>A longer name is not a name.</summary>
    private const int MaxLength = 100;

    /// <summary>Letters that languages write for the same sounds; longer ones first.</summary>
    private static readonly (string Letters, string Sound)[] s_sounds =
    [
        ("schtsch", "s"),
        ("chtch", "s"),
        ("shch", "s"),
        ("tsch", "s"),
        ("tch", "s"),
        ("sch", "s"),
        ("dsch", "s"),
        ("dzh", "s"),
        ("ch", "s"),
        ("sh", "s"),
        ("zh", "s"),
        ("ts", "s"),
        ("tz", "s"),
        ("cz", "s"),
        ("kh", "k"),
        ("ph", "f"),
        ("th", "t"),
        ("dh", "d"),
        ("gh", "g"),
        ("ck", "k"),
        ("dj", "s"),
        ("w", "v"),
        ("z", "s"),
        ("j", ""),
        ("y", ""),
        ("h", ""),
        ("c", "k"),
        ("q", "k"),
        ("x", "ks"),
    ];

    private static readonly string[] s_cyrillic = WordList.Split(
        "a b v g d e zh z i - k l m n o p r s t u f kh ts ch sh shch - y - e yu ya"
    );

    /// <summary>Endings of Russian and Ukrainian names, longer ones first.</summary>
    private static readonly string[] s_endings = WordList.Split(
        "ого его ому ему ыми ими ой ей ою ею ым им ом ем ую юю ая яя ый ий ові еві а я у ю е ы и і ь й о"
    );

    /// <summary>
    /// Whether a name may be another form of a name of the person: they share a word, or the surname but for its
    /// spelling, or all words agree as initials.
    /// </summary>
    public static bool MayBe(string name, IPerson person) =>
        name.Length > MaxLength || MayBeSame(name, person.Name) || person.Aliases.Any(alias => MayBeSame(name, alias));

    private static bool MayBeSame(string name, string other)
    {
        var (words, others) = (Words(name), Words(other));
        var hasOtherScript = words.Count > 0 && others.Count > 0 && IsSpaceless(words[0]) != IsSpaceless(others[0]);
        return hasOtherScript
            || words.Exists(word => word.Length >= MinWord && others.Contains(word))
            || (words.Count > 0 && others.Count > 0 && IsSame(words[^1], others[^1]))
            || (words.Count == others.Count && words.Count > 1 && HaveInitials(words, others));
    }

    /// <summary>Whether the words before a surname agree, perhaps as initials: <c>V.</c> and <c>Vladimir</c>.</summary>
    /// <param name="given">The words of a name before the surname; each may be an initial.</param>
    /// <param name="person">A person with the surname.</param>
    public static bool HasInitials(string given, IPerson person)
    {
        var words = Words(given);
        return person
            .Aliases.Append(person.Name)
            .Any(name =>
            {
                var others = Words(name);
                return words.Count > 0
                    && others.Count > 1
                    && words.Zip(others).All(pair => IsInitialOf(pair.First, pair.Second));
            });
    }

    /// <summary>
    /// Whether a name is another in Cyrillic letters, word for word: <c>Иван Волков</c> and <c>Ivan Volkov</c>.
    /// </summary>
    public static bool IsOtherScript(string name, string other) =>
        name.All(c => c is ' ' or (>= '\u0400' and <= '\u04FF'))
        && name.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0]))
        && !other.Any(c => c is >= '\u0400' and <= '\u04FF')
        && MayBeSame(name, other);

    /// <summary>Whether a name is one of a person as the corpus writes it, or the surname alone.</summary>
    public static bool Has(IPerson person, string name) =>
        person
            .Aliases.Append(person.Name)
            .Select(FoldedText.Name)
            .Any(other =>
                FoldedText.Name(name) is var folded
                && other.EndsWith(folded, StringComparison.OrdinalIgnoreCase)
                && (other.Length == folded.Length || other[^(folded.Length + 1)] == ' ')
            );

    /// <summary>Whether all words of a Russian name have an ending of those to whom somebody speaks.</summary>
    public static bool IsDative(string name) =>
        name.Split(' ') is var words
        && words.All(word => word is [.., 'у' or 'ю' or 'е' or 'й'])
        && words.Any(word => word[^1] != 'й');

    /// <summary>The stems of a name whose words have endings; null in languages that do not inflect names.</summary>
    public static string? StemsOf(string name)
    {
        if (!name.Any(c => c is >= '\u0400' and <= '\u04FF'))
        {
            return null;
        }

        var words = name.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var ending = Array.Find(
                s_endings,
                e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal)
            );
            words[i] = ending is null ? word : word[..^ending.Length];
        }

        return string.Join(' ', words);
    }

    private static bool HaveInitials(List<string> words, List<string> others) =>
        words.Zip(others).All(pair => IsInitialOf(pair.First, pair.Second))
        && words.Zip(others).Any(pair => pair.First.Length > 1 && pair.Second.Length > 1);

    private static bool IsInitialOf(string word, string other) =>
        word.Length == 1 || other.Length == 1 ? word[0] == other[0] : word == other || IsSame(word, other);

    private static bool IsSame(string word, string other)
    {
        if (word.Length is < MinWord or > MaxLength || other.Length is < MinWord or > MaxLength)
        {
            return false;
        }

        if (word == other)
        {
            return true;
        }

        var (skeleton, otherSkeleton) = (Skeleton(word), Skeleton(other));
        if (skeleton.Length >= MinSkeleton && skeleton == otherSkeleton)
        {
            return true;
        }

        var limit = Math.Min(word.Length, other.Length) switch
        {
            < 5 => 0,
            < 8 => 1,
            _ => 2,
        };
        return limit > 0 && word[0] == other[0] && new EditDistance(MaxLength).Between(word, other, limit) <= limit;
    }

    /// <summary>The consonants of a word, as far as spellings of other languages agree on them.</summary>
    private static string Skeleton(string word)
    {
        var skeleton = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; )
        {
            var sound = Array.Find(s_sounds, s => string.CompareOrdinal(word, at, s.Letters, 0, s.Letters.Length) == 0);
            var letters = sound.Letters ?? word.Substring(at, 1);
            foreach (var c in sound.Sound ?? letters)
            {
                if (!"aeiou".Contains(c) && (skeleton.Length == 0 || skeleton[^1] != c))
                {
                    _ = skeleton.Append(c);
                }
            }

            at += letters.Length;
        }

        return skeleton.ToString();
    }

    /// <summary>The words of a name in small Latin letters without marks, if the script can be written so.</summary>
    private static List<string> Words(string name)
    {
        List<string> words = [];
        foreach (var range in TextWords.In(name, 0, name.Length))
        {
            var word = new StringBuilder(range.Length);
            foreach (var c in CanonicalDecomposition.Of(name.Substring(range.Start, range.Length)))
            {
                var lower = char.ToLowerInvariant(c);
                if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                {
                    continue;
                }

                _ = lower switch
                {
                    >= 'а' and <= 'я' => word.Append(s_cyrillic[lower - 'а'].TrimStart('-')),
                    'і' or 'ї' => word.Append('i'),
                    'є' => word.Append("ie"),
                    'ł' => word.Append('l'),
                    'ø' => word.Append('o'),
                    'ß' => word.Append("ss"),
                    'æ' => word.Append("ae"),
                    '-' => AddWord(word),
                    _ when char.IsLetter(lower) => word.Append(lower),
                    _ => word,
                };
            }

            _ = AddWord(word);
        }

        return words;

        StringBuilder AddWord(StringBuilder word)
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
            }

            return word.Clear();
        }
    }

    private static bool IsSpaceless(string word) => WordBoundary.IsSpaceless(word, 0);
}

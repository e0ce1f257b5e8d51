using System.Globalization;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>
/// Alters quotations word by word, with lists of its own and without any code of the verifier, whose judge it is. Each
/// method returns null if the words do not allow the alteration.
/// </summary>
internal sealed class Alterations(Reference.Draw draw)
{
    private const int MinSide = 4;

    private static readonly string[] s_ellipses = [" … ", " ... ", " […] ", " [...] ", "… ", "... "];

    private static readonly Dictionary<string, string[]> s_added = new(StringComparer.Ordinal)
    {
        ["en"] = ["clearly", "together", "again", "tonight", "quietly", "bravely"],
        ["de"] = ["gemeinsam", "wieder", "heute", "deutlich"],
        ["fr"] = ["ensemble", "encore", "clairement", "demain"],
        ["es"] = ["juntos", "ahora", "claramente", "mañana"],
        ["ru"] = ["вместе", "снова", "сегодня", "ясно"],
    };

    private static readonly Dictionary<string, string> s_inserted = new(StringComparer.Ordinal)
    {
        ["en"] = "[the town]",
        ["de"] = "[die Stadt]",
        ["fr"] = "[la ville]",
        ["es"] = "[la ciudad]",
        ["ru"] = "[город]",
    };

    public string? Apply(AlterationKind kind, SourceQuotation source, MeaningLists lists)
    {
        var (text, words) = (source.Text, source.Words);
        return kind switch
        {
            AlterationKind.Fragment => Fragment(words, lists),
            AlterationKind.Typography => Typography(text),
            AlterationKind.FirstLetter => FirstLetter(text),
            AlterationKind.EndPunctuation => EndPunctuation(text),
            AlterationKind.Insertion => Insert(words, s_inserted[source.Language]),
            AlterationKind.SafeOmission => SafeOmission(words, lists),
            AlterationKind.WordDropped => WordDropped(words, lists),
            AlterationKind.WordAdded => Insert(words, draw.Of(s_added[source.Language])),
            AlterationKind.NumberChanged => NumberChanged(words, lists),
            AlterationKind.NegationDropped => NegationDropped(words, lists),
            AlterationKind.NegationAdded => NegationAdded(words, lists),
            AlterationKind.OrderChanged => OrderChanged(words),
            AlterationKind.UnsafeOmission => UnsafeOmission(words, lists),
            AlterationKind.UnsafeBeginning => UnsafeBeginning(words, lists),
            AlterationKind.TooShort => TooShort(words),
            _ => text,
        };
    }

    /// <summary>Puts another word in the place of one.</summary>
    public string? WordExchanged(string[] words, string[] others, MeaningLists lists)
    {
        var at = Pick(words, i => IsContent(words[i], lists));
        var candidates = others.Select(Core).Where(word => word.Length >= 4 && word.All(char.IsLetter)).ToList();
        if (at < 0 || candidates.Count == 0)
        {
            return null;
        }

        var word = Core(words[at]);
        var other = draw.Of(candidates).ToLower(CultureInfo.InvariantCulture);
        var isSame =
            string.Equals(word, other, StringComparison.OrdinalIgnoreCase)
            || word.StartsWith(other[..4], StringComparison.OrdinalIgnoreCase)
            || lists.TurnsMeaning(other);
        return isSame ? null : Replaced(words, at, words[at].Replace(word, other, StringComparison.Ordinal));
    }

    public string Ellipsis() => draw.Of(s_ellipses);

    private string? Fragment(string[] words, MeaningLists lists)
    {
        // A part of a question may read as a statement.
        if (words.Length < 9 || words[^1].Contains('?') || Array.Exists(words, word => lists.TurnsMeaning(Core(word))))
        {
            return null;
        }

        var start = draw.Between(1, words.Length - 7);
        var length = draw.Between(6, words.Length - start);
        var fragment = string.Join(' ', words[start..(start + length)]);
        return fragment.TrimStart('—', '–', '-', ' ').TrimEnd(',', ';', ':', '—', '–', '-', ' ');
    }

    private string? Typography(string text)
    {
        string[] variants =
        [
            text.Replace('\'', '’'),
            text.Replace('’', '\''),
            text.Replace("—", "--", StringComparison.Ordinal),
            text.Replace('—', '–'),
            text.Replace(" – ", " — ", StringComparison.Ordinal),
            text.Replace('-', '\u2011'),
        ];
        var changed = variants.Where(variant => variant != text).ToList();
        return changed.Count == 0 ? null : draw.Of(changed);
    }

    private static string? FirstLetter(string text) =>
        !char.IsLetter(text[0]) || text.StartsWith("I ", StringComparison.Ordinal) || text[1] is '\'' or '’' ? null
        : char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) + text[1..]
        : char.ToUpperInvariant(text[0]) + text[1..];

    private string EndPunctuation(string text) =>
        text[^1] is '.' or ','
            ? draw.OneIn(2)
                ? text[..^1]
                : text[..^1] + (text[^1] == '.' ? ',' : '.')
            : char.IsLetterOrDigit(text[^1])
                ? text + draw.Of([".", ","])
                : text[..^1];

    private string? Insert(string[] words, string inserted)
    {
        var at = Pick(words, i => !HasPunctuation(words[i - 1]) && Core(words[i]) != inserted);
        return at < 0 ? null : string.Join(' ', [.. words[..at], inserted, .. words[at..]]);
    }

    private string? SafeOmission(string[] words, MeaningLists lists)
    {
        if (words.Length < (MinSide * 2) + 1 || Array.Exists(words, word => lists.TurnsMeaning(Core(word))))
        {
            return null;
        }

        var start = draw.Between(MinSide, words.Length - MinSide - 1);
        var end = Math.Min(start + draw.Between(1, 4), words.Length - MinSide);
        return Array.Exists(words[(start - 1)..end], EndsSentence) ? null : Omitted(words, start, end);
    }

    private string? WordDropped(string[] words, MeaningLists lists)
    {
        var at = Pick(
            words,
            i =>
                IsContent(words[i], lists)
                && Core(words[i]) != Core(words[i - 1])
                && Core(words[i]) != Core(words[i + 1])
        );
        return at < 0 ? null : Dropped(words, at);
    }

    private string? NumberChanged(string[] words, MeaningLists lists)
    {
        var at = Pick(words, i => Core(words[i]) is var word && (word.Any(char.IsAsciiDigit) || IsNumber(word)));
        if (at < 0)
        {
            return null;
        }

        var core = Core(words[at]);
        if (IsNumber(core))
        {
            var index = Array.IndexOf(lists.Numbers, core.ToLowerInvariant());
            var other = lists.Numbers[(index + draw.Between(1, lists.Numbers.Length - 1)) % lists.Numbers.Length];
            other = char.IsUpper(core[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
            return Replaced(words, at, words[at].Replace(core, other, StringComparison.Ordinal));
        }

        var digits = words[at].ToCharArray();
        var places = Enumerable.Range(0, digits.Length).Where(i => char.IsAsciiDigit(digits[i])).ToList();
        var place = draw.Of(places);
        digits[place] = (char)('1' + ((digits[place] - '0' + draw.Between(0, 7)) % 9));
        var changed = new string(digits);
        return changed == words[at] ? null : Replaced(words, at, changed);

        bool IsNumber(string word) => lists.Numbers.Contains(word.ToLowerInvariant());
    }

    private string? NegationDropped(string[] words, MeaningLists lists)
    {
        var at = Pick(words, i => lists.IsNegation(Core(words[i])));
        if (at < 0)
        {
            return null;
        }

        var core = Core(words[at]);
        if (!core.EndsWith("n't", StringComparison.Ordinal) && !core.EndsWith("n’t", StringComparison.Ordinal))
        {
            return Dropped(words, at);
        }

        var verb = core[..^3] switch
        {
            "wo" => "will",
            "ca" => "can",
            "sha" => "shall",
            "ai" => "are",
            var other => other,
        };
        return Replaced(words, at, words[at].Replace(core, verb, StringComparison.Ordinal));
    }

    private string? NegationAdded(string[] words, MeaningLists lists)
    {
        var at = Pick(
            words,
            i =>
                lists.Auxiliaries.Contains(words[i].ToLowerInvariant())
                && !lists.IsNegation(Core(words[i + 1]))
                && !lists.Auxiliaries.Contains(words[i + 1])
        );
        return at < 0 ? null : string.Join(' ', [.. words[..(at + 1)], lists.Negation, .. words[(at + 1)..]]);
    }

    private string? OrderChanged(string[] words)
    {
        var at = Pick(
            words,
            i =>
                i + 2 < words.Length
                && words[i].Length > 2
                && words[i + 1].Length > 2
                && words[i].All(char.IsLetter)
                && words[i + 1].All(char.IsLetter)
                && !string.Equals(words[i], words[i + 1], StringComparison.OrdinalIgnoreCase)
        );
        return at < 0 ? null : string.Join(' ', [.. words[..at], words[at + 1], words[at], .. words[(at + 2)..]]);
    }

    private string? UnsafeOmission(string[] words, MeaningLists lists)
    {
        var at = Pick(
            words,
            i =>
                i >= MinSide
                && i < words.Length - MinSide
                && lists.IsNegation(Core(words[i]))
                && !EndsSentence(words[i])
                && !EndsSentence(words[i - 1])
        );
        return at < 0 ? null : Omitted(words, at, Math.Min(at + draw.Between(1, 2), words.Length - MinSide));
    }

    private string? UnsafeBeginning(string[] words, MeaningLists lists)
    {
        var at = Pick(
            words,
            i =>
                i < words.Length - 6
                && !HasPunctuation(words[i])
                && Core(words[i]) != "no" | lists.Negation == ""
                && lists.IsNegation(words[i])
        );
        return at < 0 ? null : string.Join(' ', words[(at + 1)..]);
    }

    private string? TooShort(string[] words)
    {
        var at = Pick(words, i => Core(words[i]) is { Length: >= 4 } word && word.All(char.IsLetter));
        return at < 0 ? null : Core(words[at]);
    }

    private string Omitted(string[] words, int start, int end) =>
        string.Join(' ', words[..start]) + Ellipsis() + string.Join(' ', words[end..]);

    /// <summary>The words without one; its punctuation stays.</summary>
    private static string Dropped(string[] words, int at)
    {
        var behind = words[at][
            (words[at].LastIndexOf(Core(words[at]), StringComparison.Ordinal) + Core(words[at]).Length)..
        ];
        return string.Join(' ', [.. words[..(at - 1)], words[at - 1] + behind, .. words[(at + 1)..]]);
    }

    private static string Replaced(string[] words, int at, string word) =>
        string.Join(' ', [.. words[..at], word, .. words[(at + 1)..]]);

    /// <summary>The index of a random word that fits, neither the first nor the last; -1 if none does.</summary>
    private int Pick(string[] words, Func<int, bool> fits)
    {
        var all = Enumerable.Range(1, Math.Max(0, words.Length - 2)).Where(fits).ToList();
        return all.Count == 0 ? -1 : draw.Of(all);
    }

    private static bool IsContent(string word, MeaningLists lists) =>
        Core(word) is { Length: >= 4 } core
        && core.All(char.IsLetter)
        && !lists.TurnsMeaning(core)
        && !lists.Numbers.Contains(core.ToLowerInvariant());

    private static bool HasPunctuation(string word) => !char.IsLetterOrDigit(word[^1]);

    private static bool EndsSentence(string word) => word[^1] is '.' or '!' or '?' or ';' or ':' or '—' or '–';

    /// <summary>The word without punctuation at its ends.</summary>
    public static string Core(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }
}

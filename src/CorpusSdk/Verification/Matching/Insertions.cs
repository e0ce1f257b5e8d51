using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>The words of an article that an insertion in square brackets may stand for.</summary>
internal static class Insertions
{
    private static readonly HashSet<string> s_replaceable = WordList.Of(
        """
        i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these
        those here there who whom
        ich mich mir mein meine wir uns unser unsere du dich dir er ihn ihm sein seine sie ihr ihre ihnen es dies dieser
        diese dieses jener jene hier dort
        je me moi mon ma mes nous notre nos vous votre vos il lui elle le la les leur leurs ils elles ce cet cette ces
        celui celle ici là
        yo mí mi nosotros nos nuestro nuestra usted ustedes él ella ellos ellas su sus esto este esta ese esa aquí allí
        io me mio mia noi ci nostro nostra lui lei loro suo sua questo questa quello quella qui
        я меня мне мой моя мы нас нам наш наша он его ему она её ее ей они их им это этот эта эти здесь там
        """
    );

    /// <summary>Whether the words between two pieces of a quotation are none, or a pronoun.</summary>
    public static bool CanReplace(string text, TextRange between)
    {
        var count = 0;
        foreach (var word in TextWords.In(text, between.Start, between.End))
        {
            if (++count > 1 || !s_replaceable.Contains(TextWords.Text(text, word)))
            {
                return false;
            }
        }

        return count == 1 || string.IsNullOrWhiteSpace(text.Substring(between.Start, between.Length));
    }

    /// <summary>Words that turn what they are inserted into, beyond negations and limits.</summary>
    private static readonly HashSet<string> s_turning = WordList.Of(
        """
        false falsely untrue wrong nope less least fewer fake so-called alleged allegedly supposed supposedly former
        almost nearly pretend pretended unlikely doubtful denied
        dagegen falsch weniger wenigsten angeblich angebliche angeblichen sogenannte sogenannten sogenannter
        vermeintliche vermeintlichen früher frühere beinahe fast kaum
        faux moins prétendu prétendue ancien ancienne presque peine
        falso menos supuesto supuesta antiguo casi apenas
        falso meno presunto presunta quasi
        менее наименее якобы бывший бывшая почти едва ложно
        """
    );

    /// <summary>Words that turn it if they are inserted, and may be left out.</summary>
    private static readonly HashSet<string> s_turningInserted = WordList.Of(
        """
        more most far much very double all every about around roughly probably likely vain vainly now
        mehr meiste meisten viel sehr doppelt alle wahrscheinlich vergeblich vergebens
        plus très double tous toutes environ probablement vain
        más muy doble todos todas probablemente vano
        больше более очень вдвое все всех половину около вероятно напрасно
        opposite contrary joke joking jokingly ironically sarcastically hypothetically against
        gegenteil scherz scherzhaft ironisch gegen
        contraire plaisanterie ironie ironiquement contre
        contrario broma bromeando irónicamente contra
        напротив шутка шутку иронично против
        """
    );

    /// <summary>With these at its beginning, an insertion says more than was said.</summary>
    private static readonly HashSet<string> s_conjunctions = WordList.Of(
        "and or but nor und oder aber et ou mais y e o u pero и или но а"
    );

    /// <summary>Whether a word in small letters turns what it belongs to, although it negates nothing.</summary>
    public static bool IsTurning(string word) => s_turning.Contains(word);

    /// <summary>Why an insertion is none that explains; null if it may be.</summary>
    /// <param name="text">The canonical text of the quotation.</param>
    /// <param name="range">The insertion with its brackets.</param>
    /// <param name="near">What the article has around the place of the insertion.</param>
    /// <param name="language">The language of the article.</param>
    public static QuotationDifferenceKind? Problem(string text, TextRange range, string near, string language)
    {
        if (IsGlued(text, range.Start - 1) || IsGlued(text, range.End))
        {
            return QuotationDifferenceKind.WordsAdded;
        }

        var words = Fold(text.Substring(range.Start + 1, range.Length - 2));
        var joined = words.Replace(" ", "", StringComparison.Ordinal);
        var qualifiers = QualifierWords.Of(language);
        var isTurning =
            new MeaningFinder(language).FindIn(words, new(0, words.Length)) is not null
            || new MeaningFinder(language).FindIn(joined, new(0, joined.Length)) is not null
            || s_conjunctions.Contains(words.Trim().Split(' ')[0].ToLowerInvariant())
            || TextWords
                .In(words, 0, words.Length)
                .Select(word => TextWords.Lower(words, word))
                .Any(word =>
                    IsTurning(word)
                    || s_turningInserted.Contains(word)
                    || qualifiers.Weakens(word)
                    || qualifiers.Bounds.Contains(word)
                    || qualifiers.Multiples.Contains(word)
                    || IsContrary(word, near)
                );
        return isTurning || MixesScripts(words) ? QuotationDifferenceKind.Negation : null;
    }

    private static readonly string[] s_prefixes = ["un", "in", "im", "non", "dis", "ir", "il", "не"];

    /// <summary>Whether a word is the contrary of one in the article: <c>unsafe</c> for <c>safe</c>.</summary>
    private static bool IsContrary(string word, string near) =>
        s_prefixes.Any(prefix =>
            word.StartsWith(prefix, StringComparison.Ordinal)
            && word.Length >= prefix.Length + 3
            && WordBoundary.IndexOf(near, word[prefix.Length..], StringComparison.OrdinalIgnoreCase) >= 0
        );

    private static bool IsGlued(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    /// <summary>Characters of full width as others.</summary>
    private static string Fold(string words) =>
        string.Concat(words.Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c));

    /// <summary>A word of Latin letters with one of another script only looks like what it is not.</summary>
    private static bool MixesScripts(string words) =>
        words.Split(' ').Any(word => word.Any(char.IsAsciiLetter) && word.Any(c => c is >= '\u0370' and <= '\u052F'));
}

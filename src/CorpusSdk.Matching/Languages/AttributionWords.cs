namespace CorpusSdk.Matching.Languages;

/// <summary>
/// The words around the name and the verb of an attribution, in the languages of <see cref="SpeechVerbs"/>. In lower
/// case; the languages share one list each, since an attribution is read with the verbs of its own language.
/// </summary>
internal static class AttributionWords
{
    private static readonly HashSet<string> s_titles = WordList.Of(
        """
        mr mrs ms miss mx dr prof professor sir lord lady dame president vice-president premier minister secretary
        senator sen sens rep reps representative congressman congresswoman gov governor mayor chancellor ambassador
        director chairman chairwoman chair chief officer sheriff detective sergeant sgt lieutenant lt captain capt
        colonel col major maj general gen admiral commander judge justice attorney prosecutor coach king queen prince
        princess pope bishop archbishop cardinal rabbi imam pastor reverend rev father sister brother leader speaker
        spokesman spokeswoman spokesperson analyst author actor actress singer manager strategist candidate nominee
        lawmaker delegate councilman councilwoman commissioner inspector agent editor reporter founder executive
        monsieur madame mme m mlle maître président présidente ministre sénateur sénatrice député députée maire herr
        frau präsident präsidentin minister ministerin kanzler kanzlerin bürgermeister bürgermeisterin sprecher
        sprecherin señor señora presidente presidenta ministro ministra senador senadora alcalde alcaldesa don doña
        signor signora sindaco senhor senhora meneer mevrouw президент министр премьер-министр губернатор мэр
        господин госпожа
        """
    );

    private static readonly HashSet<string> s_adverbs = WordList.Of(
        """
        also then later once has had have earlier already again just too reportedly recently himself herself
        repeatedly often still even instead now first auch dann später zudem weiter wieder hat hatte a avait aussi
        ensuite également encore también después luego ha había anche poi também depois ook toen daarna också även
        também również także также затем потом тоже
        """
    );

    /// <summary>What may follow a name that is the subject of its verb, or stand before one that is not.</summary>
    private static readonly HashSet<string> s_prepositions = WordList.Of(
        """
        of for to from about with by in on at as against during after before through over under between into without
        via per than toward towards among upon inside outside behind regarding concerning
        am im in an auf bei nach vor mit von für gegen über aus während zu zur zum seit
        à au aux de du des dans en sur par pour avec contre après avant lors chez selon
        a al del con por para contra sobre tras durante desde ante entre según
        da dal di del della alla nel nella su per tra fra dopo prima com no na em após sem
        op aan bij uit naar tegen tijdens voor av till på från efter før etter fra til ved
        w na z do o od po przed dla в во на с со по о об от для после перед из к ко при
        """
    );

    private static readonly HashSet<string> s_conjunctions = WordList.Of(
        """
        when while because since although though if where whereas until that so but yet
        als während weil dass aber nachdem quand lorsque tandis que mais cuando mientras porque pero quando mentre ma
        mas enquanto toen terwijl maar när medan men da mens kiedy gdy ale когда пока что но
        """
    );

    private static readonly HashSet<string> s_times = WordList.Of(
        """
        monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last this earlier
        january february march april may june july august september october november december afterward afterwards
        here there lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui hier montag dienstag mittwoch
        donnerstag freitag samstag sonntag heute gestern hoy ayer lunes martes miércoles jueves viernes sábado domingo
        """
    );

    private static readonly HashSet<string> s_notInNounPhrase = WordList.Of(
        """
        he she they it we you i who whom whose which that this these those his her their its our my your him them
        and or nor but not no is was were are be been has had have would will could should may might can
        er sie es wir ihr und oder nicht ist war il elle ils elles et ou ne pas est était qui él ella ellos y o no
        lui lei loro e ele ela eles hij zij en han hon hun og och on ona i он она они и или
        """
    );

    private static readonly HashSet<string> s_articles = WordList.Of(
        """
        the le la les l un une el los las una il lo gli i o a os as um uma der die das ein eine de het een
        """
    );

    private static readonly HashSet<string> s_takesHearer = WordList.Of(
        "told tell tells telling asked ask asks asking reminded advised urged warned assured"
    );

    /// <summary>The most words of a phrase such as <c>according to</c>.</summary>
    public const int MaxSourcePhrase = 2;

    /// <summary>Words that make a name the source of what is quoted, with how many words each takes.</summary>
    private static readonly string[][] s_sources =
    [
        ["according", "to"],
        ["selon"],
        ["d'après"],
        ["d’après"],
        ["laut"],
        ["zufolge"],
        ["según"],
        ["secondo"],
        ["segundo"],
        ["volgens"],
        ["enligt"],
        ["według"],
        ["по", "словам"],
    ];

    /// <summary>Whether a word is a title or an office before a name.</summary>
    public static bool IsTitle(string word) => s_titles.Contains(word);

    public static bool IsAdverb(string word) =>
        s_adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    public static bool IsArticle(string word) => s_articles.Contains(word);

    public static bool IsPreposition(string word) => s_prepositions.Contains(word);

    public static bool IsConjunction(string word) => s_conjunctions.Contains(word);

    public static bool IsTime(string word) => s_times.Contains(word);

    /// <summary>Whether a word cannot be part of the description of a person before the name.</summary>
    public static bool EndsNounPhrase(string word) =>
        s_notInNounPhrase.Contains(word) || s_prepositions.Contains(word) || s_conjunctions.Contains(word);

    /// <summary>Whether the name behind a verb may be the one who is spoken to.</summary>
    public static bool TakesHearer(string verb) => s_takesHearer.Contains(verb);

    /// <summary>How many of the words, beginning with the first, are a phrase such as <c>according to</c>.</summary>
    public static int SourcePhrase(IReadOnlyList<string> words, int first)
    {
        foreach (var phrase in s_sources)
        {
            if (
                first + phrase.Length <= words.Count
                && phrase
                    .Select((w, i) => string.Equals(words[first + i], w, StringComparison.OrdinalIgnoreCase))
                    .All(same => same)
            )
            {
                return phrase.Length;
            }
        }

        return 0;
    }
}

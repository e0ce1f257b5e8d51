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
        repeatedly often still even dazu hierzu darauf zugleich gleichzeitig außerdem ferner
        instead now first once auch dann danach daraufhin anschließend
        später zudem weiter wieder hat hatte a avait aussi
        ensuite également encore m'a m’a l'a l’a t'a t’a m'avait m’avait lui nous leur
        también después luego ha había anche poi também depois ook toen daarna också även
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
        er sie es wir ihr und oder nicht ist war wird wurde wurden il elle ils elles et ou ne pas est était
        qui él ella ellos y o no
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

    private static readonly HashSet<string> s_relatives = WordList.Of(
        """
        who whom whose which where formerly der die das dessen deren welcher welche qui dont que quien que cuyo
        che cui die wiens som который которая
        """
    );

    /// <summary>What can only be in another clause than the verb before it.</summary>
    private static readonly HashSet<string> s_clauses = WordList.Of(
        """
        that he she they it we i you who which what is was are were has had have reads read dass er sie wir ist war
        hatte que qu'il qu'elle il elle est était avait
        """
    );

    /// <summary>Prepositions that take a person, and never begin a clause.</summary>
    private static readonly HashSet<string> s_personPrepositions = WordList.Of(
        """
        with to of for from by about against at near alongside beside between mit zu von für gegen über an bei neben
        avec à de pour contre sur par con a para contra sobre
        """
    );

    /// <summary>Verbs that give something a name or a description in somebody's words.</summary>
    private static readonly HashSet<string> s_naming = WordList.Of(
        """
        called calls described describes dubbed dubs labeled labelled termed branded denounced dismissed denounces
        dismisses nannte nennt bezeichnete bezeichnet qualifié qualifie qualifiait qualifia appelé appelle calificó
        llamó tildó definì definito considers considered deems deemed juge jugeait jugé salue saluait salué
        """
    );

    private static readonly HashSet<string> s_speechNouns = WordList.Of(
        """
        answer reply response verdict conclusion comment remark statement message words warning advice explanation
        argument retort rejoinder antwort worte fazit urteil kommentar erklärung botschaft warnung réponse mots verdict
        réplique commentaire message respuesta mensaje palabras risposta parole
        """
    );

    private static readonly HashSet<string> s_quoting = WordList.Of(
        "quoting paraphrasing translating reading zitierte zitierend"
    );

    /// <summary>What German verbs put at the end of their clause: <c>fügte … hinzu</c>, <c>ließ … wissen</c>.</summary>
    private static readonly HashSet<string> s_separated = WordList.Of(
        """
        hinzu dazu daraufhin weiter ein zu mit nach aus klar an fest vor auf wissen durchblicken zurück bei ab um fort
        dazwischen entgegen heraus hervor ergänzend schließlich knapp gegenüber überzeugt mitteilen ausrichten verlauten
        wörtlich einmal zuvor zitiert
        """
    );

    /// <summary>What begins the hearer behind a German subject: <c>sagte Jane Doe der Zeitung</c>.</summary>
    private static readonly HashSet<string> s_datives = WordList.Of(
        "der dem den unserer unserem dieser diesem einer einem seiner seinem ihrer ihrem sich"
    );

    /// <summary>The ends of German words for an office or a profession: <c>CDU-Politiker</c>.</summary>
    private static readonly string[] s_germanOffices = WordList.Split(
        """
        politiker politikerin vorsitzende vorsitzender abgeordnete abgeordneter chef chefin sprecher sprecherin
        minister ministerin präsident präsidentin leiter leiterin forscher forscherin trainer trainerin anwalt anwältin
        direktor direktorin experte expertin kapitän verteidiger verteidigerin sekretär sekretärin kanzler kanzlerin
        kommissar kommissarin autor autorin historiker historikerin ökonom ökonomin professor professorin
        wissenschaftler wissenschaftlerin beauftragte beauftragter bürgermeister bürgermeisterin senator senatorin
        """
    );

    /// <summary>The most words of a phrase such as <c>in the words of</c>.</summary>
    public const int MaxSourcePhrase = 5;

    /// <summary>Words that make a name the source of what is quoted.</summary>
    private static readonly string[][] s_sources =
    [
        ["according", "to"],
        ["in", "the", "words", "of"],
        ["selon"],
        ["selon", "les", "mots", "de"],
        ["pour", "reprendre", "les", "mots", "de"],
        ["d'après"],
        ["d’après"],
        ["dixit"],
        ["laut"],
        ["mit", "den", "worten", "von"],
        ["nach", "den", "worten", "von"],
        ["in", "den", "worten", "von"],
        ["nach", "angaben", "von"],
        ["según"],
        ["en", "palabras", "de"],
        ["secondo"],
        ["segundo"],
        ["volgens"],
        ["enligt"],
        ["według"],
        ["per"],
        ["to", "quote"],
        ["pour", "citer"],
        ["по", "словам"],
        ["по", "мнению"],
        ["по", "утверждению"],
        ["по", "выражению"],
        ["по", "признанию"],
        ["со", "слов"],
        ["словами"],
        ["согласно"],
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

    /// <summary>Whether a word begins a relative clause.</summary>
    public static bool IsRelative(string word) => s_relatives.Contains(word);

    /// <summary>Whether a word shows that another clause has begun.</summary>
    public static bool BeginsClause(string word) => s_clauses.Contains(word);

    /// <summary>Whether a name behind a word is not the subject of what follows.</summary>
    public static bool TakesPerson(string word) => s_personPrepositions.Contains(word);

    /// <summary>Whether a verb describes something in quoted words: <c>called the quay "a ruin"</c>.</summary>
    public static bool IsNaming(string word) => s_naming.Contains(word);

    /// <summary>Whether a noun means what somebody says: <c>answer</c>.</summary>
    public static bool IsSpeech(string word) => s_speechNouns.Contains(word);

    /// <summary>Whether a word may be the end of a German verb, or an adverb behind its subject.</summary>
    public static bool IsSeparated(string word) => s_separated.Contains(word);

    /// <summary>Whether a German word behind a subject begins the words for whom it speaks to.</summary>
    public static bool IsDative(string word) => s_datives.Contains(word);

    /// <summary>Whether a word is a German office, perhaps with a party or a field before it.</summary>
    public static bool IsGermanOffice(string word) =>
        word.Length > 4
        && char.IsUpper(word[0])
        && Array.Exists(s_germanOffices, office => word.EndsWith(office, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a person behind a word may be the one whose words are repeated.</summary>
    public static bool IsQuoting(string word) => s_quoting.Contains(word);

    /// <summary>Whether a word makes a clause of attribution: <c>as Jane Doe put it</c>.</summary>
    public static bool IsComparison(string word) =>
        word.ToLowerInvariant() is "as" or "wie" or "comme" or "como" or "come" or "zoals" or "som" or "как";

    /// <summary>Whether the subject follows its verb if the sentence begins with another phrase.</summary>
    public static bool PutsVerbSecond(string language) => language is "de" or "nl" or "sv" or "da" or "nb" or "no";

    /// <summary>How many of the words, beginning with the first, are a phrase such as <c>according to</c>.</summary>
    /// <param name="count">How many words there are.</param>
    /// <param name="word">The word at an index.</param>
    public static int SourcePhrase(int count, int first, Func<int, string> word)
    {
        var longest = 0;
        foreach (var phrase in s_sources)
        {
            var length = 0;
            while (
                length < phrase.Length
                && first + length < count
                && string.Equals(word(first + length), phrase[length], StringComparison.OrdinalIgnoreCase)
            )
            {
                length++;
            }

            longest = length == phrase.Length ? Math.Max(longest, length) : longest;
        }

        return longest;
    }
}

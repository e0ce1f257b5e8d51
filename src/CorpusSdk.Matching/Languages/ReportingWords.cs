namespace CorpusSdk.Matching.Languages;

/// <summary>
/// The words of sentences that report what somebody says: <c>Jane Doe said the plan was "…"</c>. In lower case; the
/// languages share one list each.
/// </summary>
internal static class ReportingWords
{
    /// <summary>Verbs that report thoughts, or take a clause only: <c>believes the plan is "…"</c>.</summary>
    private static readonly HashSet<string> s_verbs = WordList.Of(
        """
        believes believed thinks thought feels felt maintains maintained fears feared hopes hoped hinted hints
        considers considered disclosed complains
        alleged alleges suspects insinuated joked predicts cautions posted texted
        warf wirft glaubt glaubte findet fand hält hielt denkt dachte hofft hoffte fürchtet fürchtete befürchtet
        befürchtete
        beklagt beklagte bestätigte bestätigt teilte zeigte kündigte
        pense pensait croit croyait juge jugeait jugé trouve trouvait considère considérait
        annoncé annonce dénonce dénonçait dénoncé
        regrette regrettait maintient maintenu soutient soutenu prétend prétendait prétendu admet admis espère craint
        """
    );

    /// <summary>Verbs that judge somebody or something with <c>as</c> before the words.</summary>
    private static readonly HashSet<string> s_judging = WordList.Of(
        """
        slammed slams criticised criticizes criticises criticized condemned condemns hailed hails praised praises
        blasted blasts decried decries lambasted lambasts mocked mocks ridiculed ridicules portrayed portrays
        characterised characterized characterises characterizes derided derides attacked attacks rejected rejects
        defended defends welcomed welcomes referred refers denounced denounces dismissed dismisses branded brands
        described describes regarded regards saw sees cast casts painted paints
        bezeichnete bezeichnet verurteilte verurteilt kritisierte kritisiert lobte lobt beschrieb beschreibt
        geißelte feierte feiert verspottete wertete wertet sah sieht brandmarkte hält hielt considère considérait
        considéré
        """
    );

    /// <summary>Verbs with a preposition before the words: <c>accused him of "…"</c>, <c>spoke of a "…"</c>.</summary>
    private static readonly HashSet<string> s_accusing = WordList.Of(
        """
        accused accuses thanked thanks called calls spoke speaks warned warns praised praises blamed blames criticised
        criticized
        criticises criticizes complained complains boasted boasts talked talks
        sprach spricht warnte warnt redete redet
        accusé accuse accusait remercié remercie parlé parle parlait qualifié qualifie qualifiait traité traite traitait
        """
    );

    private static readonly HashSet<string> s_governing = WordList.Of(
        "of for about von vor wegen de d' d’ du des d'avoir d’avoir d'être d’être d'un d'une d’un d’une"
    );

    /// <summary>Words that show a clause with a verb of its own.</summary>
    private static readonly HashSet<string> s_finite = WordList.Of(
        """
        that he she they it we i his is are was were be been being has had have will would can could may might must
        should shall did does do felt feels wanted wants needed needs there
        dass er sie es man ist sind war waren sei seien wäre wären hat habe haben hatte hatten hätte hätten wird werde
        werden würde würden kann könne könnte können müsse muss müssen soll solle sollen darf dürfe will wolle fühle
        que est était sont étaient serait sera a avait ont avaient aurait aura il elle ils elles c'est c'était
        """
    );

    /// <summary>
    /// What may bring the words of another: verbs of speaking in other forms, nouns of saying and writing, and titles.
    /// </summary>
    private static readonly HashSet<string> s_others = WordList.Of(
        """
        line view description portrayal characterisation characterization label tag
        some many others critics opponents supporters
        say tell tells ask call calling calls called claim claims claiming accusation accusations allegation allegations
        letter letters note notes message messages statement statements report reports article articles sign signs
        banner banners slogan slogans motto word words phrase term terms remark remarks comment comments criticism
        question questions answer answers email emails e-mail text texts tweet tweets post posts posting headline
        headlines title titled entitled named dubbed nicknamed labelled labeled known so-called read reads reading
        chant chants chanting chanted shouting yelling quote quotes quoted quoting song book film movie show
        album novel play poem caption inscription voice rumor rumors rumour rumours people's accused accuses accusing
        described describing describes denounced dismissed branded wrote write saying believe believed think thinks
        thought felt heard hear hearing hears repeated echoed signed spelled spelt marked stamped
        by according who which whose whom where while unlike than
        denied denies deny denying rejected rejects disputed disputes doubts doubted
        sagen nennen genannt gerufen heißt hieß vorwurf vorwürfe behauptung behauptungen brief schreiben nachricht
        schild plakat banner parole losung wort worte begriff satz titel namens sogenannte sogenannten frage antwort
        zitat bericht artikel lied buch film bestritt bestreitet weist wies zurück laut zufolge so gelesen gehört
        dire appeler appelé appelée appelés qualifié qualifiée traité traitée accusé accusée intitulé intitulée nommé
        lettre message pancarte slogan mot mots phrase terme expression titre livre film chanson article rapport
        accusation accusations reproche reproches question réponse selon dit-on nie nié dément démenti par
        """
    );

    private static readonly HashSet<string> s_thoughts = WordList.Of(
        "felt feels feel thought thinks think believed believes believe"
    );

    private static readonly HashSet<string> s_negations = WordList.Of(
        "not never neither nor nobody nothing didn't doesn't wasn't isn't nicht nie kein keine keinen keiner pas jamais"
    );

    /// <summary>What brings words that the subject only hears, sees or remembers.</summary>
    private static readonly HashSet<string> s_received = WordList.Of(
        """
        received receives got gets heard hears read reads saw sees found finds opened opens remembered remembers
        recalled by someone somebody everyone people they them us voice voices letter email sign note banner slogan
        motto headline chant headlined title song poem inscription graffiti mother father wife husband
        bekam bekommt erhielt erhält hörte hört las liest sah sieht fand findet öffnete jemand alle von stimme brief
        schild zettel plakat titel mutter vater frau mann lied kennt kannte heißt hieß wurde wird
        reçoit reçut reçu entend entendit entendu lit lut lu voit vit trouve trouva ouvrit ouvre lettre
        pancarte affiche voix
        quelqu'un mère père femme mari chanson par titre
        """
    );

    private static readonly HashSet<string> s_otherSubjects = WordList.Of(
        "he she they it we you i someone everyone nobody"
    );

    private static readonly HashSet<string> s_times = WordList.Of(
        "night week month year morning evening afternoon on in only would could"
    );

    /// <summary>Whether a word may stand between a subject and its verb: <c>last night</c>.</summary>
    public static bool IsTime(string word) => AttributionWords.IsTime(word) || s_times.Contains(word);

    /// <summary>Whether a sentence with this word may lead to words of another: <c>heard a voice: "…</c></summary>
    public static bool BringsOther(string word) => s_received.Contains(word);

    /// <summary>Whether a pronoun begins a clause with another subject.</summary>
    public static bool IsOtherSubject(string word) => s_otherSubjects.Contains(word);

    /// <summary>Whether a German verb at the end of a clause may be that of another subject.</summary>
    public static bool IsParticiple(string word) =>
        word
            is "genannt"
                or "bezeichnet"
                or "geschimpft"
                or "gerufen"
                or "tituliert"
                or "gesagt"
                or "geschrieben"
                or "behauptet"
                or "vorgeworfen"
                or "beschimpft";

    /// <summary>Whether a verb reports a clause, though it is not said next to a quotation.</summary>
    public static bool IsVerb(string word) => s_verbs.Contains(word);

    /// <summary>Whether a verb gives a judgement behind <c>as</c>: <c>slammed the plan as "…"</c>.</summary>
    public static bool IsJudging(string word) => s_judging.Contains(word);

    /// <summary>Whether a verb takes the words behind a preposition: <c>accused him of "…"</c>.</summary>
    public static bool IsAccusing(string word) => s_accusing.Contains(word);

    public static bool IsGoverning(string word) =>
        s_governing.Contains(word) || (word.Length > 2 && word[0] == 'd' && word[1] is '\'' or '’');

    /// <summary>Whether a word shows that a clause follows the verb, and not only an object.</summary>
    public static bool ShowsClause(string word) => s_finite.Contains(word) || word is ['q', 'u', '\'' or '’', ..];

    /// <summary>Whether a word may introduce the words of somebody else.</summary>
    public static bool IntroducesOther(string word) => s_others.Contains(word) || s_negations.Contains(word);

    /// <summary>Whether a verb has its hearer before the clause: <c>warf ihm vor, er sei „…“</c>.</summary>
    public static bool TakesHearer(string word) => AttributionWords.TakesHearer(word) || word is "warf" or "wirft";

    /// <summary>Whether a verb says what its subject thinks, which is its own words only behind a pronoun.</summary>
    public static bool IsThought(string word) => s_thoughts.Contains(word);
}

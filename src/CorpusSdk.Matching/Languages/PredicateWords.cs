namespace CorpusSdk.Matching.Languages;

/// <summary>
/// The words of a sentence before a colon that tell whether its subject goes on to speak: <c>Jane Doe shook her
/// head: "…</c>, or only brings the words of another: <c>Jane Doe loves the line: "…</c>. In lower case; the languages
/// share one list each.
/// </summary>
internal static class PredicateWords
{
    private static readonly HashSet<string> s_auxiliaries = WordList.Of(
        """
        had has have would will could can may did does do not didn't doesn't never just only
        hat hatte habe haben sich nicht nur a avait n'a n’a ne pas se
        """
    );

    /// <summary>Verbs with a description of their subject.</summary>
    private static readonly HashSet<string> s_links = WordList.Of(
        """
        is was are were be been remains remained stays stayed seems seemed sounds sounded becomes became looks looked
        appears appeared grew turned turns went goes
        ist war sind waren bleibt blieb scheint schien wirkt wirkte gibt gab zeigt zeigte
        est était sont étaient reste restait resta semble semblait paraît veut
        """
    );

    /// <summary>Descriptions that say nothing about speech, or make the subject a hearer.</summary>
    private static readonly HashSet<string> s_notSpeaking = WordList.Of(
        """
        right wrong correct mistaken vindicated alone late dead gone there here famous known remembered shown sent
        given handed greeted asked told cited reminded introduced described praised followed surrounded met warned
        informed elected appointed inspired moved struck confronted impressed
        richtig falsch allein tot weg da hier bekannt berühmt gefragt begrüßt gewählt
        seul seule mort morte parti partie là ici connu connue célèbre interrogé interrogée élu élue accueilli
        accueillie
        """
    );

    /// <summary>Verbs of what somebody knows, hears or passes on.</summary>
    private static readonly HashSet<string> s_receiving = WordList.Of(
        """
        knows knew know understands understood listens listened learned learns learnt notices noticed watches watched
        recognizes recognizes recognised recognized forgets forgot quotes quoted cites cited recites recited retweets
        retweeted reposts reposted shares shared likes liked loves loved copies copied translates translated sings
        sang relays relayed forwards forwarded prints printed publishes published quoting citing signs signed
        silent quiet waits waited arrives arrived dies died comes came returns returned leaves left
        weiß wusste kannte erinnert erinnerte zitiert zitierte erfuhr erfährt teilte teilt übersetzte übersetzt sang
        schwieg schweigt still wartet wartete starb kam kommt singt versteht verstand vernahm leitete unterschrieb
        bemerkte merkte tait taisait tut silencieux silencieuse attend attendait arrive arriva mort morte sait savait
        sut souvient souvenait souvint cité cite citait cita partage partagé relaie relayé traduit connaît connaissait
        apprend apprit appris écoute écouté chante chanté comprend comprit compris retient retenu
        """
    );

    /// <summary>Verbs whose object is somebody who is spoken to.</summary>
    private static readonly HashSet<string> s_addressing = WordList.Of(
        "addressed addresses interrupted interrupts scolded scolds corrected corrects lectured lectures greeted greets"
    );

    /// <summary>Verbs with <c>it</c>: <c>summed it up</c>, <c>made it clear</c>.</summary>
    private static readonly HashSet<string> s_wording = WordList.Of(
        """
        put puts summed sums made makes said says kept keeps phrased phrases worded words
        brachte bringt formulierte formuliert fasst fasste machte macht sagte sagt
        """
    );

    /// <summary>What people move while they speak, and other objects that are not words.</summary>
    private static readonly HashSet<string> s_gestures = WordList.Of(
        """
        head heads shoulder shoulders hand hands arms arm eyes eye eyebrow eyebrows voice fist finger smile laugh
        shrug sigh nod breath tears tone temper patience anger throat lips
        kopf schultern achseln hand hände arme augen stimme faust finger klartext nein ja
        épaules tête main mains bras yeux voix sourire poing doigt ton colère
        """
    );

    /// <summary>Nouns of what somebody says, behind a verb that says whose it is.</summary>
    private static readonly HashSet<string> s_ownWords = WordList.Of(
        "message statement warning promise answer reply verdict plea appeal explanation advice response"
    );

    private static readonly HashSet<string> s_giving = WordList.Of(
        """
        had has gave gives made makes issued issues sent sends offered offers delivered delivers released releases
        added adds published
        """
    );

    /// <summary>Prepositions whose object is not the one who speaks.</summary>
    private static readonly HashSet<string> s_circumstances = WordList.Of(
        """
        in on at from during after before into over under through without
        in im am an ab auf bei nach vor mit aus während ohne
        en dans sur sans à au aux après avant lors devant
        """
    );

    private static readonly HashSet<string> s_particles = WordList.Of(
        """
        back up down off away out further again calm firm along ahead
        ab zurück weiter nach auf ein an aus hart deutlich dann
        encore alors
        """
    );

    /// <summary>Whether a word is before the verb, or between a subject and its verb.</summary>
    public static bool IsAuxiliary(string word) => s_auxiliaries.Contains(word) || AttributionWords.IsAdverb(word);

    public static bool IsLink(string word) => s_links.Contains(word);

    /// <summary>Whether a description of the subject does not lead to its words.</summary>
    public static bool IsNotSpeaking(string word) =>
        s_notSpeaking.Contains(word) || word is [.., 'i', 'n', 'g'] or "not" or "example" or "proof";

    public static bool IsReceiving(string word) => s_receiving.Contains(word);

    public static bool IsAddressing(string word) => s_addressing.Contains(word);

    public static bool IsWording(string word) => s_wording.Contains(word);

    public static bool IsGesture(string word) => s_gestures.Contains(word);

    public static bool IsOwnWords(string word) => s_ownWords.Contains(word);

    public static bool IsGiving(string word) => s_giving.Contains(word);

    public static bool IsCircumstance(string word) => s_circumstances.Contains(word);

    public static bool IsParticle(string word) => s_particles.Contains(word) || AttributionWords.IsAdverb(word);
}

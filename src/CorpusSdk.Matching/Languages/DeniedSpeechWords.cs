namespace CorpusSdk.Matching.Languages;

/// <summary>The words by which an author says that somebody did not say something; in lower case.</summary>
internal sealed class DeniedSpeechWords
{
    private static readonly DeniedSpeechWords s_english = new()
    {
        Verbs = WordList.Of(
            """
            say said saying says call called calling write written wrote writing tell told claim claimed describe
            described utter uttered promise promised
            """
        ),
        Negations = WordList.Of("never not nobody neither"),
        Refusals = WordList.Of(
            "refused refuses refusing declined declines declining denied denies denying without stopped stops avoided"
        ),
        Bridges = WordList.Of(
            "to ever once have has had having been actually publicly really even quite short of explicitly as well"
        ),
        Perfects = WordList.Of("have"),
        Hypotheticals = WordList.Of("would could should might"),
        Conditions = WordList.Of("if had"),
        UnrealVerbs = WordList.Of("had"),
        Denials = WordList.Of("denied denies denying"),
        DenialLinks = WordList.Of("that having ever"),
        Cancelling = WordList.Of("only just merely simply hesitate need have_to surprised"),
        Breaks = WordList.Of("and but because who which when while although though then so as if whether how why"),
    };

    private static readonly Dictionary<string, DeniedSpeechWords> s_byLanguage = new(StringComparer.Ordinal)
    {
        ["en"] = s_english,
        ["de"] = new()
        {
            Verbs = WordList.Of(
                """
                sagte sagt sagten gesagt sagen behauptet behauptete behaupten genannt nannte nennt nennen geschrieben
                schrieb erklärt erklärte versprochen bezeichnet bezeichnete
                """
            ),
            Negations = WordList.Of("nie niemals nicht niemand"),
            LateNegations = WordList.Of("nie niemals nicht"),
            Refusals = WordList.Of("ohne"),
            Bridges = WordList.Of("je jemals öffentlich wörtlich so einmal wirklich zu das es ihn sie etwa"),
            Denials = WordList.Of("bestritt bestreitet bestritten leugnet leugnete dementiert dementierte"),
            DenialLinks = WordList.Of("dass"),
            LateInfinitives = WordList.Of("zu_haben"),
            Cancelling = WordList.Of("nur bloß"),
            Breaks = WordList.Of("und aber denn sondern doch weil obwohl während was wie wer ob wenn als"),
        },
        ["fr"] = new()
        {
            Verbs = WordList.Of(
                "dit dire disait déclaré déclarer affirmé affirmer prétendu écrit écrire promis qualifié traité parlé"
            ),
            Negations = WordList.Of("jamais pas"),
            Refusals = WordList.Of("refusé refuse nié nie sans"),
            Bridges = WordList.Of("de avoir publiquement vraiment encore"),
            Conditions = WordList.Of("si s'il"),
            UnrealVerbs = WordList.Of("avait"),
            Denials = WordList.Of("nié nie nia niait démenti dément"),
            DenialLinks = WordList.Of("avoir"),
            Cancelling = WordList.Of("seulement que"),
            Breaks = WordList.Of("et mais car parce donc qui où quand comme"),
        },
    };

    /// <summary>Verbs and participles of speaking that may be denied.</summary>
    public HashSet<string> Verbs { get; private init; } = [];

    /// <summary>Negations before the verb.</summary>
    public HashSet<string> Negations { get; private init; } = [];

    /// <summary>Negations right behind the verb.</summary>
    public HashSet<string> LateNegations { get; private init; } = [];

    /// <summary>Verbs before the verb of speaking after which nothing is said.</summary>
    public HashSet<string> Refusals { get; private init; } = [];

    /// <summary>Words that may be between a negation and the verb.</summary>
    public HashSet<string> Bridges { get; private init; } = [];

    /// <summary>The auxiliaries between <see cref="Hypotheticals"/> and the verb: <c>would have said</c>.</summary>
    public HashSet<string> Perfects { get; private init; } = [];

    public HashSet<string> Hypotheticals { get; private init; } = [];

    /// <summary>Words that begin a condition: <c>If she had said</c>.</summary>
    public HashSet<string> Conditions { get; private init; } = [];

    /// <summary>Verbs that show that such a condition is not fulfilled.</summary>
    public HashSet<string> UnrealVerbs { get; private init; } = [];

    /// <summary>Verbs of denial with a clause of their own.</summary>
    public HashSet<string> Denials { get; private init; } = [];

    /// <summary>Words that begin that clause; without one, what is denied may be in the speaker's words.</summary>
    public HashSet<string> DenialLinks { get; private init; } = [];

    /// <summary>What ends an infinitive behind the quotation: <c>gesagt zu haben</c>.</summary>
    public HashSet<string> LateInfinitives { get; private init; } = [];

    /// <summary>Words that undo the negation: <c>did not only say</c>.</summary>
    public HashSet<string> Cancelling { get; private init; } = [];

    /// <summary>Words that begin another clause.</summary>
    public HashSet<string> Breaks { get; private init; } = [];

    /// <summary>The words of a language; null if there is no list.</summary>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static DeniedSpeechWords? Of(string language) =>
        s_byLanguage.TryGetValue(language, out var words) ? words : null;
}

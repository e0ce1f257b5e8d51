namespace CorpusSdk.Matching.Languages;

/// <summary>
/// The words by which a negation, a condition or a doubt governs words that it is not next to. The lists are in
/// docs/rules/CORP4010.md. The negations themselves are in <see cref="MeaningWords"/>.
/// </summary>
internal sealed partial class ScopeWords
{
    /// <summary>Words that state a clause: <c>not | believe | that we left</c>.</summary>
    public HashSet<string> Reporting { get; private init; } = [];

    /// <summary>Words that begin a clause which a reporting word states.</summary>
    public HashSet<string> Complementizers { get; private init; } = [];

    /// <summary>Words before a verb that another word governs.</summary>
    public HashSet<string> Infinitives { get; private init; } = [];

    /// <summary>Words in an infinitive that is a clause of its own, behind a comma.</summary>
    public HashSet<string> SeparateInfinitives { get; private init; } = [];

    /// <summary>Negations that govern only the words next to them.</summary>
    public HashSet<string> NotGoverning { get; private init; } = [];

    /// <summary>Words after which a clause is not stated as true, with or without a complementizer.</summary>
    public HashSet<string> Denials { get; private init; } = [];

    /// <summary>Words that deny only together with a reporting word: <c>wrong to say that</c>.</summary>
    public HashSet<string> Misjudgments { get; private init; } = [];

    /// <summary>Words after which an infinitive is not done.</summary>
    public HashSet<string> InfinitiveDenials { get; private init; } = [];

    /// <summary>Words after which a verb in <c>-ing</c> is not done, with or without <c>from</c>.</summary>
    public HashSet<string> GerundDenials { get; private init; } = [];

    /// <summary>Words that state a clause, or a part of one, only as possible; directly before it.</summary>
    public HashSet<string> Hedges { get; private init; } = [];

    /// <summary>Words that make a clause a condition or an open question.</summary>
    public HashSet<string> Hypotheticals { get; private init; } = [];

    /// <summary>Words that begin a condition on the clause next to it.</summary>
    public HashSet<string> Conditions { get; private init; } = [];

    /// <summary>Words that are a condition only if the other clause has one of <see cref="Futures"/>.</summary>
    public HashSet<string> FutureConditions { get; private init; } = [];

    public HashSet<string> Futures { get; private init; } = [];

    /// <summary>Phrases that begin like a condition and are none.</summary>
    public HashSet<string> NotConditions { get; private init; } = [];

    /// <summary>Verbs that begin a condition, with their subject behind them: <c>Had I known</c>.</summary>
    public HashSet<string> InvertedConditions { get; private init; } = [];

    /// <summary>Those of them that no subject need be known behind: <c>should talks break down</c>.</summary>
    public HashSet<string> InvertedAuxiliaries { get; private init; } = [];

    /// <summary>Words that show that a clause says what would be, so that such a verb is a condition.</summary>
    public HashSet<string> Unreals { get; private init; } = [];

    /// <summary>Words that negate the second of two parts, with <see cref="Correlatives"/> before the first.</summary>
    public HashSet<string> SecondCorrelatives { get; private init; } = [];

    /// <summary>Words such as <c>weder</c>.</summary>
    public HashSet<string> Correlatives { get; private init; } = [];

    /// <summary>Words before a condition word that make it another word.</summary>
    public HashSet<string> BeforeNoCondition { get; private init; } = [];

    /// <summary>Words that a negation and a clause may not have between them.</summary>
    public HashSet<string> Breaks { get; private init; } = [];

    /// <summary>Words that undo a negation: <c>no doubt that</c>, <c>not only</c>.</summary>
    public HashSet<string> Cancelling { get; private init; } = [];

    /// <summary>Words before or with an infinitive that make a negation harmless: <c>not hesitate to</c>.</summary>
    public HashSet<string> InfinitiveCancelling { get; private init; } = [];

    /// <summary>Subjects of clauses.</summary>
    public HashSet<string> Pronouns { get; private init; } = [];

    /// <summary>Words that show that words are a clause, besides <see cref="Pronouns"/>.</summary>
    public HashSet<string> Auxiliaries { get; private init; } = [];

    /// <summary>Words that begin a noun phrase.</summary>
    public HashSet<string> Determiners { get; private init; } = [];

    /// <summary>Words that cannot begin what a negated subject does, besides the determiners and pronouns.</summary>
    public HashSet<string> Prepositions { get; private init; } = [];

    /// <summary>Negations that are the subject of a clause, or begin it.</summary>
    public HashSet<string> NegativeSubjects { get; private init; } = [];

    /// <summary>Negations that a parenthesis may follow: <c>never, under any circumstances, sell</c>.</summary>
    public HashSet<string> InterruptedNegations { get; private init; } = [];

    /// <summary>Negations and parts of verbs that are at the end of the clause that they turn.</summary>
    public HashSet<string> FinalWords { get; private init; } = [];

    /// <summary>Words that, as a sentence, take back the one before it.</summary>
    public HashSet<string> Retractions { get; private init; } = [];

    /// <summary>Words that begin a question.</summary>
    public HashSet<string> Interrogatives { get; private init; } = [];

    /// <summary>Whether two negations are none.</summary>
    public bool NegationsCancel { get; private init; }

    /// <summary>Whether a clause may follow a reporting word without a complementizer.</summary>
    public bool HasBareClauses { get; private init; }

    /// <summary>Whether a word is one of those that often begin a clause, and are no names.</summary>
    public bool Begins(string lower) =>
        Pronouns.Contains(lower)
        || Determiners.Contains(lower)
        || Prepositions.Contains(lower)
        || Auxiliaries.Contains(lower)
        || Interrogatives.Contains(lower)
        || Breaks.Contains(lower)
        || Conditions.Contains(lower)
        || NegativeSubjects.Contains(lower);

    /// <summary>The words of a language; null if there is no list.</summary>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static ScopeWords? Of(string language) => ByLanguage.TryGetValue(language, out var words) ? words : null;
}

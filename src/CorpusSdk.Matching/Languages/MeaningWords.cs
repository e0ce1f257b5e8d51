namespace CorpusSdk.Matching.Languages;

/// <summary>
/// Words that turn or limit the meaning of a sentence: leaving one out makes another statement of it. The lists are in
/// docs/rules/CORP4010.md. A language without a list is not checked, unless its script has one.
/// </summary>
internal sealed partial class MeaningWords
{
    private static readonly MeaningWords s_none = new();

    /// <summary>Words that negate the words next to them.</summary>
    public HashSet<string> Negations { get; private init; } = [];

    /// <summary>Words that limit or except.</summary>
    public HashSet<string> Limits { get; private init; } = [];

    /// <summary>Words that limit only if they begin a clause.</summary>
    public HashSet<string> ClauseLimits { get; private init; } = [];

    /// <summary>Words of quantity that negate without an article: <c>few boats</c>.</summary>
    public HashSet<string> Scarcity { get; private init; } = [];

    /// <summary>Words next to such a word with which it is only a small quantity: <c>a few</c>.</summary>
    public HashSet<string> ScarcityCompanions { get; private init; } = [];

    /// <summary>Words that negate together with one of <see cref="ExcessLinks"/>: <c>too old to be safe</c>.</summary>
    public HashSet<string> Excesses { get; private init; } = [];

    public HashSet<string> ExcessLinks { get; private init; } = [];

    /// <summary>Verbs that negate what follows; they matter only when they are left out.</summary>
    public HashSet<string> Refusals { get; private init; } = [];

    /// <summary>Words that negate behind one of <see cref="Unreal"/>: <c>hätte fast</c>.</summary>
    public HashSet<string> Almost { get; private init; } = [];

    /// <summary>Verbs of what is not real.</summary>
    public HashSet<string> Unreal { get; private init; } = [];

    /// <summary>Words that may be between a negation and the words that it negates.</summary>
    public HashSet<string> Bridges { get; private init; } = [];

    /// <summary>Endings of adverbs that may be there too.</summary>
    public IReadOnlyList<string> BridgeEndings { get; private init; } = [];

    /// <summary>Words that too often turn nothing at the edge of a quote.</summary>
    public HashSet<string> NotAtEdge { get; private init; } = [];

    /// <summary>Beginnings of negated words.</summary>
    public IReadOnlyList<string> NegatedBeginnings { get; private init; } = [];

    /// <summary>Endings of negated words.</summary>
    public IReadOnlyList<string> NegatedEndings { get; private init; } = [];

    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static MeaningWords Of(string language) => ByLanguage.TryGetValue(language, out var words) ? words : s_none;
}

namespace CorpusSdk.Matching.Languages;

/// <summary>
/// Words that make a statement less than what is left without them. The lists are in docs/rules/CORP4010.md.
/// </summary>
internal sealed partial class QualifierWords
{
    private static readonly QualifierWords s_none = new();

    /// <summary>
    /// Verbs and phrases after which something is tried, wanted, asked for or imagined, and not done; they matter only
    /// when they are left out.
    /// </summary>
    public HashSet<string> Unrealized { get; private init; } = [];

    /// <summary>Words that make the number behind them a bound: <c>at least three</c>.</summary>
    public HashSet<string> Bounds { get; private init; } = [];

    /// <summary>Those that may also be prepositions, and so say nothing at the edge of a quote.</summary>
    public HashSet<string> BoundPrepositions { get; private init; } = [];

    /// <summary>Words that make the number before them a bound: <c>three or more</c>.</summary>
    public HashSet<string> LaterBounds { get; private init; } = [];

    /// <summary>Words between a quantity and those that it is a part of: <c>none of the captains</c>.</summary>
    public HashSet<string> Partitives { get; private init; } = [];

    /// <summary>Quantities of a whole that is not meant as such: <c>some of the captains</c>.</summary>
    public HashSet<string> Quantities { get; private init; } = [];

    /// <summary>Verbs and nouns by which somebody else states a clause: <c>critics say that</c>.</summary>
    public HashSet<string> Claims { get; private init; } = [];

    /// <summary>Words for the speaker, who may state the clause.</summary>
    public HashSet<string> Speakers { get; private init; } = [];

    /// <summary>Words between alternatives.</summary>
    public HashSet<string> Alternatives { get; private init; } = [];

    /// <summary>Words with which a statement becomes a question: <c>, right?</c></summary>
    public HashSet<string> Tags { get; private init; } = [];

    /// <summary>Words before a noun that make less or more of it: <c>half a million</c>.</summary>
    public HashSet<string> Multiples { get; private init; } = [];

    /// <summary>Words that multiply or divide the number before them: <c>5 million</c>.</summary>
    public HashSet<string> Magnitudes { get; private init; } = [];

    /// <summary>Words between the numbers of a range, some only behind a word: <c>between 30 and 40</c>.</summary>
    public HashSet<string> Ranges { get; private init; } = [];

    /// <summary>Words before two numbers that are not a range, but a change.</summary>
    public HashSet<string> Changes { get; private init; } = [];

    /// <summary>Words that except something from everything, if they follow it: <c>nobody but me</c>.</summary>
    public HashSet<string> Exceptions { get; private init; } = [];

    /// <summary>Words before what must not be missing: <c>without the ferry, we are lost</c>.</summary>
    public HashSet<string> Missing { get; private init; } = [];

    /// <summary>Words behind them that make another phrase: <c>without doubt</c>.</summary>
    public HashSet<string> NeverMissing { get; private init; } = [];

    /// <summary>Endings of verbs behind them, which are no conditions: <c>without looking</c>.</summary>
    public List<string> VerbEndings { get; private init; } = [];

    /// <summary>Verbs that tell what was, on which there is no condition.</summary>
    public HashSet<string> PastVerbs { get; private init; } = [];

    /// <summary>Words for the time to which a negation before them is limited: <c>won't this year</c>.</summary>
    public HashSet<string> Scopes { get; private init; } = [];

    /// <summary>Those that begin what is before the negated clause: <c>before Easter, nobody goes</c>.</summary>
    public HashSet<string> LeadingScopes { get; private init; } = [];

    /// <summary>Words before a negation that limit it to the time so far: <c>aún no</c>.</summary>
    public HashSet<string> SoFar { get; private init; } = [];

    /// <summary>Words that begin a remark on who says it: <c>wie die Chefin behauptet</c>.</summary>
    public HashSet<string> Asides { get; private init; } = [];

    /// <summary>Endings of verbs that say what will be.</summary>
    public List<string> FutureEndings { get; private init; } = [];

    /// <summary>Verbs that say something else without their particle, with it: <c>call off</c>.</summary>
    public HashSet<string> ParticleVerbs { get; private init; } = [];

    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static QualifierWords Of(string language) =>
        ByLanguage.TryGetValue(language, out var words) ? words : s_none;

    /// <summary>Whether a word makes a wish, an attempt or the claim of another of what it is inserted into.</summary>
    public bool Weakens(string word) => Unrealized.Contains(word) || IsClaim(word);

    /// <summary>Whether a word claims rather than reports.</summary>
    public bool IsClaim(string word) => Claims.Contains(word) && !Reports.Contains(word);

    /// <summary>Those of <see cref="Claims"/> with which the speaker is named: <c>[she said]</c>.</summary>
    private static readonly HashSet<string> Reports = WordList.Of("said sagte sagten dit dijo dijeron");

    /// <summary>Each verb with each particle, of lists such as <c>call called: off; cut cuts: off down</c>.</summary>
    private static HashSet<string> Particles(string lists)
    {
        HashSet<string> found = [];
        foreach (var list in lists.Split(';'))
        {
            var parts = list.Split(':');
            foreach (var verb in WordList.Of(parts[0]))
            {
                found.UnionWith(WordList.Of(parts[1]).Select(particle => verb + " " + particle));
            }
        }

        return found;
    }
}

using CorpusSdk.Core.Tests.Architecture;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Core.Tests.Quotations;

/// <summary>The page of CORP4010 lists the words that the rule looks for.</summary>
public sealed class MeaningWordsPageTests
{
    private const string Page = "docs/rules/CORP4010.md";
    private const string Heading = "## The words of each language\n";

    private static readonly Dictionary<string, string> s_names = new()
    {
        ["da"] = "Danish",
        ["de"] = "German",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fr"] = "French",
        ["it"] = "Italian",
        ["nb"] = "Norwegian Bokmål",
        ["nl"] = "Dutch",
        ["nn"] = "Norwegian Nynorsk",
        ["no"] = "Norwegian",
        ["pl"] = "Polish",
        ["pt"] = "Portuguese",
        ["sv"] = "Swedish",
        ["tr"] = "Turkish",
    };

    private static readonly MeaningWords s_none = MeaningWords.Of("");

    [Fact]
    public void The_page_has_the_words_of_the_code()
    {
        var page = Repository.Read(Page);
        var start = page.IndexOf("###", page.IndexOf(Heading, StringComparison.Ordinal), StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("CORPUSSDK_UPDATE_SNAPSHOTS") == "1")
        {
            page = page[..start] + Expected();
            File.WriteAllText(Path.Combine(Repository.Folder, Page), page);
        }

        Assert.Equal(Expected(), page[start..]);
    }

    [Fact]
    public void Words_that_are_not_reported_at_an_edge_are_in_one_of_the_lists() =>
        Assert.All(
            MeaningWords.ByLanguage.Values.Append(MeaningWords.Cyrillic),
            words =>
                Assert.Empty(words.NotAtEdge.Except(words.Negations.Concat(words.Limits).Concat(words.ClauseLimits)))
        );

    private static string Expected() =>
        string.Join(
            "\n",
            MeaningWords
                .ByLanguage.OrderBy(entry => s_names[entry.Key], StringComparer.Ordinal)
                .Select(entry =>
                    Section(
                        $"{s_names[entry.Key]} (`{entry.Key}`)",
                        entry.Value,
                        ScopeWords.Of(entry.Key),
                        DeniedSpeechWords.Of(entry.Key),
                        QualifierWords.Of(entry.Key)
                    )
                )
                .Append(Section("Languages in Cyrillic letters", MeaningWords.Cyrillic, scope: null))
                .Append(Section("Russian (`ru`), besides", s_none, ScopeWords.Of("ru"), null, QualifierWords.Of("ru")))
                .Append(Section("Chinese", SpacelessMeaningWords.Chinese, SpacelessScope.Chinese))
                .Append(Section("Japanese", SpacelessMeaningWords.Japanese, SpacelessScope.Japanese))
                .Append(Section("Korean", SpacelessMeaningWords.Korean, SpacelessScope.Korean))
        );

    private static string Section(
        string heading,
        MeaningWords words,
        ScopeWords? scope,
        DeniedSpeechWords? denied = null,
        QualifierWords? qualifiers = null
    ) =>
        Section(
            heading,
            [
                ("negations", words.Negations),
                ("negations begin with", words.NegatedBeginnings),
                ("negations end with", words.NegatedEndings),
                ("limits", words.Limits),
                ("limits that begin a clause", words.ClauseLimits),
                ("verbs", words.Refusals),
                ("negations without one of the next list next to them", words.Scarcity),
                ("take the negation away", words.ScarcityCompanions),
                ("negations two words before one of the next list", words.Excesses),
                ("behind such a word", words.ExcessLinks),
                ("not reported by CORP4012", words.NotAtEdge),
                (
                    "may follow a negation before the quote",
                    words.Bridges.Concat(words.BridgeEndings.Select(e => $"…{e}"))
                ),
                ("negations only behind one of the next list", words.Almost),
                ("before such a word", words.Unreal),
                .. ScopeLists(scope),
                .. QualifierLists(qualifiers),
                .. DeniedLists(denied),
            ]
        );

    /// <summary>Those that decide what CORP4012 reports; not those that only keep it silent.</summary>
    private static IEnumerable<(string Name, IEnumerable<string> Words)> ScopeLists(ScopeWords? words) =>
        words is null
            ? []
            :
            [
                ("CORP4012, words that state a clause", words.Reporting),
                ("CORP4012, denials of a clause", words.Denials),
                ("CORP4012, denials with a word that states a clause", words.Misjudgments),
                ("CORP4012, denials of an infinitive", words.InfinitiveDenials),
                ("CORP4012, denials of a verb in -ing", words.GerundDenials),
                ("CORP4012, hedges", words.Hedges),
                ("CORP4012, right before a clause", words.Hypotheticals),
                ("CORP4012, conditions", words.Conditions),
                ("CORP4012, conditions of what is to come", words.FutureConditions),
                ("CORP4012, not a condition", words.NotConditions),
                ("CORP4012, conditions before their subject", words.InvertedConditions),
                ("CORP4012, if the other clause has one of", words.Unreals),
                ("CORP4012, negations of a second part", words.SecondCorrelatives),
                ("CORP4012, before the first part", words.Correlatives),
                ("CORP4012, undo a negation", words.Cancelling),
                ("CORP4012, end a negation's reach", words.Breaks),
                ("CORP4012, negated subjects", words.NegativeSubjects),
                ("CORP4012, negations before a parenthesis", words.InterruptedNegations),
                ("CORP4012, at the end of the clause", words.FinalWords),
                ("CORP4012, take the sentence before back", words.Retractions),
                ("CORP4012, begin a question", words.Interrogatives),
            ];

    private static IEnumerable<(string Name, IEnumerable<string> Words)> QualifierLists(QualifierWords? words) =>
        words is null
            ? []
            :
            [
                ("verbs of what is not done", words.Unrealized),
                ("bounds of the number behind them", words.Bounds),
                ("CORP4012, bounds of the number before them", words.LaterBounds),
                ("not such a bound at the edge of a quote", words.BoundPrepositions),
                ("CORP4012, quantities of a whole", words.Quantities),
                ("CORP4012, between a negation or quantity and its whole", words.Partitives),
                ("CORP4012, claims of others", words.Claims),
                ("CORP4012, no claims of others with one of", words.Speakers),
                ("between alternatives", words.Alternatives),
                ("make less or more of a noun", words.Multiples),
                ("multiply or divide the number before them", words.Magnitudes),
                ("CORP4012, between the numbers of a range", words.Ranges),
                ("CORP4012, no range behind", words.Changes),
                ("except something from everything", words.Exceptions),
                ("CORP4012, before what must not be missing", words.Missing),
                ("CORP4012, never missing", words.NeverMissing),
                ("CORP4012, no condition with one of", words.PastVerbs),
                ("CORP4012, limit a negation before them", words.Scopes),
                ("CORP4012, begin what limits a negation behind it", words.LeadingScopes),
                ("CORP4012, before a negation", words.SoFar),
                ("CORP4012, begin a remark on who claims it", words.Asides),
                ("CORP4012, verbs with a particle", words.ParticleVerbs),
                ("CORP4012, make a question of the statement before them", words.Tags),
            ];

    private static IEnumerable<(string Name, IEnumerable<string> Words)> DeniedLists(DeniedSpeechWords? words) =>
        words is null
            ? []
            :
            [
                ("CORP4012, verbs of speaking that the author may deny", words.Verbs),
                ("CORP4012, negations of such a verb", words.Negations.Union(words.LateNegations)),
                ("CORP4012, verbs after which nothing is said", words.Refusals.Union(words.Denials)),
                ("CORP4012, conditions of such a verb", words.Conditions),
                ("CORP4012, possibilities of such a verb", words.Hypotheticals),
                ("CORP4012, undo such a negation", words.Cancelling),
            ];

    private static string Section(string heading, SpacelessMeaningWords words, SpacelessScope scope) =>
        Section(
            heading,
            ("negations", words.Negations),
            ("negations that are words of their own", words.OwnWords),
            ("negations that words begin with", words.Beginnings),
            ("limits", words.Limits),
            ("words of denial", words.Refusals),
            ("not counted", words.Harmless),
            ("CORP4012, words that state a clause", scope.Reporting),
            ("CORP4012, between a clause and the word that states it", scope.Links),
            ("CORP4012, denials before a clause", scope.Denials),
            ("CORP4012, denials behind a clause", scope.FollowingDenials),
            ("CORP4012, end a clause before a noun", scope.NounLinks),
            ("CORP4012, denials of such a clause", scope.NounDenials),
            ("CORP4012, hedges", scope.Hedges),
            ("CORP4012, conditions", scope.Conditions),
            ("CORP4012, conditions end with", scope.ConditionEndings),
            ("CORP4012, not a condition", scope.NotConditions),
            ("CORP4012, end a negation's reach", scope.Connectives),
            ("CORP4012, questions end with", scope.Questions),
            ("CORP4012, still a question without its mark", scope.Interrogatives),
            ("CORP4012, the same at the end", scope.InterrogativeEndings),
            ("CORP4012, a clause has one of", scope.Predicates),
            ("CORP4012, a clause ends with", scope.PredicateEndings)
        );

    private static string Section(string heading, params (string Name, IEnumerable<string> Words)[] lists) =>
        $"### {heading}\n\n"
        + string.Concat(
            lists
                .Where(list => list.Words.Any())
                .Select(list => Wrapped($"- {list.Name}: *{string.Join(", ", list.Words)}*"))
        );

    private static string Wrapped(string line)
    {
        var (result, length) = (new System.Text.StringBuilder(), 0);
        foreach (var word in line.Split(' '))
        {
            if (length + word.Length >= 110)
            {
                _ = result.Append("\n ");
                length = 1;
            }

            _ = result.Append(length > 0 ? " " : "").Append(word);
            length += word.Length + 1;
        }

        return result.Append('\n').ToString();
    }
}

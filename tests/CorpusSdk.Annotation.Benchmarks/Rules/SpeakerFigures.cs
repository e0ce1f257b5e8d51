using System.Text.RegularExpressions;

namespace CorpusSdk.Annotation.Benchmarks.Rules;

/// <summary>
/// The warnings of a judge on the true and the exchanged speakers of articles; at most one for each quote.
/// </summary>
/// <param name="True">The number of quotes with their true speaker.</param>
/// <param name="Exchanged">The number of quotes with an exchanged speaker.</param>
/// <param name="Unspoken">The number of quotes whose speaker is not a person with a name.</param>
/// <param name="False">The warnings on true speakers.</param>
/// <param name="Found">The warnings on exchanged speakers.</param>
/// <param name="Missed">The exchanged speakers without a warning.</param>
/// <param name="WithoutPerson">The warnings on quotes whose speaker is not a person with a name.</param>
/// <param name="Unnamed">Those of <paramref name="Found"/> that do not name the true speaker.</param>
/// <param name="NamedInFix">How many of <paramref name="Found"/> have the true speaker's id in a fix.</param>
/// <param name="Named">How many name the true speaker in the message or a fix.</param>
/// <param name="ThirdInFix">How many have the id of a third person in a fix.</param>
internal sealed record SpeakerFigures(
    int True,
    int Exchanged,
    int Unspoken,
    IReadOnlyList<SpeakerWarning> False,
    IReadOnlyList<SpeakerWarning> Found,
    IReadOnlyList<int> Missed,
    IReadOnlyList<SpeakerWarning> WithoutPerson,
    IReadOnlyList<SpeakerWarning> Unnamed,
    int NamedInFix,
    int Named,
    int ThirdInFix
)
{
    public static readonly SpeakerFigures None = new(0, 0, 0, [], [], [], [], [], 0, 0, 0);

    public static SpeakerFigures Of(
        JudgedArticle article,
        JudgedArticle exchanged,
        IReadOnlyList<SpeakerWarning> warnings,
        IReadOnlyList<SpeakerWarning> exchangedWarnings
    )
    {
        var people = article.Article.People;
        var (quotes, others) = (article.Article.Quotes, exchanged.Article.Quotes);
        var first = warnings.DistinctBy(w => w.Quote).ToList();
        var found = exchangedWarnings.Where(w => others[w.Quote].Speaker >= 0).DistinctBy(w => w.Quote).ToList();
        var warned = found.Select(w => w.Quote).ToHashSet();
        return new(
            quotes.Count(q => q.Speaker >= 0),
            others.Count(q => q.Speaker >= 0),
            quotes.Count(q => q.Speaker < 0),
            first.FindAll(w => quotes[w.Quote].Speaker >= 0),
            found,
            [.. Enumerable.Range(0, others.Count).Where(i => others[i].Speaker >= 0 && !warned.Contains(i))],
            first.FindAll(w => quotes[w.Quote].Speaker < 0),
            found.FindAll(w => !IsNamed(w)),
            found.Count(w => IsInFix(w, people[quotes[w.Quote].Speaker])),
            found.Count(IsNamed),
            found.Count(w =>
                people
                    .Where((_, p) => p != quotes[w.Quote].Speaker && p != others[w.Quote].Speaker)
                    .Any(person => IsInFix(w, person))
            )
        );

        bool IsNamed(SpeakerWarning warning)
        {
            var person = people[quotes[warning.Quote].Speaker];
            return IsInFix(warning, person)
                || HasWords(warning.Message, person.Id)
                || HasWords(warning.Message, person.Name);
        }
    }

    /// <summary>The sums.</summary>
    public SpeakerFigures Plus(SpeakerFigures other) =>
        new(
            True + other.True,
            Exchanged + other.Exchanged,
            Unspoken + other.Unspoken,
            [.. False, .. other.False],
            [.. Found, .. other.Found],
            [.. Missed, .. other.Missed],
            [.. WithoutPerson, .. other.WithoutPerson],
            [.. Unnamed, .. other.Unnamed],
            NamedInFix + other.NamedInFix,
            Named + other.Named,
            ThirdInFix + other.ThirdInFix
        );

    private static bool IsInFix(SpeakerWarning warning, ArticlePerson person) =>
        warning.Fixes.Any(fix => HasWords(fix, person.Id));

    /// <summary>Whether a text has the words, which are not part of a longer id or name.</summary>
    private static bool HasWords(string text, string words) =>
        Regex.IsMatch(text, @"(?<![\w-])" + Regex.Escape(words) + @"(?![\w-])");
}

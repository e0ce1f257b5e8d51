using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Resolves the people that an article refers to, and reports those who do not exist or are not named.
/// </summary>
/// <param name="article">The article that refers to them.</param>
/// <param name="people">The people of the corpus.</param>
/// <param name="problems">Receives what is found.</param>
internal sealed class PersonResolver(CheckedArticle article, PeopleView people, ProblemList problems)
{
    /// <summary>Limits how often the text is searched for a name with other capital letters.</summary>
    private const int MaxCapitalized = 50;

    /// <summary>How many names of a person a message lists.</summary>
    private const int MaxNames = 6;

    private readonly Dictionary<string, PersonReference> _people = people.Referred.ToDictionary(
        p => p.Id,
        StringComparer.Ordinal
    );

    private HashSet<string>? _named;
    private int _capitalizedLeft = MaxCapitalized;
    private Dictionary<string, string> _asWords = new(StringComparer.Ordinal);

    /// <summary>From now on, reports people who are not in the set. Null: unknown, so nobody is reported.</summary>
    /// <param name="named">The people who are named.</param>
    /// <param name="asWords">For people with a name that occurs only as a word: what the message says about it.</param>
    public void RequireNamed(HashSet<string>? named, Dictionary<string, string> asWords) =>
        (_named, _asWords) = (named, asWords);

    /// <param name="role">The person's role in the annotations, such as <c>speaker</c>.</param>
    /// <returns>The person; null if none is declared or none with that id exists.</returns>
    public PersonReference? Resolve(Located<string>? declared, string role)
    {
        var person = Find(declared, role);
        if (person is not null && IsMissing(person))
        {
            problems.Add(declared!.Range, Rules.PersonNotNamed, role, person.Id, person.Name!, LookedFor(person));
        }

        return person;
    }

    /// <summary>
    /// The speakers of a quote. One who is not named in the article is reported with the person whom the text names.
    /// </summary>
    /// <returns>Those who exist, each once.</returns>
    public EquatableArray<PersonReference> ResolveSpeakers(CheckedQuote quote, SpeakerChecker speakers)
    {
        List<PersonReference> found = [];
        foreach (var declared in quote.Declaration.Speakers.People)
        {
            if (Find(declared, "speaker") is not { } person || found.Contains(person))
            {
                continue;
            }

            found.Add(person);
            if (IsMissing(person))
            {
                ReportMissing(declared.Range, person, speakers.OtherSpeaker(quote));
            }
        }

        return found.ToEquatableArray();
    }

    private void ReportMissing(TextRange range, PersonReference person, OtherSpeaker? other) =>
        problems.Add(
            range,
            Rules.PersonNotNamed,
            other is null
                ? EquatableArray<SuggestedFix>.Empty
                : EquatableArray.Of(
                    new SuggestedFix(SuggestedFixKind.Replace, range, other.Person) { NeedsDecision = true }
                ),
            "speaker",
            person.Id,
            person.Name!,
            other is null
                ? LookedFor(person)
                : $"; the text gives these words to '{other.Person}': \"{other.Words}\" ({other.Place}); correct the "
                    + $"speaker, or add the name that the article uses for '{person.Id}' to the person's 'aliases' in "
                    + "people.yaml"
        );

    private PersonReference? Find(Located<string>? declared, string role)
    {
        if (declared is null || !_people.TryGetValue(declared.Value, out var person))
        {
            return null;
        }

        if (person.Name is null)
        {
            if (!person.IsUncertain)
            {
                var fixes = person.Nearest is null
                    ? EquatableArray<SuggestedFix>.Empty
                    : EquatableArray.Of(
                        new SuggestedFix(SuggestedFixKind.Replace, declared.Range, person.Nearest)
                        {
                            NeedsDecision = person.IsNearestGuessed,
                        }
                    );
                problems.Add(
                    declared.Range,
                    Rules.UnknownPerson,
                    fixes,
                    person.Id,
                    person.Nearest is not null ? $"; did you mean '{person.Nearest}'?"
                        : (role is "speaker" or "head") && person.Several.Count > 0
                            ? $"; several people are a list: '[{string.Join(", ", person.Several)}]'"
                        : people.HasPeopleFile
                            ? "; no person has this id: add the person to people.yaml"
                                + (role == "alias" ? ", or write '~' if the name is nobody here" : "")
                        : ""
                );
            }

            return null;
        }

        return person;
    }

    /// <summary>Whether the article does not name a person whose names are known.</summary>
    public bool IsMissing(PersonReference person) =>
        _named is not null && !person.IsUncertain && !_named.Contains(person.Id);

    /// <summary>Whether there is a person with this id, among those to whom the article refers.</summary>
    public bool Exists(string id) => _people.TryGetValue(id, out var person) && person.Name is not null;

    /// <summary>For an unknown person, the known id that was probably meant.</summary>
    public string? NearestTo(string person) =>
        _people.TryGetValue(person, out var reference) ? reference.Nearest : null;

    private string LookedFor(PersonReference person)
    {
        if (_asWords.TryGetValue(person.Id, out var asWord))
        {
            return asWord;
        }

        if (_capitalizedLeft-- > 0 && CapitalizedName.Find(article, person.LookedFor.Take(MaxNames)) is { } capitalized)
        {
            return capitalized;
        }

        var names = person.LookedFor.Take(MaxNames).Select(n => $"'{n}'");
        return "; searched for "
            + string.Join(", ", names)
            + (person.LookedFor.Count > MaxNames ? ", …" : "")
            + "; if the article uses another name, add it to the person's 'aliases' in people.yaml";
    }
}

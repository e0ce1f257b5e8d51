using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Resolves the people that an article refers to, and reports those who do not exist or are not named.
/// </summary>
internal sealed class PersonResolver(PeopleView people, ProblemList problems)
{
    private readonly Dictionary<string, PersonReference> _people = people.Referred.ToDictionary(
        p => p.Id,
        StringComparer.Ordinal
    );

    private HashSet<string>? _named;
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
                    : EquatableArray.Of(new SuggestedFix(SuggestedFixKind.Replace, declared.Range, person.Nearest));
                problems.Add(
                    declared.Range,
                    Rules.UnknownPerson,
                    fixes,
                    person.Id,
                    person.Nearest is null
                        ? "; no person has this id: add the person to people.yaml"
                        : $"; did you mean '{person.Nearest}'?"
                );
            }

            return null;
        }

        if (_named is not null && !person.IsUncertain && !_named.Contains(person.Id))
        {
            problems.Add(
                declared.Range,
                Rules.PersonNotNamed,
                role,
                person.Id,
                person.Name,
                _asWords.TryGetValue(person.Id, out var asWord) ? asWord : LookedFor(person)
            );
        }

        return person;
    }

    /// <summary>For an unknown person, the known id that was probably meant.</summary>
    public string? NearestTo(string person) =>
        _people.TryGetValue(person, out var reference) ? reference.Nearest : null;

    private static string LookedFor(PersonReference person)
    {
        var names = person.LookedFor.Take(6).Select(n => $"'{n}'");
        return "; searched for "
            + string.Join(", ", names)
            + (person.LookedFor.Count > 6 ? ", …" : "")
            + "; if the article uses another name, add it to the person's 'aliases' in people.yaml";
    }
}

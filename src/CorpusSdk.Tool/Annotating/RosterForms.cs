using CorpusSdk.Annotation;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Which names of a person hold in the whole corpus, as aliases of the people file, and which in one article alone, as
/// its <c>aliases</c>: a surname that two persons of the corpus have is never an alias of one of them everywhere.
/// </summary>
internal sealed class RosterForms
{
    private const int MaxAliases = 12;

    private readonly Dictionary<string, HashSet<CorpusPerson>> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<CorpusPerson>> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<CorpusPerson>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<CorpusPerson, List<string>> _aliases = [];
    private readonly Func<CorpusPerson, string, bool> _isFresh;
    private readonly HashSet<string> _banned;

    /// <param name="isFresh">Whether a name of a declared person stands in an article that is added to: what is settled
    /// stays as it is.</param>
    /// <param name="banned">Names that turned out to mean somebody else somewhere.</param>
    public RosterForms(
        IEnumerable<CorpusPerson> people,
        Func<CorpusPerson, string, bool> isFresh,
        IEnumerable<string> banned
    )
    {
        _isFresh = isFresh;
        _banned = new(banned, StringComparer.Ordinal);
        var all = people.ToList();
        foreach (var person in all)
        {
            foreach (var form in person.Forms.Concat(person.Used))
            {
                Claim(_claims, form, person);
            }

            foreach (var form in person.Forms)
            {
                Claim(_declared, form, person);
            }

            foreach (var word in person.Forms.Where(PersonName.IsFull).SelectMany(PersonName.WordsOf))
            {
                Claim(_parts, word, person);
            }
        }

        foreach (var person in all)
        {
            _aliases.Add(person, AliasesOf(person));
        }
    }

    /// <summary>The aliases that the person's entry lacks, or of a proposed person all.</summary>
    public IReadOnlyList<string> NewAliases(CorpusPerson person) =>
        _aliases.TryGetValue(person, out var aliases) ? aliases : [];

    /// <summary>What names mean in one article alone.</summary>
    /// <param name="text">The article's text, white space folded.</param>
    /// <param name="people">The proposals of the article with those whom they mean.</param>
    public IReadOnlyList<(string Name, CorpusPerson Person)> ArticleAliases(
        string text,
        IReadOnlyList<(PersonProposal Proposal, CorpusPerson Person)> people
    )
    {
        List<(string, CorpusPerson)> aliases = [];
        foreach (var (proposal, person) in people)
        {
            List<string> known =
            [
                .. person.Forms.Where(form => IsAlone(_declared, form, person)),
                .. NewAliases(person),
            ];
            var rest = PersonName.Without(text, known);
            foreach (
                var name in proposal
                    .Aliases.Prepend(proposal.Name)
                    .Select(FoldedText.Needle)
                    .OrderBy(name => name.Length)
                    .ThenBy(name => name, StringComparer.Ordinal)
            )
            {
                // What holds a shorter name of the person is found by that.
                if (
                    known.Exists(form => PersonName.Has(name, form))
                    || !person.Forms.Any(form => PersonName.ShareWord(name, form))
                    || !PersonName.Has(rest, name)
                    || people.Any(other =>
                        other.Person != person && other.Proposal.Aliases.Prepend(other.Proposal.Name).Contains(name)
                    )
                )
                {
                    continue;
                }

                known.Add(name);
                aliases.Add((name, person));
            }
        }

        return aliases;
    }

    private List<string> AliasesOf(CorpusPerson person)
    {
        List<string> aliases = [];
        foreach (
            var form in person
                .Used.Where(form => IsCommon(form, person) && (!person.IsDeclared || _isFresh(person, form)))
                .OrderBy(form => form.Length)
        )
        {
            // "President Putin" is worth its place as a form of address; "President Vladimir Putin" says nothing new.
            var isFound = person.IsDeclared
                ? person.Forms.Concat(aliases).Any(known => PersonName.Has(form, known))
                : PersonName.Has(form, person.Name)
                    || (PersonName.WordsOf(form).Length > 2 && aliases.Exists(known => PersonName.Has(form, known)));
            if (!isFound && aliases.Count < MaxAliases)
            {
                aliases.Add(form);
            }
        }

        return [.. aliases.OrderBy(person.Used.IndexOf)];
    }

    /// <summary>Whether the name is the person's wherever it stands.</summary>
    private bool IsCommon(string form, CorpusPerson person) =>
        !_banned.Contains(form)
        && IsAlone(_claims, form, person)
        && (
            PersonName.IsFull(form)
            || !_parts.TryGetValue(form, out var bearers)
            || bearers.All(bearer => bearer == person)
        );

    private static bool IsAlone(Dictionary<string, HashSet<CorpusPerson>> all, string form, CorpusPerson person) =>
        !all.TryGetValue(form, out var claims) || claims.All(claim => claim == person);

    private static void Claim(Dictionary<string, HashSet<CorpusPerson>> claims, string form, CorpusPerson person)
    {
        if (!claims.TryGetValue(form, out var all))
        {
            claims.Add(form, all = []);
        }

        _ = all.Add(person);
    }
}

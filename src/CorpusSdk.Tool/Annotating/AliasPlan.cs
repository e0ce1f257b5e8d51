using CorpusSdk.Annotation;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Annotating;

/// <summary>
/// Decides which names of a person become aliases in the people file, valid in the whole corpus, and which become
/// <c>aliases</c> of one article. A surname that two people of the corpus share is never an alias in the people file.
/// </summary>
internal sealed class AliasPlan
{
    private const int MaxAliases = 12;

    private readonly Dictionary<string, HashSet<CorpusPerson>> _byAnyName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<CorpusPerson>> _byDeclaredName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<CorpusPerson>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<CorpusPerson, List<string>> _aliases = [];
    private readonly Func<CorpusPerson, string, bool> _isUsedInChanges;
    private readonly HashSet<string> _ambiguousNames;

    /// <param name="people">All people of the corpus.</param>
    /// <param name="isUsedInChanges">Whether an article that is changed uses a name of a declared person. Names that
    /// only unchanged articles use are not added.</param>
    /// <param name="ambiguousNames">Names that refer to somebody else in some article.</param>
    public AliasPlan(
        IEnumerable<CorpusPerson> people,
        Func<CorpusPerson, string, bool> isUsedInChanges,
        IEnumerable<string> ambiguousNames
    )
    {
        _isUsedInChanges = isUsedInChanges;
        _ambiguousNames = new(ambiguousNames, StringComparer.Ordinal);
        var all = people.ToList();
        foreach (var person in all)
        {
            foreach (var form in person.DeclaredNames.Concat(person.UsedNames))
            {
                AddTo(_byAnyName, form, person);
            }

            foreach (var form in person.DeclaredNames)
            {
                AddTo(_byDeclaredName, form, person);
            }

            foreach (var word in person.DeclaredNames.Where(PersonName.IsFull).SelectMany(PersonName.WordsOf))
            {
                AddTo(_byWord, word, person);
            }
        }

        foreach (var person in all)
        {
            _aliases.Add(person, AliasesOf(person));
        }
    }

    /// <summary>The aliases to add to a person's entry in the people file.</summary>
    public IReadOnlyList<string> NewAliases(CorpusPerson person) =>
        _aliases.TryGetValue(person, out var aliases) ? aliases : [];

    /// <summary>The aliases to add to one article.</summary>
    /// <param name="text">The article's text with folded white space.</param>
    /// <param name="people">The proposals of the article with the people they refer to.</param>
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
                .. person.DeclaredNames.Where(form => IsUnique(_byDeclaredName, form, person)),
                .. NewAliases(person),
            ];
            var rest = PersonName.BlankOut(text, known);
            foreach (
                var name in proposal
                    .Aliases.Prepend(proposal.Name)
                    .Select(FoldedText.Needle)
                    .OrderBy(name => name.Length)
                    .ThenBy(name => name, StringComparer.Ordinal)
            )
            {
                // A name that contains another name of the person is found anyway.
                if (
                    known.Exists(form => PersonName.IsMentioned(name, form))
                    || !person.DeclaredNames.Any(form => PersonName.ShareWord(name, form))
                    || !PersonName.IsMentioned(rest, name)
                    || people.Any(other => other.Person != person && other.Person.HasDeclaredAlias(name))
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
                .UsedNames.Where(form =>
                    IsUnambiguous(form, person) && (!person.IsDeclared || _isUsedInChanges(person, form))
                )
                .OrderBy(form => form.Length)
        )
        {
            // "President Putin" is a useful alias; "President Vladimir Putin" contains the full name and is found
            // anyway.
            var isFound = person.IsDeclared
                ? person.DeclaredNames.Concat(aliases).Any(known => PersonName.IsMentioned(form, known))
                : PersonName.IsMentioned(form, person.Name)
                    || (
                        PersonName.WordsOf(form).Length > 2
                        && aliases.Exists(known => PersonName.IsMentioned(form, known))
                    );
            if (!isFound && aliases.Count < MaxAliases)
            {
                aliases.Add(form);
            }
        }

        return [.. aliases.OrderBy(person.UsedNames.IndexOf)];
    }

    /// <summary>Whether the name refers to the person in every article.</summary>
    private bool IsUnambiguous(string form, CorpusPerson person) =>
        !_ambiguousNames.Contains(form)
        && IsUnique(_byAnyName, form, person)
        && (
            PersonName.IsFull(form)
            || !_byWord.TryGetValue(form, out var bearers)
            || bearers.All(bearer => bearer == person)
        );

    private static bool IsUnique(Dictionary<string, HashSet<CorpusPerson>> index, string name, CorpusPerson person) =>
        !index.TryGetValue(name, out var people) || people.All(other => other == person);

    private static void AddTo(Dictionary<string, HashSet<CorpusPerson>> index, string name, CorpusPerson person)
    {
        if (!index.TryGetValue(name, out var people))
        {
            index.Add(name, people = []);
        }

        _ = people.Add(person);
    }
}

using CorpusSdk.Annotation;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Annotating;

/// <summary>The annotator's proposals for one article.</summary>
/// <param name="Proposals">The proposals.</param>
/// <param name="Text">The text with folded white space.</param>
/// <param name="Aliases">The aliases that its annotations declare for this article only.</param>
internal sealed record ProposedArticle(
    ArticleProposals Proposals,
    string Text,
    EquatableArray<AliasDeclaration> Aliases
);

/// <summary>
/// The people of a corpus: matches the people whom the articles name with each other and with the people files. Full
/// names are matched regardless of their romanization, and a surname only if a single person has it.
/// </summary>
internal sealed class Roster
{
    private readonly Dictionary<(int Article, string Id), CorpusPerson?> _resolved = [];
    private readonly Dictionary<string, CorpusPerson?> _byFullName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _csharpNames = new(StringComparer.Ordinal);
    private readonly List<CorpusPerson> _people = [];
    private readonly Func<string, bool> _isRejected;

    private Roster(Func<string, bool> isRejected) => _isRejected = isRejected;

    /// <summary>
    /// The people of the people files, then the proposed ones in the order in which the articles name them.
    /// </summary>
    public IReadOnlyList<CorpusPerson> People => _people;

    /// <summary>Matches the people of a corpus.</summary>
    /// <param name="files">The people files in ordinal order.</param>
    /// <param name="articles">The proposals in ordinal order of their articles.</param>
    /// <param name="isRejected">Whether a reviewer has rejected a name as a person's.</param>
    public static Roster Of(
        IEnumerable<ParsedPeople> files,
        IReadOnlyList<ProposedArticle> articles,
        Func<string, bool> isRejected
    )
    {
        Roster roster = new(isRejected);
        foreach (var file in files)
        {
            foreach (var person in file.People)
            {
                if (roster._ids.Add(person.Id.Value))
                {
                    roster.AddDeclared(new(person.Id.Value, person.Name.Value, file, person));
                }
            }
        }

        roster.ResolveFullNames(articles);
        roster.ResolveSurnames(articles);
        return roster;
    }

    /// <summary>The person that a proposal refers to; null if it is ambiguous or not a person.</summary>
    public CorpusPerson? Resolve(int article, string? proposedId) =>
        proposedId is not null && _resolved.TryGetValue((article, proposedId), out var person) ? person : null;

    /// <summary>
    /// The people whom the source of a quote names: by a name or alias, or else by a name that the articles use or by
    /// their surname.
    /// </summary>
    public IReadOnlyList<CorpusPerson> FindNamed(ProposedArticle article, string source)
    {
        var folded = FoldedText.Name(source);
        var alias = article.Aliases.FirstOrDefault(alias => FoldedText.Name(alias.Name.Value) == folded);
        var found = _people
            .Where(person =>
                alias is not null
                    ? person.Id == alias.Meaning?.Person?.Value
                    : person.DeclaredNames.Any(form => FoldedText.Name(form) == folded)
            )
            .ToList();
        return found.Count > 0 || alias is not null || PersonName.IsFull(folded) || !source.Any(char.IsUpper)
            ? found
            :
            [
                .. _people.Where(person =>
                    HasSurname(person, PersonName.KeyOf(source))
                    || person.UsedNames.Exists(form => FoldedText.Name(form) == folded)
                ),
            ];
    }

    /// <summary>
    /// The person with an id, name or alias that a user typed; null if there is none, or more than one.
    /// </summary>
    public CorpusPerson? Find(string text)
    {
        var folded = FoldedText.Needle(text);
        var key = PersonName.KeyOf(folded);
        foreach (
            var matches in new Func<CorpusPerson, bool>[]
            {
                person => person.Id == folded,
                person => person.DeclaredNames.Contains(folded) || person.UsedNames.Contains(folded),
                person =>
                    key.Length > 0
                    && (
                        PersonName.KeyOf(person.Id) == key
                        || person.DeclaredNames.Any(form => PersonName.KeyOf(form) == key)
                    ),
            }
        )
        {
            if (_people.Where(matches).Take(2).ToList() is { Count: > 0 } found)
            {
                return found.Count == 1 ? found[0] : null;
            }
        }

        return null;
    }

    /// <summary>Adds a new person.</summary>
    public CorpusPerson Add(string name)
    {
        CorpusPerson person = new(NewId(name), name, null, null);
        _people.Add(person);
        _ = _byFullName.TryAdd(PersonName.KeyOf(name), person);
        return person;
    }

    private void AddDeclared(CorpusPerson person)
    {
        _people.Add(person);
        _ = _csharpNames.Add(CSharpName.FromId(person.Id));
        foreach (var form in person.DeclaredNames.Where(PersonName.IsFull))
        {
            // A name that two people have identifies neither of them.
            var key = PersonName.KeyOf(form);
            _byFullName[key] = _byFullName.TryGetValue(key, out var other) && other != person ? null : person;
        }
    }

    private void ResolveFullNames(IReadOnlyList<ProposedArticle> articles)
    {
        // Of several spellings, the one with the most mentions is used.
        var spellings = articles
            .SelectMany(article => article.Proposals.People)
            .Where(proposal => PersonName.IsFull(proposal.Name))
            .GroupBy(proposal => PersonName.KeyOf(proposal.Name), StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key,
                same =>
                    same.GroupBy(proposal => proposal.Name, StringComparer.Ordinal)
                        .MaxBy(spelling => spelling.Sum(proposal => proposal.Mentions.Count))!
                        .Key,
                StringComparer.Ordinal
            );

        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var proposal in articles[i].Proposals.People)
            {
                if (FindByArticleAlias(articles[i], proposal) is { } person)
                {
                    SetPerson(i, articles[i], proposal, person);
                }
                else if (PersonName.IsFull(proposal.Name))
                {
                    SetPerson(i, articles[i], proposal, FindOrAddByFullName(proposal.Name, spellings));
                }
            }
        }
    }

    private CorpusPerson? FindOrAddByFullName(string name, Dictionary<string, string> spellings)
    {
        var key = PersonName.KeyOf(name);
        if (key.Length == 0 || _byFullName.TryGetValue(key, out var known))
        {
            return key.Length == 0 ? null : _byFullName[key];
        }

        // "Kim Jong-un Meets": in a headline the annotator may take the next capitalized word for a part of the name.
        var words = PersonName.WordsOf(name);
        for (var length = words.Length - 1; length > 1; length--)
        {
            var shorter = PersonName.KeyOf(string.Concat(words.Take(length)));
            if (_byFullName.TryGetValue(shorter, out known) || spellings.ContainsKey(shorter))
            {
                return known ?? FindOrAddByFullName(spellings.GetValueOrDefault(shorter, name), spellings);
            }
        }

        var person = _isRejected(name) ? null : Add(spellings[key]);
        _byFullName[key] = person;
        return person;
    }

    private void ResolveSurnames(IReadOnlyList<ProposedArticle> articles)
    {
        var bearers = _people
            .SelectMany(person =>
                person
                    .DeclaredNames.Concat(person.UsedNames)
                    .Where(form => !PersonName.IsFull(form))
                    .Select(form => (Key: PersonName.KeyOf(form), Person: person))
            )
            .GroupBy(bearer => bearer.Key, bearer => bearer.Person, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Distinct().ToList(), StringComparer.Ordinal);

        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var proposal in articles[i].Proposals.People)
            {
                if (PersonName.IsFull(proposal.Name) || _resolved.ContainsKey((i, proposal.Id)))
                {
                    continue;
                }

                var key = PersonName.KeyOf(proposal.Name);
                if (!bearers.TryGetValue(key, out var called))
                {
                    bearers.Add(
                        key,
                        called =
                            IsSharedSurname(key) || _isRejected(proposal.Name) ? []
                            : _people.Find(person => HasSurname(person, key)) is { } bearer ? [bearer]
                            : [Add(proposal.Name)]
                    );
                }

                SetPerson(i, articles[i], proposal, called.Count == 1 ? called[0] : null);
            }
        }
    }

    /// <summary>Whether the last word of a full name of a person is a word.</summary>
    private static bool HasSurname(CorpusPerson person, string key) =>
        person.DeclaredNames.Any(form =>
            PersonName.IsFull(form) && PersonName.KeyOf(PersonName.WordsOf(form)[^1]) == key
        );

    /// <summary>Whether the word is part of the names of several people.</summary>
    private bool IsSharedSurname(string key) =>
        _people
            .Where(person => PersonName.WordsOf(person.Name).Any(word => PersonName.KeyOf(word) == key))
            .Skip(1)
            .Any();

    private CorpusPerson? FindByArticleAlias(ProposedArticle article, PersonProposal proposal)
    {
        var names = proposal.Aliases.Prepend(proposal.Name).ToHashSet(StringComparer.Ordinal);
        var id = article
            .Aliases.FirstOrDefault(alias => names.Contains(FoldedText.Needle(alias.Name.Value)))
            ?.Meaning?.Person?.Value;
        return id is null ? null : _people.Find(person => person.Id == id);
    }

    private void SetPerson(int index, ProposedArticle article, PersonProposal proposal, CorpusPerson? person)
    {
        _resolved[(index, proposal.Id)] = person;
        if (person is null)
        {
            return;
        }

        // A name that was matched after dropping its last words is not a name of the person.
        var isExtended =
            PersonName.IsFull(proposal.Name)
            && PersonName.KeyOf(proposal.Name) != PersonName.KeyOf(person.Name)
            && !person.DeclaredNames.Any(form => PersonName.KeyOf(form) == PersonName.KeyOf(proposal.Name));
        var forms = (isExtended ? proposal.Aliases : proposal.Aliases.Prepend(proposal.Name))
            .Select(FoldedText.Needle)
            .Where(form => form.Length > 0 && person.DeclaredNames.Any(known => PersonName.ShareWord(form, known)));

        // If "Director Borisov" is an alias and occurs in the text, "Borisov" is only a further name if it also occurs
        // on its own.
        var rest = person.IsDeclared ? PersonName.BlankOut(article.Text, person.DeclaredNames) : article.Text;
        person.AddArticle(
            person.IsDeclared ? forms.Where(form => PersonName.IsMentioned(rest, form)) : forms,
            proposal.Roles.Select(FoldedText.Needle).Where(role => role.Length > 0),
            proposal.Confidence,
            proposal.Rule
        );
    }

    private string NewId(string name)
    {
        var stem = CorpusId.FromWords(name) is { Length: > 0 } words ? words : "person";
        for (var i = 1; ; i++)
        {
            var id = i == 1 ? stem : FormattableString.Invariant($"{stem}-{i}");
            if (!_ids.Contains(id) && _csharpNames.Add(CSharpName.FromId(id)))
            {
                _ = _ids.Add(id);
                return id;
            }
        }
    }
}

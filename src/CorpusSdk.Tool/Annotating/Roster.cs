using CorpusSdk.Annotation;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Annotating;

/// <summary>What is proposed for one article, and what its annotations say of names already.</summary>
/// <param name="Text">White space folded.</param>
/// <param name="Aliases">What names mean in this article alone.</param>
internal sealed record ProposedArticle(
    ArticleProposals Proposals,
    string Text,
    EquatableArray<AliasDeclaration> Aliases
);

/// <summary>
/// Who is who in a corpus: puts the persons that the articles name together, with each other and with those of the
/// people files. By full names, whatever their romanisation; by a surname alone only where one person alone is called
/// so.
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
    /// Those of the people files, then those who are proposed, in the order in which the articles name them.
    /// </summary>
    public IReadOnlyList<CorpusPerson> People => _people;

    /// <param name="files">The people files, in ordinal order.</param>
    /// <param name="articles">In ordinal order.</param>
    /// <param name="isRejected">Whether somebody said that the name is no person's.</param>
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

    /// <summary>The person that an article's proposal means; null where it is open, or where it is nobody.</summary>
    public CorpusPerson? Resolve(int article, string? proposedId) =>
        proposedId is not null && _resolved.TryGetValue((article, proposedId), out var person) ? person : null;

    /// <summary>
    /// The person of an id, a name or an alias, as a user may write it; null where there is none, or several.
    /// </summary>
    public CorpusPerson? Find(string text)
    {
        var folded = FoldedText.Needle(text);
        var key = PersonName.KeyOf(folded);
        foreach (
            var fits in new Func<CorpusPerson, bool>[]
            {
                person => person.Id == folded,
                person => person.Forms.Contains(folded) || person.Used.Contains(folded),
                person =>
                    key.Length > 0
                    && (PersonName.KeyOf(person.Id) == key || person.Forms.Any(form => PersonName.KeyOf(form) == key)),
            }
        )
        {
            if (_people.Where(fits).Take(2).ToList() is { Count: > 0 } found)
            {
                return found.Count == 1 ? found[0] : null;
            }
        }

        return null;
    }

    /// <summary>A person whom nobody proposed.</summary>
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
        foreach (var form in person.Forms.Where(PersonName.IsFull))
        {
            // What two persons are called is nobody's.
            var key = PersonName.KeyOf(form);
            _byFullName[key] = _byFullName.TryGetValue(key, out var other) && other != person ? null : person;
        }
    }

    private void ResolveFullNames(IReadOnlyList<ProposedArticle> articles)
    {
        // Of several spellings the one that most mentions have.
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
                if (ByArticleAlias(articles[i], proposal) is { } meant)
                {
                    Set(i, articles[i], proposal, meant);
                }
                else if (PersonName.IsFull(proposal.Name))
                {
                    Set(i, articles[i], proposal, OfFullName(proposal.Name, spellings));
                }
            }
        }
    }

    private CorpusPerson? OfFullName(string name, Dictionary<string, string> spellings)
    {
        var key = PersonName.KeyOf(name);
        if (key.Length == 0 || _byFullName.TryGetValue(key, out var known))
        {
            return key.Length == 0 ? null : _byFullName[key];
        }

        // "Kim Jong-un Meets": a headline's next word, in capitals, taken for the end of the name.
        var words = PersonName.WordsOf(name);
        for (var length = words.Length - 1; length > 1; length--)
        {
            var shorter = PersonName.KeyOf(string.Concat(words.Take(length)));
            if (_byFullName.TryGetValue(shorter, out known) || spellings.ContainsKey(shorter))
            {
                return known ?? OfFullName(spellings.GetValueOrDefault(shorter, name), spellings);
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
                    .Forms.Concat(person.Used)
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
                        called = SharesSurname(key) || _isRejected(proposal.Name) ? [] : [Add(proposal.Name)]
                    );
                }

                Set(i, articles[i], proposal, called.Count == 1 ? called[0] : null);
            }
        }
    }

    /// <summary>Whether several persons have the name in theirs, so that it may be any of them.</summary>
    private bool SharesSurname(string key) =>
        _people
            .Where(person => PersonName.WordsOf(person.Name).Any(word => PersonName.KeyOf(word) == key))
            .Skip(1)
            .Any();

    private CorpusPerson? ByArticleAlias(ProposedArticle article, PersonProposal proposal)
    {
        var names = proposal.Aliases.Prepend(proposal.Name).ToHashSet(StringComparer.Ordinal);
        var id = article
            .Aliases.FirstOrDefault(alias => names.Contains(FoldedText.Needle(alias.Name.Value)))
            ?.Person.Value;
        return id is null ? null : _people.Find(person => person.Id == id);
    }

    private void Set(int index, ProposedArticle article, PersonProposal proposal, CorpusPerson? person)
    {
        _resolved[(index, proposal.Id)] = person;
        if (person is null)
        {
            return;
        }

        // Of a name with a word too many only the person's own part is a name.
        var isExtended =
            PersonName.IsFull(proposal.Name)
            && PersonName.KeyOf(proposal.Name) != PersonName.KeyOf(person.Name)
            && !person.Forms.Any(form => PersonName.KeyOf(form) == PersonName.KeyOf(proposal.Name));
        var forms = (isExtended ? proposal.Aliases : proposal.Aliases.Prepend(proposal.Name))
            .Select(FoldedText.Needle)
            .Where(form => form.Length > 0 && person.Forms.Any(known => PersonName.ShareWord(form, known)));

        // Of "Director Borisov", where that is an alias, "Borisov" is no further name.
        var rest = person.IsDeclared ? PersonName.Without(article.Text, person.Forms) : article.Text;
        person.Note(
            person.IsDeclared ? forms.Where(form => PersonName.Has(rest, form)) : forms,
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

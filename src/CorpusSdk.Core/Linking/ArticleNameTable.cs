using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>The names to search for in an article, and whom each of them means there.</summary>
internal sealed class ArticleNameTable
{
    private readonly NameMeaning[] _meanings;
    private readonly bool[] _isReported;

    /// <param name="aliases">The article's own aliases, which take precedence.</param>
    public ArticleNameTable(PeopleView people, EquatableArray<AliasDeclaration> aliases, PersonResolver references)
    {
        var meanings = people.Names.ToDictionary(
            name => name.Form,
            name => new NameMeaning(name.People, name.Match),
            StringComparer.Ordinal
        );
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alias in aliases)
        {
            var form = FoldedText.Name(alias.Name.Value);
            _ = meanings.TryGetValue(form, out var former);
            var meaning = MeaningOf(alias, former, references);
            if (declared.Add(form))
            {
                meanings[form] = meaning;
            }
        }

        Forms = new(meanings.Keys);
        _meanings = [.. Enumerable.Range(0, Forms.Count).Select(i => meanings[Forms[i]])];
        _isReported = new bool[Forms.Count];
    }

    public NeedleSet Forms { get; }

    /// <summary>
    /// People whose name occurs but has been reported as ambiguous or unknown. That they are not named is not reported
    /// as well.
    /// </summary>
    public HashSet<string> ReportedPeople { get; } = new(StringComparer.Ordinal);

    /// <summary>Whom the name means.</summary>
    public NameMeaning this[int form] => _meanings[form];

    /// <summary>The people who have exactly this name, folded as a name; empty if nobody has it.</summary>
    public EquatableArray<string> BearersOf(string name) =>
        Forms.IndexOf(name) is var form && form < 0 ? EquatableArray<string>.Empty : _meanings[form].Bearers;

    /// <summary>Records that the name occurs, but that its meaning is unclear.</summary>
    /// <returns>Whether this is the first occurrence.</returns>
    public bool MarkReported(int form)
    {
        if (_isReported[form])
        {
            return false;
        }

        _isReported[form] = true;
        ReportedPeople.UnionWith(_meanings[form].Candidates);
        return true;
    }

    private static NameMeaning MeaningOf(AliasDeclaration alias, NameMeaning? former, PersonResolver references)
    {
        var before = former?.Bearers ?? EquatableArray<string>.Empty;
        if (alias.Occurrences.Count == 0)
        {
            return Everywhere(alias, before, references);
        }

        var people = alias.Occurrences.Select(occurrence => PersonOf(occurrence.Meaning, references)).ToList();
        var listed = people.Where(person => person is { Length: > 0 }).Select(person => person!);
        var rest =
            alias.Meaning is not null ? Everywhere(alias, before, references)
            : before.Count == 1 ? former!
            : Undeclared(before.Concat(listed).Distinct(StringComparer.Ordinal).ToEquatableArray());
        return rest with
        {
            Occurrences = new(alias, people),
            Candidates = rest
                .Candidates.Concat(before)
                .Concat(alias.People.Select(person => person.Value))
                .Concat(MeantIn(alias, references)),
        };
    }

    /// <summary>A name that is somebody's only at the places for which the article says so.</summary>
    private static NameMeaning Undeclared(EquatableArray<string> possible) =>
        possible.Count > 1
            ? new(possible, NameMatch.Anywhere)
            : new(EquatableArray<string>.Empty, NameMatch.Anywhere) { Candidates = possible, IsNobody = true };

    private static NameMeaning Everywhere(
        AliasDeclaration alias,
        EquatableArray<string> before,
        PersonResolver references
    )
    {
        var person = alias.Meaning is null ? null : PersonOf(alias.Meaning, references);
        return person is { Length: > 0 }
            ? new(EquatableArray.Of(person), NameMatch.Anywhere)
            : new(EquatableArray<string>.Empty, NameMatch.Anywhere)
            {
                Candidates = [.. before, .. MeantIn(alias, references)],
                IsNobody = person is not null,
            };
    }

    /// <summary>The person's id; the empty string for nobody; null if there is no such person.</summary>
    private static string? PersonOf(AliasMeaning meaning, PersonResolver references) =>
        meaning.Person is null ? "" : references.Resolve(meaning.Person, "alias")?.Id;

    /// <summary>The people who were probably meant where an unknown one is declared.</summary>
    private static IEnumerable<string> MeantIn(AliasDeclaration alias, PersonResolver references) =>
        alias.People.Select(person => references.NearestTo(person.Value)).Where(id => id is not null).Select(id => id!);
}

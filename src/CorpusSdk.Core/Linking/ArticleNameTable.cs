using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>The names to search for in an article, and whom each of them means there.</summary>
internal sealed class ArticleNameTable
{
    private readonly EquatableArray<string>[] _bearers;
    private readonly IEnumerable<string>[] _candidates;
    private readonly bool[] _isReported;
    private readonly NameMatch[] _matches;

    /// <param name="aliases">The article's own aliases, which take precedence.</param>
    public ArticleNameTable(PeopleView people, EquatableArray<AliasDeclaration> aliases, PersonResolver references)
    {
        var bearers = people.Names.ToDictionary(n => n.Form, n => n.People, StringComparer.Ordinal);
        var matches = people.Names.ToDictionary(n => n.Form, n => n.Match, StringComparer.Ordinal);
        Dictionary<string, IEnumerable<string>> unresolved = new(StringComparer.Ordinal);
        var resolved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alias in aliases)
        {
            var form = FoldedText.Name(alias.Name.Value);
            var person = references.Resolve(alias.Person, "alias");
            if (!resolved.Add(form))
            {
                continue;
            }

            if (person is null)
            {
                var former = bearers.TryGetValue(form, out var others) ? others : EquatableArray<string>.Empty;
                unresolved.Add(
                    form,
                    references.NearestTo(alias.Person.Value) is { } meant ? [.. former, meant] : former
                );
            }

            matches[form] = NameMatch.Anywhere;
            bearers[form] = person is null ? EquatableArray<string>.Empty : EquatableArray.Of(person.Id);
        }

        Forms = new(bearers.Keys);
        _bearers = new EquatableArray<string>[Forms.Count];
        _candidates = new IEnumerable<string>[Forms.Count];
        _isReported = new bool[Forms.Count];
        _matches = new NameMatch[Forms.Count];
        for (var i = 0; i < Forms.Count; i++)
        {
            _bearers[i] = bearers[Forms[i]];
            _matches[i] = matches[Forms[i]];
            _candidates[i] = unresolved.TryGetValue(Forms[i], out var candidates) ? candidates : _bearers[i];
        }
    }

    public NeedleSet Forms { get; }

    /// <summary>
    /// People whose name occurs but has been reported as ambiguous or unknown. That they are not named is not reported
    /// as well.
    /// </summary>
    public HashSet<string> ReportedPeople { get; } = new(StringComparer.Ordinal);

    /// <summary>Whom the name may mean: one person, several, or nobody known.</summary>
    public EquatableArray<string> BearersOf(int form) => _bearers[form];

    /// <summary>The people who have exactly this name, folded as a name; empty if nobody has it.</summary>
    public EquatableArray<string> BearersOf(string name) =>
        Forms.IndexOf(name) is var form && form < 0 ? EquatableArray<string>.Empty : _bearers[form];

    /// <summary>Where the name counts; one that the article itself declares counts anywhere.</summary>
    public NameMatch MatchOf(int form) => _matches[form];

    /// <summary>Records that the name occurs, but that its meaning is unclear.</summary>
    /// <returns>Whether this is the first occurrence.</returns>
    public bool MarkReported(int form)
    {
        if (_isReported[form])
        {
            return false;
        }

        _isReported[form] = true;
        ReportedPeople.UnionWith(_candidates[form]);
        return true;
    }
}

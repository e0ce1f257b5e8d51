
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>Which names are looked for in an article, and whom each of them means there.</summary>
internal sealed class ArticleNameTable
{
    private readonly EquatableArray<string>[] _bearers;
    private readonly IEnumerable<string>[] _excusable;
    private readonly bool[] _isExcused;

    /// <param name="aliases">What the article itself says of its names; it has the last word.</param>
    public ArticleNameTable(PeopleView people, EquatableArray<AliasDeclaration> aliases, References references)
    {
        var bearers = people.Names.ToDictionary(n => n.Form, n => n.People, StringComparer.Ordinal);
        Dictionary<string, IEnumerable<string>> unsettled = new(StringComparer.Ordinal);
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alias in aliases)
        {
            var form = FoldedText.Needle(alias.Name.Value);
            var person = references.Resolve(alias.Person, "alias");
            if (!settled.Add(form))
            {
                continue;
            }

            if (person is null)
            {
                var former = bearers.TryGetValue(form, out var others) ? others : EquatableArray<string>.Empty;
                unsettled.Add(
                    form,
                    references.NearestTo(alias.Person.Value) is { } meant ? [.. former, meant] : former
                );
            }

            bearers[form] = person is null ? EquatableArray<string>.Empty : EquatableArray.Of(person.Id);
        }

        Forms = new(bearers.Keys);
        _bearers = new EquatableArray<string>[Forms.Count];
        _excusable = new IEnumerable<string>[Forms.Count];
        _isExcused = new bool[Forms.Count];
        for (var i = 0; i < Forms.Count; i++)
        {
            _bearers[i] = bearers[Forms[i]];
            _excusable[i] = unsettled.TryGetValue(Forms[i], out var candidates) ? candidates : _bearers[i];
        }
    }

    public NeedleSet Forms { get; }

    /// <summary>
    /// Persons whose name occurs in a way that has been reported: that they are not named is no second mistake.
    /// </summary>
    public HashSet<string> Excused { get; } = new(StringComparer.Ordinal);

    /// <summary>Whom the name may mean: one person, several, or nobody known.</summary>
    public EquatableArray<string> BearersOf(int form) => _bearers[form];

    /// <summary>The name occurs, but whom it means is open.</summary>
    /// <returns>Whether that is so for the first time.</returns>
    public bool Excuse(int form)
    {
        if (_isExcused[form])
        {
            return false;
        }

        _isExcused[form] = true;
        Excused.UnionWith(_excusable[form]);
        return true;
    }
}

using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Annotating;

/// <summary>A person of the corpus: declared in a people file, or proposed.</summary>
internal sealed class CorpusPerson(string id, string name, ParsedPeople? file, PersonDeclaration? declaration)
{
    /// <summary>The number of articles from which a role must be found in more than one of them.</summary>
    private const int ManyArticles = 4;

    private const int MaxRoles = 5;

    private readonly Dictionary<string, (string Role, int Count, int Order)> _roles = new(
        StringComparer.OrdinalIgnoreCase
    );
    private int _articles;

    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>The file that declares the person; null for a proposed person.</summary>
    public ParsedPeople? File { get; } = file;

    public PersonDeclaration? Declaration { get; } = declaration;

    public bool IsDeclared => Declaration is not null;

    /// <summary>
    /// The declared name and aliases with folded white space; for a proposed person, the name.
    /// </summary>
    public IReadOnlyList<string> DeclaredNames { get; } =
    [
        .. (declaration?.Aliases.Select(alias => alias.Name.Value) ?? [])
            .Prepend(name)
            .Select(FoldedText.Needle)
            .Where(alias => alias.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether the people file gives the person a name as an alias.</summary>
    public bool HasDeclaredAlias(string name) => IsDeclared && DeclaredNames.Contains(name);

    /// <summary>The names that the articles use, in order of their first use.</summary>
    public List<string> UsedNames { get; } = [];

    /// <summary>
    /// The roles found in the articles. A person in many articles only has roles found in several of them, since a
    /// single one may be an error of the annotator.
    /// </summary>
    public IReadOnlyList<string> Roles
    {
        get
        {
            var found = _roles
                .Values.Where(role => role.Count > 1 || _articles < ManyArticles)
                .OrderByDescending(role => role.Count)
                .ThenBy(role => role.Order)
                .ToList();

            // "Chairman" is redundant next to "Chairman of the State Affairs Commission".
            return
            [
                .. found
                    .Where(role =>
                        !found.Exists(other =>
                            other.Role.Length > role.Role.Length
                            && PersonName.IsMentioned(other.Role.ToLowerInvariant(), role.Role.ToLowerInvariant())
                        )
                    )
                    .Take(MaxRoles)
                    .OrderBy(role => role.Order)
                    .Select(role => role.Role),
            ];
        }
    }

    /// <summary>The highest confidence of the person's proposals.</summary>
    public double Confidence { get; private set; }

    /// <summary>The rule of the proposal with the highest confidence.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>Records a name that an article uses.</summary>
    public void AddName(string name)
    {
        if (!UsedNames.Contains(name) && !DeclaredNames.Contains(name))
        {
            UsedNames.Add(name);
        }
    }

    /// <summary>Records what one article says about the person.</summary>
    public void AddArticle(IEnumerable<string> names, IEnumerable<string> roles, double confidence, string rule)
    {
        _articles++;
        UsedNames.AddRange(names.Except(UsedNames, StringComparer.Ordinal));
        foreach (var role in roles)
        {
            _roles[role] = _roles.TryGetValue(role, out var known)
                ? known with
                {
                    Count = known.Count + 1,
                }
                : (role, 1, _roles.Count);
        }

        if (confidence > Confidence)
        {
            (Confidence, Rule) = (confidence, rule);
        }
    }
}

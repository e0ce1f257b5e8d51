using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Annotating;

/// <summary>A person of the corpus: of its people files, or proposed.</summary>
internal sealed class CorpusPerson(string id, string name, ParsedPeople? file, PersonDeclaration? declaration)
{
    private const int ManyArticles = 4,
        MaxRoles = 5;

    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>Where the person is declared; null where it is proposed.</summary>
    public ParsedPeople? File { get; } = file;

    public PersonDeclaration? Declaration { get; } = declaration;

    public bool IsDeclared => Declaration is not null;

    /// <summary>Name and aliases as they are declared, white space folded; of a proposed person the name.</summary>
    public IReadOnlyList<string> Forms { get; } =
    [
        .. (declaration?.Aliases.Select(alias => alias.Value) ?? [])
            .Prepend(name)
            .Select(FoldedText.Needle)
            .Where(form => form.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The names that the articles use, in the order in which they were met.</summary>
    public List<string> Used { get; } = [];

    private readonly Dictionary<string, (string Role, int Count, int Place)> _roles = new(
        StringComparer.OrdinalIgnoreCase
    );
    private int _articles;

    /// <summary>
    /// What the articles say that the person is. Of somebody whom many name, what several agree in; what one alone says
    /// may be a slip of the reader.
    /// </summary>
    public IReadOnlyList<string> Roles
    {
        get
        {
            var told = _roles
                .Values.Where(role => role.Count > 1 || _articles < ManyArticles)
                .OrderByDescending(role => role.Count)
                .ThenBy(role => role.Place)
                .ToList();

            // "Chairman" says nothing beside "Chairman of the State Affairs Commission".
            return
            [
                .. told.Where(role =>
                        !told.Exists(other =>
                            other.Role.Length > role.Role.Length
                            && PersonName.Has(other.Role.ToLowerInvariant(), role.Role.ToLowerInvariant())
                        )
                    )
                    .Take(MaxRoles)
                    .OrderBy(role => role.Place)
                    .Select(role => role.Role),
            ];
        }
    }

    /// <summary>The most that an article gives.</summary>
    public double Confidence { get; private set; }

    public string Rule { get; private set; } = "";

    public void Note(IEnumerable<string> used, IEnumerable<string> roles, double confidence, string rule)
    {
        _articles++;
        Used.AddRange(used.Except(Used, StringComparer.Ordinal));
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

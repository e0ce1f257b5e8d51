using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Model;

namespace CorpusSdk.Tool.Annotating;

/// <summary>A person of the corpus: of its people files, or proposed.</summary>
internal sealed class CorpusPerson(string id, string name, ParsedPeople? file, PersonDeclaration? declaration)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>Where the person is declared; null where it is proposed.</summary>
    public ParsedPeople? File { get; } = file;

    public PersonDeclaration? Declaration { get; } = declaration;

    public bool IsDeclared => Declaration is not null;

    /// <summary>Name and aliases as they are declared, white space folded; of a proposed person the name.</summary>
    public IReadOnlyList<string> Forms { get; } =
        [.. (declaration?.Aliases.Select(alias => alias.Value) ?? []).Prepend(name).Select(FoldedText.Needle).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>The names that the articles use, in the order in which they were met.</summary>
    public List<string> Used { get; } = [];

    /// <summary>What the articles say that the person is.</summary>
    public List<string> Roles { get; } = [];

    /// <summary>The most that an article gives.</summary>
    public double Confidence { get; private set; }

    public string Rule { get; private set; } = "";

    public void Note(IEnumerable<string> used, IEnumerable<string> roles, double confidence, string rule)
    {
        Used.AddRange(used.Except(Used, StringComparer.Ordinal));
        Roles.AddRange(roles.Where(role => !Roles.Exists(known => known.Equals(role, StringComparison.OrdinalIgnoreCase))));
        if (confidence > Confidence)
        {
            (Confidence, Rule) = (confidence, rule);
        }
    }
}

using CorpusSdk.Core.Schema;

namespace CorpusSdk.Tasks.Sources;

/// <summary>The types of a program that the declarations of its records depend on.</summary>
internal sealed class ProgramTypes
{
    private readonly string _corpusNamespace;
    private readonly IReadOnlyList<ProgramFile> _files;
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly ILookup<string, SourceType> _byName;

    /// <param name="files">The source files of the project.</param>
    /// <param name="corpusNamespace">The namespace of the generated code, without <c>@</c>.</param>
    public ProgramTypes(IReadOnlyList<ProgramFile> files, string corpusNamespace)
    {
        (_files, _corpusNamespace) = (files, corpusNamespace);
        foreach (var alias in files.SelectMany(file => file.Aliases))
        {
            _aliases[alias.Key] = alias.Value;
        }

        _byName = files.SelectMany(file => file.Types).ToLookup(type => Plain(type.Name), StringComparer.Ordinal);
    }

    /// <summary>The declarations of types, all parts of a type together.</summary>
    public IEnumerable<IReadOnlyList<SourceType>> All =>
        _byName
            .SelectMany(types => types)
            .GroupBy(type => (Plain(type.Namespace), Plain(type.Name), type.IsGeneric))
            .Select(parts => parts.ToList());

    /// <summary>
    /// Whether the program has a type with the name of a generated one that cannot be a part of it, or a namespace of
    /// that name. The generator reports it as an error, and gives its own types other names.
    /// </summary>
    public bool HasOther =>
        _byName
            .Where(types => BuiltInMembers.IsType(types.Key))
            .Any(types =>
                types.Any(type => IsInCorpus(type) && !IsPart(type) && !(Has(type, "file") && !Has(type, "partial")))
            ) || _files.SelectMany(file => file.Namespaces).Any(IsNameOfType);

    /// <summary>The program's parts of a generated type.</summary>
    public IEnumerable<SourceType> PartsOf(string name) => _byName[name].Where(IsInCorpus);

    /// <summary>Whether a declaration has an attribute.</summary>
    public SourceAttribute? Find(SourceType type, string attribute) =>
        type.Attributes.FirstOrDefault(candidate =>
            candidate.Name == attribute
            || (
                _aliases.TryGetValue(candidate.Name, out var target)
                && AttributeReader.WithoutSuffix(target) == attribute
            )
        );

    /// <summary>
    /// The names of the members of a type and of its base types; null if a base type is not in the program.
    /// </summary>
    public HashSet<string>? MembersOf(IEnumerable<SourceType> parts)
    {
        HashSet<string> members = new(StringComparer.Ordinal);
        HashSet<SourceType> seen = [.. parts];
        Queue<SourceType> open = new(seen);
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            members.UnionWith(type.Members);
            foreach (var name in type.Bases)
            {
                var bases = _byName[_aliases.TryGetValue(name, out var target) ? target : name].ToList();
                if (bases.Count == 0 && !IsNameOfInterface(name))
                {
                    return null;
                }

                foreach (var above in bases.Where(seen.Add))
                {
                    open.Enqueue(above);
                }
            }
        }

        return members;
    }

    public static bool Has(SourceType type, string modifier) => type.Modifiers.Contains(modifier);

    /// <summary>A name without the <c>@</c> before keywords.</summary>
    public static string Plain(string name) => name.Replace("@", "");

    private bool IsInCorpus(SourceType type) => Plain(type.Namespace) == _corpusNamespace && !type.IsGeneric;

    private static bool IsPart(SourceType type) =>
        Has(type, "partial")
        && !Has(type, "abstract")
        && !Has(type, "internal")
        && !Has(type, "file")
        && type.Kind == (Plain(type.Name) is BuiltInMembers.Corpus or "CorpusSets" ? "class" : "record");

    private bool IsNameOfType(string name)
    {
        var prefix = _corpusNamespace.Length == 0 ? "" : _corpusNamespace + ".";
        name = Plain(name);
        return name.StartsWith(prefix, StringComparison.Ordinal)
            && BuiltInMembers.IsType(name.Substring(prefix.Length).Split('.')[0]);
    }

    private static bool IsNameOfInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
}

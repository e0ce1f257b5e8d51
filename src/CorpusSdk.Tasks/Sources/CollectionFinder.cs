using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Templates;

namespace CorpusSdk.Tasks.Sources;

/// <summary>The record of a collection, as far as its declaration needs it.</summary>
/// <param name="Namespace">The namespace as written; empty for the global one.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Set">The name of its set in <c>Corpus</c>.</param>
/// <param name="Members">The generated members that it has for certain.</param>
internal sealed record CollectionDeclaration(string Namespace, string Name, string Set, IReadOnlyList<string> Members)
{
    public bool IsInternal { get; init; }

    /// <summary>Whether the program states the JSON converter.</summary>
    public bool HasConverter { get; init; }

    /// <summary>The name with all namespaces, as written.</summary>
    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;
}

/// <summary>
/// Finds the records of collections. One with an error is left out: the generator reports it and writes no code for it.
/// </summary>
/// <param name="types">The types of the program.</param>
/// <param name="report">Takes a record that cannot be declared, with the reason and what to do.</param>
internal sealed class CollectionFinder(ProgramTypes types, Action<SourceType, string> report)
{
    private const string Attribute = "CorpusCollection";

    /// <summary>The collections, in the order in which they take the names of sets.</summary>
    public IReadOnlyList<CollectionDeclaration> Find()
    {
        HashSet<string> names = new(SetNames.Reserved, StringComparer.Ordinal);
        names.UnionWith(types.PartsOf(BuiltInMembers.Corpus).SelectMany(part => part.Members));
        return
        [
            .. types
                .All.Where(parts => parts.All(IsValid))
                .Select(Read)
                .Where(collection => collection is not null)
                .Select(collection => collection!)
                .OrderBy(collection => collection.FullName, StringComparer.Ordinal)
                .Where(collection => names.Add(collection.Set)),
        ];
    }

    private static bool IsValid(SourceType part) =>
        part is { Kind: "record", IsGeneric: false }
        && ProgramTypes.Has(part, "partial")
        && !ProgramTypes.Has(part, "abstract")
        && !ProgramTypes.Has(part, "file")
        && !BuiltInMembers.IsType(ProgramTypes.Plain(part.Name));

    private CollectionDeclaration? Read(IReadOnlyList<SourceType> parts)
    {
        var type = parts.FirstOrDefault(part => CollectionOf(part) is not null);
        if (type is null)
        {
            return null;
        }

        var arguments = TokenReader.Split(CollectionOf(type)!.Arguments).ToList();
        if (SetOf(type, arguments) is not { } set)
        {
            report(type, "the name of its set is not a literal; write Name = \"…\" in [CorpusCollection]");
            return null;
        }

        if (!Identifiers.IsValid(set))
        {
            return null;
        }

        return new(type.Namespace, type.Name, set, MembersOf(parts, arguments))
        {
            IsInternal = !parts.Any(part => ProgramTypes.Has(part, "public")),
            HasConverter = parts.Any(part => types.Find(part, "JsonConverter") is not null),
        };
    }

    private SourceAttribute? CollectionOf(SourceType part) =>
        types.Find(part, Attribute) is { Qualifier: "" or "CorpusSdk" or "global.CorpusSdk" } attribute
            ? attribute
            : null;

    /// <summary>The name of the set; null if it is not a literal.</summary>
    private static string? SetOf(SourceType type, IEnumerable<IReadOnlyList<SourceToken>> arguments)
    {
        var value = ValueOf(arguments, "Name");
        return value.Length == 0 || (value.Length == 1 && value[0].Is("null"))
                ? SetNames.Of(ProgramTypes.Plain(type.Name))
            : value.Length == 1 ? value[0].Value
            : value.Length > 3 && value[0].Is("nameof") && value[value.Length - 1].Is(")")
                ? ProgramTypes.Plain(value[value.Length - 2].Text)
            : null;
    }

    /// <summary>
    /// The generated members. Any of them is left to the generator if the program may have one of that name.
    /// </summary>
    private IReadOnlyList<string> MembersOf(
        IReadOnlyList<SourceType> parts,
        IReadOnlyList<IReadOnlyList<SourceToken>> arguments
    )
    {
        if (types.MembersOf(parts) is not { } declared)
        {
            return [];
        }

        var asArticles = ValueOf(arguments, "AsArticles");
        (string Name, bool IsGenerated)[] members =
        [
            (CollectionTemplate.Id, true),
            (CollectionTemplate.Location, true),
            (CollectionTemplate.Text, HasText(arguments)),
            (CollectionTemplate.Article, asArticles.Length == 1 && asArticles[0].Is("true")),
        ];
        return
        [
            .. members
                .Where(member => member.IsGenerated && !declared.Contains(member.Name))
                .Select(member => member.Name),
        ];
    }

    private static bool HasText(IEnumerable<IReadOnlyList<SourceToken>> arguments)
    {
        var patterns = arguments.Where(argument => !(argument.Count > 1 && argument[1].Is("="))).SelectMany(a => a);
        return TextPatterns.HasText(patterns.Where(token => token.Value is not null).Select(token => token.Value!));
    }

    /// <summary>The value of a named argument; empty if it is not stated.</summary>
    private static SourceToken[] ValueOf(IEnumerable<IReadOnlyList<SourceToken>> arguments, string name) =>
        arguments
            .Where(argument => argument.Count > 2 && argument[0].Is(name) && argument[1].Is("="))
            .Select(argument => argument.Skip(2).ToArray())
            .FirstOrDefault()
        ?? [];
}

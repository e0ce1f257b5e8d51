namespace CorpusSdk.Tasks.Sources;

/// <summary>A declaration of a type that is not nested, as far as its tokens show it.</summary>
/// <param name="Namespace">The namespace as written; empty for the global one.</param>
/// <param name="Kind">The keyword: <c>record</c>, <c>class</c>, <c>struct</c>, …</param>
/// <param name="Name">The name as written.</param>
/// <param name="Position">Where the name is in the file, in UTF-16 code units.</param>
internal sealed record SourceType(string Namespace, string Kind, string Name, int Position)
{
    /// <summary>The file.</summary>
    public ProgramFile? File { get; init; }

    public HashSet<string> Modifiers { get; init; } = [];

    public List<SourceAttribute> Attributes { get; init; } = [];

    public bool IsGeneric { get; set; }

    /// <summary>The simple names of the base record and of the interfaces.</summary>
    public List<string> Bases { get; } = [];

    /// <summary>
    /// The names of the members, and of the parameters of the primary constructor. Where C# can only be understood
    /// with its types, there are more than the type has.
    /// </summary>
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);
}

/// <summary>An attribute of a type.</summary>
/// <param name="Qualifier">What is written before the simple name: <c>CorpusSdk</c>; mostly empty.</param>
/// <param name="Name">The simple name, without <c>Attribute</c> at its end.</param>
/// <param name="Arguments">The tokens between the parentheses.</param>
internal sealed record SourceAttribute(string Qualifier, string Name, IReadOnlyList<SourceToken> Arguments);

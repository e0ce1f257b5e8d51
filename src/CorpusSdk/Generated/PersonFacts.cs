using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>What the compiler knows of a person; for generated code, not for use in your own.</summary>
/// <param name="id">See <see cref="IPerson.Id"/>.</param>
/// <param name="name">See <see cref="IPerson.Name"/>.</param>
/// <param name="aliases">See <see cref="IPerson.Aliases"/>.</param>
/// <param name="country">See <see cref="IPerson.Country"/>.</param>
/// <param name="roles">See <see cref="IPerson.Roles"/>.</param>
/// <param name="articles">Keys of the articles that name, quote or list the person, in list order.</param>
/// <param name="path">The file that declares the person.</param>
/// <param name="line">Line in that file, from 1.</param>
/// <param name="column">Column in that file, from 1.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PersonFacts(
    string id,
    string name,
    string[] aliases,
    string? country,
    PersonRole[] roles,
    ulong[] articles,
    string path,
    int line,
    int column)
{
    /// <summary>See <see cref="IPerson.Id"/>.</summary>
    public string Id { get; } = id;

    /// <summary>See <see cref="IPerson.Name"/>.</summary>
    public string Name { get; } = name;

    /// <summary>See <see cref="IPerson.Aliases"/>.</summary>
    public string[] Aliases { get; } = aliases;

    /// <summary>See <see cref="IPerson.Country"/>.</summary>
    public string? Country { get; } = country;

    /// <summary>See <see cref="IPerson.Roles"/>.</summary>
    public PersonRole[] Roles { get; } = roles;

    /// <summary>Keys of the articles that name, quote or list the person, in list order.</summary>
    public ulong[] Articles { get; } = articles;

    /// <summary>The file that declares the person.</summary>
    public string Path { get; } = path;

    /// <summary>Line in that file, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Column in that file, from 1.</summary>
    public int Column { get; } = column;
}

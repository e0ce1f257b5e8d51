using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>What the compiler knows of a person; for generated code, not for use in your own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PersonFacts
{
    private PersonFacts(ref FactReader facts)
    {
        Id = facts.Text();
        Name = facts.Text();
        Aliases = facts.Texts();
        Country = facts.OptionalText();
        Roles = facts.NewArray<PersonRole>();
        for (var i = 0; i < Roles.Length; i++)
        {
            Roles[i] = new(facts.Text(), facts.Date(), facts.Date());
        }

        Articles = facts.Keys();
        Path = facts.Text();
        Line = facts.Number();
        Column = facts.Number();
        Fields = facts.Fields();
    }

    /// <summary>Reads the facts of a person.</summary>
    /// <param name="facts">Where they begin.</param>
    public static PersonFacts Read(FactReader facts) => new(ref facts);

    /// <summary>See <see cref="IPerson.Id"/>.</summary>
    public string Id { get; }

    /// <summary>See <see cref="IPerson.Name"/>.</summary>
    public string Name { get; }

    /// <summary>See <see cref="IPerson.Aliases"/>.</summary>
    public string[] Aliases { get; }

    /// <summary>See <see cref="IPerson.Country"/>.</summary>
    public string? Country { get; }

    /// <summary>See <see cref="IPerson.Roles"/>.</summary>
    public PersonRole[] Roles { get; }

    /// <summary>Keys of the articles that name, quote or list the person, in list order.</summary>
    public ulong[] Articles { get; }

    /// <summary>The file that declares the person.</summary>
    public string Path { get; }

    /// <summary>Line in that file, from 1.</summary>
    public int Line { get; }

    /// <summary>Column in that file, from 1.</summary>
    public int Column { get; }

    /// <summary>Where the values of the user's own properties begin.</summary>
    public FactReader Fields { get; }
}

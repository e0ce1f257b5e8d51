using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>The facts of a person; for generated code, not for use in your own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PersonFacts
{
    /// <summary>The facts of an object that does not come from the corpus: no id, no text, no list has items.</summary>
    public static PersonFacts Empty
    {
        get
        {
            var none = FactReader.Zeros;
            return new(ref none);
        }
    }

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
    /// <param name="facts">A reader at the facts.</param>
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

    /// <summary>The keys of <see cref="IPerson.Articles"/>.</summary>
    public ulong[] Articles { get; }

    /// <summary>The file that declares the person.</summary>
    public string Path { get; }

    /// <summary>The one-based line in the file.</summary>
    public int Line { get; }

    /// <summary>The one-based column in the file.</summary>
    public int Column { get; }

    /// <summary>A reader at the values of user-defined properties.</summary>
    public FactReader Fields { get; }
}

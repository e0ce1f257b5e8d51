using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>The facts of a delegation; for generated code, not for use in your own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DelegationFacts
{
    /// <summary>The facts of an object that does not come from the corpus: no id, no text, no list has items.</summary>
    public static DelegationFacts Empty
    {
        get
        {
            var none = FactReader.Zeros;
            return new(ref none);
        }
    }

    internal DelegationFacts(ref FactReader facts)
    {
        Id = facts.Text();
        Party = facts.OptionalText();
        Event = facts.OptionalText();
        Heads = facts.Numbers(1);
        StatedCount = facts.Number() - 1;
        UnnamedCount = facts.Number();
        Members = facts.NewArray<MemberFacts>();
        for (var i = 0; i < Members.Length; i++)
        {
            Members[i] = new(facts.Number(), facts.OptionalText());
        }

        Path = facts.Text();
        Line = facts.Number();
        Column = facts.Number();
    }

    /// <summary>See <see cref="IDelegation.Id"/>.</summary>
    public string Id { get; }

    /// <summary>See <see cref="IDelegation.Party"/>.</summary>
    public string? Party { get; }

    /// <summary>See <see cref="IDelegation.Event"/>.</summary>
    public string? Event { get; }

    /// <summary>The indexes of the heads in the article's <see cref="ArticleDetails.People"/>.</summary>
    public int[] Heads { get; }

    /// <summary>See <see cref="IDelegation.StatedCount"/>; -1 for none.</summary>
    public int StatedCount { get; }

    /// <summary>See <see cref="IDelegation.UnnamedCount"/>.</summary>
    public int UnnamedCount { get; }

    /// <summary>See <see cref="IDelegation.Members"/>.</summary>
    public MemberFacts[] Members { get; }

    /// <summary>The file that declares the delegation.</summary>
    public string Path { get; }

    /// <summary>The one-based line in the file.</summary>
    public int Line { get; }

    /// <summary>The one-based column in the file.</summary>
    public int Column { get; }
}

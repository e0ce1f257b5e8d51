using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// What the compiler knows of an entry of a user's collection; for generated code, not for use in your own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryFacts
{
    private EntryFacts(ref FactReader facts)
    {
        Id = facts.Text();
        Path = facts.Text();
        Line = facts.Number();
        Column = facts.Number();
        HasText = facts.Number() != 0;
        TextKey = HasText ? facts.Key() : 0;
        TextStart = HasText ? facts.Number() : 0;
        Fields = facts.Fields();
    }

    /// <summary>Reads the facts of an entry.</summary>
    /// <param name="facts">Where they begin.</param>
    public static EntryFacts Read(FactReader facts) => new(ref facts);

    /// <summary>The id: unique in the collection.</summary>
    public string Id { get; }

    /// <summary>The file that declares the entry.</summary>
    public string Path { get; }

    /// <summary>Line in that file, from 1.</summary>
    public int Line { get; }

    /// <summary>Column in that file, from 1.</summary>
    public int Column { get; }

    /// <summary>Whether the entry has a text.</summary>
    public bool HasText { get; }

    /// <summary>The key of the text.</summary>
    public ulong TextKey { get; }

    /// <summary>Where the text begins, in bytes of UTF-8.</summary>
    public int TextStart { get; }

    /// <summary>Where the values of the record's properties begin.</summary>
    public FactReader Fields { get; }
}

using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// The facts of an entry of a user-defined collection; for generated code, not for use in your own.
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
        TextChecksum = HasText ? facts.UInt32() : 0;
        TextStart = HasText ? facts.Number() : 0;
        Fields = facts.Fields();
    }

    /// <summary>Reads the facts of an entry.</summary>
    /// <param name="facts">A reader at the facts.</param>
    public static EntryFacts Read(FactReader facts) => new(ref facts);

    /// <summary>The id, unique in the collection.</summary>
    public string Id { get; }

    /// <summary>The file that declares the entry.</summary>
    public string Path { get; }

    /// <summary>The one-based line in the file.</summary>
    public int Line { get; }

    /// <summary>The one-based column in the file.</summary>
    public int Column { get; }

    /// <summary>Whether the entry has a text.</summary>
    public bool HasText { get; }

    /// <summary>The key of the text file in <see cref="CorpusTexts"/>.</summary>
    public ulong TextKey { get; }

    /// <summary>The checksum of the text file; see <see cref="CorpusTexts.Get"/>.</summary>
    public uint TextChecksum { get; }

    /// <summary>The offset of the text in its file, in bytes.</summary>
    public int TextStart { get; }

    /// <summary>A reader at the values of the record's properties.</summary>
    public FactReader Fields { get; }
}

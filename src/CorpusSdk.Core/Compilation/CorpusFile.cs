using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// A file of a corpus as a host read it. Its identity matters: a compilation reuses what it made of the same object.
/// </summary>
/// <param name="File">The decoded file.</param>
/// <param name="Fault">Why the file is not valid UTF-8; null if it is.</param>
public sealed record CorpusFile(SourceFile File, FileFault? Fault)
{
    /// <summary>A file whose text is known to be valid.</summary>
    public CorpusFile(SourceFile file)
        : this(file, null) { }

    /// <summary>Whether a path belongs to the corpus; hosts read no other file.</summary>
    public static bool IsCorpusFile(string relativePath, CollectionFiles collections) =>
        CorpusPath.KindOf(relativePath) != CorpusFileKind.None || collections.OwnerOf(relativePath) is not null;

    /// <summary>The file to parse; empty if the content cannot be trusted.</summary>
    internal SourceFile Parsable =>
        Fault is null ? File : SourceFile.Create(File.Path, File.RelativePath, File.DisplayPath, "");

    /// <summary>CORP1001; null if the file is valid UTF-8.</summary>
    internal Problem? Problem =>
        Fault is null
            ? null
            : Problem.At(
                File,
                Fault.RangeIn(File.Text),
                Rules.InvalidUtf8,
                CorpusPath.FileName(File.RelativePath),
                $" ({Fault.Reason})"
            );
}

/// <summary>Why a file is not valid UTF-8.</summary>
/// <param name="Reason">Shown in parentheses after "is not valid UTF-8".</param>
/// <param name="Sign">The character that the decoder left at the fault; null if the whole file is in another
/// encoding.</param>
public sealed record FileFault(string Reason, char? Sign = null)
{
    /// <summary>The host could not give any text.</summary>
    public static readonly FileFault Binary = new("it looks like a binary file");

    /// <summary>Some bytes do not encode a character.</summary>
    public static readonly FileFault InvalidBytes = new(
        "it contains a byte that is not part of any character",
        '\uFFFD'
    );

    /// <summary>U+0000, which UTF-16 files are full of.</summary>
    public static readonly FileFault NullCharacter = new("it contains U+0000, as UTF-16 does and text does not", '\0');

    /// <summary>A byte order mark says that the file is in another encoding.</summary>
    public static FileFault Encoding(string name) => new("it looks like " + name);

    /// <summary>What to point at, as offsets of the file's folded text.</summary>
    internal TextRange RangeIn(string text) =>
        Sign is { } sign && text.IndexOf(sign) is var at and >= 0 ? new(at, 1) : default;
}

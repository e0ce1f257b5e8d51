using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// A file of a corpus as a host read it. Its identity matters: a compilation reuses what it made of the same object.
/// </summary>
/// <param name="File">The decoded file.</param>
/// <param name="Fault">Why the file has no usable text; null if it has.</param>
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

    /// <summary>Reports the fault; null if there is none.</summary>
    internal Problem? Problem
    {
        get
        {
            var name = CorpusPath.FileName(File.RelativePath);
            return Fault is null ? null
                : Fault.Rule == Rules.FileNameLost ? Problem.At(File, default, Fault.Rule, Fault.Reason)
                : Fault.Rule == Rules.FileNotOpened ? Problem.At(File, default, Fault.Rule, name, Fault.Reason)
                : Problem.At(File, Fault.RangeIn(File.Text), Fault.Rule, name, $" ({Fault.Reason})");
        }
    }
}

/// <summary>Why a file has no usable text.</summary>
/// <param name="Reason">
/// Shown in parentheses after "is not valid UTF-8", after "cannot be opened:", or alone if the name is at fault.
/// </param>
/// <param name="Sign">The character that the decoder left at the fault; null if the whole file is in another
/// encoding.</param>
public sealed record FileFault(string Reason, char? Sign = null)
{
    /// <summary>The compiler has no text of the file, and does not say why.</summary>
    public static readonly FileFault NoText = NotOpened(
        "it may be a link to a file that does not exist, a file without permission to read it, or a binary file; "
            + "correct that, or move the file out of the corpus"
    );

    /// <summary>Some bytes do not encode a character.</summary>
    public static readonly FileFault InvalidBytes = new(
        "it contains a byte that is not part of any character",
        '\uFFFD'
    );

    /// <summary>U+0000, which UTF-16 files are full of.</summary>
    public static readonly FileFault NullCharacter = new("it contains U+0000, as UTF-16 does and text does not", '\0');

    /// <summary>The rule that reports it.</summary>
    internal Rule Rule { get; private init; } = Rules.InvalidUtf8;

    /// <summary>Whether the file may be readable later although its time stamp stays the same.</summary>
    public bool IsAboutAccess => Rule == Rules.FileNotOpened;

    /// <param name="reason">The reason, and what to do about it.</param>
    public static FileFault NotOpened(string reason) => new(reason) { Rule = Rules.FileNotOpened };

    /// <summary>A name that the compiler's command line cannot carry; null if it can.</summary>
    /// <param name="name">The name of the file, without its folder.</param>
    public static FileFault? OfName(string name) =>
        LostFileName.CharacterIn(name) is { } lost
            ? new FileFault(LostFileName.Message(name, lost)) { Rule = Rules.FileNameLost }
            : null;

    /// <summary>A byte order mark says that the file is in another encoding.</summary>
    public static FileFault Encoding(string name) => new("it looks like " + name);

    /// <summary>What to point at, as offsets of the file's folded text.</summary>
    internal TextRange RangeIn(string text) =>
        Sign is { } sign && text.IndexOf(sign) is var at and >= 0 ? new(at, 1) : default;
}

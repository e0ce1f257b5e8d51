using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A file of the corpus as read.</summary>
/// <param name="Problem">Why its content is not to be trusted; the content is then empty.</param>
internal sealed record CorpusFile(CorpusFileKind Kind, SourceFile File, Problem? Problem)
{
    /// <param name="content">The text as it was decoded.</param>
    /// <param name="fault">Why that is no UTF-8; null where it is.</param>
    public static CorpusFile Of(string path, string relativePath, string displayPath, string content, FileFault? fault)
    {
        var kind = CorpusPath.KindOf(relativePath);
        var file = SourceFile.Create(path, relativePath, displayPath, content);
        return fault is null
            ? new(kind, file, null)
            : new(kind, SourceFile.Create(path, relativePath, displayPath, ""), Core.Model.Problem.At(
                file, fault.In(file.Text), Rules.NotUtf8, CorpusPath.FileName(relativePath), $" ({fault.Reason})"));
    }
}

/// <summary>Why a file is not valid UTF-8.</summary>
/// <param name="Sign">What stands where the fault is; null where all of the file is of another encoding.</param>
internal sealed record FileFault(string Reason, char? Sign = null)
{
    public static readonly FileFault Binary = new("it looks like a binary file");

    public static readonly FileFault NoCharacter = new("a byte of it is no part of a character", '\uFFFD');

    public static readonly FileFault Null = new("it holds the character U+0000, as UTF-16 does, and no text", '\0');

    public static FileFault Encoding(string name) => new("it looks like " + name);

    public TextRange In(string text) => Sign is { } sign && text.IndexOf(sign) is var at and >= 0 ? new(at, 1) : default;
}

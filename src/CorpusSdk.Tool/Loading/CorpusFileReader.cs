using System.Text;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Loading;

/// <summary>Reads and decodes a file in the same way as the compiler does for the generator.</summary>
internal static class CorpusFileReader
{
    private static readonly UTF8Encoding s_strictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Reads a file. If it cannot be opened, or the compiler cannot, that is recorded as its fault.</summary>
    public static CorpusFile Read(string path, CorpusLocation location) => Read(location.NamesOf(path));

    /// <inheritdoc cref="Read(string, CorpusLocation)"/>
    public static CorpusFile Read(FileNames names)
    {
        var path = names.Path;
        if (FileFault.OfName(Path.GetFileName(path)) is { } fault)
        {
            return FileOf(names, "", fault);
        }

        try
        {
            return Decode(File.ReadAllBytes(path), names);
        }
        catch (UnauthorizedAccessException)
        {
            return NotOpened("there is no permission to read it; grant it, or move the file out of the corpus");
        }
        catch (IOException) when (File.ResolveLinkTarget(path, returnFinalTarget: true) is { Exists: false })
        {
            var target = new FileInfo(path).LinkTarget;
            return NotOpened($"it is a link to '{target}', which does not exist; correct the link, or remove it");
        }
        catch (IOException e)
        {
            return NotOpened($"{e.Message.TrimEnd('.')}; correct that, or move the file out of the corpus");
        }

        CorpusFile NotOpened(string reason) => FileOf(names, "", FileFault.NotOpened(reason));
    }

    /// <summary>Decodes a file. Bytes that are not UTF-8 are recorded as its fault.</summary>
    public static CorpusFile Decode(byte[] bytes, string path, CorpusLocation location) =>
        Decode(bytes, location.NamesOf(path));

    private static CorpusFile Decode(byte[] bytes, FileNames names)
    {
        var content = bytes.AsSpan();
        if (content.StartsWith(Encoding.Unicode.Preamble) || content.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            var encoding = content.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return FileOf(encoding.GetString(content[2..]), FileFault.Encoding(encoding.WebName));
        }

        content = content.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content;
        try
        {
            var text = s_strictUtf8.GetString(content);
            return FileOf(text, text.Contains('\0') ? FileFault.NullCharacter : null);
        }
        catch (DecoderFallbackException)
        {
            return FileOf(Encoding.UTF8.GetString(content), FileFault.InvalidBytes);
        }

        CorpusFile FileOf(string text, FileFault? fault) => CorpusFileReader.FileOf(names, text, fault);
    }

    private static CorpusFile FileOf(FileNames names, string text, FileFault? fault) =>
        new(SourceFile.Create(names.Path, names.RelativePath, names.DisplayPath, text), fault);
}

using System.Text;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Loading;

/// <summary>Takes the text of a file from the disk, as the compiler does for the generator.</summary>
internal static class FileLoading
{
    private static readonly UTF8Encoding s_strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static CorpusFile Read(string path, CorpusLocation location)
    {
        try
        {
            return Decode(File.ReadAllBytes(path), path, location);
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' may not be read; ask for the permission, or move it out of the corpus");
        }
        catch (IOException e)
        {
            throw new ToolException($"'{path}' cannot be read: {e.Message}; fix it, or move it out of the corpus");
        }
    }

    public static CorpusFile Decode(byte[] bytes, string path, CorpusLocation location)
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
            var text = s_strict.GetString(content);
            return FileOf(text, text.Contains('\0') ? FileFault.NullCharacter : null);
        }
        catch (DecoderFallbackException)
        {
            return FileOf(Encoding.UTF8.GetString(content), FileFault.InvalidBytes);
        }

        CorpusFile FileOf(string text, FileFault? fault) =>
            new(SourceFile.Create(path, location.RelativePath(path), location.DisplayPath(path), text), fault);
    }
}

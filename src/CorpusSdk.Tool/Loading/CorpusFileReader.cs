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

    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static CorpusFile Read(string path, CorpusLocation location)
    {
        try
        {
            return Decode(File.ReadAllBytes(path), path, location);
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException($"no permission to read '{path}'; grant it, or move the file out of the corpus");
        }
        catch (IOException e)
        {
            throw new ToolException($"'{path}' cannot be read: {e.Message}; fix it, or move it out of the corpus");
        }
    }

    /// <summary>Decodes a file. Bytes that are not UTF-8 are recorded as its fault.</summary>
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
            var text = s_strictUtf8.GetString(content);
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

using System.Globalization;
using System.Text;

namespace CorpusSdk.Tool.Versions;

/// <summary>The answers of <c>git cat-file --batch</c>.</summary>
internal static class GitObject
{
    /// <summary>Reads <c>name type size</c>, the content and a line feed, or <c>name missing</c>.</summary>
    /// <param name="stream">The output of the command.</param>
    /// <param name="maxSize">The most bytes of a content.</param>
    /// <returns>The content of a file; null if the object is missing or is no file.</returns>
    /// <exception cref="IOException">The output ends, or the content is too large.</exception>
    public static byte[]? Read(Stream stream, long maxSize)
    {
        List<byte> line = [];
        for (var b = stream.ReadByte(); b != '\n'; b = stream.ReadByte())
        {
            line.Add(b >= 0 ? (byte)b : throw new EndOfStreamException());
        }

        var header = Encoding.UTF8.GetString([.. line]).Split(' ');
        if (
            header.Length < 3
            || !long.TryParse(header[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
        )
        {
            return null;
        }

        if (size > maxSize)
        {
            throw new IOException();
        }

        var content = new byte[size];
        stream.ReadExactly(content);
        _ = stream.ReadByte();
        return header[^2] == "blob" ? content : null;
    }
}

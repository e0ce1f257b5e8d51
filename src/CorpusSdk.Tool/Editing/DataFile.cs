using System.Text;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Editing;

/// <summary>
/// A file that may be edited: its characters as they lie on the disk, with line ends and byte order mark. Edits are
/// made in them, and touch nothing else.
/// </summary>
internal sealed class DataFile
{
    private readonly string _original;
    private readonly bool _hasMark;

    /// <summary>Made once: what else reads the file can share it.</summary>
    public SourceFile Source { get; }

    private DataFile(SourceFile source, string original, bool hasMark) =>
        (Source, _original, _hasMark) = (source, original, hasMark);

    /// <summary>The characters of the file, line ends as on the disk, without a byte order mark.</summary>
    public string Content => _original;

    /// <summary>What ends most lines of the file.</summary>
    public string LineEnd => LineEndOf(_original);

    /// <param name="path">As the host names it.</param>
    /// <param name="relativePath">Below the corpus folder, with <c>/</c>.</param>
    /// <param name="displayPath">As messages name it.</param>
    /// <param name="content">Without a byte order mark.</param>
    public static DataFile Of(
        string path,
        string relativePath,
        string displayPath,
        string content,
        bool hasMark = false
    ) => new(SourceFile.Create(path, relativePath, displayPath, content), content, hasMark);

    /// <summary>Reads the file anew from the disk, so that nobody's work of the meantime is lost.</summary>
    /// <exception cref="ToolException">It cannot be read, or is not valid UTF-8.</exception>
    public static DataFile Read(SourceFile known)
    {
        try
        {
            var bytes = File.ReadAllBytes(known.Path).AsSpan();
            var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
            var content = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(hasMark ? bytes[3..] : bytes);
            return Of(known.Path, known.RelativePath, known.DisplayPath, content, hasMark);
        }
        catch (DecoderFallbackException)
        {
            throw new ToolException($"'{known.DisplayPath}' is not valid UTF-8; it is left as it is");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{known.DisplayPath}' cannot be read: {e.Message}");
        }
    }

    /// <param name="edits">None overlaps another; those at one place are made in their order.</param>
    public DataFile With(IEnumerable<TextEdit> edits)
    {
        var lineEnd = LineEnd;
        StringBuilder result = new(_original.Length);
        var at = 0;
        foreach (
            var (range, text) in edits
                .Select((edit, place) => (edit, place))
                .OrderBy(e => e.edit.Range.Start)
                .ThenBy(e => e.place)
                .Select(e => e.edit)
        )
        {
            var place = Source.Locate(range);
            if (place.Start < at)
            {
                throw new InvalidOperationException($"two edits of '{Source.DisplayPath}' overlap");
            }

            result.Append(_original, at, place.Start - at).Append(lineEnd == "\n" ? text : text.Replace("\n", lineEnd));
            at = place.End;
        }

        return With(result.Append(_original, at, _original.Length - at).ToString());
    }

    /// <summary>The same file with other characters.</summary>
    public DataFile With(string content) => Of(Source.Path, Source.RelativePath, Source.DisplayPath, content, _hasMark);

    /// <summary>The bytes that the file has on the disk.</summary>
    public byte[] ToBytes() => [.. _hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(_original)];

    private static string LineEndOf(string text)
    {
        int pairs = 0,
            feeds = 0,
            returns = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                pairs++;
                i++;
            }
            else
            {
                feeds += text[i] == '\n' ? 1 : 0;
                returns += text[i] == '\r' ? 1 : 0;
            }
        }

        return pairs > feeds && pairs >= returns ? "\r\n"
            : returns > feeds ? "\r"
            : "\n";
    }
}

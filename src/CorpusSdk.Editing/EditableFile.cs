using System.Text;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Editing;

/// <summary>
/// A file that can be edited: its characters as they are on disk, with line ends and byte order mark. An edit changes
/// nothing outside its range.
/// </summary>
internal sealed class EditableFile
{
    private readonly string _original;
    private readonly bool _hasMark;

    private EditableFile(SourceFile source, string original, bool hasMark) =>
        (Source, _original, _hasMark) = (source, original, hasMark);

    /// <summary>The file as the core reads it. Compilations share this object.</summary>
    public SourceFile Source { get; }

    /// <summary>The characters of the file with their line ends on disk, without a byte order mark.</summary>
    public string Content => _original;

    /// <summary>The most frequent line end of the file.</summary>
    public string LineEnd => LineEndOf(_original);

    /// <summary>A file with the given content, whether it is on disk or not.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="relativePath">The path relative to the corpus folder, with <c>/</c>.</param>
    /// <param name="displayPath">The path in messages.</param>
    /// <param name="content">The characters without a byte order mark.</param>
    /// <param name="hasMark">Whether the file begins with a byte order mark.</param>
    public static EditableFile Of(
        string path,
        string relativePath,
        string displayPath,
        string content,
        bool hasMark = false
    ) => new(SourceFile.Create(path, relativePath, displayPath, content), content, hasMark);

    /// <summary>The file after edits.</summary>
    /// <param name="edits">Edits that do not overlap. Insertions at one position are applied in their order.</param>
    /// <exception cref="InvalidOperationException">Two edits overlap.</exception>
    public EditableFile With(IEnumerable<TextEdit> edits)
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

    /// <summary>The same file with other content.</summary>
    public EditableFile With(string content) =>
        Of(Source.Path, Source.RelativePath, Source.DisplayPath, content, _hasMark);

    /// <summary>The bytes to write to disk.</summary>
    public byte[] ToBytes() => [.. _hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(_original)];

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

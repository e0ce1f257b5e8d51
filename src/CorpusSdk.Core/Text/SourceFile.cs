using CorpusSdk.Matching;

namespace CorpusSdk.Core.Text;

/// <summary>
/// A file of a corpus with line ends folded to <c>\n</c>. All offsets in the core refer to <see cref="Text"/>; <see
/// cref="Locate"/> converts them to offsets in the file on disk. A checkout with CRLF therefore has the same offsets as
/// one with LF, and errors are still shown at the right position.
/// </summary>
public sealed class SourceFile : IEquatable<SourceFile>
{
    private readonly string _original;
    private int[]? _lineStarts;
    private int[]? _originalLineStarts;
    private uint _checksum;

    private SourceFile(string path, string relativePath, string displayPath, string original)
    {
        Names = new(path, relativePath, displayPath);
        PairKey = CorpusPath.PairKey(relativePath);
        _original = original;
        Text = Fold(original);
    }

    public FileNames Names { get; }

    /// <summary>The path that the host uses; diagnostics are reported under it.</summary>
    public string Path => Names.Path;

    /// <summary>The path below the corpus folder, with <c>/</c> as separator.</summary>
    public string RelativePath => Names.RelativePath;

    /// <summary>
    /// The path below the corpus folder without its extension, which a text and its sidecar have in common.
    /// </summary>
    public string PairKey { get; }

    /// <summary>The path shown in generated code and messages: below the project, with <c>/</c> as separator.</summary>
    public string DisplayPath => Names.DisplayPath;

    /// <summary>The content with every CRLF and CR replaced by <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>The checksum of <see cref="Text"/>, which the build task computes as well.</summary>
    public uint Checksum => _checksum != 0 ? _checksum : _checksum = CorpusSdk.Checksum.Of(Text);

    /// <param name="path">The path that the host uses.</param>
    /// <param name="relativePath">The path below the corpus folder, with <c>/</c> as separator.</param>
    /// <param name="displayPath">The path below the project folder, with <c>/</c> as separator.</param>
    /// <param name="content">
    /// The decoded content of the file, without its byte order mark. A second byte order mark is a character of the
    /// text, in the program as well.
    /// </param>
    public static SourceFile Create(string path, string relativePath, string displayPath, string content) =>
        new(path, relativePath, displayPath, content);

    /// <summary>The line and column of an offset in <see cref="Text"/>, which is clamped to the text.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        var starts = LineStarts();
        var line = Array.BinarySearch(starts, offset);
        line = line >= 0 ? line : ~line - 1;
        return new(line, offset - starts[line]);
    }

    /// <summary>The same range in the file on disk, with its line ends and without a byte order mark.</summary>
    public TextRange Locate(TextRange range)
    {
        if (ReferenceEquals(_original, Text))
        {
            return range;
        }

        return TextRange.FromBounds(Unfold(range.Start), Unfold(range.End));
    }

    public bool Equals(SourceFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Names.Equals(other.Names) && _original == other._original);

    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + _original.Length);

    private static string Fold(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>
    /// Converts an offset to the original, by its line: only line ends differ in length. The lookup keeps the cost of
    /// many problems in a large file low.
    /// </summary>
    private int Unfold(int offset)
    {
        _originalLineStarts ??= StartsOfLines(_original);
        var position = PositionOf(offset);
        return _originalLineStarts[position.Line] + position.Column;
    }

    private int[] LineStarts() => _lineStarts ??= StartsOfLines(Text);

    private static int[] StartsOfLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}

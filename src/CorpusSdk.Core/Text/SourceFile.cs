
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Text;

/// <summary>
/// One file of a corpus with its line ends folded to <c>\n</c>. All offsets of the core count in
/// <see cref="Text"/>; <see cref="Locate"/> gives them back in the file as it lies on the disk, so that a
/// checkout with CRLF is measured like one with LF and still shows its errors at the right place.
/// </summary>
public sealed class SourceFile : IEquatable<SourceFile>
{
    private readonly string _original;
    private int[]? _lineStarts;
    private int[]? _originalLineStarts;

    private SourceFile(string path, string relativePath, string displayPath, string original)
    {
        Names = new(path, relativePath, displayPath);
        PairKey = CorpusPath.PairKey(relativePath);
        _original = original;
        Text = Fold(original);
    }

    public FileNames Names { get; }

    /// <summary>The path as the host named it; diagnostics are reported under it.</summary>
    public string Path => Names.Path;

    /// <summary>The path below the corpus folder, with <c>/</c> between its parts.</summary>
    public string RelativePath => Names.RelativePath;

    /// <summary>
    /// What a text and its sidecar have in common: the path below the corpus folder without its extension.
    /// </summary>
    public string PairKey { get; }

    /// <summary>The path that generated code and messages show: below the project, with <c>/</c>.</summary>
    public string DisplayPath => Names.DisplayPath;

    /// <summary>The content with every CRLF and CR as <c>\n</c>.</summary>
    public string Text { get; }

    /// <param name="path">As the host names the file.</param>
    /// <param name="relativePath">Below the corpus folder, with <c>/</c>.</param>
    /// <param name="displayPath">Below the project folder, with <c>/</c>.</param>
    /// <param name="content">
    /// The decoded content of the file, without its byte order mark. One that is left is the second, and a character
    /// of the text: the program has it there too.
    /// </param>
    public static SourceFile Create(string path, string relativePath, string displayPath, string content) =>
        new(path, relativePath, displayPath, content);

    /// <summary>Line and column of an offset of <see cref="Text"/> (clamped to the text).</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        var starts = LineStarts();
        var line = Array.BinarySearch(starts, offset);
        line = line >= 0 ? line : ~line - 1;
        return new(line, offset - starts[line]);
    }

    /// <summary>
    /// The same stretch in the file as it is on the disk, line ends unfolded, without a byte order mark.
    /// </summary>
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
    /// An offset of the original, by its line: only line ends differ in length. Looking it up keeps many problems
    /// in a large file from costing the product of both.
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

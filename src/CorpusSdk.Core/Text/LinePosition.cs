using CorpusSdk.Matching;

namespace CorpusSdk.Core.Text;

/// <summary>A position in a file: line and column, both from 0, the column in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>A value of a data file and its range (offsets in the file's folded text).</summary>
public sealed record Located<T>(T Value, TextRange Range)
{
    /// <summary>Whether the value has been reported, so that nothing else is said about it.</summary>
    public bool IsReported { get; init; }
}

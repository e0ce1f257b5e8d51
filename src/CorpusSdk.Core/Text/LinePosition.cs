
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Text;

/// <summary>A place in a file: line and column, both counted from 0, the column in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>A value of a data file and where it is written there (offsets in the file's folded text).</summary>
public sealed record Located<T>(T Value, TextRange Range);

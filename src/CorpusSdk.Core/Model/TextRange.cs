namespace CorpusSdk.Core.Model;

/// <summary>A stretch of a text: UTF-16 code units, half-open.</summary>
public readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(TextRange other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    public TextRange Shift(int by) => new(Start + by, Length);
}

/// <summary>A place in a file: line and column, both counted from 0, the column in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>A value of a data file and where it is written there (offsets in the file's folded text).</summary>
public sealed record Located<T>(T Value, TextRange Range);

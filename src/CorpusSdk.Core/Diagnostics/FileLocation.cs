using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>A location in a file, as messages show it. Does not keep the file's text.</summary>
/// <param name="Path">The path that the host uses.</param>
/// <param name="DisplayPath">The path shown in messages.</param>
/// <param name="Range">Offsets in the file on disk.</param>
/// <param name="Start">Line and column of the start, from 0.</param>
/// <param name="End">Line and column after the last character, from 0.</param>
public sealed record FileLocation(
    string Path,
    string DisplayPath,
    TextRange Range,
    LinePosition Start,
    LinePosition End
)
{
    public static readonly FileLocation None = new("", "", default, default, default);

    /// <param name="range">Offsets in the file's folded text.</param>
    public static FileLocation Of(SourceFile file, TextRange range) =>
        new(file.Path, file.DisplayPath, file.Locate(range), file.PositionOf(range.Start), file.PositionOf(range.End));

    public Problem Problem(Rule rule, params object[] arguments) =>
        new(rule, Path, Range, Start, End, rule.Format(arguments));

    /// <summary><c>seeds/people.yaml:12</c></summary>
    public override string ToString() => FormattableString.Invariant($"{DisplayPath}:{Start.Line + 1}");
}

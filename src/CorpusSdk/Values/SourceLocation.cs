using System.Globalization;

namespace CorpusSdk;

/// <summary>A place in a file of the corpus, as an editor shows it.</summary>
/// <param name="Path">The file below the project's folder, with <c>/</c> between its parts:
/// <c>seeds/putin-visit.txt</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public readonly record struct SourceLocation(string Path, int Line, int Column)
{
    /// <summary>The place on one line: <c>seeds/putin-visit.txt:12:5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}");
}

using System.Globalization;
using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>A position in a file of the corpus, as editors show it.</summary>
/// <param name="Path">
/// The path of the file relative to the project folder, with <c>/</c> as separator: <c>seeds/putin-visit.txt</c>.
/// </param>
/// <param name="Line">The one-based line.</param>
/// <param name="Column">The one-based column, in UTF-16 code units.</param>
[JsonConverter(typeof(SourceLocationJsonConverter))]
public readonly record struct SourceLocation(string Path, int Line, int Column)
{
    /// <summary>Returns path, line and column, for example <c>seeds/putin-visit.txt:12:5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}");
}

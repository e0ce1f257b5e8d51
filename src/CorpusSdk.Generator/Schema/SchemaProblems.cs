using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Model;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Schema;

/// <summary>What is wrong with a declaration, at its place in C#.</summary>
internal sealed class SchemaProblems
{
    private readonly List<Problem> _all = [];

    public bool Any => _all.Count > 0;

    public EquatableArray<Problem> All => _all.Distinct().ToEquatableArray();

    public void Add(Location? place, Rule rule, params object[] arguments) =>
        _all.Add(PlaceOf(place).Problem(rule, arguments));

    public static Place PlaceOf(Location? location)
    {
        if (location is null || !location.IsInSource)
        {
            return new("", "", default, default, default);
        }

        var lines = location.GetLineSpan();
        return new(
            location.SourceTree!.FilePath,
            CorpusSdk.Core.Reading.CorpusPath.FileName(location.SourceTree.FilePath.Replace('\\', '/')),
            new(location.SourceSpan.Start, location.SourceSpan.Length),
            Position(lines.StartLinePosition),
            Position(lines.EndLinePosition)
        );
    }

    private static LinePosition Position(Microsoft.CodeAnalysis.Text.LinePosition position) =>
        new(position.Line, position.Character);
}

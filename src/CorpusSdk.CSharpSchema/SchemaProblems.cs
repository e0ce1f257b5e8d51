using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpSchema;

/// <summary>Collects the errors in a declaration with their locations in C#.</summary>
internal sealed class SchemaProblems
{
    private readonly List<Problem> _all = [];

    public bool Any => _all.Count > 0;

    public EquatableArray<Problem> All => _all.Distinct().ToEquatableArray();

    public void Add(Location? location, Rule rule, params object[] arguments) =>
        _all.Add(LocationOf(location).Problem(rule, arguments));

    public static FileLocation LocationOf(Location? location)
    {
        if (location is null || !location.IsInSource)
        {
            return new("", "", default, default, default);
        }

        var lines = location.GetLineSpan();
        return new(
            location.SourceTree!.FilePath,
            CorpusPath.FileName(location.SourceTree.FilePath.Replace('\\', '/')),
            new(location.SourceSpan.Start, location.SourceSpan.Length),
            Position(lines.StartLinePosition),
            Position(lines.EndLinePosition)
        );
    }

    private static LinePosition Position(Microsoft.CodeAnalysis.Text.LinePosition position) =>
        new(position.Line, position.Character);
}

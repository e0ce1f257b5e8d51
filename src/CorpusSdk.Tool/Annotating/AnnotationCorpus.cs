using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>The files of a corpus during annotation.</summary>
internal sealed record AnnotationCorpus(
    CorpusLocation Location,
    ProgramSchema Schema,
    IReadOnlyList<CorpusFile> Files,
    IReadOnlyList<ParsedPeople> PeopleFiles
)
{
    /// <exception cref="ToolException">A people file has errors, so that its people are not known.</exception>
    public static AnnotationCorpus Of(CorpusLocation location, ProgramSchema schema, IReadOnlyList<CorpusFile> files)
    {
        var people = files
            .Where(file => CorpusPath.KindOf(file.File.RelativePath) == CorpusFileKind.People)
            .Select(file => ParsedFile.Parse(file, schema.Keys, schema.Files, null, new()).People!)
            .OrderBy(file => file.File.RelativePath, StringComparer.Ordinal)
            .ToList();
        return people.Find(file => !file.IsComplete) is { } broken
            ? throw new ToolException(
                $"the people file '{broken.File.DisplayPath}' has errors; "
                    + "fix them first, run 'dotnet corpus check' to list them"
                    + (broken.Problems.Count > 0 ? ": " + broken.Problems[0].Message : "")
            )
            : new(location, schema, files, people);
    }

    /// <summary>The corpus after files were written.</summary>
    public AnnotationCorpus With(IReadOnlyList<EditableFile> written)
    {
        var paths = written.Select(file => file.Source.Path).ToHashSet(StringComparer.Ordinal);
        return Of(
            Location,
            Schema,
            [
                .. Files
                    .Where(file => !paths.Contains(file.File.Path))
                    .Concat(written.Select(file => new CorpusFile(file.Source)))
                    .OrderBy(file => file.File.RelativePath, StringComparer.Ordinal),
            ]
        );
    }
}

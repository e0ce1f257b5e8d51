using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tasks;
using CorpusSdk.Tasks.Sources;

namespace CorpusSdk.Generator.Tests;

/// <summary>Projects in which the build has declared the records for other source generators.</summary>
internal static class DeclaredProject
{
    public static CorpusProject Declared(this CorpusProject project)
    {
        var declarations = project.Declarations();
        return project.WithCode(declarations.Write(), "CorpusRecords.g.cs") with
        {
            DeclaredRecords = declarations.Names,
        };
    }

    public static RecordDeclarations Declarations(this CorpusProject project, Action<SourceType, string>? report = null)
    {
        var space = Identifiers.Namespace(
            project.CorpusNamespace.Length > 0 ? project.CorpusNamespace : project.RootNamespace
        );
        ProgramTypes types = new(
            [.. project.Code.Select(code => SourceReader.Read(code.Name, code.Text, []))],
            ProgramTypes.Plain(space)
        );
        return new(types, new CollectionFinder(types, report ?? Unexpected).Find(), space);
    }

    private static void Unexpected(SourceType type, string reason) => Assert.Fail($"{type.Name}: {reason}");
}

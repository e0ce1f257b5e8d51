using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Tests;

/// <summary>The tool says what the build says: the same ids, places and messages.</summary>
public sealed class SamenessTests
{
    [Fact]
    public void Seeds() => AssertSame(CorpusProject.Seeds);

    private static void AssertSame(CorpusProject project)
    {
        CorpusLocation location = new(project.CorpusRoot.TrimEnd('/'), project.Folder.TrimEnd('/'), null, Core.Naming.DefaultId.Name);
        var files = project.Files.OrderBy(file => file.Key, StringComparer.Ordinal)
            .Where(file => Core.Reading.CorpusPath.KindOf(file.Key) != Core.Reading.CorpusFileKind.None)
            .Select(file => FileLoading.Decode(file.Value, project.CorpusRoot + file.Key, location)).ToList();
        var problems = CheckedCorpus.Of(location, files).Problems;
        Assert.Equal(project.Build().Problems, problems.Select(problem =>
            $"{problem.Path[project.CorpusRoot.Length..]}({problem.Start.Line + 1},{problem.Start.Column + 1})-" +
            $"({problem.End.Line + 1},{problem.End.Column + 1}): {problem.Rule.Id}: {problem.Message}").Order(StringComparer.Ordinal));
    }
}

using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class DeterminismTests(PackedPackage package)
{
    [Fact]
    public void Two_checkouts_give_the_same_code_and_the_same_assembly()
    {
        var one = Build(package.NewFolder("Summit"));
        var other = Build(
            Directory.CreateDirectory(Path.Combine(package.NewFolder("elsewhere"), "deeper", "still")).FullName
        );

        var code = Generated(one);
        Assert.NotEmpty(code);
        Assert.Equal(code.Keys, Generated(other).Keys);
        Assert.All(code, file => Assert.Equal(file.Value, Generated(other)[file.Key]));
        Assert.Equal(File.ReadAllBytes(one.Assembly), File.ReadAllBytes(other.Assembly));
    }

    private TestProject Build(string folder)
    {
        var project = TestProject.Library(package, "Summit", folder: folder).WithSeeds();
        _ = project
            .Build(
                "-p:EmitCompilerGeneratedFiles=true",
                "-p:CompilerGeneratedFilesOutputPath=generated",
                "-p:Deterministic=true",
                "-p:ContinuousIntegrationBuild=true",
                $"-p:PathMap={folder}=/_/"
            )
            .SucceedsWithoutWarning();
        return project;
    }

    private static SortedDictionary<string, string> Generated(TestProject project)
    {
        var folder = project.PathOf("generated");
        return new(
            Directory
                .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText),
            StringComparer.Ordinal
        );
    }
}

using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>
/// The properties that the targets set for a corpus of a thousand articles or more, unless the project sets them.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class LargeCorpusTests(PackedPackage package)
{
    [Theory]
    [InlineData(999, "", "", "")]
    [InlineData(1_000, "", "DOTNET_TieredPGO=0;DOTNET_gcServer=0;DOTNET_GCConserveMemory=7", "false")]
    [InlineData(1_000, "<CscEnvironment>A=1</CscEnvironment><IlcDehydrate>true</IlcDehydrate>", "A=1", "true")]
    public void The_compilers_are_set_up_for_it(int articles, string properties, string environment, string dehydrates)
    {
        var project = TestProject.Console(package, "Archive", properties);
        for (var i = 0; i < articles; i++)
        {
            _ = project.With($"seeds/a{i}.txt", "Nothing was said.");
        }

        Assert.Equal(environment, Property("_SetUpCompilerForCorpus", "CscEnvironment"));
        Assert.Equal(dehydrates, Property("_MapCorpusFacts", "IlcDehydrate"));

        string Property(string target, string name) =>
            Command
                .Dotnet(project.Folder, "msbuild", "-restore", $"-t:{target}", $"-getProperty:{name}")
                .Succeeds()
                .Output.Trim();
    }
}

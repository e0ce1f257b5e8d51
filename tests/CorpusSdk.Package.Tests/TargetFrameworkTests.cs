using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class TargetFrameworkTests(PackedPackage package)
{
    [Fact]
    public void One_project_builds_for_two_frameworks()
    {
        var project = TestProject
            .Console(
                package,
                "Harbour",
                "<TargetFrameworks>net8.0;net10.0</TargetFrameworks><UseAppHost>false</UseAppHost>"
                    + "<RollForward>Major</RollForward>"
            )
            .WithDump()
            .WithCorpus(SmallCorpus.Instance);
        _ = project.Build().SucceedsWithoutWarning();

        var old = Command.Dotnet(project.Folder, project.PathOf("bin/Debug/net8.0/Harbour.dll")).Succeeds().Output;
        Assert.Contains("quote harbour/the-harbour-is-open-again", old, StringComparison.Ordinal);
        Assert.Equal(project.Run(), old);
    }
}

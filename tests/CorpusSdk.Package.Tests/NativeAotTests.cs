using System.Runtime.InteropServices;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class NativeAotTests(PackedPackage package)
{
    [NativeAotFact]
    public void A_native_program_prints_what_the_managed_one_does()
    {
        const string framework = NativeAotFactAttribute.Framework;
        var project = TestProject.Console(
                package, "Summit",
                $"<TargetFramework>{framework}</TargetFramework><UseAppHost>false</UseAppHost><RollForward>Major</RollForward><IsAotCompatible>true</IsAotCompatible>")
            .WithDump()
            .WithSeeds();
        _ = project.Build("-warnaserror").SucceedsWithoutWarning();
        var managed = Command.Dotnet(project.Folder, project.PathOf($"bin/Debug/{framework}/Summit.dll")).Succeeds().Output;
        Assert.Contains("  quote ", managed, StringComparison.Ordinal);
        Assert.DoesNotContain("FAULT", managed, StringComparison.Ordinal);

        var rid = RuntimeInformation.RuntimeIdentifier;
        _ = Command.Dotnet(
            project.Folder, "publish", "-r", rid, "-o", project.PathOf("native"), "-p:PublishAot=true", "-p:TrimmerSingleWarn=false", "-warnaserror")
            .SucceedsWithoutWarning();
        var program = project.PathOf("native/Summit");
        Assert.Equal(managed, Command.Run(project.Folder, program).Succeeds().Output);
        Assert.False(File.Exists(project.PathOf("native/Summit.dll")));
    }
}

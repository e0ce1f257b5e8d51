using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>Frameworks that the package supports, and what the others are told.</summary>
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

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    [InlineData("net6.0")]
    public void The_package_cannot_be_added_to_a_project_for_an_old_framework(string framework)
    {
        var project = TestProject.Create(package, "Harbour", $"<TargetFramework>{framework}</TargetFramework>", "");

        var added = project.Dotnet("add", "package", "CorpusSdk", "--version", package.Version).Fails();
        Assert.Contains(
            $"NU1202: Package CorpusSdk {package.Version} is not compatible with {framework} ",
            added.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("supports: net8.0 (.NETCoreApp,Version=v8.0)", added.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "CorpusSdk",
            File.ReadAllText(project.PathOf("Harbour.csproj")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_several_frameworks_the_old_one_is_named()
    {
        var project = TestProject.Library(
            package,
            "Harbour",
            "<TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks>"
        );

        var error = Assert.Single(project.Dotnet("restore").Fails().Diagnostics);
        Assert.Contains("NU1202", error, StringComparison.Ordinal);
        Assert.Contains("is not compatible with netstandard2.0 ", error, StringComparison.Ordinal);
    }

    /// <summary>NuGet installs the package for the framework that the project falls back to.</summary>
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    [InlineData("net6.0")]
    public void Where_the_generator_runs_for_an_old_framework_there_is_one_error(string framework)
    {
        var project = TestProject
            .Library(
                package,
                "Harbour",
                $"<TargetFramework>{framework}</TargetFramework><AssetTargetFallback>net8.0</AssetTargetFallback>"
                    + "<ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>"
                    // The framework is out of support, and the package was made for another one.
                    + "<CheckEolTargetFramework>false</CheckEolTargetFramework><NoWarn>NU1701</NoWarn>"
            )
            .With(
                "Reader.cs",
                "public static class Reader { public static string Title => Harbour.Corpus.Articles.Ferry.Title; }"
            )
            .WithCorpus(SmallCorpus.Instance);

        var error = Assert.Single(project.Build().Fails().Diagnostics);
        Assert.Contains(
            $"error CORP9003: the project targets {framework}, but CorpusSdk needs .NET 8 or newer",
            error,
            StringComparison.Ordinal
        );
    }
}

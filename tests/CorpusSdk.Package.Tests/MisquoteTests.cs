using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class MisquoteTests(PackedPackage package)
{
    private static readonly SmallCorpus Misquoting = SmallCorpus.Instance.With(
        "ferry.yaml",
        """
        published: 2024-05-02
        quotes:
          - text: Blame the frog,
            speaker: omar-aziz

        """
    );

    [Fact]
    public void A_misquote_breaks_the_build_at_its_place_until_it_is_mended()
    {
        var project = TestProject.Console(package, "Harbour").WithDump().WithCorpus(Misquoting);
        var error = $"{project.PathOf("seeds/ferry.yaml")}(3,11): error CORP4001: ";

        Assert.StartsWith(error, Assert.Single(project.Build().Fails().Diagnostics), StringComparison.Ordinal);
        Assert.StartsWith(error, Assert.Single(project.Build().Fails().Diagnostics), StringComparison.Ordinal);

        _ = project.WithCorpus(SmallCorpus.Instance);
        Assert.Contains("Blame the fog,", project.BuildAndRun(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_property_silences_a_misquote()
    {
        var project = TestProject
            .Console(package, "Harbour", "<NoWarn>$(NoWarn);CORP4001</NoWarn>")
            .WithDump()
            .WithCorpus(Misquoting)
            .With(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP4001.severity = none\n");

        var result = project.Build("-p:RunAnalyzers=false").Fails();
        Assert.Contains(
            "ferry.yaml(3,11): error CORP4001: ",
            Assert.Single(result.Diagnostics),
            StringComparison.Ordinal
        );
    }
}

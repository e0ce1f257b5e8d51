using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class NativeAotTests(PackedPackage package)
{
    /// <summary>
    /// Entries that refer to each other are allocated before their constructors run, so trimming must keep the
    /// constructors.
    /// </summary>
    private const string Schema = """
        using System;
        using System.Collections.Immutable;
        using System.Runtime.CompilerServices;

        namespace Summit;

        [CorpusCollection("events.json")]
        public sealed partial record Event
        {
            public Event? After { get; init; }
            public DateOnly? Day { get; init; }
            public ImmutableArray<Person> Hosts { get; init; } = [];

            [ModuleInitializer]
            internal static void Show() => Console.WriteLine(
                $"{Corpus.Events.A.After} {Corpus.Events.A.After!.After} {Corpus.Events.B.Hosts[0]} "
                + $"{Corpus.Events.A.Day:O} {Corpus.People.KimJongUn.ReferencedBy.EventsByHosts[0]}");
        }
        """;

    [NativeAotFact]
    public void A_native_program_prints_what_the_managed_one_does()
    {
        const string framework = NativeAotFactAttribute.Framework;
        var project = TestProject
            .Console(
                package,
                "Summit",
                $"<TargetFramework>{framework}</TargetFramework><UseAppHost>false</UseAppHost>"
                    + "<RollForward>Major</RollForward><IsAotCompatible>true</IsAotCompatible>"
            )
            .WithDump()
            .WithSeeds()
            .With("Schema.cs", Schema)
            .With(
                "seeds/events.json",
                """[{ "id": "a", "after": "b", "day": "2024-06-19" }, """
                    + """{ "id": "b", "after": "a", "hosts": ["kim-jong-un"] }]"""
            );
        _ = project.Build("-warnaserror").SucceedsWithoutWarning();
        var managed = Command
            .Dotnet(project.Folder, project.PathOf($"bin/Debug/{framework}/Summit.dll"))
            .Succeeds()
            .Output;
        Assert.Contains("  quote ", managed, StringComparison.Ordinal);
        Assert.StartsWith("b a Kim Jong-un 2024-06-19 b", managed, StringComparison.Ordinal);
        Assert.DoesNotContain("FAULT", managed, StringComparison.Ordinal);

        var program = project.PublishNative("-p:PublishAot=true");
        Assert.Equal(managed, Command.Run(project.Folder, program).Succeeds().Output);
    }
}

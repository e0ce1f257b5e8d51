using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>The seeds with properties of the program's own and a collection of events.</summary>
internal static class SchemaSample
{
    public const string Declarations = """
        using System.Collections.Immutable;

        namespace Summit;

        public enum Desk { World, Opinion }

        public sealed partial record Article
        {
            public Desk? Desk { get; init; }
        }

        public sealed record Place(string Town, string? Country = null);

        [CorpusCollection("events/*.yaml")]
        public sealed partial record Event
        {
            public required string Name { get; init; }
            public Place? Place { get; init; }
            public ImmutableArray<Person> Hosts { get; init; } = [];
        }
        """;

    public static CorpusProject Project { get; } =
        CorpusProject
            .Seeds.WithCode(Declarations, "Schema.cs")
            .With(
                "events/vostochny.yaml",
                "name: Vostochny summit\nplace: { town: Tsiolkovsky }\nhosts: [vladimir-putin]\n"
            )
            .With("events/pyongyang.yaml", "name: Pyongyang summit\nhosts: [kim-jong-un]\n");
}

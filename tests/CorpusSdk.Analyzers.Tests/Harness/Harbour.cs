using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Analyzers.Tests.Harness;

/// <summary>A small corpus: two articles, one of them in a folder, three people and a collection.</summary>
internal static class Harbour
{
    public const string Visit = """
        The harbour opens

        Ann Lee came to the harbour on Monday. "We have waited for a long time," she said. "We will not open the gate
        before May."

        "The fog is thick," Omar Aziz said. "Nobody asked us," Ann Lee added.

        The gate is made of steel.
        """;

    public const string Launch = """
        A launch at night

        "The ship is ready for the sea," Omar Aziz said. "It may sail unless the wind turns."
        """;

    public static CorpusProject Project { get; } =
        new CorpusProject()
            .With("visit.txt", Visit)
            .With(
                "visit.yaml",
                """
                title: The harbour opens
                quotes:
                  - text: We have waited for a long time,
                    speaker: ann-lee
                  - text: The fog is thick,
                    speaker: omar-aziz

                """
            )
            .With("ships/launch.txt", Launch)
            .With(
                "ships/launch.yaml",
                """
                title: A launch at night
                quotes:
                  - text: The ship is ready for the sea,
                    speaker: omar-aziz
                delegations:
                  - id: crew
                    party: Harbour
                    members:
                      - person: omar-aziz

                """
            )
            .With(
                "people.yaml",
                """
                - id: ann-lee
                  name: Ann Lee
                - id: omar-aziz
                  name: Omar Aziz

                """
            )
            .With("boats/aurora.yaml", "name: Aurora\n")
            .With("boats/42.yaml", "name: Forty-two\n")
            .WithCode(
                """
                global using CorpusSdk;
                global using System.Linq;
                global using System.Collections.Generic;

                namespace Summit;

                [CorpusCollection("boats/*.yaml")]
                public sealed partial record Boat
                {
                    public required string Name { get; init; }
                }
                """,
                "Boat.cs"
            );

    /// <summary>Statements in a method of the program.</summary>
    public static string Method(string statements) =>
        $$"""
            namespace Summit;

            public static class Program
            {
                public static void Run(Article article, Quote quote, Person person, string id)
                {
            {{string.Join('\n', statements.Split('\n').Select(line => "        " + line))}}
                }
            }
            """;
}

using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

public class JsonSchemaTests
{
    [Fact]
    public void Dump()
    {
        var project = CorpusProject.Seeds.WithCode("""
            using System;
            using System.Collections.Immutable;
            using System.ComponentModel.DataAnnotations;
            namespace Summit;
            public enum Desk { World, HomeAffairs, [CorpusKey("op-ed")] Opinion, True }
            [Flags] public enum Rights { None = 0, Print = 1, Web = 2 }
            public sealed partial record Article
            {
                /// <summary>The part of the paper, see <see cref="Desk"/>.</summary>
                public Desk Desk { get; init; } = Desk.HomeAffairs;
                public bool IsDraft { get; init; }
                [Range(1, 5)] public int Weight { get; init; } = 3;
                public Rights Rights { get; init; }
                [StringLength(60, MinimumLength = 2), RegularExpression(@"^[\w-.]+$")] public string? Slug { get; init; }
                public ImmutableArray<Event> Events { get; init; } = [];
            }
            public sealed record Place(string Town, string? Country = null, Place? In = null);
            [CorpusCollection("events/*.yaml")]
            public sealed partial record Event
            {
                public required string Name { get; init; }
                public Place? Place { get; init; }
                public ImmutableArray<Person> Hosts { get; init; } = [];
                public ImmutableDictionary<string, Desk> Desks { get; init; } = ImmutableDictionary<string, Desk>.Empty;
            }
            """, "Schema.cs")
        .With("events/vostochny.yaml", "name: Vostochny summit\nplace: { town: Tsiolkovsky }\nhosts: [vladimir-putin]\n")
        .With("events/pyongyang.yaml", "name: Pyongyang summit\nhosts: [kim-jong-un]\n");
        var build = (project with { HasJsonSchemas = true }).Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        foreach (var (name, text) in DataSchemas.Of(build).Texts)
        {
            File.WriteAllText($"/tmp/js-ajv/{name}.schema.json", text);
        }
    }
}

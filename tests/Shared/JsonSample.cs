namespace CorpusSdk.Tests.Shared;

/// <summary>
/// A corpus whose JSON is in JsonSample.json: the program and <c>dotnet corpus export</c> write the same.
/// </summary>
internal static class JsonSample
{
    public const string Schema = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using CorpusSdk;
        namespace Summit;
        public enum Mood { Calm, Grim }
        public enum Grade { Good = 1, Bad = 2 }
        [Flags] public enum Days { None = 0, Monday = 1, Tuesday = 2 }
        public record struct Depth(int Low, Mood Mood) { public string? Note { get; init; } }
        public sealed record Rating(int Stars, string? By = null, int Weight = 0, int Rank = 3)
        {
            public bool IsFinal { get; init; }
            public double Share { get; init; } = 0.5;
        }
        [CorpusCollection("gauges.yaml")]
        public sealed partial record Gauge
        {
            public float Single { get; init; }
            public double Double { get; init; }
            public decimal Decimal { get; init; }
            public int Whole { get; init; }
            public ulong Big { get; init; }
            public bool IsOpen { get; init; }
            public char Sign { get; init; }
            public Mood Mood { get; init; }
            public Grade Grade { get; init; }
            public Days Days { get; init; }
            public Guid Key { get; init; }
            public DateOnly Day { get; init; }
            public TimeOnly Time { get; init; }
            public DateTime Moment { get; init; }
            public DateTimeOffset Instant { get; init; }
            public TimeSpan Span { get; init; }
            public EdtfDate Date { get; init; }
            public Depth Depth { get; init; }
            public Rating? Rating { get; init; }
            public int? Optional { get; init; }
            public ImmutableArray<string> Names { get; init; }
            public IReadOnlyList<Person> Friends { get; init; }
            public ImmutableArray<string>? Maybe { get; init; }
            public ImmutableDictionary<string, float> Levels { get; init; }
        }
        public enum Desk { World, [CorpusKey("op-ed")] Opinion }
        public sealed record Venue(string Name, int? Seats);
        public sealed partial record Article
        {
            [CorpusKey("section")] public required Desk Desk { get; init; }
            public ImmutableArray<string> Tags { get; init; } = [];
            [System.Text.Json.Serialization.JsonIgnore] public string? Internal { get; init; }
        }
        public sealed partial record Person { public EdtfDate? Born { get; init; } }
        public sealed partial record Quote { public bool? IsKey { get; init; } public bool IsLong { get; init; } }
        public sealed partial record Delegation { public decimal? Fee { get; init; } }
        [CorpusCollection("talks/*.md")]
        public sealed partial record Talk
        {
            public required string Title { get; init; }
            public Person? Speaker { get; init; }
            public Venue? Venue { get; init; }
            [System.Text.Json.Serialization.JsonPropertyName("see")]
            public ImmutableArray<Talk> Related { get; init; } = [];
        }
        """;

    /// <summary>The files below the corpus folder.</summary>
    public static readonly (string Path, string Text)[] Files =
    [
        (
            "people.yaml",
            "- id: jane-doe\n  name: Jane Doe\n  aliases: [Mayor Doe]\n  country: Norway\n  born: 1970~\n"
                + "  roles: [{ title: Mayor, from: 2020-05, to: 2024-05~ }]\n- id: omar-aziz\n  name: Omar Aziz\n"
        ),
        (
            "news/ferry.txt",
            "The ferry is back\nOSLO — “We wait,” said Jane Doe. “We \U0001F6A2 sail,” she and Omar Aziz said.\n\n"
                + "Norway sent Mayor Doe, the head, Omar Aziz, the pilot, and two others.\n"
        ),
        (
            "news/ferry.yaml",
            "title: The ferry is back\npublished: 2024-06-19\npublisher: Harbour News\nlanguage: en\nsection: op-ed\n"
                + "tags: [a, \"<b>\"]\ninternal: secret\nquotes:\n"
                + "  - { id: wait, text: \"We wait,\", speaker: jane-doe, cue: said, isKey: true }\n"
                + "  - { text: \"We \U0001F6A2 sail,\", speaker: [jane-doe, omar-aziz], kind: partial }\n"
                + "delegations:\n  - id: norway\n    party: Norway\n    head: jane-doe\n    fee: 1.50\n    unnamed: 2\n"
                + "    members: [{ person: omar-aziz, role: pilot }]\n"
        ),
        (
            "talks/one.md",
            "---\ntitle: One\nspeaker: jane-doe\nvenue: { name: Hall, seats: 20 }\nrelated: [two]\n---\nA.\n"
        ),
        (
            "gauges.yaml",
            "- id: full\n  single: 0.1\n  double: 0.1\n  decimal: 0.10\n  whole: -3\n  big: 18446744073709551615\n"
                + "  isOpen: true\n  sign: x\n  mood: grim\n  grade: bad\n  days: [monday, tuesday]\n"
                + "  key: 0f8fad5b-d9cb-469f-a165-70867728950e\n  day: 2024-06-19\n  time: \"07:30\"\n"
                + "  moment: 2024-06-19T07:30:00\n  instant: 2024-06-19T07:30:00+02:00\n  span: 06:12:30\n"
                + "  date: 2024-06~\n  depth: { low: 3, mood: grim, note: Deep }\n  optional: 0\n"
                + "  rating: { stars: 4, by: Jane, weight: 2, rank: 1, isFinal: true, share: 1e-7 }\n"
                + "  names: [a]\n  friends: [jane-doe]\n  maybe: []\n  levels: { b: 3.4e38, a: 1.1 }\n"
                + "- id: empty\n- id: special\n  single: .inf\n  double: .nan\n"
                + "  rating: { stars: 1, rank: 2, share: 1 }\n  depth: { low: 1, mood: calm }\n"
        ),
        ("talks/two.md", "---\ntitle: Two\nrelated: []\n---\n"),
    ];
}

namespace CorpusSdk.Tests.Shared;

/// <summary>
/// A corpus whose JSON is in JsonSample.json: the program and <c>dotnet corpus export</c> write the same.
/// </summary>
internal static class JsonSample
{
    public const string Schema = """
        using System.Collections.Immutable;
        using CorpusSdk;
        namespace Summit;
        public enum Desk { World, [CorpusKey("op-ed")] Opinion }
        public sealed record Venue(string Name, int? Seats);
        public sealed partial record Article
        {
            [CorpusKey("section")] public required Desk Desk { get; init; }
            public ImmutableArray<string> Tags { get; init; } = [];
            [System.Text.Json.Serialization.JsonIgnore] public string? Internal { get; init; }
        }
        public sealed partial record Person { public EdtfDate? Born { get; init; } }
        public sealed partial record Quote { public bool? IsKey { get; init; } }
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
        ("talks/two.md", "---\ntitle: Two\nrelated: []\n---\n"),
    ];
}

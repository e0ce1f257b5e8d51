using System.Text;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Hostile;

/// <summary>Sound corpora that mutations start from: each uses every key.</summary>
internal static class HostileCorpora
{
    public static CorpusProject Small { get; } =
        new CorpusProject()
            .With(
                "people.yaml",
                """
                - id: ann-lee
                  name: Ann Lee
                  aliases: [Lee, Ms. Lee]
                  country: Korea
                  roles: [{ title: Mayor, from: 2020-01, to: 2024 }]
                - { id: bob-kim, name: Bob Kim, aliases: [Kim] }
                """
            )
            .With(
                "visit.txt",
                """
                A visit to the harbour
                Menu
                Monday, at noon

                BUSAN, Korea - Ann Lee came. "We have waited for a long time," Ms. Lee said, and called it "a good day".
                Bob Kim, the clerk, came with her. 'It rains; "it pours", they say.'
                It was "a good day" after all.
                """
            )
            .With(
                "visit.yaml",
                """
                title: A visit to the harbour
                decks: ["Monday, at noon"]
                published: 2024-06-19
                publisher: The Harbour Post
                url: https://example.org/visit
                language: en
                dateline: BUSAN, Korea
                omit: [Menu]
                terms: ["it pours"]
                aliases: { Kim: { 1: bob-kim, rest: ~ }, harbour: ~ }
                attribution: confirmed
                marks: none
                quotes:
                  - text: We have waited for a long time,
                    speaker: [ann-lee, bob-kim]
                    cue: said
                    attribution: confirmed
                    marks: none
                  - text: a good day
                    speaker: ann-lee
                    kind: partial
                    occurrence: 1
                  - { text: It rains; … they say., source: proverb, id: rain, via: everybody }
                delegations:
                  - id: the-visitors
                    party: Harbour
                    event: visit
                    head: [ann-lee, bob-kim]
                    count: 3
                    unnamed: 2
                    members:
                      - { person: bob-kim, role: the clerk }
                """
            )
            .With(
                "space/mars/rover.md",
                """
                ---
                title: On Mars
                quotes:
                  - { text: Dust., speaker: bob-kim, cue: was }
                pin: c1-av5zogrg2kzqmyniscrbn6it5k
                ---
                # A rover

                "Dust." That was Bob Kim.
                """
            )
            .With("space/crew.people.yaml", "- { id: eve, name: Eve }")
            .With("other.txt", "Another article\n\nEve and Lee are here; nothing is quoted.");

    /// <summary>Properties and collections of the program's own, of every kind of file and value.</summary>
    public static CorpusProject WithSchema { get; } =
        Small
            .WithCode(
                """
                #nullable enable
                using System;
                using System.Collections.Generic;
                using System.Collections.Immutable;
                using System.ComponentModel.DataAnnotations;

                namespace Summit;

                public enum Desk { World, [CorpusKey("op-ed")] Opinion }
                [Flags] public enum Rights { None = 0, Print = 1, Web = 2 }
                public sealed record Place(string Town, double? North = null)
                {
                    public ImmutableArray<Place> Parts { get; init; }
                }

                public sealed partial record Article
                {
                    public Desk Desk { get; init; }
                    [Range(1, 5)] public int? Stars { get; init; }
                    public Event? Event { get; init; }
                }
                public sealed partial record Quote { public string? Tone { get; init; } }
                public sealed partial record Delegation
                {
                    public Delegation? Host { get; init; }
                    public DateOnly? Arrived { get; init; }
                }
                public sealed partial record Person
                {
                    public ImmutableArray<Event> Seen { get; init; } = [];
                    [Url] public Uri? Home { get; init; }
                }

                [CorpusCollection("events/**/*.yaml", "events/*.json")]
                public sealed partial record Event
                {
                    public required string Name { get; init; }
                    public Place? Place { get; init; }
                    public IReadOnlyList<Person> Hosts { get; init; } = [];
                    public Event? After { get; init; }
                    public ImmutableDictionary<string, decimal> Costs { get; init; } =
                        ImmutableDictionary<string, decimal>.Empty;
                }

                [CorpusCollection("seats.csv")]
                public sealed partial record Seat(Person? Holder, int Number, Rights Rights = Rights.Web,
                    EdtfDate? Since = null, Guid? Key = null, TimeSpan? For = null);

                [CorpusCollection("speeches/*.md", AsArticles = true)]
                public partial record Speech
                {
                    public DateTimeOffset? Held { get; init; }
                    public bool IsLong { get; init; }
                    [CorpusInverse("Speeches")] public Person? By { get; init; }
                }
                """,
                "Schema.cs"
            )
            .With(
                "visit.yaml",
                Encoding
                    .UTF8.GetString(Small.Files["visit.yaml"])
                    .Replace("title: A", "desk: op-ed\nstars: 4\nevent: fair\ntitle: A", StringComparison.Ordinal)
                    .Replace("cue: said", "tone: flat\n    cue: said", StringComparison.Ordinal)
                    .Replace(
                        "party: Harbour",
                        "party: Harbour\n    host: the-visitors\n    arrived: 2024-06-18",
                        StringComparison.Ordinal
                    )
            )
            .With(
                "space/crew.people.yaml",
                "- { id: eve, name: Eve, seen: [fair, moon/party], home: https://example.org }"
            )
            .With(
                "events/fair.yaml",
                "name: The fair\nplace: { town: Busan, north: 35.1, parts: [{ town: Port }] }\nhosts: "
                    + "[ann-lee]\nafter: moon/party\ncosts: { food: 12.50 }\n"
            )
            .With("events/moon/party.yaml", "name: A party\n")
            .With(
                "events/more.json",
                """[{ "id": "dinner", "name": "Dinner \\u2013 \"late\"", "hosts": ["bob-kim", "eve"],"""
                    + """ "after": "fair", "place": null }, { "name": "x" }]"""
            )
            .With(
                "seats.csv",
                "holder,number,rights,since,key,for\n"
                    + "ann-lee,1,print;web,2020-01,0f8fad5b-d9cb-469f-a165-70867728950e,PT1H\n,2,,,,\n"
            )
            .With(
                "speeches/toast.md",
                "---\nheld: 2024-06-19T20:00:00+09:00\nisLong: true\nby: eve\nterms: [Cheers]\n---\n\"Cheers\", "
                    + "Eve says.\n"
            );

    public static IReadOnlyList<CorpusProject> All { get; } =
    [Small, WithSchema, Small with { CorpusIds = "path" }, CorpusProject.Seeds];
}

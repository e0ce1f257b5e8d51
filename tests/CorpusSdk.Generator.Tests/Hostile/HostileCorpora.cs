using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Hostile;

/// <summary>Sound corpora that mutations start from: each uses every key.</summary>
internal static class HostileCorpora
{
    public static CorpusProject Small { get; } = new CorpusProject()
        .With("people.yaml",
            """
            - id: ann-lee
              name: Ann Lee
              aliases: [Lee, Ms. Lee]
              country: Korea
              roles: [{ title: Mayor, from: 2020-01, to: 2024 }]
            - { id: bob-kim, name: Bob Kim, aliases: [Kim] }
            """)
        .With("visit.txt",
            """
            A visit to the harbour
            Menu
            Monday, at noon

            BUSAN, Korea - Ann Lee came. "We have waited for a long time," Ms. Lee said, and called it "a good day".
            Bob Kim, the clerk, came with her. 'It rains; "it pours", they say.'
            It was "a good day" after all.
            """)
        .With("visit.yaml",
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
            aliases: { Kim: bob-kim }
            quotes:
              - text: We have waited for a long time,
                speaker: ann-lee
                cue: said
              - text: a good day
                speaker: ann-lee
                kind: partial
                occurrence: 1
              - { text: It rains; … they say., source: proverb, id: rain, via: everybody }
            delegations:
              - id: the-visitors
                party: Harbour
                event: visit
                head: ann-lee
                count: 1
                members:
                  - { person: bob-kim, role: the clerk }
            """)
        .With("space/mars/rover.md",
            """
            ---
            title: On Mars
            quotes:
              - { text: Dust., speaker: bob-kim, cue: was }
            ---
            # A rover

            "Dust." That was Bob Kim.
            """)
        .With("space/crew.people.yaml", "- { id: eve, name: Eve }")
        .With("other.txt", "Another article\n\nEve and Lee are here; nothing is quoted.");

    public static IReadOnlyList<CorpusProject> All { get; } = [Small, Small, Small with { CorpusIds = "path" }, CorpusProject.Seeds];
}

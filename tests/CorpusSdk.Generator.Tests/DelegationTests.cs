using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests;

/// <summary>Delegations with several heads and with people who are not named, in compiled programs.</summary>
public sealed class DelegationTests
{
    [Fact]
    public void A_generated_delegation_has_its_heads_and_the_number_of_people_who_are_not_named()
    {
        var build = new CorpusProject()
            .With("people.yaml", "- { id: ann, name: Ann }\n- { id: bob, name: Bob }\n- { id: eve, name: Eve }\n")
            .With("a.txt", "Ann and Bob led five: Ann, Eve and three others. Bob came back alone.\n")
            .With(
                "a.yaml",
                """
                delegations:
                  - id: several
                    head: [bob, ann]
                    count: 5
                    unnamed: 3
                    members: [{ person: ann }, { person: eve }]
                  - { id: one, head: bob, members: [{ person: eve }] }
                  - { id: none }
                """
            )
            .WithCode(
                """
                using System.Linq;
                using CorpusSdk;
                using Summit;

                public static class Probe
                {
                    public static string[] Lines() => Corpus.Delegations
                        .Select(d => $"{d.Id}: {d.Head} / {string.Join(", ", d.Heads)} / "
                            + $"{string.Join(", ", d.Members)} + {d.UnnamedCount} of {d.StatedCount}")
                        .Concat(Corpus.People.Select(person =>
                            $"{person}: {string.Join(", ", person.Delegations.Select(d => d.Id))} / "
                                + string.Join(", ", Corpus.Delegations.Including(person).Select(d => d.Id))))
                        .Append(string.Join(", ", ((IDelegation)Corpus.Delegations.Several).Heads.Select(p => p.Name)))
                        .ToArray();
                }
                """
            )
            .Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        Assert.Equal(
            [
                "none:  /  /  + 0 of ",
                "one: Bob / Bob / Eve + 0 of ",
                "several:  / Bob, Ann / Ann, Eve + 3 of 5",
                "Ann: several / several",
                "Bob: several, one / one, several",
                "Eve: several, one / one, several",
                "Bob, Ann",
            ],
            build.Run<string[]>("Probe", "Lines")
        );
        Assert.Contains(
            "led by Bob and Ann, 2 members: Ann, Eve, 3 not named",
            string.Concat(build.Sources.Values),
            StringComparison.Ordinal
        );
    }
}

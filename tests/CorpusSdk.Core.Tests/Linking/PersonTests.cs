using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Linking;

public class PersonTests
{
    private const string People = """
        - id: vladimir-putin
          name: Vladimir Putin
          aliases: [Putin]
        - id: kim-jong-un
          name: Kim Jong-un
          aliases: [Kim]
        - id: kim-yo-jong
          name: Kim Yo-jong
          aliases: [Kim]
        - id: xi-jinping
          name: Xi Jinping
          aliases: [President Xi]
        """;

    [Fact]
    public void Speakers_heads_and_members_are_resolved()
    {
        var corpus = new Corpus(
            "Vladimir Putin said “yes” to Kim Jong-un. Premier Xi Jinping.",
            """
            quotes: [{ text: yes, speaker: vladimir-putin }]
            delegations:
              - { id: russia-2024, party: Russia, event: summit, head: vladimir-putin, count: 1,
                  members: [{ person: xi-jinping, role: Premier }] }
            """,
            People
        );

        corpus.HasNone();
        var quote = Assert.Single(corpus.Model.Quotes);
        Assert.Equal(("vladimir-putin", "Vladimir Putin"), (quote.Speaker, quote.SpeakerName));
        var delegation = Assert.Single(corpus.Model.Delegations);
        Assert.Equal(
            ("russia-2024", "Russia2024", "Russia", "summit", 1),
            (delegation.Id, delegation.Name, delegation.Party, delegation.Event, delegation.StatedCount)
        );
        Assert.Equal(("vladimir-putin", "Vladimir Putin"), (delegation.Head, delegation.HeadName));
        Assert.Equal([new MemberModel("xi-jinping", "Xi Jinping", "Premier")], delegation.Members);
        Assert.Equal(("seeds/a.yaml", new LinePosition(2, 10)), (delegation.DisplayPath, delegation.Position));
    }

    [Theory]
    [InlineData("quotes: [{ text: yes, speaker: ⟦vladmir-putin⟧ }]")]
    [InlineData("delegations: [{ id: d, head: ⟦vladmir-putin⟧ }]")]
    [InlineData("delegations: [{ id: d, count: 1, members: [{ person: ⟦vladmir-putin⟧ }] }]")]
    [InlineData("aliases: { Vladimir: ⟦vladmir-putin⟧ }")]
    public void An_unknown_person_is_an_error_at_the_id(string annotations)
    {
        var corpus = new Corpus("Vladimir Putin said “yes.”", annotations, People);
        Assert.Equal(
            "unknown person 'vladmir-putin'; did you mean 'vladimir-putin'?",
            corpus.HasOnly(Rules.UnknownPerson)
        );
        Assert.All(corpus.Model.Quotes, q => Assert.Null(q.Speaker));
        Assert.All(corpus.Model.Delegations, d => Assert.True(d.Head is null && d.Members.Count == 0));
    }

    [Fact]
    public void An_unknown_person_without_a_near_id_is_said_to_be_missing() =>
        Assert.Equal(
            "unknown person 'angela-merkel'; no person has this id: add the person to people.yaml",
            new Corpus("“Yes.”", "quotes: [{ text: \"Yes\", speaker: ⟦angela-merkel⟧ }]", People).HasOnly(
                Rules.UnknownPerson
            )
        );

    [Theory]
    [InlineData("quotes: [{ text: \"yes\", speaker: ⟦xi-jinping⟧ }]", "speaker")]
    [InlineData("delegations: [{ id: d, head: ⟦xi-jinping⟧ }]", "head")]
    [InlineData("delegations: [{ id: d, members: [{ person: ⟦xi-jinping⟧ }] }]", "member")]
    public void A_person_who_is_not_named_is_an_error_at_the_id(string annotations, string role) =>
        Assert.Equal(
            $"{role} 'xi-jinping' (Xi Jinping) is not named in the article; searched for 'Xi Jinping', 'President Xi'; "
                + "if the article uses another name, add it to the person's 'aliases' in people.yaml",
            new Corpus("“yes,” we told Xie Jinpings, and Putin.", annotations, People).HasOnly(Rules.PersonNotNamed)
        );

    [Fact]
    public void A_name_with_other_capital_letters_is_shown_with_its_place() =>
        Assert.Equal(
            "speaker 'xi-jinping' (Xi Jinping) is not named in the article; line 2 of seeds/a.txt has 'XI JINPING'; "
                + "if that is the person, add 'XI JINPING' to the person's 'aliases' in people.yaml",
            new Corpus(
                "Xi jinpings came.\nXI JINPING said “yes.”",
                "quotes: [{ text: \"yes.\", speaker: ⟦xi-jinping⟧ }]",
                People
            ).HasOnly(Rules.PersonNotNamed)
        );

    [Fact]
    public void An_article_may_name_a_person_by_an_alias_of_its_own() =>
        new Corpus(
            "The leader said “yes.”",
            "aliases: { The leader: xi-jinping }\nquotes: [{ text: \"yes\", speaker: xi-jinping }]",
            People
        ).HasNone();

    [Fact]
    public void A_name_that_two_people_share_is_an_error_at_its_first_occurrence()
    {
        var corpus = new Corpus(
            "“We came,” said Kim Jong-un.\nThen ⟦Kim⟧ spoke to Kim.",
            "quotes: [{ text: We came, speaker: kim-jong-un }]",
            People
        );
        Assert.Equal(
            "'Kim' could mean 'kim-jong-un' or 'kim-yo-jong'; to say who is meant here, add "
                + "'aliases: { Kim: <id> }' with that person's id to the article's annotations, or "
                + "'aliases: { Kim: { 1: <id>, 2: <id> } }' if it is not the same person at each occurrence; "
                + "'~' is nobody",
            corpus.HasOnly(Rules.AmbiguousAlias)
        );
        Assert.Equal(["kim-jong-un: Kim Jong-un"], corpus.MentionedTexts);
    }

    [Fact]
    public void The_place_of_a_shared_name_counts_from_the_beginning_of_the_file() =>
        new Corpus("---\ntitle: x\n---\nSo ⟦Kim⟧ spoke.", people: People, extension: ".md").HasOnly(
            Rules.AmbiguousAlias
        );

    [Fact]
    public void A_shared_name_is_resolved_by_the_article()
    {
        var corpus = new Corpus(
            "Kim Jong-un came. “We came,” Kim said.",
            "aliases: { Kim: kim-yo-jong }\nquotes: [{ text: We came, speaker: kim-yo-jong }]",
            People
        );
        corpus.HasNone();
        Assert.Equal(["kim-jong-un: Kim Jong-un", "kim-yo-jong: Kim"], corpus.MentionedTexts);
    }

    [Theory]
    [InlineData("kim-yo-jong")]
    [InlineData("kim-jong-un")]
    public void A_name_with_two_meanings_in_an_article_is_an_error_at_the_second(string second) =>
        Assert.Equal(
            "duplicate key 'Dear  Leader', first used on line 3; keep one of them",
            new Corpus(
                "Dear Leader spoke.",
                $"title: x\naliases:\n  Dear Leader: kim-jong-un\n  ⟦Dear  Leader⟧: {second}",
                People
            ).HasOnly(Rules.DuplicateKey)
        );

    [Fact]
    public void Aliases_that_differ_in_more_than_white_space_are_different_names() =>
        new Corpus(
            "Dear Leader spoke of a DearLeader, the Dear leader.",
            "aliases: { Dear Leader: kim-jong-un, DearLeader: kim-yo-jong, Dear leader: kim-yo-jong }",
            People
        ).HasNone();

    [Fact]
    public void A_shared_name_within_longer_names_is_not_ambiguous() =>
        new Corpus("Kim Jong-un and Kim Yo-jong came.", "", People).HasNone();

    [Fact]
    public void A_person_named_by_an_ambiguous_name_is_not_reported_as_well() =>
        new Corpus("⟦Kim⟧ “spoke.”", "quotes: [{ text: spoke, speaker: kim-jong-un }]", People).HasOnly(
            Rules.AmbiguousAlias
        );

    [Fact]
    public void A_person_named_by_an_alias_of_an_unknown_person_is_not_reported_as_well() =>
        new Corpus(
            "Kim “spoke” to Chairman.",
            "aliases: { Kim: ⟦kim-jong-unn⟧ }\nquotes: [{ text: spoke, speaker: kim-jong-un }]",
            People
        ).HasOnly(Rules.UnknownPerson);

    [Fact]
    public void Persons_of_a_file_that_could_not_be_read_to_its_end_are_not_unknown()
    {
        var corpus = new Corpus(
            "Putin and Xi spoke.",
            "quotes: [{ text: spoke, speaker: xi-jinping }, { text: Putin, speaker: nobody-known }]",
            "- id: vladimir-putin\n  name: Putin\n- id: xi-jinping\n  namee: Xi\n- id: ]\n"
        );
        Assert.Contains(corpus.Problems, p => p.Rule == Rules.InvalidYaml);
        Assert.Equal(
            ["nobody-known"],
            corpus.Problems.Where(p => p.Rule == Rules.UnknownPerson).Select(p => p.Message.Split('\'')[1])
        );
    }

    [Fact]
    public void Counts_and_members_agree() =>
        new Corpus(
            "Putin, Xi Jinping and Kim Jong-un.",
            "delegations: [{ id: d, count: 2, head: kim-jong-un, members: [{ person: vladimir-putin }, { "
                + "person: xi-jinping }] }]",
            People
        ).HasNone();

    [Fact]
    public void A_stated_count_that_differs_is_an_error_at_the_count() =>
        Assert.Equal(
            "'count' is 3, but 2 members are listed; the head, kim-jong-un, is not counted; "
                + "list every member, or correct the count",
            new Corpus(
                "Putin, Xi Jinping and Kim Jong-un.",
                "delegations: [{ id: d, count: ⟦3⟧, head: kim-jong-un, members: [{ person: vladimir-putin }, "
                    + "{ person: xi-jinping }] }]",
                People
            ).HasOnly(Rules.MemberCountMismatch)
        );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_member_listed_twice_is_one_error_at_the_second(int count)
    {
        var corpus = new Corpus(
            "Putin.",
            $"delegations:\n  - id: d\n    count: {count}\n    members:\n      - person: vladimir-putin\n     "
                + " - person: ⟦vladimir-putin⟧\n",
            People
        );
        Assert.Equal(
            "'vladimir-putin' is listed twice in delegation 'd', first on line 5; remove one of them",
            corpus.HasOnly(Rules.DuplicateMember)
        );
        Assert.Single(corpus.Model.Delegations[0].Members);
    }

    [Fact]
    public void A_member_that_could_not_be_read_is_not_missed_in_the_count() =>
        new Corpus(
            "Putin.",
            "delegations:\n  - id: d\n    count: 2\n    members:\n      - person: vladimir-putin\n      - ⟦role⟧: x\n",
            People
        ).HasOnly(Rules.MissingKey);

    [Fact]
    public void An_id_used_twice_is_an_error_at_the_second() =>
        Assert.Equal(
            "duplicate person id 'a', first used at seeds/people.yaml:1; give one of them a different 'id'",
            new Corpus("x", people: "- id: a\n  name: A\n- id: ⟦a⟧\n  name: B\n").HasOnly(Rules.DuplicateId)
        );

    [Fact]
    public void Two_ids_with_one_name_are_an_error_at_the_second_and_references_to_it_are_not_reported()
    {
        var corpus = new Corpus(
            "“B” A",
            "quotes: [{ text: B, speaker: aB }]",
            "- id: a-b\n  name: A\n- id: ⟦aB⟧\n  name: B\n"
        );
        Assert.Equal(
            "people 'aB' and 'a-b' (seeds/people.yaml:1) both become the C# name 'AB'; "
                + "give one of them a different 'id'",
            corpus.HasOnly(Rules.SameName)
        );
        Assert.Equal(["a-b"], corpus.Index.People.Select(p => p.Id));
    }

    [Fact]
    public void Persons_come_in_ordinal_order_with_each_alias_once()
    {
        var index = new Corpus(
            "x",
            people: """
            - id: b
              name: Bee
              aliases: [Bea, Bee, Bea]
              country: Russia
              roles: [{ title: Premier, from: 2012-05 }]
            - id: a
              name: Ay
            """
        ).Index;

        Assert.Empty(index.Problems);
        Assert.Equal(["a", "b"], index.People.Select(p => p.Id));
        var person = index.People[1];
        Assert.Equal(("B", "Bee", "Russia"), (person.Name, person.FullName, person.Country));
        Assert.Equal(["Bea", "Bee"], person.Aliases);
        Assert.Equal(("seeds/people.yaml", new LinePosition(0, 6)), (person.DisplayPath, person.Position));
        Assert.Equal("Premier", Assert.Single(person.Roles).Title);
    }

    [Fact]
    public void A_name_listed_twice_for_one_person_is_harmless() =>
        Assert.Equal(
            ["b: Bee"],
            new Corpus("Bee", people: "- id: b\n  name: Bee\n  aliases: [Bee, \"Bee \"]\n").MentionedTexts
        );

    [Fact]
    public void The_seeds_have_no_problem_and_their_persons_are_found()
    {
        var seeds = Seeds.All.ToList();
        Assert.Equal(5, seeds.Count);
        Assert.All(seeds, s => s.HasNone());
        Assert.Equal(
            ["kim-jong-il", "vladimir-putin", "kim-jong-un", "yuri-ushakov", "victor-cha", "joe-biden"],
            seeds[1].Model.Mentions.Select(m => m.Person).Distinct()
        );
    }
}

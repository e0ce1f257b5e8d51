using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Linking;

/// <summary>What crosses the people files, and what is expected of persons that are none.</summary>
public class PeopleIndexTests
{
    [Fact]
    public void The_file_with_the_ordinally_first_path_keeps_the_id()
    {
        var (first, second) = (
            File("a.people.yaml", "- { id: ann, name: Ann }"),
            File("b.people.yaml", "- { id: ann, name: Bob }")
        );
        var index = PeopleIndex.Build(EquatableArray.Of(second, first, second));
        Assert.Equal(["Ann"], index.People.Select(p => p.FullName));
        Assert.Equal(
            [
                "/repo/seeds/b.people.yaml: duplicate person id 'ann', first used at seeds/a.people.yaml:1; "
                    + "give one of them a different 'id'",
            ],
            index.Problems.Select(p => $"{p.Path}: {p.Message}")
        );

        // One path below the corpus, two on disk.
        var other = PeopleReader.ReadPeople(
            SourceFile.Create("/a/first", "b.people.yaml", "first", "- { id: ann, name: Cem }")
        );
        Assert.Equal(["Cem"], PeopleIndex.Build(EquatableArray.Of(second, other)).People.Select(p => p.FullName));
    }

    [Fact]
    public void A_corrected_id_does_not_take_precedence_over_a_valid_one()
    {
        var index = Index("- { id: ann lee, name: One }\n- { id: bob_kim, name: Bob }\n- { id: ann-lee, name: Two }");
        Assert.Equal(["ann-lee Two", "bob-kim Bob"], index.People.Select(p => $"{p.Id} {p.FullName}"));
        Assert.Empty(index.Problems);
    }

    [Fact]
    public void Two_ids_of_one_hash_are_an_error_at_the_second()
    {
        var corpus = new Corpus("x", people: "- { id: 0pwgtbwmgmqan, name: A }\n- { id: ⟦3wiiqygqaij2j⟧, name: B }");
        Assert.Equal(
            "person ids '3wiiqygqaij2j' and '0pwgtbwmgmqan' (seeds/people.yaml:1) have the same hash, so the "
                + "program cannot tell them apart; change one of them",
            corpus.HasOnly(Rules.SameHash)
        );
        Assert.Equal("A", Assert.Single(corpus.Index.People).FullName);
    }

    [Theory]
    [InlineData("kofman", "; did you mean 'michael-kofman'?")]
    [InlineData("Kofman", "; did you mean 'michael-kofman'?")]
    [InlineData("michael", "; no person has this id: add the person to people.yaml")]
    [InlineData("kofman-michael", "; did you mean 'michael-kofman'?")]
    [InlineData("Mike", "; did you mean 'michael-kofman'?")]
    [InlineData("Mick", "; no person has this id: add the person to people.yaml")]
    [InlineData("michael-kofmann", "; did you mean 'michael-kofman'?")]
    [InlineData("Anny", "; did you mean 'bob-lee'?")] // Her name in place of the id comes before an id that is near.
    public void The_person_who_was_meant_is_suggested_if_there_is_only_one(string speaker, string hint) =>
        Assert.EndsWith(
            $"unknown person '{speaker}'{hint}",
            new Corpus(
                "“said”",
                $"quotes: [{{ text: said, speaker: ⟦{speaker}⟧ }}]",
                """
                - { id: michael-kofman, name: Michael Kofman, aliases: [Mike, Mick] }
                - { id: michael-ryan, name: Michael Ryan, aliases: [Mick] }
                - { id: anna, name: Anna }
                - { id: bob-lee, name: Anny }
                """
            ).HasOnly(Rules.UnknownPerson)
        );

    [Fact]
    public void The_nearest_id_is_searched_for_at_most_100_times_per_article()
    {
        var problems = new Corpus(
            "said",
            "aliases:\n" + string.Concat(Enumerable.Range(0, 102).Select(i => $"  said{i}: persn-{i:D3}\n")),
            string.Concat(Enumerable.Range(0, 102).Select(i => $"- {{ id: person-{i:D3}, name: X{i} }}\n"))
        )
            .Problems.Where(p => p.Rule == Rules.UnknownPerson)
            .ToList();
        Assert.Equal(102, problems.Count);
        Assert.Equal(
            2,
            problems.Count(p => p.Message.EndsWith("add the person to people.yaml", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("ann", 0)]
    [InlineData("ann-lee", 0)]
    [InlineData("Bob", 0)]
    [InlineData("an", 1)]
    [InlineData("lee", 1)]
    [InlineData("ann-le", 1)]
    [InlineData("ob", 1)]
    public void An_id_that_appears_in_a_broken_file_is_not_unknown(string id, int problems)
    {
        var corpus = new Corpus("said", $"quotes: [{{ text: said, speaker: {id} }}]", "ann: x ann-lee Bob");
        Assert.Equal(problems, corpus.Problems.Count(p => p.Rule == Rules.UnknownPerson));
    }

    [Fact]
    public void A_person_whose_last_alias_could_not_be_read_is_not_missed_in_a_text() =>
        new Corpus(
            "someone “said”",
            "quotes: [{ text: said, speaker: ann }]",
            "- id: ann\n  name: Ann\n  aliases: [Annie]⟦x⟧"
        ).HasOnly(Rules.InvalidYaml);

    [Fact]
    public void Nobody_is_unknown_if_a_people_file_could_not_be_read_at_all()
    {
        var corpus = new Corpus("said", "quotes: [{ text: said, speaker: nobody }]", "- { id: ann, name: Ann }");
        var sound = corpus.People;
        foreach (var rule in new[] { Rules.InvalidUtf8, Rules.InternalError })
        {
            var broken = File("b.people.yaml", "") with
            {
                IsComplete = false,
                Problems = EquatableArray.Of(Problem.At(sound.File, default, rule, "", "")),
            };
            var view = PeopleIndex.Build(EquatableArray.Of(sound, broken)).ViewFor(corpus.Checked);
            Assert.Empty(ArticleLinker.Link(corpus.Checked, view).Problems);
        }
    }

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(20, 20, "")]
    [InlineData(21, 20, "; 1 more person appears in none")]
    [InlineData(23, 20, "; 3 more people appear in none")]
    public void Advice_on_people_is_limited_and_reports_how_many_are_left(int count, int expected, string last)
    {
        var ids = Enumerable.Range(0, count).Select(i => $"p{i:D2}").ToList();
        var advice = Index(string.Concat(ids.Select(id => $"- {{ id: {id}, name: N{id} }}\n"))).ReportUnused(ids);
        Assert.Equal(expected, advice.Count);
        Assert.Equal(
            ids.Take(expected)
                .Select(
                    (id, i) =>
                        $"person '{id}' (N{id}) does not appear in any article; "
                        + "add the name that the articles use to 'aliases', or remove the person"
                        + (i == expected - 1 ? last : "")
                ),
            advice.Select(p => p.Message)
        );
    }

    [Theory]
    [InlineData(2, "'p1' or 'p2'")]
    [InlineData(6, "'p1', 'p2', 'p3', 'p4', 'p5' or 'p6'")]
    [InlineData(7, "'p1', 'p2', 'p3', 'p4', 'p5' or one of 2 others")]
    public void A_shared_name_reports_the_people_who_have_it(int bearers, string expected)
    {
        var corpus = new Corpus(
            "⟦Kim⟧ came.",
            people: string.Concat(Enumerable.Range(1, bearers).Select(i => $"- {{ id: p{i}, name: Kim }}\n"))
        );
        Assert.Equal(
            $"'Kim' could mean {expected}; to say who is meant here, add 'aliases: {{ Kim: <id> }}' "
                + "with that person's id to the article's annotations, or 'aliases: { Kim: { 1: <id>, 2: <id> } }' "
                + "if it is not the same person at each occurrence; '~' is nobody",
            corpus.HasOnly(Rules.AmbiguousAlias)
        );
    }

    [Theory]
    [InlineData(6, "'Ann', 'A1', 'A2', 'A3', 'A4', 'A5'")]
    [InlineData(7, "'Ann', 'A1', 'A2', 'A3', 'A4', 'A5', …")]
    public void At_most_six_names_of_a_person_who_is_not_named_are_reported(int names, string expected)
    {
        var aliases = string.Join(", ", Enumerable.Range(1, names - 1).Select(i => $"A{i}"));
        Assert.Equal(
            $"speaker 'ann' (Ann) is not named in the article; searched for {expected}; "
                + "if the article uses another name, add it to the person's 'aliases' in people.yaml",
            new Corpus(
                "“said”",
                "quotes: [{ text: said, speaker: ⟦ann⟧ }]",
                $"- {{ id: ann, name: Ann, aliases: [{aliases}] }}"
            ).HasOnly(Rules.PersonNotNamed)
        );
    }

    private static PeopleIndex Index(string people) => new Corpus("x", people: people).Index;

    private static ParsedPeople File(string path, string content) =>
        PeopleReader.ReadPeople(SourceFile.Create("/repo/seeds/" + path, path, "seeds/" + path, content));
}

namespace CorpusSdk.Annotation.Tests;

public class PersonTests
{
    [Fact]
    public void Titles_are_roles_and_not_part_of_the_name()
    {
        var people = Annotator
            .Propose("Prime Minister Anna Weber met former Sen. John Baker and Dr. Maria Lopez in Porto.")
            .People;

        Assert.Equal(["Anna Weber", "John Baker", "Maria Lopez"], people.Select(p => p.Name));
        Assert.Equal(["Prime Minister"], people[0].Roles);
    }

    [Fact]
    public void Surnames_and_titled_forms_are_aliases_of_the_full_name()
    {
        const string Text =
            "President Anna Weber spoke first. Weber said little. Later President Weber left with Mr. Baker, as John "
            + "Baker confirmed.";

        var people = Annotator.Propose(Text).People;

        Assert.Equal(["Anna Weber", "John Baker"], people.Select(p => p.Name));
        Assert.Contains("Weber", people[0].Aliases);
        Assert.Contains("President Weber", people[0].Aliases);
        Assert.Equal(3, people[0].Mentions.Count);
        Assert.All(
            people[0].Mentions,
            m => Assert.EndsWith("Weber", Text.Substring(m.Start, m.Length), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("\"We wait,\" Kim Dal said. So Kim took the boat.", "Kim Dal")]
    [InlineData("\"It is late,\" Said Comey. He said no more.", "Comey")]
    [InlineData("Mike Pence came. Pence Thursday told reporters that it was late.", "Mike Pence")]
    [InlineData("\"The boats are late,\" Omar Aziz said Thursday.", "Omar Aziz")]
    [InlineData("On Monday Omar Aziz left. And Aziz was late. But Aziz did not say so.", "Omar Aziz")]
    [InlineData("Did Omar Aziz leave? Is Aziz here?", "Omar Aziz")]
    [InlineData("We met Said Jalili in Porto. Said Jalili said nothing.", "Said Jalili")]
    [InlineData("We met Will Smith in Porto. Will Smith will say nothing.", "Will Smith")]
    public void Openers_of_sentences_and_days_are_not_part_of_a_name(string text, string name)
    {
        var people = Annotator.Propose(text).People;

        Assert.Equal([name], people.Select(p => p.Name));
        Assert.All(people[0].Aliases, alias => Assert.Contains(alias, name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Mayor Jane Doe came.\n\nSaid Doe: \"Good riddance.\"\n\n\"We are ready,\" Doe said.", "jane-doe")]
    [InlineData("Meet Jane Doe\n\nGoodbye Jane Doe. \"We are glad to be here,\" Doe said.", "jane-doe")]
    [InlineData("Hello Jane Doe\n\n\"We are glad to be here,\" Jane Doe said.", "jane-doe")]
    [InlineData("Bürgermeisterin Jane Doe kam an. „Wir sind bereit“, sagte Doe.", "jane-doe")]
    [InlineData("Mary Jane Doe came. \"We are glad to be here,\" Mary Jane Doe said.", "mary-jane-doe")]
    [InlineData("John Doe came. \"We are glad to be here,\" John Doe said.", "john-doe")]
    public void Words_before_a_known_name_make_no_other_person(string text, string id) =>
        Assert.Equal(
            [id],
            Annotator.Propose(text, [new("jane-doe", "Jane Doe", ["Doe"])]).People.Select(person => person.Id)
        );

    [Fact]
    public void Words_at_the_beginning_of_a_sentence_are_not_part_of_a_name_that_the_text_has_without_them() =>
        Assert.Equal(
            ["Jane Doe"],
            Annotator
                .Propose("Hello Jane Doe\n\n\"We are glad to be here,\" Jane Doe said. Jane Doe left.")
                .People.Select(person => person.Name)
        );

    [Fact]
    public void Romanizations_that_differ_in_hyphens_and_spaces_are_one_person()
    {
        var person = Assert.Single(
            Annotator.Propose("Chairman Kim Jong-un arrived. Kim Jong Un smiled. Kim said nothing.").People
        );

        Assert.Equal(3, person.Mentions.Count);
        Assert.Contains("Kim Jong Un", person.Aliases);
        Assert.Contains("Kim", person.Aliases);
    }

    [Theory]
    [InlineData("Yuri Ushakov, a Kremlin aide, spoke at a briefing.", "Kremlin aide")]
    [InlineData("Anna Weber, head of the harbour board, left early.", "head of the harbour board")]
    [InlineData("Deputy Minister of Natural Resources Anna Weber left early.", "Deputy Minister of Natural Resources")]
    public void Appositions_and_long_titles_are_roles(string text, string role) =>
        Assert.Equal([role], Assert.Single(Annotator.Propose(text).People).Roles);

    [Fact]
    public void Known_people_keep_their_ids_in_any_romanization()
    {
        KnownPerson[] known = [new("kim-3", "Kim Jong-un", ["Kim"]), new("weber", "Anna M. Weber", ["Anna Weber"])];

        var people = Annotator.Propose("Kim Jong Un met Anna Weber. \"Good,\" said Weber.", known);

        Assert.Equal(["kim-3", "weber"], people.People.Select(p => p.Id));
        Assert.All(people.People, p => Assert.True(p.IsKnown));
        Assert.Equal("weber", people.Quotes[0].SpeakerId);
    }

    [Fact]
    public void Places_organizations_and_days_are_not_people() =>
        Assert.Empty(
            Annotator
                .Propose(
                    "On Monday the Ministry of Finance in New Zealand and Harvard University signed the Paris "
                        + "Agreement with the World Bank."
                )
                .People
        );

    [Fact]
    public void Ids_are_unique()
    {
        var people = Annotator
            .Propose(
                "Anna Weber met ANNA-WEBER Junior and Anna O'Weber. Anna Weber-Lopez came too, said Dr. Anna Weber."
            )
            .People;

        Assert.Equal(people.Count, people.Select(p => p.Id).Distinct().Count());
    }
}

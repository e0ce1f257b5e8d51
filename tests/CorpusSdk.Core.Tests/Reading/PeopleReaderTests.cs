namespace CorpusSdk.Core.Tests.Reading;

public class PeopleReaderTests
{
    private const string EmptyAlias =
        "'aliases' has an empty name; write the name as the articles have it, or remove it";

    [Fact]
    public void A_person_is_read_whole()
    {
        var parsed = Given.People(
            """
            - id: vladimir-putin
              name: Vladimir Putin
              aliases: [Putin, President Putin]
              country: Russia
              roles: [ { title: President of Russia, from: 2012-05, to: 2024 } ]
            - id: kim-jong-un
              name: Kim Jong-un
            """
        );
        Given.IsFine(parsed.Problems);
        Assert.True(parsed.IsComplete);
        var person = parsed.People[0];
        Assert.Equal(
            ("vladimir-putin", "Vladimir Putin", "Russia"),
            (person.Id.Value, person.Name.Value, person.Country?.Value)
        );
        Assert.Equal(["Putin", "President Putin"], person.Aliases.Select(alias => alias.Name.Value));
        var role = Assert.Single(person.Roles);
        Assert.Equal(
            ("President of Russia", "2012-05", "2024"),
            (role.Title.Value, role.From?.Value.ToString(), role.To?.Value.ToString())
        );
        Assert.Equal("kim-jong-un", parsed.People[1].Id.Value);
        Assert.Equal(
            "Kim Jong-un",
            parsed.File.Text.Substring(parsed.People[1].Name.Range.Start, parsed.People[1].Name.Range.Length)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nobody yet\n")]
    [InlineData("[]")]
    public void An_empty_people_file_is_valid(string yaml)
    {
        var parsed = Given.People(yaml);
        Given.IsFine(parsed.Problems);
        Assert.Empty(parsed.People);
    }

    [Theory]
    [InlineData("- name: A", "1,3-1,7 CORP1004", "person has no 'id'; add one such as 'vladimir-putin'")]
    [InlineData(
        "- id: a\n  country: b",
        "1,3-1,5 CORP1004",
        "person has no 'name'; add the name, such as 'name: Vladimir Putin'"
    )]
    [InlineData(
        "- id: a\n  name: b\n  roles:\n  - from: 2012",
        "4,5-4,9 CORP1004",
        "role has no 'title'; add a title, such as 'title: President of Russia'"
    )]
    [InlineData(
        "- id: a\n  name: b\n  alias: [c]",
        "3,3-3,8 CORP1003",
        "unknown key 'alias' in a person; did you mean 'aliases'?"
    )]
    [InlineData(
        "- id: a\n  name: b\n  roles: [ { title: c, since: 2012 } ]",
        "3,24-3,29 CORP1003",
        "unknown key 'since' in a role; known keys: title, from, to"
    )]
    [InlineData(
        "- id: a\n  name: b\n  aliases: c",
        "3,12-3,13 CORP1005",
        "'aliases' must be a list, such as '- c' on its own line, but is text"
    )]
    [InlineData("- id: a\n  name: b\n  aliases: ['']", "3,13-3,15 CORP1005", EmptyAlias)]
    [InlineData("- id: a\n  name: b\n  aliases: [c, ' ']", "3,16-3,19 CORP1005", EmptyAlias)]
    [InlineData("- id: a\n  name: b\n  aliases:\n  - c\n  - ~", "5,5-5,6 CORP1005", EmptyAlias)]
    [InlineData(
        "- id: a\n  name: b\n  '': c",
        "3,3-3,5 CORP1003",
        "empty key in a person; write a key, or remove it; known keys: id, name, aliases, country, roles"
    )]
    [InlineData(
        "- id: a\n  name: b\n  roles: [ President ]",
        "3,12-3,21 CORP1005",
        "'role' must be a mapping of keys to values, such as 'title: President', but is text"
    )]
    [InlineData("- id: a\n  name: b\n  roles: [ { title: c, from: May 2012 } ]", "3,30-3,38 CORP1007", null)]
    [InlineData("- id: a b\n  name: c", "1,7-1,10 CORP2002", null)]
    [InlineData(
        "id: a\nname: b",
        "1,1-2,8 CORP1005",
        "'people' must be a list, with '- ' before each entry, but is a mapping of keys to values"
    )]
    [InlineData(
        "Vladimir Putin",
        "1,1-1,15 CORP1005",
        "'people' must be a list, with '- ' before each entry, but is text"
    )]
    public void A_mistake_is_one_error_at_its_place(string yaml, string place, string? message)
    {
        var parsed = Given.People(yaml);
        Given.IsWrong(parsed.Problems, place, message ?? parsed.Problems[0].Message);
    }

    [Fact]
    public void An_alias_may_be_called_Null() =>
        Assert.Equal(
            ["Null", "null", "~"],
            Assert
                .Single(Given.People("- id: a\n  name: b\n  aliases: [Null, null, '~']").People)
                .Aliases.Select(alias => alias.Name.Value)
        );

    [Fact]
    public void A_person_that_is_left_out_makes_the_file_incomplete()
    {
        var parsed = Given.People("- id: a\n- id: b\n  name: c\n");
        Assert.Equal("b", Assert.Single(parsed.People).Id.Value);
        Assert.False(parsed.IsComplete);
    }

    [Fact]
    public void A_problem_in_a_list_that_an_alias_repeats_is_reported_once() =>
        Assert.Equal(
            ["3,22-3,23 CORP1005"],
            Given.Places(
                Given
                    .People("- id: a\n  name: a\n  aliases: &same [x, ~]\n- id: b\n  name: b\n  aliases: *same\n")
                    .Problems
            )
        );
}

using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Tests.Checking;

namespace CorpusSdk.Core.Tests.Linking;

/// <summary>A member's role must be where the member is named, and not only be somebody else's (CORP4007).</summary>
public sealed class RolePlaceTests
{
    private const string People =
        "- { id: jane, name: Jane Doe }\n- { id: omar, name: Omar Aziz, aliases: [Premier Aziz] }\n"
        + "- { id: li, name: 李四 }\n- { id: zhang, name: 张三 }\n"
        + "- { id: kim, name: 김철수 }\n- { id: pak, name: 박영희 }";

    [Theory]
    // Directly next to another name.
    [InlineData("jane", "Defense Minister", "Foreign Minister Jane Doe and Defense Minister Omar Aziz came.")]
    [InlineData("omar", "foreign minister", "Foreign Minister Jane Doe and Defense Minister Omar Aziz came.")]
    [InlineData("jane", "Defense Minister", "Foreign Minister Jane Doe, Defense Minister Omar Aziz, and others came.")]
    [InlineData("jane", "Defense Minister", "Omar Aziz, the Defense Minister, came with Jane Doe.")]
    [InlineData("jane", "Defense Minister", "Omar Aziz (Defense Minister) came with Jane Doe.")]
    [InlineData("jane", "Premier", "Premier Aziz met Jane Doe.")]
    [InlineData("zhang", "国防部长", "外交部长张三和国防部长李四抵达。")]
    [InlineData("kim", "국방부 장관", "김철수 외교부 장관과 박영희 국방부 장관이 왔다.")]
    public void A_role_of_somebody_else_is_a_warning(string person, string role, string text) =>
        Assert.StartsWith(
            $"role '{role}' is in the article, but not as the role of ",
            new Corpus(text, Member(person, $"⟦{role}⟧"), People).HasOnly(Rules.WordsElsewhere),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "Jane Doe came to the harbour early in the morning, before the boats, to see who would be there again."
    )]
    [InlineData("It was Jane Doe. A long line of people waited at the harbour, and it was not known what they wanted.")]
    public void A_role_in_another_paragraph_is_a_warning(string text) =>
        Assert.StartsWith(
            "role 'Defense Minister' is in the article, but not where Jane Doe is named; line 2 of ",
            new Corpus(
                text
                    + "\nThe Defense Minister, who had been there before, had stayed at home on that day with all the "
                    + "others, so it was said.",
                Member("jane", "⟦Defense Minister⟧"),
                People
            ).HasOnly(Rules.WordsElsewhere),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("jane", "Foreign Minister", "Foreign Minister Jane Doe and Defense Minister Omar Aziz came.")]
    [InlineData("omar", "defense minister", "Foreign Minister Jane Doe and Defense Minister Omar Aziz came.")]
    [InlineData("omar", "Defense Minister", "Foreign Minister Jane Doe, Defense Minister Omar Aziz, and others came.")]
    [InlineData("jane", "Defense Minister", "The Defense Minister, Jane Doe, met Omar Aziz.")]
    [InlineData("zhang", "外交部长", "外交部长张三和国防部长李四抵达。")]
    [InlineData("kim", "외교부 장관", "김철수 외교부 장관과 박영희 국방부 장관이 왔다.")]
    // Names before roles, or roles before names: a list does not always say which.
    [InlineData("jane", "Defense Minister", "With Jane Doe, Defense Minister Omar Aziz, Trade Minister.")]
    [InlineData("jane", "Defense Minister", "Omar Aziz, Defense Minister, Jane Doe")]
    [InlineData("jane", "Defense Minister", "Name Role Omar Aziz Defense Minister Jane Doe Trade Minister")]
    // Not next to a name, so the sentence decides.
    [InlineData("jane", "Foreign Minister", "According to Omar Aziz, the Foreign Minister will be Jane Doe.")]
    [InlineData("jane", "Foreign Minister", "Jane Doe was named Foreign Minister, Omar Aziz said.")]
    [InlineData("jane", "Foreign Minister", "Jane Doe, who has been Russia's Foreign Minister, met Omar Aziz.")]
    // The same office.
    [InlineData("jane", "Foreign Minister", "Foreign Minister Omar Aziz received his counterpart Jane Doe.")]
    [InlineData("jane", "Foreign Minister", "Jane Doe will succeed Foreign Minister Omar Aziz in May.")]
    [InlineData("jane", "aide to Omar Aziz", "Jane Doe, an aide to Omar Aziz, came.")]
    // Lists and tables: one line is one person.
    [InlineData("jane", "Defense Minister", "Members\n\nJane Doe\n\nDefense Minister\n\nOmar Aziz\n\nForeign Minister")]
    [InlineData("omar", "Foreign Minister", "Jane Doe, Defense Minister\nOmar Aziz, Foreign Minister")]
    [InlineData(
        "omar",
        "Foreign Minister",
        "| Defense Minister | Foreign Minister |\n|---|---|\n| Jane Doe | Omar Aziz |"
    )]
    [InlineData("jane", "Defense Minister", "Defense Minister\nJane Doe\nForeign Minister\nOmar Aziz")]
    // Once is enough.
    [InlineData("jane", "Minister", "Minister Omar Aziz met the Minister of trade, Jane Doe.")]
    public void A_role_that_may_be_the_member_s_is_no_problem(string person, string role, string text) =>
        new Corpus(text, Member(person, role), People).HasNone();

    [Fact]
    public void The_message_says_where_the_role_is() =>
        Assert.Equal(
            "role 'Defense Minister' is in the article, but not as the role of Jane Doe; line 2 of seeds/a.txt has it "
                + "next to Omar Aziz; use the words that the article has for this person, or remove 'role'",
            new Corpus(
                "Arrival.\nForeign Minister Jane Doe and Defense Minister Omar Aziz came.",
                "delegations: [{ id: d, members: [{ person: jane, role: ⟦Defense Minister⟧ }, "
                    + "{ person: omar, role: Defense Minister }] }]",
                People
            ).HasOnly(Rules.WordsElsewhere)
        );

    [Fact]
    public void The_message_says_where_the_member_is_named() =>
        Assert.Equal(
            "role 'envoy' is in the article, but not where Jane Doe is named; line 3 of seeds/a.txt has it, and "
                + "Jane Doe is named on line 1; use the words that the article has for this person, or remove 'role'",
            new Corpus(
                "Jane Doe came to the harbour.\n\nAn envoy left the harbour.\n\nIt rained.",
                Member("jane", "⟦envoy⟧"),
                People
            ).HasOnly(Rules.WordsElsewhere)
        );

    [Fact]
    public void A_member_who_is_not_named_is_one_mistake() =>
        new Corpus(
            "Omar Aziz is Premier.",
            "delegations: [{ id: d, members: [{ person: ⟦jane⟧, role: Premier }] }]",
            People
        ).HasOnly(Rules.PersonNotNamed);

    [Fact]
    public void A_role_in_an_omitted_line_is_reported_once() =>
        new Corpus("Jane Doe came.\nEnvoy", "omit: [Envoy]\n" + Member("jane", "⟦Envoy⟧"), People).HasOnly(
            Rules.WordsNotFound
        );

    private static string Member(string person, string role) =>
        $"delegations: [{{ id: d, members: [{{ person: {person}, role: {role} }}] }}]";
}

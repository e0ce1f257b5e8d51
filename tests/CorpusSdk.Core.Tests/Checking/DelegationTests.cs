using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>Delegations with people who are not named, with several heads, and with a head who is counted.</summary>
public sealed class DelegationTests
{
    private const string Text = "Ann Lee and Bob Ray led the visit. Eve Orr and three others came.";

    private const string People = """
        - { id: ann-lee, name: Ann Lee }
        - { id: bob-ray, name: Bob Ray }
        - { id: eve-orr, name: Eve Orr }
        """;

    [Theory]
    // People who are not named.
    [InlineData("count: 4, unnamed: 3, members: [{ person: eve-orr }]")]
    [InlineData("count: 3, unnamed: 3")]
    [InlineData("count: 1, unnamed: 0, members: [{ person: eve-orr }]")]
    [InlineData("unnamed: 3, members: [{ person: eve-orr }]")]
    // A head whom the text counts.
    [InlineData("count: 2, head: ann-lee, members: [{ person: ann-lee }, { person: eve-orr }]")]
    [InlineData("count: 1, head: ann-lee, members: [{ person: eve-orr }]")]
    // Several heads.
    [InlineData("count: 1, head: [ann-lee, bob-ray], members: [{ person: eve-orr }]")]
    [InlineData("count: 2, head: [ann-lee, bob-ray], members: [{ person: ann-lee }, { person: eve-orr }]")]
    public void The_count_may_be_right_in_many_ways(string delegation) =>
        new Corpus(Text, $"delegations: [{{ id: d, {delegation} }}]", People).HasNone();

    [Theory]
    [InlineData(
        "count: ⟦4⟧, members: [{ person: eve-orr }]",
        "'count' is 4, but 1 member is listed; list every member, add 'unnamed: 3' for those whom the text does "
            + "not name, "
            + "or correct the count",
        "Replace 1, Add unnamed: 3"
    )]
    [InlineData(
        "count: ⟦4⟧, unnamed: 2, members: [{ person: eve-orr }]",
        "'count' is 4, but 1 member is listed, and 2 more as 'unnamed'; list every member, write 'unnamed: 3' "
            + "for those "
            + "whom the text does not name, or correct the count",
        "Replace 3, Replace 3"
    )]
    [InlineData(
        "count: ⟦2⟧, unnamed: 2, members: [{ person: eve-orr }]",
        "'count' is 2, but 1 member is listed, and 2 more as 'unnamed'; remove who is not a member, correct "
            + "'unnamed', or "
            + "correct the count",
        "Replace 3, Replace 1"
    )]
    [InlineData(
        "count: ⟦0⟧, members: [{ person: eve-orr }]",
        "'count' is 0, but 1 member is listed; remove who is not a member, or correct the count",
        "Replace 1"
    )]
    [InlineData(
        "count: ⟦2⟧, head: ann-lee, members: [{ person: eve-orr }]",
        "'count' is 2, but 1 member is listed; the head, ann-lee, is not counted; list every member, add "
            + "'unnamed: 1' for "
            + "one whom the text does not name, list the head under 'members' too if the text counts the head, "
            + "or correct "
            + "the count",
        "Replace 1, Add unnamed: 1"
    )]
    [InlineData(
        "count: ⟦3⟧, head: [ann-lee, bob-ray], members: [{ person: eve-orr }]",
        "'count' is 3, but 1 member is listed; the heads, ann-lee and bob-ray, are not counted; list every "
            + "member, add "
            + "'unnamed: 2' for those whom the text does not name, list the heads under 'members' too if the "
            + "text counts "
            + "them, or correct the count",
        "Replace 1, Add unnamed: 2"
    )]
    [InlineData(
        "count: ⟦3⟧, head: [ann-lee, bob-ray], members: [{ person: ann-lee }, { person: eve-orr }]",
        "'count' is 3, but 2 members are listed; the head, bob-ray, is not counted; list every member, add "
            + "'unnamed: 1' "
            + "for one whom the text does not name, list the head under 'members' too if the text counts the "
            + "head, or "
            + "correct the count",
        "Replace 2, Add unnamed: 1"
    )]
    public void A_count_that_differs_says_all_ways_out(string delegation, string message, string fixes)
    {
        var corpus = new Corpus(Text, $"delegations: [{{ id: d, {delegation} }}]", People);
        Assert.Equal(message, corpus.HasOnly(Rules.MemberCountMismatch));
        Assert.Equal(fixes, string.Join(", ", corpus.Problems[0].Fixes.Select(fix => $"{fix.Kind} {fix.Text}")));
        Assert.All(corpus.Problems[0].Fixes, fix => Assert.True(fix.NeedsDecision));
    }

    [Theory]
    [InlineData("unnamed: ⟦three⟧", "'unnamed' must be a whole number of at least 0, but is 'three'")]
    [InlineData("unnamed: ⟦-1⟧", "'unnamed' must be a whole number of at least 0, but is '-1'")]
    [InlineData(
        "head: ⟦[]⟧",
        "'head' must be the id of a person, or a list of ids such as '[ann-lee, bob-ray]', but is an empty list"
    )]
    public void Another_form_is_one_error(string key, string message) =>
        Assert.Equal(
            message,
            new Corpus(
                Text,
                $"delegations: [{{ id: d, count: 4, {key}, members: [{{ person: eve-orr }}] }}]",
                People
            ).HasOnly(Rules.InvalidValue)
        );

    [Theory]
    [InlineData("⟦unamed⟧: 3", "unnamed")]
    [InlineData("⟦others⟧: 3", null)]
    [InlineData("⟦heads⟧: [ann-lee]", "head")]
    public void A_mistyped_key_is_one_error(string key, string? meant) =>
        Assert.Equal(
            $"unknown key '{key.Split('⟧')[0][1..]}' in a delegation; "
                + (
                    meant is null
                        ? "known keys: id, party, event, head, count, unnamed, members"
                        : $"did you mean '{meant}'?"
                ),
            new Corpus(
                Text,
                $"delegations: [{{ id: d, count: {(meant == "head" ? 1 : 4)}, {key}, "
                    + "members: [{ person: eve-orr }] }]",
                People
            ).HasOnly(Rules.UnknownKey)
        );

    [Fact]
    public void Nobody_is_the_head_twice() =>
        Assert.Equal(
            "'ann-lee' is listed twice in the heads of delegation 'd', first on line 1; remove one of them",
            new Corpus(Text, "delegations: [{ id: d, head: [ann-lee, bob-ray, ⟦ann-lee⟧] }]", People).HasOnly(
                Rules.DuplicateMember
            )
        );

    [Theory]
    [InlineData("[ann-lee, ⟦bob-roy⟧]", "unknown person 'bob-roy'; did you mean 'bob-ray'?")]
    [InlineData(
        "⟦ann-lee and bob-ray⟧",
        "unknown person 'ann-lee and bob-ray'; several people are a list: '[ann-lee, bob-ray]'"
    )]
    public void An_unknown_head_is_one_error(string head, string message) =>
        Assert.Equal(
            message,
            new Corpus(Text, $"delegations: [{{ id: d, head: {head} }}]", People).HasOnly(Rules.UnknownPerson)
        );

    [Fact]
    public void Each_head_must_be_named() =>
        new Corpus("Ann Lee came.", "delegations: [{ id: d, head: [ann-lee, ⟦bob-ray⟧] }]", People).HasOnly(
            Rules.PersonNotNamed
        );
}

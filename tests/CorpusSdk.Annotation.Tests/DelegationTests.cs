using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Annotation.Tests;

public class DelegationTests
{
    [Fact]
    public void A_list_of_members_can_continue_in_the_next_sentence()
    {
        const string Text =
            "French President Anna Weber came to the Porto summit with four French delegates. The French delegation "
            + "consisted of Foreign Minister Maria Lopez, Kremlin expert Paul Martin, and Minister of Natural "
            + "Resources John Baker. Also attending was Air France CEO Peter Schmidt.";

        var delegation = Assert.Single(Annotator.Propose(Text).Delegations);

        Assert.Equal(
            ("France", 4, "anna-weber", "enumeration"),
            (delegation.Party, delegation.Count, delegation.Head, delegation.Rule)
        );
        Assert.Equal(
            [
                ("Maria Lopez", "Foreign Minister"),
                ("Paul Martin", "Kremlin expert"),
                ("John Baker", "Minister of Natural Resources"),
                ("Peter Schmidt", "Air France CEO"),
            ],
            delegation.Members.Select(m => (m.PersonName, m.Role))
        );
        Assert.StartsWith(
            "The French delegation",
            Text.Substring(delegation.Span.Start, delegation.Span.Length),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_list_of_a_side_has_titles_before_and_after_names()
    {
        var delegation = Assert.Single(
            Annotator
                .Propose(
                    "From the Japanese side, Foreign Minister Maria Lopez, John Baker, head of the trade office, and "
                        + "Ambassador Peter Schmidt were present."
                )
                .Delegations
        );

        Assert.Equal(("Japan", "side-enumeration"), (delegation.Party, delegation.Rule));
        Assert.Equal(
            ["Foreign Minister", "head of the trade office", "Ambassador"],
            delegation.Members.Select(m => m.Role)
        );
    }

    [Fact]
    public void The_person_who_is_accompanied_is_the_head_and_not_a_member()
    {
        var delegation = Assert.Single(
            Annotator
                .Propose(
                    "Anna Weber was accompanied by her younger sister, Maria Weber, and Defence Minister John Baker."
                )
                .Delegations
        );

        Assert.Equal("anna-weber", delegation.Head);
        Assert.Equal(
            [("Maria Weber", "younger sister"), ("John Baker", "Defence Minister")],
            delegation.Members.Select(m => (m.PersonName, m.Role))
        );
    }

    [Fact]
    public void A_matching_count_increases_the_confidence()
    {
        const string Two =
            "A two-member Italian delegation left. The Italian delegation included Maria Lopez and John Baker.";

        var agreed = Assert.Single(Annotator.Propose(Two).Delegations);
        var stated = Assert.Single(Annotator.Propose(Two.Replace("two", "five", StringComparison.Ordinal)).Delegations);

        Assert.Equal((2, 5), (agreed.Count, stated.Count));
        Assert.True(agreed.Confidence > stated.Confidence);
    }

    [Fact]
    public void A_single_companion_is_not_a_delegation() =>
        Assert.Empty(Annotator.Propose("Anna Weber was accompanied by John Baker.").Delegations);
}

namespace CorpusSdk.Tests.Query;

public class PersonAndDelegationQueriesTests
{
    private static readonly FakePerson Putin = new("putin") { Country = "Russia" };
    private static readonly FakePerson Manturov = new("manturov") { Country = "Russia" };
    private static readonly FakePerson Kim = new("kim") { Country = "North Korea" };
    private static readonly FakePerson[] People = [Putin, Manturov, Kim, new("unknown")];

    private static readonly FakeDelegation[] Delegations =
    [
        new("russia")
        {
            Party = "Russia",
            Head = Putin,
            Members = [new FakeMember(Manturov, "First Deputy Prime Minister")],
        },
        new("north-korea") { Party = "North Korea", Head = Kim },
        new("nobody"),
    ];

    [Fact]
    public void FromCountry_matches_the_full_name_in_any_case()
    {
        Assert.Equal([Putin, Manturov], People.FromCountry("RUSSIA"));
        Assert.Empty(People.FromCountry("Korea"));
    }

    [Fact]
    public void MentionedIn_finds_the_people_whom_the_text_mentions()
    {
        var article = new FakeArticle("a") { People = [Putin, Kim] };
        article.Mentions = [new FakeMention(new FakePerson("putin"), article)];

        Assert.Equal([Putin], People.MentionedIn(article));
        Assert.Empty(People.FromCountry("North Korea").MentionedIn(article));
    }

    [Fact]
    public void Of_matches_the_full_name_in_any_case() =>
        Assert.Equal(["russia"], Delegations.Of("russia").Select(delegation => delegation.Id));

    [Theory]
    [InlineData("putin", "russia")]
    [InlineData("manturov", "russia")]
    [InlineData("kim", "north-korea")]
    [InlineData("xi", "")]
    public void Including_finds_heads_and_members(string person, string found) =>
        Assert.Equal(found, string.Join(' ', Delegations.Including(new FakePerson(person))));

    [Fact]
    public void Queries_keep_the_element_type_and_compose_with_each_other()
    {
        FakeDelegation delegation = Delegations.Of("Russia").Including(Putin).Single();

        Assert.Equal("russia", delegation.Id);
    }

    [Fact]
    public void Nothing_is_read_before_the_result_is_enumerated()
    {
        var people = new ThrowingSequence<FakePerson>();
        var delegations = new ThrowingSequence<FakeDelegation>();

        Assert.All<IEnumerable<object>>(
            [
                people.FromCountry("Russia"),
                people.MentionedIn(new FakeArticle("a")),
                delegations.Of("Russia"),
                delegations.Including(Kim),
            ],
            query => Assert.Throws<InvalidOperationException>(() => query.Any())
        );
    }

    [Fact]
    public void Null_is_refused_immediately()
    {
        IEnumerable<FakePerson> noPeople = null!;
        IEnumerable<FakeDelegation> noDelegations = null!;

        Assert.All<Action>(
            [
                () => noPeople.FromCountry("x"),
                () => noPeople.MentionedIn(new FakeArticle("a")),
                () => noDelegations.Of("x"),
                () => noDelegations.Including(Kim),
                () => People.FromCountry(null!),
                () => People.MentionedIn(null!),
                () => Delegations.Of(null!),
                () => Delegations.Including(null!),
            ],
            query => Assert.Throws<ArgumentNullException>(query)
        );
    }
}

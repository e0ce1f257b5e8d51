using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>Mistakes that could be reported twice, or whose message shows how to fix them.</summary>
public sealed class OneMistakeTests
{
    private const string Text = "Ann Lee came. “We have waited for a long time,” she said. It was cold. It was cold.";
    private const string People = "- id: ann-lee\n  name: Ann Lee\n  aliases: [Lee]";

    [Theory]
    [InlineData(
        "quotes:\n  - ⟦text:We have waited for a long time⟧",
        "'quote' must be a mapping of keys to values, with a space after the colon, such as 'text: We have "
            + "waited for a long time', but is text"
    )]
    [InlineData(
        "quotes:\n  - text: We have waited for a long time\n    occurrence: ⟦0⟧",
        "'occurrence' must be a whole number of at least 1, but is '0'"
    )]
    [InlineData(
        "delegations:\n  - id: d\n    members:\n      - ⟦person:ann-lee⟧",
        "'member' must be a mapping of keys to values, with a space after the colon, such as 'person: "
            + "ann-lee', but is text"
    )]
    [InlineData("omit: ⟦true⟧", "'omit' must be a list, such as '- true' on its own line, but is text")]
    [InlineData("captions: ⟦x⟧", "'captions' must be a list, such as '- x' on its own line, but is text")]
    [InlineData("decks: ⟦no⟧", "'decks' must be a list, such as '- no' on its own line, but is text")]
    [InlineData("terms: ⟦none⟧", "'terms' must be a list, such as '- none' on its own line, but is text")]
    [InlineData(
        "quotes:\n  - text: We have waited for a long time\n    occurrence: ⟦2147483648⟧",
        "'occurrence' must be a whole number from 1 to 2,147,483,647, but is '2147483648'"
    )]
    [InlineData(
        "delegations:\n  - id: d\n    unnamed: ⟦99999999999⟧",
        "'unnamed' must be a whole number from 0 to 2,147,483,647, but is '99999999999'"
    )]
    public void A_mistake_of_form_is_not_reported_as_a_wrong_fact(string annotations, string message) =>
        Assert.Equal(message, new Corpus(Text, annotations, People).HasOnly(Rules.InvalidValue));

    [Fact]
    public void A_person_given_by_name_alone_is_not_a_wrong_id_as_well() =>
        Assert.Equal(
            "'person' must be a mapping of keys to values, such as 'id: Ann Lee', but is text",
            new Corpus(Text, "", "- ⟦Ann Lee⟧").HasOnly(Rules.InvalidValue)
        );

    [Theory]
    [InlineData("Lee")]
    [InlineData("Ann Lee")]
    public void A_name_in_place_of_an_id_suggests_the_persons_id(string name) =>
        Assert.Equal(
            $"unknown person '{name}'; did you mean 'ann-lee'?",
            new Corpus(
                Text,
                $"quotes:\n  - text: We have waited for a long time\n    speaker: ⟦{name}⟧",
                People
            ).HasOnly(Rules.UnknownPerson)
        );

    [Fact]
    public void A_name_that_two_people_share_suggests_neither() =>
        Assert.Equal(
            "unknown person 'Kim'; no person has this id: add the person to people.yaml, or write '~' if the name is "
                + "nobody here",
            new Corpus(
                "Text",
                "aliases:\n  Text: ⟦Kim⟧",
                "- id: kim-jong-un\n  name: Kim Jong Un\n  aliases: [Kim]\n- id: kim-yo-jong\n  name: Kim "
                    + "Yo-jong\n  aliases: [Kim]"
            ).HasOnly(Rules.UnknownPerson)
        );

    [Fact]
    public void Three_dots_show_how_to_leave_words_out()
    {
        const string Hint = "; to leave words out, write ' … ' (U+2026 between spaces) and not '...'";
        Assert.EndsWith(
            Hint,
            new Corpus(Text, "quotes:\n  - text: ⟦We have ... a long time⟧", People).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "U+2026",
            new Corpus(Text, "quotes:\n  - text: ⟦We had waited⟧", People).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_short_word_has_no_nearest_one() =>
        Assert.Equal(
            "cue 'told' does not appear in the article; use the article's own word, or remove it",
            new Corpus(Text, "quotes:\n  - text: We have waited for a long time\n    cue: ⟦told⟧", People).HasOnly(
                Rules.WordsNotFound
            )
        );

    [Fact]
    public void A_duplicate_quote_is_reported_as_such() =>
        Assert.EndsWith(
            "; it is the same quote twice; remove one",
            new Corpus(
                Text,
                "quotes:\n  - text: We have waited for a long time\n  - text: ⟦We have waited for a long time⟧",
                People
            ).HasOnly(Rules.SameName),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_same_words_in_two_places_need_an_id() =>
        Assert.EndsWith(
            "; give one of them its own 'id:'",
            new Corpus(
                Text.Replace("It was cold. It was cold.", "“It was cold. It was cold.”", StringComparison.Ordinal),
                "quotes:\n  - text: It was cold.\n    occurrence: 1\n  - text: ⟦It was cold.⟧\n    "
                    + "occurrence: 2\n  - text: We have waited for a long time",
                People
            ).HasOnly(Rules.SameName),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2012", "2010")]
    [InlineData("2012-05", "2012-04")]
    [InlineData("2012-05-07", "2012-05-06")]
    public void A_role_does_not_end_before_it_begins(string from, string to) =>
        Assert.Equal(
            $"'to' must be no earlier than 'from' ({from}), but is '{to}'",
            new Corpus(
                Text,
                "",
                $"{People}\n  roles:\n    - title: mayor\n      from: {from}\n      to: ⟦{to}⟧"
            ).HasOnly(Rules.InvalidValue)
        );

    [Theory]
    [InlineData("2012-05", "2012")]
    [InlineData("2012", "2012-01")]
    [InlineData("2012-05-07", "2012-05-07")]
    [InlineData("2011-12", "2012-01")]
    public void A_role_may_end_when_it_begins_or_later(string from, string to) =>
        new Corpus(Text, "", $"{People}\n  roles:\n    - title: mayor\n      from: {from}\n      to: {to}").HasNone();
}

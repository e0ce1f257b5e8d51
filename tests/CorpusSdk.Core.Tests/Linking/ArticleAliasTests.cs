using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Tests.Checking;

namespace CorpusSdk.Core.Tests.Linking;

/// <summary>What a name means in one article: somebody, nobody, or somebody else at each occurrence.</summary>
public sealed class ArticleAliasTests
{
    private const string People = """
        - { id: ann, name: Ann Lee, aliases: [Lee] }
        - { id: bob, name: Bob Lee, aliases: [Lee] }
        - { id: may, name: Theresa May, aliases: [{ name: May, match: anywhere }] }
        """;

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("{ rest: ~ }")]
    public void A_name_that_is_nobody_is_not_a_mention(string nobody)
    {
        var corpus = new Corpus("Theresa May came. Then May came.", $"aliases: {{ May: {nobody} }}", People);
        corpus.HasNone();
        Assert.Equal(["may: Theresa May"], corpus.MentionedTexts);
    }

    [Fact]
    public void A_shared_name_that_is_nobody_is_not_ambiguous()
    {
        var corpus = new Corpus("The Lee side is dry.", "aliases: { Lee: ~ }", People);
        corpus.HasNone();
        Assert.Empty(corpus.MentionedTexts);
    }

    [Fact]
    public void A_longer_name_that_is_nobody_hides_the_name_within()
    {
        var corpus = new Corpus("Ann Lee came to Lee Harbour.", "aliases: { Lee Harbour: ~ }", People);
        corpus.HasNone();
        Assert.Equal(["ann: Ann Lee"], corpus.MentionedTexts);
    }

    [Fact]
    public void A_speaker_is_not_named_by_a_name_that_is_nobody() =>
        Assert.Equal(
            "speaker 'may' (Theresa May) is not named in the article; line 1 of seeds/a.txt has 'May', but the "
                + "'aliases' of the article say that it is nobody there",
            new Corpus(
                "“We came,” said May.",
                "aliases: { May: ~ }\nquotes: [{ text: \"We came,\", speaker: ⟦may⟧ }]",
                People
            ).HasOnly(Rules.PersonNotNamed)
        );

    [Theory]
    [InlineData("Null")]
    [InlineData("'Null'")]
    [InlineData("'null'")]
    public void Null_is_the_id_of_a_person(string id)
    {
        var corpus = new Corpus("Lee came.", $"aliases: {{ Lee: {id} }}", $"- id: '{id.Trim('\'')}'\n  name: Lee Null");
        Assert.Equal($"{id.Trim('\'')}: Lee", Assert.Single(corpus.MentionedTexts));
    }

    [Theory]
    [InlineData("aliases: { Lee: ⟦''⟧ }")]
    [InlineData("aliases: { Lee: ⟦\"  \"⟧ }")]
    [InlineData("aliases:\n  ⟦Lee⟧:")]
    public void An_empty_meaning_is_one_error(string aliases) =>
        Assert.Equal(
            "'Lee' must be the id of a person, '~' if the name is nobody here, or people by occurrence, such as "
                + "'{ 1: ann-lee, 2: bob-lee }', but is empty",
            new Corpus("Lee came.", aliases, People).HasOnly(Rules.InvalidValue)
        );

    [Theory]
    [InlineData("⟦[ann, bob]⟧", "a list")]
    [InlineData("⟦{}⟧", "a mapping of keys to values")]
    public void A_meaning_of_another_form_is_one_error(string meaning, string found) =>
        Assert.EndsWith(
            "but is " + found,
            new Corpus("Lee came.", $"aliases: {{ Lee: {meaning} }}", People).HasOnly(Rules.InvalidValue),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("{ 1: ann, 2: bob, 3: ann }", "ann: Lee|bob: Lee|ann: Lee")]
    [InlineData("{ 3: ann, 1: ~, 2: bob }", "bob: Lee|ann: Lee")]
    [InlineData("{ 2: bob, rest: ann }", "ann: Lee|bob: Lee|ann: Lee")]
    [InlineData("{ rest: ~, 2: bob }", "bob: Lee")]
    [InlineData("{ 02: bob, rest: ann }", "ann: Lee|bob: Lee|ann: Lee")]
    public void Occurrences_say_who_is_meant(string meaning, string mentions)
    {
        var corpus = new Corpus("Lee came. Lee left.\nThen Lee laughed.", $"aliases: {{ Lee: {meaning} }}", People);
        corpus.HasNone();
        Assert.Equal(mentions.Split('|'), corpus.MentionedTexts);
    }

    [Fact]
    public void Occurrences_are_counted_as_an_editor_finds_the_word()
    {
        // Within a longer name and in a date, but not within a word or in an omitted line.
        var corpus = new Corpus(
            "Theresa May came on 3 May.\nMay menu\nMaybe May was late.",
            "omit: [May menu]\naliases: { May: { 1: may, 2: ~, 3: may } }",
            People
        );
        corpus.HasNone();
        Assert.Equal(["may: Theresa May", "may: May"], corpus.MentionedTexts);
    }

    [Fact]
    public void An_occurrence_counts_even_in_a_date() =>
        Assert.Equal(["may: May"], new Corpus("It was 3 May.", "aliases: { May: { 1: may } }", People).MentionedTexts);

    [Fact]
    public void A_name_without_people_is_somebody_only_where_the_article_says_so()
    {
        var corpus = new Corpus(
            "The chief came. The chief of the fire left.",
            "aliases: { chief: { 1: ann } }",
            People
        );
        corpus.HasNone();
        Assert.Equal(["ann: chief"], corpus.MentionedTexts);
    }

    [Fact]
    public void An_occurrence_without_a_meaning_is_whom_the_people_file_says()
    {
        var corpus = new Corpus("May left. May came.", "aliases: { May: { 1: ann } }", People);
        corpus.HasNone();
        Assert.Equal(["ann: May", "may: May"], corpus.MentionedTexts);
    }

    [Fact]
    public void A_shared_name_without_a_meaning_is_reported_at_its_place() =>
        Assert.Equal(
            "occurrence 2 of 'Lee' (line 2) could mean 'ann' or 'bob'; add '2: <id>' to 'Lee' in the article's "
                + "'aliases', or '2: ~' if it is nobody; 'rest: <id>' is for all occurrences without a number; so is "
                + "occurrence 4",
            new Corpus(
                "Lee came.\nThen ⟦Lee⟧ left. Lee and Lee.",
                "aliases: { Lee: { 1: ann, 3: bob } }",
                People
            ).HasOnly(Rules.AmbiguousAlias)
        );

    [Fact]
    public void A_name_that_only_the_article_shares_is_reported_at_its_place() =>
        new Corpus("chief, chief and ⟦chief⟧", "aliases: { chief: { 1: ann, 2: bob } }", People).HasOnly(
            Rules.AmbiguousAlias
        );

    [Theory]
    [InlineData("⟦0⟧: bob", "0")]
    [InlineData("⟦3⟧: bob", "3")]
    [InlineData("⟦99999999999999999999⟧: bob", "99999999999999999999")]
    public void A_number_without_an_occurrence_is_one_error(string occurrence, string number) =>
        Assert.Equal(
            $"there is no occurrence {number} of 'Lee': the name occurs 2 times, on lines 1 and 3 of seeds/a.txt; use "
                + "a number from 1 to 2",
            new Corpus(
                "“So,” said Lee.\n\n“No,” said Lee.",
                $"aliases: {{ Lee: {{ 1: ann, {occurrence} }} }}\nterms: [\"So,\"]\n"
                    + "quotes: [{ text: \"No,\", speaker: bob }]",
                People
            ).HasOnly(Rules.AliasOccurrence)
        );

    [Fact]
    public void The_only_occurrence_has_the_number_1() =>
        Assert.Equal(
            "there is no occurrence 2 of 'Lee': the name occurs once, on line 1 of seeds/a.txt; use 1, or remove the "
                + "number",
            new Corpus("Lee came.", "aliases: { Lee: { ⟦2⟧: ann } }", People).HasOnly(Rules.AliasOccurrence)
        );

    [Theory]
    [InlineData("1: ann, ⟦1⟧: bob", "1")]
    [InlineData("1: ann, ⟦01⟧: bob", "01")]
    public void The_same_occurrence_twice_is_one_error(string occurrences, string number) =>
        Assert.Equal(
            $"duplicate key '{number}', first used on line 1; keep one of them",
            new Corpus("Lee came.", $"aliases: {{ Lee: {{ {occurrences} }} }}", People).HasOnly(Rules.DuplicateKey)
        );

    [Theory]
    [InlineData("1: ann, ⟦1⟧: bob", "CORP1006")]
    [InlineData("1: ann, ⟦01⟧: bob", "CORP1006")]
    [InlineData("1: ⟦bob⟧, 3: ann", "CORP3002")]
    public void One_mistake_in_a_number_does_not_leave_another_occurrence_open(string occurrences, string id) =>
        new Corpus("Ann Lee came. Lee left. Lee.", $"aliases: {{ Lee: {{ {occurrences} }} }}", People).HasAmong(
            _ => true,
            [id]
        );

    [Fact]
    public void Nobody_is_a_tilde() =>
        Assert.Equal(
            "unknown person 'none'; no person has this id: add the person to people.yaml, or write '~' if the name is "
                + "nobody here",
            new Corpus("Lee came.", "aliases: { Lee: ⟦none⟧ }", People).HasOnly(Rules.UnknownPerson)
        );

    [Theory]
    [InlineData("⟦first⟧: bob", "; use the number of an occurrence, from 1, or 'rest' for all others")]
    [InlineData("⟦-2⟧: bob", "; use the number of an occurrence, from 1, or 'rest' for all others")]
    [InlineData("⟦rst⟧: bob", "; did you mean 'rest'?")]
    public void Another_key_is_one_error(string occurrence, string hint) =>
        Assert.EndsWith(
            "in the occurrences of 'Lee'" + hint,
            new Corpus(
                "“So,” said Lee. “No,” said Lee.",
                $"aliases: {{ Lee: {{ 1: ann, {occurrence} }} }}\nterms: [\"So,\"]\n"
                    + "quotes: [{ text: \"No,\", speaker: bob }]",
                People
            ).HasOnly(Rules.UnknownKey),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("2: ⟦''⟧", "'2' must be the id of a person, or '~' if the name is nobody here, but is empty")]
    [InlineData("⟦2⟧:", "'2' must be the id of a person, or '~' if the name is nobody here, but is empty")]
    [InlineData(
        "rest: ⟦[]⟧",
        "'rest' must be the id of a person, or '~' if the name is nobody here, but is an empty list"
    )]
    public void Another_value_is_one_error(string occurrence, string message) =>
        Assert.Equal(
            message,
            new Corpus("Lee came. Lee left.", $"aliases:\n  Lee:\n    1: ann\n    {occurrence}", People).HasOnly(
                Rules.InvalidValue
            )
        );

    [Fact]
    public void An_unknown_person_is_one_error() =>
        new Corpus(
            "“So,” said Lee. “No,” said Lee.",
            "aliases: { Lee: { 1: ann, 2: ⟦bobb⟧ } }\nterms: [\"So,\"]\n" + "quotes: [{ text: \"No,\", speaker: bob }]",
            People
        ).HasOnly(Rules.UnknownPerson);

    [Theory]
    [InlineData("1: ⟦bob⟧, 2: bob", "'ann'")]
    [InlineData("⟦1⟧: ~, 2: bob", "'ann'")]
    public void An_occurrence_within_the_name_of_somebody_else_is_one_error(string occurrences, string meaning) =>
        Assert.Equal(
            $"occurrence 1 of 'Lee' is part of 'Ann Lee' (line 1 of seeds/a.txt), which is {meaning}; remove the "
                + "occurrence, or say in 'aliases' who 'Ann Lee' is",
            new Corpus("Ann Lee came. Lee left.", $"aliases: {{ Lee: {{ {occurrences} }} }}", People).HasOnly(
                Rules.AliasOccurrence
            )
        );

    [Fact]
    public void An_occurrence_within_a_name_of_the_same_person_is_right() =>
        new Corpus("Ann Lee came. Lee left.", "aliases: { Lee: { 1: ann, 2: bob } }", People).HasNone();

    [Fact]
    public void A_name_that_does_not_occur_is_reported_as_such() =>
        new Corpus("Ann Lee came.", "aliases: { ⟦Leee⟧: { 1: ann, 2: bob } }", People).HasOnly(Rules.WordsNotFound);
}

using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>The values of an article's annotations.</summary>
public sealed class ArticleValueTests
{
    private const string EmptyName =
        "'aliases' has an empty name; write the name as the articles have it, or remove it";

    [Theory]
    [InlineData("title: 2024", "2024")]
    [InlineData("title: no", "no")]
    [InlineData("title: 1e3", "1e3")]
    [InlineData("title: 2024-06-19", "2024-06-19")]
    [InlineData("title: 'null'", "null")]
    [InlineData("title: !!str null", "null")]
    [InlineData("title: |\n  two\n  lines\n\n", "two\nlines")]
    public void Any_scalar_is_text(string yaml, string title)
    {
        var parsed = Given.Sidecar(yaml);
        Given.IsFine(parsed.Problems);
        Assert.Equal(title, parsed.Declaration.Title?.Value);
    }

    [Theory]
    [InlineData(
        "quotes: { text: x }",
        "1,9-1,20 CORP1005",
        "'quotes' must be a list, with '- ' before each entry, but is a mapping of keys to values"
    )]
    [InlineData("quotes: x", "1,9-1,10 CORP1005", "'quotes' must be a list, with '- ' before each entry, but is text")]
    [InlineData(
        "quotes:\n- We said it",
        "2,3-2,13 CORP1005",
        "'quote' must be a mapping of keys to values, such as 'text: We said it', but is text"
    )]
    [InlineData(
        "quotes:\n- [x]",
        "2,3-2,6 CORP1005",
        "'quote' must be a mapping of keys to values, such as 'text: …', but is a list"
    )]
    [InlineData(
        "title: [x]",
        "1,8-1,11 CORP1005",
        "'title' must be text (in quotes if it starts with '['), but is a list"
    )]
    [InlineData("title: ''", "1,8-1,10 CORP1005", "'title' must be text, but is empty")]
    [InlineData("quotes:\n- text:\n", "2,3-2,7 CORP1005", "'text' must be text, but is empty")]
    [InlineData("quotes:\n- text: ~\n", "2,9-2,10 CORP1005", "'text' must be text, but is empty")]
    [InlineData(
        "decks: One deck",
        "1,8-1,16 CORP1005",
        "'decks' must be a list, such as '- One deck' on its own line, but is text"
    )]
    [InlineData(
        "decks:\n- Note: this",
        "2,3-2,13 CORP1005",
        "'decks' must be text (in quotes if it contains ': ' or starts with '{'), but is a mapping of keys to values"
    )]
    [InlineData(
        "quotes:\n- text: x\n  kind: drect",
        "3,9-3,14 CORP1005",
        "'kind' must be 'direct' or 'partial', but is 'drect'; did you mean 'direct'?"
    )]
    [InlineData(
        "quotes:\n- text: x\n  kind: spoken",
        "3,9-3,15 CORP1005",
        "'kind' must be 'direct' or 'partial', but is 'spoken'"
    )]
    [InlineData(
        "quotes:\n- text: x\n  attribution: sure",
        "3,16-3,20 CORP1005",
        "'attribution' must be 'confirmed', but is 'sure'"
    )]
    [InlineData(
        "quotes:\n- text: x\n  attribution: confirm",
        "3,16-3,23 CORP1005",
        "'attribution' must be 'confirmed', but is 'confirm'; did you mean 'confirmed'?"
    )]
    [InlineData(
        "quotes:\n- text: x\n  attribution: [confirmed]",
        "3,16-3,27 CORP1005",
        "'attribution' must be text (in quotes if it starts with '['), but is a list"
    )]
    [InlineData("quotes:\n- text: x\n  marks: '\"'", "3,10-3,13 CORP1005", "'marks' must be 'none', but is '\"'")]
    [InlineData(
        "attribution: true\nquotes: []",
        "1,14-1,18 CORP1005",
        "'attribution' must be 'confirmed', but is 'true'"
    )]
    [InlineData("marks: straight", "1,8-1,16 CORP1005", "'marks' must be 'none', but is 'straight'")]
    [InlineData(
        "quotes:\n- text: x\n  occurrence: 0",
        "3,15-3,16 CORP1005",
        "'occurrence' must be a whole number of at least 1, but is '0'"
    )]
    [InlineData(
        "quotes:\n- text: x\n  occurrence: second",
        "3,15-3,21 CORP1005",
        "'occurrence' must be a whole number of at least 1, but is 'second'"
    )]
    [InlineData(
        "delegations:\n- id: x\n  count: -1",
        "3,10-3,12 CORP1005",
        "'count' must be a whole number of at least 0, but is '-1'"
    )]
    [InlineData(
        "delegations:\n- id: x\n  count: 99999999999",
        "3,10-3,21 CORP1005",
        "'count' must be a whole number from 0 to 2,147,483,647, but is '99999999999'"
    )]
    [InlineData(
        "quotes:\n- text: x\n  speaker: y\n  source: z",
        "4,11-4,12 CORP1005",
        "'source' must be omitted when 'speaker' is given (a quote has either a speaker or a source), but is 'z'"
    )]
    [InlineData(
        "url: www.example.org/x",
        "1,6-1,23 CORP1005",
        "'url' must be an absolute URL that starts with http:// or https://, but is 'www.example.org/x'; "
            + "did you mean 'https://www.example.org/x'?"
    )]
    [InlineData(
        "url: ftp://example.org",
        "1,6-1,23 CORP1005",
        "'url' must be an absolute URL that starts with http:// or https://, but is 'ftp://example.org'"
    )]
    [InlineData(
        "language: pt_BR",
        "1,11-1,16 CORP1005",
        "'language' must be a language tag such as 'en' or 'pt-BR', but is 'pt_BR'; did you mean 'pt-BR'?"
    )]
    [InlineData(
        "language: British English",
        "1,11-1,26 CORP1005",
        "'language' must be a language tag such as 'en' or 'pt-BR', but is 'British English'; did you mean 'en'?"
    )]
    [InlineData(
        "url: https://example.org/a b",
        "1,6-1,29 CORP1005",
        "'url' must be an absolute URL that starts with http:// or https://, but is 'https://example.org/a b'"
    )]
    [InlineData(
        "language: English",
        "1,11-1,18 CORP1005",
        "'language' must be a language tag such as 'en' or 'pt-BR', but is 'English'; did you mean 'en'?"
    )]
    [InlineData(
        "language: en-!!",
        "1,11-1,16 CORP1005",
        "'language' must be a language tag such as 'en' or 'pt-BR', but is 'en-!!'"
    )]
    [InlineData(
        "language: en--US",
        "1,11-1,17 CORP1005",
        "'language' must be a language tag such as 'en' or 'pt-BR', but is 'en--US'; did you mean 'en-US'?"
    )]
    [InlineData(
        "language: abcdefghi",
        "1,11-1,20 CORP1005",
        "'language' must be a language tag such as 'en' or 'pt-BR', but is 'abcdefghi'"
    )]
    [InlineData(
        "language: abcdefgh-abcdefgh-abcdefgh-abcdefg-a",
        "1,11-1,47 CORP1005",
        "'language' must be a language tag such as 'en' or 'pt-BR', but is 'abcdefgh-abcdefgh-abcdefgh-abcdefg-a'"
    )]
    [InlineData(
        "quotes: ['  ']",
        "1,10-1,14 CORP1005",
        "'quote' must be a mapping of keys to values, such as 'text: …', but is empty"
    )]
    [InlineData("aliases: { '': kim }", "1,12-1,14 CORP1005", EmptyName)]
    [InlineData("aliases:\n  \" \": kim", "2,3-2,6 CORP1005", EmptyName)]
    [InlineData("aliases: { ~: kim }", "1,12-1,13 CORP1005", EmptyName)]
    [InlineData("aliases: { : kim }", "1,14-1,17 CORP1005", EmptyName)]
    [InlineData(
        "aliases: { Lee: { '': kim } }",
        "1,19-1,21 CORP1003",
        "empty key in the occurrences of 'Lee'; write a key, or remove it; use the number of an occurrence, from 1, "
            + "or 'rest' for all others"
    )]
    [InlineData("aliases:\n  : kim\n", "2,3-2,4 CORP1002", "not valid YAML: expected a key before the ':'")]
    [InlineData(
        "aliases: [Kim]",
        "1,10-1,15 CORP1005",
        "'aliases' must be names mapped to person ids, such as '{ Kim: kim-jong-un }', but is a list; "
            + "if another program uses the key, rename the built-in key or switch it off: "
            + "[assembly: CorpusKeys(Aliases = null)]"
    )]
    [InlineData(
        "aliases:\n  Kim:\n",
        "2,3-2,6 CORP1005",
        "'Kim' must be the id of a person, '~' if the name is nobody here, or people by occurrence, such as "
            + "'{ 1: ann-lee, 2: bob-lee }', but is empty"
    )]
    [InlineData(
        "title:x",
        "1,1-1,8 CORP1005",
        "'annotations' must be a mapping of keys to values, with a space after the colon, such as 'title: x', "
            + "but is text"
    )]
    [InlineData(
        "- title: x",
        "1,1-1,11 CORP1005",
        "'annotations' must be a mapping of keys to values, such as 'title: …', but is a list"
    )]
    public void An_invalid_value_reports_the_expected_form(string yaml, string place, string message) =>
        Given.IsWrong(Given.Sidecar(yaml).Problems, place, message);

    [Fact]
    public void Unambiguous_mistakes_are_corrected()
    {
        var article = Given
            .Sidecar("terms: one\nquotes:\n- alone\n- { text: x, kind: partal, speaker: y, source: z }\n")
            .Declaration;
        Assert.Equal("one", Assert.Single(article.Terms).Value);
        Assert.Equal("alone", article.Quotes[0].Text.Value);
        Assert.Equal(
            (QuoteKind.Partial, "y", null),
            (article.Quotes[1].Kind, article.Quotes[1].Speakers.Only?.Value, article.Quotes[1].Source)
        );
    }

    [Theory]
    [InlineData("url: http://example.org")]
    [InlineData("language: zh-Hant-TW")]
    [InlineData("language: AF-x-abcdefgh")]
    [InlineData("language: yue-abcdefgh-abcdefgh-abcdefgh")]
    [InlineData("language: i-klingon")]
    [InlineData("language: x-mine")]
    [InlineData("language: iw")]
    [InlineData("quotes: [ { text: x, occurrence: '1', kind: direct } ]")]
    [InlineData("quotes: [ { text: x, attribution: confirmed, marks: none } ]")]
    [InlineData("quotes: [ { text: x, attribution: ~, marks: } ]")]
    [InlineData("attribution: 'confirmed'\nmarks: \"none\"")]
    [InlineData("delegations: [ { id: x, count: 0, members: [] } ]")]
    public void A_valid_value_has_no_problem(string yaml) => Given.IsFine(Given.Sidecar(yaml).Problems);

    [Theory]
    [InlineData("title: ", 2_000)]
    [InlineData("publisher: ", 2_000)]
    [InlineData("decks: [", 20_000)]
    public void A_constant_of_the_program_has_a_maximum_length(string yaml, int most)
    {
        var end = yaml[^1] == '[' ? "]" : "";
        Given.IsFine(Given.Sidecar(yaml + new string('y', most) + end).Problems);
        Given.IsWrong(
            Given.Sidecar(yaml + new string('y', most + 1) + end).Problems,
            $"1,{yaml.Length + 1}-1,{yaml.Length + most + 2} CORP1008",
            FormattableString.Invariant(
                $"'{yaml.Split(':')[0]}' may have at most {most:N0} characters, but has {most + 1:N0}; shorten it"
            )
        );
    }

    [Fact]
    public void An_id_and_a_url_have_a_maximum_length()
    {
        Given.IsFine(Given.Sidecar("id: " + new string('y', 200)).Problems);
        Assert.EndsWith(
            "single hyphens between them; use at most 200 characters",
            Assert.Single(Given.Sidecar("id: " + new string('y', 201)).Problems).Message
        );
        var address = "https://example.org/".PadRight(8_192, 'y');
        Given.IsFine(Given.Sidecar("url: " + address).Problems);
        Assert.Equal(["1,6-1,8199 CORP1005"], Given.Places(Given.Sidecar("url: " + address + "y").Problems));
    }

    [Theory]
    [InlineData("published: 2023-02-29", "1,12-1,22 CORP1007")]
    [InlineData("published: '19.06.2024'", "1,12-1,24 CORP1007")]
    public void An_invalid_date_reports_the_reason(string yaml, string place)
    {
        var parsed = Given.Sidecar(yaml);
        Assert.Equal([place], Given.Places(parsed.Problems));
        _ = EdtfDate.TryParse(yaml.Substring(11).Trim('\''), out _, out var reason);
        Assert.Equal($"'{yaml.Substring(11).Trim('\'')}' is not a valid date: {reason}", parsed.Problems[0].Message);
        Assert.Null(parsed.Declaration.Published);
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2023-09~")]
    [InlineData("2024-02-29")]
    [InlineData("202X")]
    [InlineData("2024-21")]
    [InlineData("2024-~06-19")]
    [InlineData("2024-06-01~/..")]
    [InlineData("../2024")]
    [InlineData("/2024")]
    [InlineData("2024-06-19T10:00:00.000Z")]
    public void A_date_is_EDTF(string date) =>
        Assert.Equal(date, Given.Sidecar("published: " + date).Declaration.Published?.Value.ToString());

    [Theory]
    [InlineData("2024-06-19 10:00:00", "2024-06-19T10:00:00")]
    [InlineData("2024-06-19 10:00", "2024-06-19T10:00")]
    [InlineData("2024-06-19 10:00:00 +0900", "2024-06-19T10:00:00+09:00")]
    [InlineData("2024-06-19t10:00:00.5z", "2024-06-19T10:00:00.5Z")]
    [InlineData("2024-06-19 9:00:00 -5", "2024-06-19T09:00:00-05:00")]
    [InlineData("2024-06-19 10:00:00,123 UTC", "2024-06-19T10:00:00.123Z")]
    public void A_timestamp_of_YAML_or_SQL_is_a_date(string written, string date) =>
        Assert.Equal(date, Given.Sidecar($"published: '{written}'").Declaration.Published?.Value.ToString());

    [Theory]
    [InlineData("June 19, 2024", "2024-06-19")]
    [InlineData("19/Jun/2024:10:00:00 +0900", "2024-06-19T10:00:00+09:00")]
    [InlineData("06/19/2024", "2024-06-19")]
    [InlineData("06/07/2024", null)]
    [InlineData("{1667,1668}", null)]
    public void An_unambiguous_date_of_another_notation_has_a_fix(string written, string? date)
    {
        var problem = Assert.Single(Given.Sidecar($"published: '{written}'").Problems);
        Assert.Equal(date, problem.Fixes.SingleOrDefault()?.Text);
    }

    [Theory]
    [InlineData("id: putin's visit", "1,5-1,18 CORP2002", "; write 'putin-s-visit'", "putin-s-visit")]
    [InlineData("id: a--b", "1,5-1,9 CORP2002", "; write 'a-b'", "a-b")]
    [InlineData("id: '!?'", "1,5-1,9 CORP2002", "", null)]
    public void An_invalid_id_suggests_a_valid_one(string yaml, string place, string hint, string? corrected)
    {
        var parsed = Given.Sidecar(yaml);
        Given.IsWrong(
            parsed.Problems,
            place,
            $"'{yaml.Substring(4).Trim('\'')}' is not a valid id: use letters, digits and single hyphens "
                + $"between them{hint}"
        );
        Assert.Equal(corrected, parsed.Declaration.Id?.Value);
    }

    [Fact]
    public void Ids_of_quotes_and_delegations_are_checked_and_references_are_not()
    {
        var parsed = Given.Sidecar(
            "quotes: [{ text: x, id: a b, speaker: not an id }]\ndelegations: [{ id: c_d, head: '?' }]\n"
        );
        Assert.Equal(["1,25-1,28 CORP2002", "2,21-2,24 CORP2002"], Given.Places(parsed.Problems));
    }
}

using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Reading;

public class ArticleReaderTests
{
    private const string Whole = """
        id: putins-possible-gift
        title: Putin's Possible 'Gift'
        decks: [ First deck, 'Second, deck' ]
        published: 2024-06-19
        publisher: The Asia Business Daily
        url: https://example.org/a?b=c
        language: en-GB
        dateline: Amur, Russia
        captions:
          - A caption
        omit:
          - Menu
        terms: [ gift ]
        aliases: { Kim: kim-jong-un }
        quotes:
          - text: We appreciate it
            id: thanks
            speaker: vladimir-putin
            kind: partial
            cue: said
            via: CBS Radio
            occurrence: 2
          - text: Second
            source: Kremlin
        delegations:
          - id: russia-2024
            party: Russia
            event: Summit
            head: vladimir-putin
            count: 1
            members:
              - { person: denis-manturov, role: First Deputy }
        """;

    [Fact]
    public void Every_key_is_read_and_keeps_its_place()
    {
        var parsed = Given.Sidecar(Whole);
        Given.IsFine(parsed.Problems);
        Assert.True(parsed.IsComplete);
        var article = parsed.Declaration;
        Assert.Equal("putins-possible-gift", article.Id?.Value);
        Assert.Equal("Putin's Possible 'Gift'", article.Title?.Value);
        Assert.Equal(["First deck", "Second, deck"], article.Decks.Select(deck => deck.Value));
        Assert.Equal("2024-06-19", article.Published?.Value.ToString());
        Assert.Equal("The Asia Business Daily", article.Publisher?.Value);
        Assert.Equal("https://example.org/a?b=c", article.Url?.Value);
        Assert.Equal("en-GB", article.Language?.Value);
        Assert.Equal("Amur, Russia", article.Dateline?.Value);
        Assert.Equal("A caption", Assert.Single(article.Captions).Value);
        Assert.Equal("Menu", Assert.Single(article.Omit).Value);
        Assert.Equal("gift", Assert.Single(article.Terms).Value);
        var alias = Assert.Single(article.Aliases);
        Assert.Equal(("Kim", "kim-jong-un"), (alias.Name.Value, alias.Person.Value));

        var quote = article.Quotes[0];
        Assert.Equal(
            ("We appreciate it", "thanks", "vladimir-putin"),
            (quote.Text.Value, quote.Id?.Value, quote.Speaker?.Value)
        );
        Assert.Equal(
            (QuoteKind.Partial, "said", "CBS Radio", 2),
            (quote.Kind, quote.Cue?.Value, quote.Via?.Value, quote.Occurrence?.Value)
        );
        Assert.Equal((QuoteKind.Direct, "Kremlin"), (article.Quotes[1].Kind, article.Quotes[1].Source?.Value));

        var delegation = Assert.Single(article.Delegations);
        Assert.Equal(
            ("russia-2024", "Russia", "Summit"),
            (delegation.Id.Value, delegation.Party?.Value, delegation.Event?.Value)
        );
        Assert.Equal(("vladimir-putin", 1), (delegation.Head?.Value, delegation.Count?.Value));
        var member = Assert.Single(delegation.Members);
        Assert.Equal(("denis-manturov", "First Deputy"), (member.Person.Value, member.Role?.Value));

        foreach (
            var text in new[]
            {
                article.Id,
                article.Title,
                quote.Text,
                quote.Cue,
                delegation.Event,
                member.Role,
                alias.Name,
            }
        )
        {
            Assert.Equal(text!.Value, parsed.File.Text.Substring(text.Range.Start, text.Range.Length));
        }

        Assert.StartsWith(
            "text: We appreciate it",
            parsed.File.Text.Substring(quote.Range.Start, quote.Range.Length),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "occurrence: 2",
            parsed.File.Text.Substring(quote.Range.Start, quote.Range.Length),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "{ person: denis-manturov, role: First Deputy }",
            parsed.File.Text.Substring(member.Range.Start, member.Range.Length)
        );
        Assert.Equal(
            "'Second, deck'",
            parsed.File.Text.Substring(article.Decks[1].Range.Start, article.Decks[1].Range.Length)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("# a comment\n")]
    [InlineData("---\n...\n")]
    [InlineData("title:\nid: ~\nquotes: null\ndecks:\n")]
    public void What_says_nothing_is_fine(string yaml)
    {
        var parsed = Given.Sidecar(yaml);
        Given.IsFine(parsed.Problems);
        Assert.Equal(ArticleDeclaration.Empty, parsed.Declaration);
    }

    [Theory]
    [InlineData("title: 2024", "2024")]
    [InlineData("title: no", "no")]
    [InlineData("title: 1e3", "1e3")]
    [InlineData("title: 2024-06-19", "2024-06-19")]
    [InlineData("title: 'null'", "null")]
    [InlineData("title: !!str null", "null")]
    [InlineData("title: |\n  two\n  lines\n\n", "two\nlines")]
    public void Any_scalar_is_a_text(string yaml, string title)
    {
        var parsed = Given.Sidecar(yaml);
        Given.IsFine(parsed.Problems);
        Assert.Equal(title, parsed.Declaration.Title?.Value);
    }

    [Theory]
    [InlineData(
        "publishr: x",
        "1,1-1,9 CORP1003",
        "unknown key 'publishr' in the annotations of an article; did you mean 'publisher'?"
    )]
    [InlineData(
        "id: a\nTitle: x",
        "2,1-2,6 CORP1003",
        "unknown key 'Title' in the annotations of an article; keys are written in lower case: 'title'"
    )]
    [InlineData(
        "quotes:\n  - text: x\n    spaeker: y",
        "3,5-3,12 CORP1003",
        "unknown key 'spaeker' in a quote; did you mean 'speaker'?"
    )]
    [InlineData(
        "quotes:\n  - text: x\n    author: y",
        "3,5-3,11 CORP1003",
        "unknown key 'author' in a quote; known keys: text, id, speaker, source, kind, cue, via, occurrence"
    )]
    [InlineData(
        "delegations:\n  - id: x\n    leader: y",
        "3,5-3,11 CORP1003",
        "unknown key 'leader' in a delegation; known keys: id, party, event, head, count, members"
    )]
    [InlineData(
        "delegations:\n  - id: x\n    members: [ { persn: y } ]",
        "3,18-3,23 CORP1003",
        "unknown key 'persn' in a member; did you mean 'person'?"
    )]
    public void An_unknown_key_names_the_nearest(string yaml, string place, string message) =>
        Given.IsWrong(Given.Sidecar(yaml).Problems, place, message);

    [Fact]
    public void A_mistyped_key_is_taken_for_what_it_was_meant_to_be()
    {
        var parsed = Given.Sidecar("quotess:\n- txt: a\n- text: b\n  spekaer: c\n");
        Assert.Equal(["1,1-1,8 CORP1003", "2,3-2,6 CORP1003", "4,3-4,10 CORP1003"], Given.Places(parsed.Problems));
        Assert.Equal(["a", "b"], parsed.Declaration.Quotes.Select(quote => quote.Text.Value));
        Assert.Equal("c", parsed.Declaration.Quotes[1].Speaker?.Value);
    }

    [Fact]
    public void A_mistyped_key_does_not_replace_the_right_one() =>
        Assert.Equal("right", Given.Sidecar("titel: wrong\ntitle: right\n").Declaration.Title?.Value);

    [Fact]
    public void A_value_that_does_not_fit_the_guess_is_no_second_mistake() =>
        Assert.Equal(["2,3-2,7 CORP1003"], Given.Places(Given.Sidecar("quotes:\n- kint: x\n  text: y\n").Problems));

    [Theory]
    [InlineData(
        "quotes:\n  - speaker: x",
        "2,5-2,12 CORP1004",
        "quote has no 'text'; add the words exactly as in the article"
    )]
    [InlineData("quotes: [ {} ]", "1,11-1,13 CORP1004", "quote has no 'text'; add the words exactly as in the article")]
    [InlineData("quotes:\n  -\n", "2,4-2,4 CORP1004", "quote has no 'text'; add the words exactly as in the article")]
    [InlineData(
        "delegations:\n  - party: x",
        "2,5-2,10 CORP1004",
        "delegation has no 'id'; add one such as 'russia-at-pyongyang-2024'"
    )]
    [InlineData(
        "delegations:\n  - id: x\n    members:\n      - role: y",
        "4,9-4,13 CORP1004",
        "member has no 'person'; add the id of a person in people.yaml"
    )]
    public void A_missing_key_is_reported_at_the_entry(string yaml, string place, string message) =>
        Given.IsWrong(Given.Sidecar(yaml).Problems, place, message);

    [Fact]
    public void An_entry_that_cannot_be_used_is_left_out_and_the_others_stay()
    {
        var parsed = Given.Sidecar("quotes:\n- text: a\n- cue: b\n- text: c\n");
        Assert.Equal(["a", "c"], parsed.Declaration.Quotes.Select(quote => quote.Text.Value));
        Assert.False(parsed.IsComplete);
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
        "'count' must be a whole number of at least 0, but is '99999999999'"
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
        "'language' must be a language tag such as 'en' or 'pt-BR', but is 'British English'"
    )]
    [InlineData(
        "url: https://example.org/a b",
        "1,6-1,29 CORP1005",
        "'url' must be an absolute URL that starts with http:// or https://, but is 'https://example.org/a b'"
    )]
    [InlineData(
        "language: en-!!",
        "1,11-1,16 CORP1005",
        "'language' must be a language tag such as 'en' or 'pt-BR', but is 'en-!!'"
    )]
    [InlineData(
        "language: en--US",
        "1,11-1,17 CORP1005",
        "'language' must be a language tag such as 'en' or 'pt-BR', but is 'en--US'"
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
    [InlineData("aliases: { '': kim }", "1,12-1,14 CORP1005", "'aliases' must be text, but is empty")]
    [InlineData(
        "aliases: [Kim]",
        "1,10-1,15 CORP1005",
        "'aliases' must be names mapped to person ids, such as '{ Kim: kim-jong-un }', but is a list"
    )]
    [InlineData("aliases:\n  Kim:\n", "2,3-2,6 CORP1005", "'Kim' must be text, but is empty")]
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
    public void A_value_of_the_wrong_kind_shows_the_right_form(string yaml, string place, string message) =>
        Given.IsWrong(Given.Sidecar(yaml).Problems, place, message);

    [Fact]
    public void What_has_one_meaning_only_is_understood_though_it_is_wrong()
    {
        var article = Given
            .Sidecar("terms: one\nquotes:\n- alone\n- { text: x, kind: partal, speaker: y, source: z }\n")
            .Declaration;
        Assert.Equal("one", Assert.Single(article.Terms).Value);
        Assert.Equal("alone", article.Quotes[0].Text.Value);
        Assert.Equal(
            (QuoteKind.Partial, "y", null),
            (article.Quotes[1].Kind, article.Quotes[1].Speaker?.Value, article.Quotes[1].Source)
        );
    }

    [Theory]
    [InlineData("url: http://example.org")]
    [InlineData("language: zh-Hant-TW")]
    [InlineData("language: AZ09az-x-abcdefgh")]
    [InlineData("language: abcdefgh-abcdefgh-abcdefgh-abcdefgh")]
    [InlineData("quotes: [ { text: x, occurrence: '1', kind: direct } ]")]
    [InlineData("delegations: [ { id: x, count: 0, members: [] } ]")]
    public void A_value_of_the_right_kind_is_fine(string yaml) => Given.IsFine(Given.Sidecar(yaml).Problems);

    [Fact]
    public void What_was_left_out_makes_the_annotations_incomplete()
    {
        Assert.True(Given.Sidecar("quots:\n- text: a\n").IsComplete);
        Assert.False(Given.Sidecar("quots:\n- text: a\n- cue: b\n").IsComplete);
        Assert.False(Given.Sidecar("title: a\ntitle: b\n").IsComplete);
        Assert.False(Given.People("ann: { name: Ann }").IsComplete);
    }

    [Fact]
    public void A_key_that_is_not_there_is_reported_where_its_entry_is() =>
        Given.IsWrong(
            Given.Sidecar("quotes: [{ text: a, : b }]").Problems,
            "1,10-1,26 CORP1003",
            "unknown key '' in a quote; known keys: text, id, speaker, source, kind, cue, via, occurrence"
        );

    [Theory]
    [InlineData("title: ", 2_000)]
    [InlineData("publisher: ", 2_000)]
    [InlineData("decks: [", 20_000)]
    public void A_constant_of_the_program_has_a_longest(string yaml, int most)
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
    public void An_id_and_an_address_have_a_longest()
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

    [Fact]
    public void A_key_given_twice_counts_as_it_stands_first()
    {
        var parsed = Given.Sidecar("title: a\nid: b\ntitle: c\n");
        Given.IsWrong(
            parsed.Problems,
            "3,1-3,6 CORP1006",
            "duplicate key 'title', first used on line 1; keep one of them"
        );
        Assert.Equal("a", parsed.Declaration.Title?.Value);
    }

    [Fact]
    public void The_same_key_in_two_mappings_is_given_once_in_each() =>
        Given.IsFine(Given.Sidecar("quotes:\n- text: a\n- text: b\n").Problems);

    [Theory]
    [InlineData("published: 2023-02-29", "1,12-1,22 CORP1007")]
    [InlineData("published: '19.06.2024'", "1,12-1,24 CORP1007")]
    public void A_date_that_is_none_says_why(string yaml, string place)
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
    public void A_date_is_EDTF(string date) =>
        Assert.Equal(date, Given.Sidecar("published: " + date).Declaration.Published?.Value.ToString());

    [Theory]
    [InlineData("id: putin's visit", "1,5-1,18 CORP2002", "; write 'putin-s-visit'", "putin-s-visit")]
    [InlineData("id: a--b", "1,5-1,9 CORP2002", "; write 'a-b'", "a-b")]
    [InlineData("id: '!?'", "1,5-1,9 CORP2002", "", null)]
    public void What_is_no_id_shows_the_id_it_could_be(string yaml, string place, string hint, string? corrected)
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

    [Fact]
    public void All_mistakes_of_a_file_are_reported_at_once_in_its_order()
    {
        var parsed = Given.Sidecar("quotes:\n- txet: a\n- cue: b\nid: a b\npublished: never\nurl: x\n");
        Assert.Equal(
            ["2,3-2,7 CORP1003", "3,3-3,6 CORP1004", "4,5-4,8 CORP2002", "5,12-5,17 CORP1007", "6,6-6,7 CORP1005"],
            Given.Places(parsed.Problems)
        );
    }
}

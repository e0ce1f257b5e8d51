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
            attribution: confirmed
            marks: none
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
        Assert.Equal(("Kim", "kim-jong-un"), (alias.Name.Value, alias.Meaning?.Person?.Value));

        var quote = article.Quotes[0];
        Assert.Equal(
            ("We appreciate it", "thanks", "vladimir-putin"),
            (quote.Text.Value, quote.Id?.Value, quote.Speakers.Only?.Value)
        );
        Assert.Equal(
            (QuoteKind.Partial, "said", "CBS Radio", 2),
            (quote.Kind, quote.Cue?.Value, quote.Via?.Value, quote.Occurrence?.Value)
        );
        Assert.True(quote is { IsAttributionConfirmed: true, HasNoMarks: true });
        Assert.True(article.Quotes[1] is { IsAttributionConfirmed: false, HasNoMarks: false });
        Assert.True(article is { IsAttributionConfirmed: false, HasNoMarks: false });
        Assert.Equal((QuoteKind.Direct, "Kremlin"), (article.Quotes[1].Kind, article.Quotes[1].Source?.Value));

        var delegation = Assert.Single(article.Delegations);
        Assert.Equal(
            ("russia-2024", "Russia", "Summit"),
            (delegation.Id.Value, delegation.Party?.Value, delegation.Event?.Value)
        );
        Assert.Equal(("vladimir-putin", 1), (delegation.Heads.Only?.Value, delegation.Count?.Value));
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

    [Fact]
    public void Confirmation_and_missing_marks_can_be_declared_for_the_whole_article()
    {
        var parsed = Given.Sidecar("attribution: confirmed\nmarks: none\nquotes:\n  - text: x\n");
        Given.IsFine(parsed.Problems);
        Assert.True(parsed.Declaration is { IsAttributionConfirmed: true, HasNoMarks: true });
        Assert.True(parsed.Declaration.Quotes[0] is { IsAttributionConfirmed: false, HasNoMarks: false });
    }

    [Theory]
    [InlineData("")]
    [InlineData("# a comment\n")]
    [InlineData("---\n...\n")]
    [InlineData("title:\nid: ~\nquotes: null\ndecks:\n")]
    public void An_empty_file_is_valid(string yaml)
    {
        var parsed = Given.Sidecar(yaml);
        Given.IsFine(parsed.Problems);
        Assert.Equal(ArticleDeclaration.Empty, parsed.Declaration);
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
        "quotes:\n  - text: x\n    atribution: confirmed",
        "3,5-3,15 CORP1003",
        "unknown key 'atribution' in a quote; did you mean 'attribution'?"
    )]
    [InlineData(
        "mark: none",
        "1,1-1,5 CORP1003",
        "unknown key 'mark' in the annotations of an article; did you mean 'marks'? "
            + "If another program uses the key, add [assembly: CorpusKeys(AllowOtherKeys = true)]"
    )]
    [InlineData(
        "quotes:\n  - text: x\n    author: y",
        "3,5-3,11 CORP1003",
        "unknown key 'author' in a quote; known keys: text, id, speaker, source, kind, cue, via, attribution, marks, "
            + "occurrence"
    )]
    [InlineData(
        "delegations:\n  - id: x\n    leader: y",
        "3,5-3,11 CORP1003",
        "unknown key 'leader' in a delegation; known keys: id, party, event, head, count, unnamed, members"
    )]
    [InlineData(
        "delegations:\n  - id: x\n    members: [ { persn: y } ]",
        "3,18-3,23 CORP1003",
        "unknown key 'persn' in a member; did you mean 'person'?"
    )]
    public void An_unknown_key_reports_the_nearest(string yaml, string place, string message) =>
        Given.IsWrong(Given.Sidecar(yaml).Problems, place, message);

    [Fact]
    public void A_mistyped_key_counts_as_the_key_that_was_meant()
    {
        var parsed = Given.Sidecar("quotess:\n- txt: a\n- text: b\n  spekaer: c\n");
        Assert.Equal(["1,1-1,8 CORP1003", "2,3-2,6 CORP1003", "4,3-4,10 CORP1003"], Given.Places(parsed.Problems));
        Assert.Equal(["a", "b"], parsed.Declaration.Quotes.Select(quote => quote.Text.Value));
        Assert.Equal("c", parsed.Declaration.Quotes[1].Speakers.Only?.Value);
    }

    [Fact]
    public void A_mistyped_key_does_not_replace_the_right_one() =>
        Assert.Equal("right", Given.Sidecar("titel: wrong\ntitle: right\n").Declaration.Title?.Value);

    [Fact]
    public void A_value_that_does_not_fit_the_corrected_key_is_not_reported_as_well() =>
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

    [Fact]
    public void Dropped_entries_make_the_annotations_incomplete()
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
            "1,23-1,24 CORP1003",
            "empty key in a quote; write a key, or remove it; known keys: text, id, speaker, source, kind, cue, via, "
                + "attribution, marks, occurrence"
        );

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

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>Keys that a mapping may have, and words and ids that values may be.</summary>
public sealed class CompletionKeyTests
{
    private const string Schema = """
        using System.Collections.Immutable;
        using CorpusSdk;

        namespace Summit;

        public enum Desk { Politics, WorldNews }

        public sealed partial record Article
        {
            public required Desk Desk { get; init; }
            public Person? Author { get; init; }
            public ImmutableArray<Person> Editors { get; init; } = [];
            public bool IsFree { get; init; }
            public Event? About { get; init; }
            public ImmutableArray<Photo> Photos { get; init; } = [];
        }

        public sealed record Photo(string File, Person? By);

        [CorpusCollection("events/*")]
        public sealed partial record Event
        {
            public required string Name { get; init; }
            public Desk Kind { get; init; }
            public ImmutableArray<Person> Hosts { get; init; } = [];
            public Event? After { get; init; }
        }
        """;

    [Theory]
    [InlineData("quotes:\n  - |", "text id speaker source kind cue via attribution marks occurrence")]
    [InlineData("quotes:\n  - text: a\n    |", "id speaker source kind cue via attribution marks occurrence")]
    [InlineData("quotes:\n  - sp|\n    text: a", "id speaker source kind cue via attribution marks occurrence")]
    [InlineData("quotes:\n  -\n    |\n    text: a", "id speaker source kind cue via attribution marks occurrence")]
    [InlineData(
        "quotes:\n- kind: partial\n  |\n- text: b",
        "text id speaker source cue via attribution marks occurrence"
    )]
    [InlineData("quotes: [{ text: a, |", "id speaker source kind cue via attribution marks occurrence")]
    [InlineData("quotes: [{ te|: a }]", "text id speaker source kind cue via attribution marks occurrence")]
    [InlineData("delegations:\n  - members:\n      - |", "person role")]
    [InlineData("delegations:\n  - members: [{ | }]\n    id: x", "person role")]
    [InlineData("delegations:\n  - members: [{ person: ann-lee, | }]\n    id: x", "role")]
    [InlineData("aliases:\n  |", "")]
    [InlineData("title: a # a |", "")]
    [InlineData("# |", "")]
    public void Keys_that_are_not_there_yet_are_offered_and_those_that_must_be_there_come_first(
        string sidecar,
        string keys
    )
    {
        using var folder = CompletionFolder.With();
        Assert.Equal(keys, string.Join(' ', folder.Labels("a.yaml", sidecar)));
    }

    [Theory]
    [InlineData("|")]
    [InlineData("|\nlanguage: en\n")]
    [InlineData("language: en\nte|\n")]
    [InlineData("language: en\n\n|\n\nquotes:\n  - text: a\n")]
    [InlineData("language: en\nquotes:\n- text: a\n|")]
    public void The_keys_of_an_article_are_offered_at_the_start_of_a_line(string sidecar)
    {
        using var folder = CompletionFolder.With();
        var labels = folder.Labels("a.yaml", sidecar);
        Assert.Equal(["id", "title"], labels.Take(2));
        Assert.Equal(sidecar.Contains("language", StringComparison.Ordinal), !labels.Contains("language"));
        Assert.Equal(sidecar.Contains("quotes", StringComparison.Ordinal), !labels.Contains("quotes"));
    }

    [Theory]
    [InlineData("a.yaml", "qu|", "quotes", "quotes:\n  - text: ")]
    [InlineData("a.yaml", "terms:\n- a\nqu|", "quotes", "terms:\n- a\nquotes:\n- text: ")]
    [InlineData("a.yaml", "te|", "terms", "terms:\n  - ")]
    [InlineData("a.yaml", "|", "aliases", "aliases:\n  ")]
    [InlineData("a.yaml", "p|: 2024", "published", "published: 2024")]
    [InlineData("a.yaml", "quotes:\n  - sp|", "speaker", "quotes:\n  - speaker: ")]
    [InlineData("a.yaml", "quotes:\n  -|", "text", "quotes:\n  - text: ")]
    [InlineData("a.yaml", "quotes:\n  |", "text", "quotes:\n  - text: ")]
    [InlineData("a.yaml", "quotes:\n  te|", "text", "quotes:\n  - text: ")]
    [InlineData("a.yaml", "quotes:\n  - text: a\n  |", "text", "quotes:\n  - text: a\n  - text: ")]
    [InlineData(
        "a.yaml",
        "delegations:\n  - id: x\n    |",
        "members",
        "delegations:\n  - id: x\n    members:\n      - person: "
    )]
    [InlineData("a.yaml", "quotes: [{ text: a,| }]", "kind", "quotes: [{ text: a, kind:  }]")]
    [InlineData("b.md", "---\n|\n---\nText", "language", "---\nlanguage: \n---\nText")]
    [InlineData("b.md", "---\nid: b\nla|", "language", "---\nid: b\nlanguage: ")]
    [InlineData("b.md", "{ \"id\": \"b\", \"la|\" }\n\nText", "language", "{ \"id\": \"b\", \"language\":  }\n\nText")]
    [InlineData("b.md", "+++\nla|\n+++\nText", "language", "+++\nlanguage = \n+++\nText")]
    [InlineData("b.md", "+++\n[[quotes]]\nki|\n+++\nText", "kind", "+++\n[[quotes]]\nkind = \n+++\nText")]
    [InlineData("people.yaml", "- id: x\n  |", "name", "- id: x\n  name: ")]
    [InlineData("x.people.yaml", "|", "id", "- id: ")]
    [InlineData("people.yaml", "- id: x\n  ro|", "roles", "- id: x\n  roles:\n    - title: ")]
    [InlineData("people.yaml", "- id: x\n  aliases:\n    - { na| }", "match", "- id: x\n  aliases:\n    - { match:  }")]
    public void A_key_is_written_with_the_start_of_its_value(string path, string marked, string label, string after)
    {
        using var folder = CompletionFolder.With();
        Assert.Equal(after, folder.Accept(path, marked, label));
    }

    [Fact]
    public void A_key_says_what_it_is_for()
    {
        using var folder = CompletionFolder.With();
        var item = folder.At("a.yaml", "quotes:\n  - |").Items[0];
        Assert.Equal(("text", "required"), (item.Label, item.Detail));
        Assert.Equal("The quoted words, verbatim; ' … ' marks an omission.", item.Documentation);
    }

    [Theory]
    [InlineData("a.yaml", "quotes: [{ text: a, kind: | }]", "direct partial")]
    [InlineData("a.yaml", "quotes:\n  - kind: par|", "direct partial")]
    [InlineData("a.yaml", "quotes:\n  - kind:|", "direct partial")]
    [InlineData("a.yaml", "quotes:\n  - text: x\n    marks: \"|\"", "none")]
    [InlineData("a.yaml", "attribution: |", "confirmed")]
    [InlineData("people.yaml", "- aliases: [{ name: May, match: | }]", "anywhere names")]
    [InlineData("a.yaml", "desk: |", "politics world-news")]
    [InlineData("a.yaml", "isFree: |", "true false")]
    [InlineData("events/x.json", "[{ \"kind\": \"|\" }]", "politics world-news")]
    [InlineData("events/x.csv", "id,name,kind\nx,X,w|", "politics world-news")]
    [InlineData("a.yaml", "published: |", "")]
    public void The_words_of_an_enumeration_are_offered(string path, string marked, string words)
    {
        using var folder = CompletionFolder.With(code: Schema);
        Assert.Equal(words, string.Join(' ', folder.Labels(path, marked)));
    }

    [Theory]
    [InlineData("a.yaml", "isFree: |", "true", "isFree: true")]
    [InlineData("a.yaml", "quotes:\n  - kind:|", "partial", "quotes:\n  - kind: partial")]
    [InlineData("a.yaml", "quotes: [{kind: 'd|'}]", "direct", "quotes: [{kind: 'direct'}]")]
    [InlineData("events/x.json", "[{ \"kind\": | }]", "politics", "[{ \"kind\": \"politics\" }]")]
    [InlineData("events/x.json", "[{ \"kind\": \"|\" }]", "politics", "[{ \"kind\": \"politics\" }]")]
    [InlineData("events/x.csv", "id;kind\nx;|", "world-news", "id;kind\nx;world-news")]
    [InlineData("events/x.csv", "id,ho|\nx,", "hosts", "id,hosts\nx,")]
    [InlineData("events/x.csv", "id,hosts\nx,bob-ray; an|\ny,", "ann-lee", "id,hosts\nx,bob-ray; ann-lee\ny,")]
    [InlineData("events/x.csv", "id,hosts\nx,\"bob-ray;|\"", "ann-lee", "id,hosts\nx,\"bob-ray;ann-lee\"")]
    [InlineData("b.md", "+++\ndesk = |\n+++\nText", "politics", "+++\ndesk = \"politics\"\n+++\nText")]
    [InlineData("b.md", "+++\ndesk = \"|\"\n+++\nText", "politics", "+++\ndesk = \"politics\"\n+++\nText")]
    [InlineData(
        "b.md",
        "+++\neditors = [\"ann-lee\", \"|\"]\n+++\n",
        "bob-ray",
        "+++\neditors = [\"ann-lee\", \"bob-ray\"]\n+++\n"
    )]
    public void A_word_is_written_as_the_file_must_have_it(string path, string marked, string label, string after)
    {
        using var folder = CompletionFolder.With(code: Schema);
        Assert.Equal(after, folder.Accept(path, marked, label));
    }

    [Theory]
    [InlineData("a.yaml", "|", "desk")]
    [InlineData("a.yaml", "photos:\n  - |", "file by")]
    [InlineData("events/x.yaml", "|", "name id kind hosts after")]
    [InlineData("events/x.yaml", "- name: X\n  |", "id kind hosts after")]
    [InlineData("events/x.json", "[{ \"name\": \"X\", \"|\" }]", "id kind hosts after")]
    [InlineData("events/x.csv", "name,|", "id kind hosts after")]
    public void The_keys_of_the_program_are_offered_too(string path, string marked, string keys)
    {
        using var folder = CompletionFolder.With(code: Schema);
        Assert.Equal(keys, string.Join(' ', folder.Labels(path, marked).Take(keys.Split(' ').Length)));
    }

    [Fact]
    public void Renamed_keys_have_their_names_in_the_data()
    {
        using var folder = CompletionFolder.With(
            "He said: “We came.”",
            """[assembly: CorpusSdk.CorpusKeys(Quotes = "citations", Terms = null, Title = "headline")]"""
        );
        var labels = folder.Labels("a.yaml", "|");
        Assert.Equal(["id", "headline", "decks"], labels.Take(3));
        Assert.DoesNotContain("terms", labels);
        Assert.Equal("citations:\n  - text: ", folder.Accept("a.yaml", "cit|", "citations"));
        Assert.Equal(["We came."], folder.Labels("a.yaml", "citations:\n  - text: |"));
    }
}

using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>Ids where a reference is expected.</summary>
public sealed class CompletionIdTests
{
    private const string Text = "Kim Jong-un met Vladimir Putin.";

    private const string Schema = """
        using System.Collections.Immutable;
        using CorpusSdk;

        namespace Summit;

        public sealed partial record Article
        {
            public Event? About { get; init; }
            public ImmutableArray<Article> Related { get; init; } = [];
        }

        [CorpusCollection("events/*")]
        public sealed partial record Event
        {
            public required string Name { get; init; }
            public ImmutableArray<Person> Hosts { get; init; } = [];
        }
        """;

    [Theory]
    [InlineData("a.yaml", "quotes:\n  - speaker: |")]
    [InlineData("a.yaml", "quotes:\n  - speaker:|\n    text: a")]
    [InlineData("a.yaml", "quotes:\n  - speaker: [|]\n    text: a")]
    [InlineData("a.yaml", "quotes:\n  - speaker:\n      - |\n    text: a")]
    [InlineData("a.yaml", "quotes:\n  - speaker: '|'")]
    [InlineData("a.yaml", "quotes:\n  - speaker: \"|")]
    [InlineData("a.yaml", "quotes: [{ speaker: | }]")]
    [InlineData("a.yaml", "delegations:\n  - head: |")]
    [InlineData("a.yaml", "delegations:\n  - members:\n      - person: |")]
    [InlineData("a.yaml", "delegations:\n  - members: [{ person: |, role: x }]")]
    [InlineData("a.yaml", "aliases:\n  Chairman: |")]
    [InlineData("a.yaml", "aliases: { Chairman: | }")]
    [InlineData("a.yaml", "aliases: { Chairman: { 1: | } }")]
    public void People_whom_the_article_mentions_come_first(string path, string marked)
    {
        using var folder = CompletionFolder.With(Text);
        Assert.Equal(["kim-jong-un", "vladimir-putin", "ann-lee", "bob-ray"], folder.Labels(path, marked));
    }

    [Theory]
    [InlineData("Putin", "vladimir-putin")]
    [InlineData("vlad", "vladimir-putin")]
    [InlineData("Mr. P", "vladimir-putin")]
    [InlineData("kim-j", "kim-jong-un")]
    [InlineData("Kim J", "kim-jong-un")]
    [InlineData("Ray", "bob-ray")]
    [InlineData("vpt", "vladimir-putin")]
    [InlineData("nobody", "")]
    public void A_person_is_found_by_id_and_by_name(string typed, string ids)
    {
        using var folder = CompletionFolder.With(Text);
        var list = folder.At("a.yaml", $"quotes:\n  - speaker: {typed}|");
        Assert.Equal(ids, string.Join(' ', list.Items.Select(item => item.Label)));
        Assert.True(list.IsIncomplete);
        Assert.All(list.Items, item => Assert.StartsWith(typed, item.FilterText, StringComparison.Ordinal));
    }

    [Fact]
    public void A_person_is_shown_by_name()
    {
        using var folder = CompletionFolder.With(Text);
        var putin = folder.At("a.yaml", "quotes:\n  - speaker: |").Items[1];
        Assert.Equal("Vladimir Putin", putin.LabelDetails?.Description);
        Assert.Equal("Vladimir Putin\nRussia\nRussian President\nPrime Minister", putin.Documentation);
        Assert.Equal("vladimir-putin Vladimir Putin Putin Mr. Putin", putin.FilterText);
        Assert.Equal(CompletionItemKind.Reference, putin.Kind);

        using var plain = CompletionFolder.With(Text, hasLabelDetails: false);
        Assert.Equal("Vladimir Putin", plain.At("a.yaml", "quotes:\n  - speaker: |").Items[1].Detail);
    }

    [Theory]
    [InlineData("quotes:\n  - speaker: Put|\n    text: a", "quotes:\n  - speaker: vladimir-putin\n    text: a")]
    [InlineData("quotes:\r\n  - speaker: Put|\r\n    text: a", "quotes:\r\n  - speaker: vladimir-putin\r\n    text: a")]
    [InlineData("quotes:\n  - speaker: vl|adimir", "quotes:\n  - speaker: vladimir-putin")]
    [InlineData("quotes:\n  - speaker:|", "quotes:\n  - speaker: vladimir-putin")]
    [InlineData("quotes:\n  - speaker: | # who?", "quotes:\n  - speaker: vladimir-putin # who?")]
    [InlineData("quotes:\n  - speaker: [kim-jong-un,|]", "quotes:\n  - speaker: [kim-jong-un, vladimir-putin]")]
    [InlineData("quotes:\n  - speaker: 'Put|'", "quotes:\n  - speaker: 'vladimir-putin'")]
    [InlineData("quotes:\n  - speaker: \"Put|\n    kind: x", "quotes:\n  - speaker: \"vladimir-putin\"\n    kind: x")]
    [InlineData(
        "delegations:\n  - members:\n      - { person: Put|, role: x }",
        "delegations:\n  - members:\n      - { person: vladimir-putin, role: x }"
    )]
    public void An_id_replaces_what_is_typed_of_it(string marked, string after)
    {
        using var folder = CompletionFolder.With(Text);
        Assert.Equal(after, folder.Accept("a.yaml", marked, "vladimir-putin"));
    }

    [Fact]
    public void For_an_alias_those_who_have_the_name_come_first()
    {
        using var folder = CompletionFolder.With(Text);
        Assert.Equal("vladimir-putin", folder.Labels("a.yaml", "aliases:\n  Mr. Putin: |")[0]);
        Assert.Equal("ann-lee", folder.Labels("a.yaml", "aliases:\n  Ann Lee: |")[0]);
    }

    [Fact]
    public void Names_that_several_people_have_are_offered_as_aliases()
    {
        using var folder = CompletionFolder.With("Lee came. Kim left.");
        _ = folder.At(
            "more.people.yaml",
            "- { id: dan-lee, name: Dan Lee, aliases: [Lee] }\n" + "- { id: eve-lee, name: Eve Lee, aliases: [Lee] }\n|"
        );
        var item = folder.At("a.yaml", "aliases:\n  |").Items.Single();
        Assert.Equal(("Lee", "dan-lee or eve-lee"), (item.Label, item.LabelDetails?.Description));
        Assert.Equal("aliases:\n  Lee: ", folder.Accept(item));
        Assert.Equal(["dan-lee", "eve-lee"], folder.Labels("a.yaml", "aliases: { Lee: | }").Take(2));
    }

    [Fact]
    public void Entries_and_articles_are_shown_by_their_labels()
    {
        using var folder = CompletionFolder.With(Text, Schema);
        _ = folder.At("events/summit.yaml", "name: The Summit\n|");
        var about = folder.At("a.yaml", "about: |").Items;
        Assert.Equal(("summit", "The Summit"), (about.Single().Label, about.Single().LabelDetails?.Description));
        var related = folder.At("a.yaml", "related:\n  - |").Items;
        Assert.Equal(("a", Text), (related.Single().Label, related.Single().LabelDetails?.Description));
        Assert.Equal(4, folder.Labels("events/x.yaml", "hosts: [|").Count);
    }

    [Fact]
    public void People_in_front_matter_are_found()
    {
        using var folder = CompletionFolder.With();
        Assert.Equal(
            ["kim-jong-un", "ann-lee", "bob-ray", "vladimir-putin"],
            folder.Labels("b.md", $"---\nquotes:\n  - speaker: |\n---\nKim Jong-un came.")
        );
    }
}

using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Compilation;

/// <summary>A quote whose words are in another article is reported with that article.</summary>
public sealed class MisplacedQuoteTests
{
    private const string Near = "\"We never sail in autumn,\" said Jane Doe.\n";
    private readonly Dictionary<string, CorpusFile> _files = [];

    public MisplacedQuoteTests()
    {
        Write("a.txt", "Ferry\n\nNobody was there.\n");
        Write("a.yaml", "quotes:\n  - text: We never sail in the spring\n");
        Write("b.txt", "Boat\n\n\"We never sail in\nthe spring,\" said Jane Doe.\n");
        Write("c.txt", "Ship\n\n\"We never sail in the spring,\" said Jane Doe.\n");
    }

    [Fact]
    public void The_message_names_the_first_article_that_has_the_words()
    {
        var problem = Assert.Single(Problems());
        Assert.Equal(
            "quote is not in the article; line 3 of seeds/b.txt has it; "
                + "move the quote to the annotations of that article",
            problem.Message
        );
        Assert.Equal(new LinePosition(1, 10), problem.Start);
        var related = Assert.Single(problem.Related);
        Assert.Equal(("seeds/b.txt:3", "the quoted words"), (related.Place.ToString(), related.Message));
        Assert.Equal((new(2, 1), new(3, 10)), (related.Place.Start, related.Place.End));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Assert.Equal(
            Problems(),
            CorpusCompilation.Create([.. _files.Values.Reverse()], CorpusSchema.Empty).Diagnose(SchemaDeclarations.None)
        );

    [Fact]
    public void The_nearest_passage_of_the_own_article_is_shown_as_well()
    {
        Write("a.txt", Near);
        var message = Assert.Single(Problems()).Message;
        Assert.Contains("; nearest is line 1 of seeds/a.txt, ", message, StringComparison.Ordinal);
        Assert.Contains("; line 3 of seeds/b.txt has it; ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_needs_a_decision_if_another_article_has_the_words()
    {
        Write("a.txt", "\"We never sail in the sprnig,\" said Jane Doe.\n");
        Assert.True(Assert.Single(Assert.Single(Problems()).Fixes).NeedsDecision);
        Write("b.txt", "");
        Write("c.txt", "");
        Assert.False(Assert.Single(Assert.Single(Problems()).Fixes).NeedsDecision);
    }

    [Theory]
    // Too short, part of a word, another order, the parts of a shortened quote, a script without spaces.
    [InlineData("sail in spring", "We sail in spring.", false)]
    [InlineData("we sail in spring", "We sail in springs, as we sail in springtime.", false)]
    [InlineData("we sail in spring", "Tomorrow we sail in spring.", true)]
    [InlineData("in spring we sail", "Tomorrow we sail in spring.", false)]
    [InlineData("Tomorrow … in spring now", "Tomorrow we sail in spring now.", true)]
    [InlineData("in spring now … Tomorrow", "Tomorrow we sail in spring now.", false)]
    [InlineData("我们不会在五月之前", "他说：“我们不会在五月之前开放。”", true)]
    [InlineData("我们不会", "他说：“我们不会在五月之前开放。”", false)]
    public void Only_longer_passages_are_searched_for(string quote, string text, bool isFound)
    {
        Write("a.yaml", $"quotes:\n  - text: {quote}\n");
        Write("b.txt", text);
        Assert.Equal(
            isFound,
            Assert.Single(Problems()).Message.Contains("seeds/b.txt has it", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Omitted_lines_of_another_article_do_not_count()
    {
        Write("c.txt", "");
        Write("b.txt", "Boat\nWe never sail in the spring\n");
        Write("b.yaml", "omit: [We never sail in the spring]\n");
        Assert.DoesNotContain("b.txt", Assert.Single(Problems()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_missed_quote_no_text_is_searched()
    {
        Write("a.yaml", "quotes: []\n");
        var first = Compile();
        Write("b.txt", "Other words.\n");
        Assert.Equal(1, Update(first).Log.Count(StepNames.FindMisplacedQuotes, StepReason.Cached));
    }

    [Fact]
    public void An_edit_of_annotations_searches_nothing_again()
    {
        var first = Compile();
        Write("a.yaml", "# A comment\ntitle: Ferry\nquotes:\n  - text: We never sail in the spring\n");
        Write("b.yaml", "title: Boat\n");
        var second = Update(first);
        Assert.Equal(1, second.Log.Count(StepNames.FindMisplacedQuotes, StepReason.Cached));
        var problem = Assert.Single(second.Diagnose(SchemaDeclarations.None));
        Assert.Contains("line 3 of seeds/b.txt has it", problem.Message, StringComparison.Ordinal);
        Assert.Equal(new LinePosition(3, 10), problem.Start);
    }

    [Fact]
    public void An_edit_of_a_text_searches_again()
    {
        var first = Compile();
        Write("b.txt", "Boat\n\n\nWe never sail in the spring\n");
        var second = Update(first);
        Assert.Equal(1, second.Log.Count(StepNames.FindMisplacedQuotes, StepReason.Modified));
        Assert.Contains(
            "line 4 of seeds/b.txt has it",
            Assert.Single(second.Diagnose(SchemaDeclarations.None)).Message,
            StringComparison.Ordinal
        );
    }

    private void Write(string path, string content) =>
        _files[path] = new(SourceFile.Create("/corpus/" + path, path, "seeds/" + path, content));

    private IReadOnlyList<CorpusFile> Files =>
        [.. _files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value)];

    private CorpusCompilation Compile() => CorpusCompilation.Create(Files, CorpusSchema.Empty);

    private CorpusCompilation Update(CorpusCompilation former) => former.Update(Files, CorpusSchema.Empty);

    private EquatableArray<Problem> Problems() => Compile().Diagnose(SchemaDeclarations.None);
}

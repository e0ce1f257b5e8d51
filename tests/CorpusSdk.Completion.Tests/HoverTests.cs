using CorpusSdk.Completion.Tests.Harness;

namespace CorpusSdk.Completion.Tests;

/// <summary>What editors show on hover over a member of the corpus.</summary>
public sealed class HoverTests : IDisposable
{
    private readonly EditorProject _editor = new();

    public void Dispose() => _editor.Dispose();

    [Theory]
    [InlineData("_ = Corpus.Art$$icles;")]
    [InlineData("_ = Corpus.Articles.Fer$$ry;")]
    [InlineData("_ = Corpus.Articles.Fish$$ing;")]
    [InlineData("_ = Corpus.Articles.Fishing.Ne$$ts;")]
    [InlineData("_ = Corpus.People.Omar$$Aziz;")]
    [InlineData("_ = Corpus.Quotes.Fer$$ry;")]
    [InlineData("_ = Corpus.Quotes.Ferry.Blame$$TheFog;")]
    [InlineData("_ = Corpus.Delegations.Cr$$ew;")]
    [InlineData("_ = Corpus.Ships.Aur$$ora;")]
    [InlineData("_ = article.Tit$$le;")]
    [InlineData("_ = quote.Art$$icle;")]
    [InlineData("_ = article.De$$sk;")]
    public async Task The_nullability_of_every_member_is_known(string statements)
    {
        var hover = await _editor.HoverAsync(statements);
        Assert.NotEmpty(hover);
        Assert.DoesNotContain("not nullable aware", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_names_the_lines_of_its_text_and_of_its_annotation() =>
        Assert.Contains(
            "seeds/ferry.txt:3, annotated in seeds/ferry.yaml:3",
            await _editor.HoverAsync("_ = Corpus.Quotes.Ferry.Blame$$TheFog;"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task The_annotation_may_be_in_the_file_of_the_text() =>
        Assert.Contains(
            "seeds/harbour.md:8, annotated in seeds/harbour.md:3",
            await _editor.HoverAsync("_ = Corpus.Quotes.Harbour.TheHarbour$$IsOpenAgain;"),
            StringComparison.Ordinal
        );
}

using CorpusSdk.Analyzers.Tests.Harness;
using CorpusSdk.CodeFixes;
using CorpusSdk.Core.Binding;
using CorpusSdk.Editing;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>The fixes of code, each also for all places at once.</summary>
public sealed class CodeFixTests
{
    [Theory]
    [InlineData(
        "_ = Corpus.People.TryGetValue({|CORP7001:\"anne-lee\"|}, out _);",
        "_ = Corpus.People.TryGetValue({|CORP7002:\"ann-lee\"|}, out _);"
    )]
    [InlineData("_ = Corpus.People[{|CORP7002:\"ann-lee\"|}];", "_ = Corpus.People.AnnLee;")]
    [InlineData("_ = Corpus.People[{|CORP7002:\"ann-lee\"|}].Name; // her", "_ = Corpus.People.AnnLee.Name; // her")]
    [InlineData(
        "_ = (Corpus.Articles[{|CORP7002:\"visit\"|}], Corpus.Articles[{|CORP7002:\"launch\"|}]);",
        "_ = (Corpus.Articles.Visit, Corpus.Articles.Ships.Launch);"
    )]
    [InlineData(
        "const string Ann = \"ann-lee\";\n_ = Corpus.People[{|CORP7002:Ann|}];",
        "const string Ann = \"ann-lee\";\n_ = Corpus.People.AnnLee;"
    )]
    [InlineData("_ = {|CORP7006:article.Id == \"visit\"|};", "_ = article == Corpus.Articles.Visit;")]
    [InlineData("_ = {|CORP7006:\"visit\" != article.Id|};", "_ = article != Corpus.Articles.Visit;")]
    [InlineData("_ = {|CORP7006:quote.Speaker?.Id is \"ann-lee\"|};", "_ = quote.Speaker == Corpus.People.AnnLee;")]
    [InlineData(
        "_ = {|CORP7006:Corpus.People.Single(p => p.Id == \"ann-lee\")|}.Name;",
        "_ = Corpus.People.AnnLee.Name;"
    )]
    [InlineData(
        "CorpusSet<Person> all = Corpus.People;\n_ = {|CORP7006:all.Single(p => p.Id == \"ann-lee\")|};",
        "CorpusSet<Person> all = Corpus.People;\n_ = all[\"ann-lee\"];"
    )]
    [InlineData("_ = {|CORP7007:article.Equals(\"visit\")|};", "_ = article.Equals(Corpus.Articles.Visit);")]
    [InlineData("_ = {|CORP7007:Equals(\"visit\", article)|};", "_ = Equals(Corpus.Articles.Visit, article);")]
    [InlineData(
        "_ = Corpus.People[{|CORP7002:\"ann-lee\"|}/* the first */];",
        "_ = Corpus.People[{|CORP7002:\"ann-lee\"|}/* the first */];"
    )]
    public Task Code_uses_the_member(string statements, string fixedStatements) =>
        CorpusFixTest<CorpusCodeFixProvider>.VerifyAsync(
            Harbour.Project,
            Harbour.Method(statements),
            Harbour.Method(fixedStatements)
        );

    [Theory]
    [InlineData("We have wated for a long time", "CORP7003", "We have waited for a long time")]
    [InlineData("We will … open the gate before May.", "CORP7004", "We will not open the gate before May.")]
    [InlineData("It may sail", "CORP7005", "It may sail unless the wind turns.")]
    public Task A_quotation_gets_the_words_of_the_article(string words, string id, string fixedWords) =>
        CorpusFixTest<CorpusCodeFixProvider>.VerifyAsync(
            Harbour.Project,
            Quoting($"{{|{id}:\"{words}\"|}}"),
            Quoting($"\"{fixedWords}\"")
        );

    [Fact]
    public Task A_quotation_is_annotated_in_the_sidecar() =>
        CorpusFixTest<AnnotateQuotationFixProvider>.VerifyAsync(
            Harbour.Project,
            Quoting("{|CORP7003:\"Nobody asked us,\"|}", "Speaker = \"ann-lee\""),
            "visit.yaml",
            """
            title: The harbour opens
            quotes:
              - text: We have waited for a long time,
                speaker: ann-lee
              - text: The fog is thick,
                speaker: omar-aziz
              - text: Nobody asked us,
                speaker: ann-lee

            """
        );

    /// <summary>Nothing but a person says who said something.</summary>
    [Fact]
    public void No_run_over_many_files_annotates() =>
        Assert.Null(new AnnotateQuotationFixProvider().GetFixAllProvider());

    /// <summary>The check would refuse it, or warn.</summary>
    [Theory]
    [InlineData("The gate is made of steel.", "ann-lee")]
    [InlineData("long time,\\\" she said", "ann-lee")]
    [InlineData("Nobody asked", "omar-aziz")]
    public Task Words_that_an_annotation_may_not_have_are_not_annotated(string words, string speaker)
    {
        var code = Quoting($"{{|CORP7003:\"{words}\"|}}", $"Speaker = \"{speaker}\"");
        return CorpusFixTest<AnnotateQuotationFixProvider>.VerifyAsync(Harbour.Project, code, code);
    }

    [Fact]
    public Task The_key_is_created_in_a_sidecar_without_quotes() =>
        CorpusFixTest<AnnotateQuotationFixProvider>.VerifyAsync(
            Harbour.Project.With("visit.yaml", "title: 'The harbour opens'\nterms:\n- gate\n"),
            Quoting("{|CORP7003:\"Nobody asked us,\"|}", "Speaker = \"ann-lee\""),
            "visit.yaml",
            "title: 'The harbour opens'\nterms:\n- gate\nquotes:\n- text: Nobody asked us,\n  speaker: ann-lee\n"
        );

    [Fact]
    public void A_new_sidecar_has_the_quotes_alone() =>
        Assert.Equal(
            "quotes:\n  - text: Nobody asked us,\n    speaker: ann-lee\n",
            QuoteAppender
                .Append(
                    EditableFile.Of("/c/visit.yaml", "visit.yaml", "visit.yaml", ""),
                    ArticleKeys.Default,
                    "Nobody asked us,",
                    "ann-lee"
                )
                ?.Content
        );

    private static string Quoting(string constant, string arguments = "Article = null") =>
        $$"""
            namespace Summit;

            public static class Words
            {
                [Quotation({{arguments}})]
                public const string First = {{constant}};
            }
            """;
}

using CorpusSdk.Analyzers.Tests.Harness;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Comparisons with ids in strings, and of records with strings (CORP7006, CORP7007).</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData("_ = [|article.Id == \"visit\"|];", "article", "article == Corpus.Articles.Visit")]
    [InlineData("_ = [|\"visit\" != article.Id|];", "article", "article != Corpus.Articles.Visit")]
    [InlineData("_ = [|article.Id is \"visit\"|];", "article", "article == Corpus.Articles.Visit")]
    [InlineData("_ = [|quote.Speaker?.Id == \"ann-lee\"|];", "person", "quote.Speaker == Corpus.People.AnnLee")]
    [InlineData("_ = [|quote.Speaker!.Id == \"ann-lee\"|];", "person", "quote.Speaker == Corpus.People.AnnLee")]
    [InlineData("_ = [|Corpus.People.Single(p => p.Id == \"ann-lee\")|];", "person", "Corpus.People.AnnLee")]
    [InlineData("_ = [|Corpus.People.FirstOrDefault(p => p.Id == \"ann-lee\")|];", "person", "Corpus.People.AnnLee")]
    [InlineData("_ = [|Corpus.Articles.First(a => a.Id == \"launch\")|];", "article", "Corpus.Articles.Ships.Launch")]
    [InlineData(
        "CorpusSet<Person> all = Corpus.People;\n_ = [|all.Single(p => p.Id == \"ann-lee\")|];",
        "person",
        "all[\"ann-lee\"]"
    )]
    [InlineData("_ = Corpus.People.Where(p => [|p.Id == \"ann-lee\"|]);", "person", "p == Corpus.People.AnnLee")]
    [InlineData("_ = Corpus.Boats.Any(b => [|b.Id == \"aurora\"|]);", "boat", "b == Corpus.Boats.Aurora")]
    public async Task A_compared_id_is_suggested_as_a_record(string statements, string noun, string instead) =>
        Assert.Equal(
            [$"info CORP7006: the id of the {noun} is compared with a string; write '{instead}'"],
            await AnalyzedCode.ProblemsAsync(Harbour.Project, Harbour.Method(statements))
        );

    [Theory]
    [InlineData("_ = [|article.Equals(\"visit\")|];", "article", "Corpus.Articles.Visit")]
    [InlineData("_ = [|Equals(article, \"visit\")|];", "article", "Corpus.Articles.Visit")]
    [InlineData("_ = [|object.Equals(\"ann-lee\", person)|];", "person", "Corpus.People.AnnLee")]
    [InlineData("_ = [|article.Equals(\"zz\")|];", "article", "another article")]
    public async Task A_record_never_equals_a_string(string statements, string noun, string instead) =>
        Assert.Equal(
            [$"warning CORP7007: the {noun} is never equal to a string; compare it with '{instead}'"],
            await AnalyzedCode.ProblemsAsync(Harbour.Project, Harbour.Method(statements))
        );

    [Theory]
    [InlineData("_ = article.Id == id;")]
    [InlineData("_ = article == Corpus.Articles.Visit;")]
    [InlineData("_ = article.Title == \"visit\";")]
    [InlineData("_ = article.Equals(Corpus.Articles.Visit);")]
    [InlineData("_ = id.Equals(\"visit\");")]
    [InlineData("_ = article.Id is null;")]
    public async Task Other_comparisons_are_left_alone(string statements) =>
        Assert.Empty(await AnalyzedCode.ProblemsAsync(Harbour.Project, Harbour.Method(statements)));
}

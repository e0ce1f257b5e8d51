using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Pushing;

/// <summary>A corpus that is compiled in batches gives what one that is compiled as a whole gives.</summary>
public sealed class StreamedCompilationTests
{
    public static TheoryData<string> Pages =>
        [.. RulePage.All.Where(page => page.Failing is not null).Select(page => page.Id)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Finds_the_same_problems_as_on_the_rule_pages(string id)
    {
        var page = RulePage.All.Single(page => page.Id == id);
        foreach (var sample in (CorpusProject[])[page.Failing!, page.Fixed!])
        {
            using var folder = new TestFolder().With(sample);
            _ = AssertSame(folder);
        }
    }

    [Fact]
    public void Gives_the_same_models_of_the_seeds()
    {
        using var folder = TestFolder.WithSeeds();
        Assert.Equal(5, AssertSame(folder).Articles);
    }

    [Fact]
    public void Checks_articles_of_different_batches_against_each_other()
    {
        using var folder = TestFolder
            .WithSeeds()
            .With("seeds/a/same.txt", "One\n\nText.\n")
            .With("seeds/z/same.txt", "Two\n\nText.\n")
            .With("seeds/lonely.yaml", "title: No text\n")
            .With("seeds/broken.txt", "Broken\n\nText.\n")
            .With("seeds/broken.yaml", "quotes: [{ text: not there, speaker: nobody }]\nunknown: 1\n");
        var problems = AssertSame(folder).Problems;
        Assert.Contains(Rules.DuplicateId, problems.Select(problem => problem.Rule));
    }

    private static (int Articles, IReadOnlyList<Problem> Problems) AssertSame(TestFolder folder)
    {
        var location = CorpusLocation.Find(folder.Corpus);
        var schema = ProgramSchema.Load(location);
        var whole = CorpusFolder.Load(location);
        StreamedCompilation streamed = new(
            whole.Files.Select(file => file.File.Names),
            names => CorpusFileReader.Read(names.Path, location),
            schema.Declared,
            location.Ids,
            location.Pins
        );
        var articles = streamed.Articles(2, default).SelectMany(batch => batch).ToList();
        var corpus = streamed.Finish(schema.DeclarationsAt(location), default);
        Assert.Equal(
            whole.Compilation.AllArticles.Select(article => article.Model),
            articles.Select(item => item.Model)
        );
        Assert.Equal(whole.Articles.Select(article => article.Text.Text), articles.Select(article => article.Text));
        Assert.Equal(whole.People.Select(person => person.Person), corpus.People);
        Assert.Equal(whole.Compilation.Collections.Collections, corpus.Collections.Collections);
        Assert.Equal(
            whole.Problems.Where(problem => problem.Rule != Rules.UnusedPerson).Select(Describe),
            corpus.Problems.Select(Describe)
        );
        return (articles.Count, corpus.Problems);
    }

    private static string Describe(Problem problem) => $"{problem.Path} {problem.Range} {problem.Rule.Id}";
}

using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Hostile;

/// <summary>More files than there should be: the same one twice, and more constants than an assembly holds.</summary>
[Trait("Category", "Slow")]
public sealed class CrowdedCorpusTests
{
    [Fact]
    public void A_file_that_the_project_lists_twice_counts_once()
    {
        var build = HostileCorpora.Small.Build();
        var result = build
            .Driver.AddAdditionalTexts([.. build.Texts.Values])
            .RunGenerators(build.Project.Compilation())
            .GetRunResult();
        Assert.Null(result.Results.Single().Exception);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            build.Sources,
            result
                .Results.Single()
                .GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString())
        );
    }

    [Fact]
    public void Two_files_at_one_path_below_the_corpus_are_one_error()
    {
        var build = new CorpusProject().With("a/b.txt", "one").With("a\\b.txt", "two").Build();
        Assert.StartsWith(
            "a\\b.txt(1,1)-(1,1): CORP2001: duplicate article id 'b'",
            Assert.Single(build.Problems),
            StringComparison.Ordinal
        );
        Assert.Empty(Invariants.Broken(build.Project, build));
    }

    [Fact]
    public void Constants_that_an_assembly_has_no_room_for_are_one_error_at_the_first_article_too_many()
    {
        var weights = Enumerable
            .Range(0, 5)
            .Select(i => new LiteralWeight(
                new FileLocation($"/seeds/{i}.txt", $"seeds/{i}.txt", default, default, default),
                $"{i}.txt",
                120_000_000
            ))
            .ToList();
        var budget = LiteralBudget.Of([.. Enumerable.Reverse(weights)]);
        var problem = Assert.Single(budget.Problems);
        Assert.Equal(["3.txt", "4.txt"], budget.Exceeding);
        Assert.Equal((Rules.LimitExceeded, "/seeds/3.txt"), (problem.Rule, problem.Path));
        Assert.Empty(LiteralBudget.Of([.. weights.Take(3)]).Problems);
    }

    /// <summary>An assembly has room for 16 MB of strings.</summary>
    [Fact]
    public void More_facts_than_an_assembly_has_strings_are_read_from_its_metadata()
    {
        var project = new CorpusProject().With("people.yaml", "- { id: ann-lee, name: Ann Lee }\n");
        for (var i = 0; i < 90; i++)
        {
            var captions = Enumerable
                .Range(0, 10)
                .Select(j => new string((char)('a' + j), 19_000) + i + "é語")
                .ToList();
            project = project
                .With($"a{i}.txt", string.Join("\n\n", captions) + "\n\n\"It is so,\" said Ann Lee.\n")
                .With(
                    $"a{i}.yaml",
                    "quotes: [{ text: \"It is so,\", speaker: ann-lee }]\ncaptions:\n- " + string.Join("\n- ", captions)
                );
        }

        var build = project
            .WithCode(
                """
                using System.Linq;
                using Summit;

                public static class Probe
                {
                    public static string Read() => string.Join(" ",
                        Corpus.Articles.A7.Captions[3][18_999..],
                        Corpus.Articles.Sum(article => article.Captions.Sum(caption => caption.Length)),
                        Corpus.People.AnnLee.Name,
                        Corpus.Articles.A89.Quotes[0].Id,
                        Corpus.Articles["a12"].Id,
                        Corpus.Articles.TryGetValue("a90", out _));
                }
                """
            )
            .Build();
        Assert.Empty(build.Problems);
        Assert.Equal("d7é語 17103500 Ann Lee a89/it-is-so a12 False", build.Run<string>("Probe", "Read"));
    }

    [Fact]
    public void As_many_folders_as_articles_are_worked_through()
    {
        var project = Enumerable
            .Range(0, 3_000)
            .Aggregate(new CorpusProject { TracksSteps = false }, (current, i) => current.With($"f{i}/a{i}.txt", "x"));
        Assert.Empty(project.Build().Problems);
    }
}

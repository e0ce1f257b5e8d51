using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Tests.Compilation;

/// <summary>What is reused after an edit is what compiling everything again would give.</summary>
public sealed class ReuseTests
{
    /// <summary>How many edits each seed of the random test makes; more by CORPUSSDK_EDITS.</summary>
    private static readonly int s_edits = int.Parse(
        Environment.GetEnvironmentVariable("CORPUSSDK_EDITS") ?? "60",
        System.Globalization.CultureInfo.InvariantCulture
    );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_edits_an_updated_compilation_equals_a_new_one(int seed)
    {
        var random = new Random(seed);
        var corpus = new EditedCorpus();
        var updated = CorpusCompilation.Create(corpus.Files, corpus.Schema);
        var edits = new List<string>();
        for (var i = 0; i < s_edits; i++)
        {
            for (var several = random.Next(3); several >= 0; several--)
            {
                edits.Add(corpus.Edit(random));
            }

            updated = updated.Update(corpus.Files, corpus.Schema);
            AssertSame(CorpusCompilation.Create(corpus.Files, corpus.Schema), updated, edits);
        }
    }

    [Fact]
    public void Nothing_is_made_again_if_nothing_has_changed()
    {
        var corpus = new EditedCorpus();
        var first = CorpusCompilation.Create(corpus.Files, corpus.Schema);
        Assert.Same(first, first.Update(corpus.Files, corpus.Schema));
        Assert.Same(first, first.Update([.. corpus.Files], new CorpusSchema(corpus.Schema.Records)));
    }

    [Fact]
    public void An_edit_keeps_every_other_article_by_reference()
    {
        var corpus = new EditedCorpus();
        var first = CorpusCompilation.Create(corpus.Files, corpus.Schema);
        corpus.Write(
            "000_1597e04da5133f28.yaml",
            corpus["000_1597e04da5133f28.yaml"].Replace("cue: said", "cue: added", StringComparison.Ordinal)
        );
        var second = first.Update(corpus.Files, corpus.Schema);
        Assert.NotSame(first.AllArticles[0], second.AllArticles[0]);
        Assert.All(Enumerable.Range(1, 5), i => Assert.Same(first.AllArticles[i], second.AllArticles[i]));
        Assert.Same(first.Layout, second.Layout);
        Assert.Same(first.People, second.People);
        Assert.Same(first.PeopleIndex, second.PeopleIndex);
    }

    [Fact]
    public void A_comment_in_a_people_file_concerns_no_article()
    {
        var corpus = new EditedCorpus();
        var first = CorpusCompilation.Create(corpus.Files, corpus.Schema);
        corpus.Write("people.yaml", "# A comment\n" + corpus["people.yaml"]);
        var second = first.Update(corpus.Files, corpus.Schema);
        Assert.NotSame(first.PeopleIndex, second.PeopleIndex);
        Assert.Same(first.AllArticles, second.AllArticles);
        Assert.Equal(6, second.Log.Count(StepNames.ViewPeople, StepReason.Cached));
    }

    [Theory]
    [InlineData("- { id: kim-jong-un, : ] }\n", "- { id: kim-jong-u, : ] }\n")]
    [InlineData("- { id: kim-jong-u, : ] }\n", "- { id: kim-jong-un, : ] }\n")]
    [InlineData("- { id: kim-jong-un, : ] }\n", "")]
    [InlineData("", "- { id: kim-jong-un, : ] }\n")]
    [InlineData("[]\n", null)]
    [InlineData(null, "[]\n")]
    public void What_a_broken_people_file_says_about_unknown_people_is_not_kept(string? before, string? after)
    {
        var corpus = new EditedCorpus();
        Set(before);
        var first = CorpusCompilation.Create(corpus.Files, corpus.Schema);
        Set(after);
        var updated = first.Update(corpus.Files, corpus.Schema);
        var created = CorpusCompilation.Create(corpus.Files, corpus.Schema);
        Assert.Equal(created.DiagnoseAll(SchemaDeclarations.None), updated.DiagnoseAll(SchemaDeclarations.None));
        Assert.NotEqual(first.DiagnoseAll(SchemaDeclarations.None), updated.DiagnoseAll(SchemaDeclarations.None));

        void Set(string? people)
        {
            corpus.Delete("people.yaml");
            if (people is not null)
            {
                corpus.Write("people.yaml", people);
            }
        }
    }

    [Fact]
    public void A_bug_outside_of_any_step_is_the_only_error_of_an_empty_corpus_and_is_gone_with_its_cause()
    {
        var corpus = new EditedCorpus();
        var broken = CorpusCompilation.Create([null!], corpus.Schema);
        Assert.Equal("CORP9001", Assert.Single(broken.Diagnose(SchemaDeclarations.None)).Rule.Id);
        Assert.Empty(broken.Articles);
        AssertSame(
            CorpusCompilation.Create(corpus.Files, corpus.Schema),
            broken.Update(corpus.Files, corpus.Schema),
            []
        );
    }

    private static void AssertSame(CorpusCompilation expected, CorpusCompilation actual, List<string> edits)
    {
        var context = string.Join("; ", edits.TakeLast(6));
        Same(expected.Diagnose(SchemaDeclarations.None), actual.Diagnose(SchemaDeclarations.None), "problems");
        Same(
            expected.AllArticles.Select(article => article.Model),
            actual.AllArticles.Select(article => article.Model),
            "articles"
        );
        Same(
            expected.Articles.Select(article => article.Key),
            actual.Articles.Select(article => article.Key),
            "accepted"
        );
        Same(expected.Layout.Articles, actual.Layout.Articles, "layout");
        Same(expected.Layout.Delegations, actual.Layout.Delegations, "delegations");
        Same(expected.People, actual.People, "people");
        Same(expected.Outlines, actual.Outlines, "outlines");
        Same(expected.Facts, actual.Facts, "facts");
        Same(expected.Collections.Collections, actual.Collections.Collections, "collections");
        Assert.Equal(expected.HasCorpus, actual.HasCorpus);

        void Same<T>(IEnumerable<T> wanted, IEnumerable<T> found, string what) =>
            Assert.True(wanted.SequenceEqual(found), $"{what} after {context}");
    }
}

using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Linking;

public class PairingTests
{
    [Theory]
    [InlineData("a.txt", "a.yaml", "people.yaml", "eu.people.yaml")]
    [InlineData("x/a.md", "x/a.yml", "a.txt", "README.md")]
    [InlineData("caf\u00E9.txt", "cafe\u0301.yaml")]
    [InlineData("cafe\u0301.txt", "caf\u00E9.yaml")]
    public void Sidecars_next_to_their_texts_have_no_problem(params string[] files) => Assert.Empty(Check(files));

    [Fact]
    public void A_sidecar_without_a_text_is_an_error_at_its_beginning()
    {
        var problem = Assert.Single(Check("putin-visit.txt", "putin-visitt.yaml", "other.txt", "other.yaml"));
        Assert.Equal(
            (Rules.MissingArticle, "/repo/seeds/putin-visitt.yaml", default(LinePosition)),
            (problem.Rule, problem.Path, problem.Start)
        );
        Assert.Equal(
            "'putin-visitt.yaml' has no article: there is no 'putin-visitt.txt' or 'putin-visitt.md' next to "
                + "it; did you mean the text 'putin-visit'?",
            problem.Message
        );
        Assert.Equal(
            [new SuggestedFix(SuggestedFixKind.Rename, default, "putin-visit") { NeedsDecision = true }],
            problem.Fixes
        );
    }

    [Theory]
    [InlineData("note.md", "or move these keys to its front matter")]
    [InlineData("note.txt", "or remove this file")]
    public void A_text_that_a_collection_has_taken_is_named(string text, string advice)
    {
        static FileNames Names(string file) => new("/repo/seeds/" + file, file, "seeds/" + file);
        var problem = Assert.Single(Pairing.Check([Names("note.yaml")], [Names(text), Names("other.md")]));
        Assert.Equal(
            (
                Rules.TextIsEntry,
                default(LinePosition),
                $"'note.yaml' has no article: a collection has taken '{text}' next to it, which is therefore an entry, "
                    + $"not an article; add AsArticles = true to its [CorpusCollection], {advice}"
            ),
            (problem.Rule, problem.Start, problem.Message)
        );
        Assert.Equal(
            Rules.MissingArticle,
            Assert.Single(Pairing.Check([Names("note.yaml")], [Names("x/note.md")])).Rule
        );
        Assert.Empty(Pairing.Check([Names("note.yaml"), Names("note.txt")], [Names("note.md")]));
    }

    [Theory]
    [InlineData("a.md", "a.txt", "a.md", "a.yaml")]
    [InlineData("x/a.MD", "x/a.TXT", "x/a.MD", "a.txt")]
    public void A_second_text_of_a_name_is_one_error(string second, params string[] files)
    {
        var problem = Assert.Single(Check(files));
        Assert.Equal((Rules.DuplicateTexts, "/repo/seeds/" + second), (problem.Rule, problem.Path));
        Assert.Equal(
            $"article 'a' has two texts: this one and '{files[0].Split('/')[^1]}', which is used; "
                + "remove or rename one of them",
            problem.Message
        );
    }

    [Fact]
    public void A_text_that_has_its_sidecar_is_not_suggested()
    {
        var problem = Assert.Single(Check("abc.txt", "abc.yaml", "abd.yaml"));
        Assert.EndsWith(
            "next to it; add the text, or rename this file to match its text",
            problem.Message,
            StringComparison.Ordinal
        );
        Assert.Empty(problem.Fixes);
    }

    [Fact]
    public void The_nearest_text_is_searched_for_at_most_200_times() =>
        Assert.Equal(
            200,
            Check([.. Enumerable.Range(0, 202).SelectMany(i => new[] { $"text-{i:D4}.txt", $"txt-{i:D4}.yaml" })])
                .Count(p => p.Message.Contains("did you mean", StringComparison.Ordinal))
        );

    [Fact]
    public void The_ordinally_first_of_two_files_at_one_relative_path_counts()
    {
        var files = new[] { "/b/a.yaml", "/a/a.yaml", "/a/a.txt" }.Select(path => new FileNames(
            path,
            path[3..],
            path[1..]
        ));
        Assert.Equal(
            ["/b/a.yaml: 'a' is annotated twice: here and in a/a.yaml; keep one of them"],
            Pairing.Check(files).Select(p => $"{p.Path}: {p.Message}")
        );
    }

    [Fact]
    public void A_second_sidecar_is_an_error_that_names_the_first()
    {
        var problem = Assert.Single(Check("a.txt", "a.yml", "a.yaml"));
        Assert.Equal((Rules.DuplicateAnnotations, "/repo/seeds/a.yml"), (problem.Rule, problem.Path));
        Assert.Equal("'a' is annotated twice: here and in seeds/a.yaml; keep one of them", problem.Message);
    }

    [Fact]
    public void A_sidecar_of_a_text_with_front_matter_is_an_error_at_its_first_word_and_wins()
    {
        var corpus = new Corpus("---\ntitle: One\n---\nText.", "# a comment\n---\n⟦title⟧: Two\n", extension: ".md");
        Assert.Equal(
            "'seeds/a.md' is annotated twice: here and in its front matter (seeds/a.md:1); keep one of them",
            corpus.HasOnly(Rules.DuplicateAnnotations)
        );
        Assert.Equal("Two", corpus.Model.Title);
    }

    [Theory]
    [InlineData("title", 0, 5)]
    [InlineData("- title: x", 0, 1)]
    [InlineData(": x", 0, 3)]
    [InlineData("# x\n\n%YAML 1.2\n---\n\n  id: x", 22, 2)]
    [InlineData("id\t: x", 0, 2)]
    public void A_sidecar_of_a_text_with_front_matter_is_reported_at_its_first_word(
        string sidecar,
        int start,
        int length
    ) =>
        Assert.Equal(
            new TextRange(start, length),
            Assert
                .Single(
                    new Corpus("---\ntitle: One\n---\nText.", sidecar, extension: ".md").Problems,
                    p => p.Rule == Rules.DuplicateAnnotations
                )
                .Range
        );

    [Fact]
    public void A_front_matter_alone_annotates_its_text()
    {
        var corpus = new Corpus(
            "---\ntitle: One\nquotes:\n  - text: ⟦missing words⟧\n---\nText here.",
            extension: ".md"
        );
        _ = corpus.HasOnly(Rules.QuoteNotFound);
        Assert.Equal(("One", "en"), (corpus.Model.Title, corpus.Model.Language));
        Assert.Equal("fr", new Corpus("Texte", "language: fr").Model.Language);
    }

    private static EquatableArray<Problem> Check(params string[] files) =>
        Pairing.Check(files.Select(f => new FileNames("/repo/seeds/" + f, f, "seeds/" + f)));
}

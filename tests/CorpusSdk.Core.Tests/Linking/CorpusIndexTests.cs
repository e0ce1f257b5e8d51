using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Linking;

public class CorpusIndexTests
{
    [Fact]
    public void Articles_come_in_the_order_of_their_ids_whatever_the_order_of_files()
    {
        var index = Index(("b", "id: first"), ("a", "id: second"), ("space/c", ""));

        Assert.Empty(index.Problems);
        Assert.Equal(["c", "first", "second"], index.Articles.Select(a => a.Id));
        Assert.Equal(["Space"], index.Articles[0].Folders);
        Assert.Equal("space/c.txt", index.Articles[0].TextPath);
        Assert.Equal(index, Index(("space/c", ""), ("a", "id: second"), ("b", "id: first")));
    }

    [Fact]
    public void An_id_used_twice_is_an_error_at_the_later_file_and_names_both_places()
    {
        var index = Index(("b", "title: x\nid: one"), ("a", "id: one"));

        var problem = Assert.Single(index.Problems);
        Assert.Equal(
            (Rules.DuplicateId, "/repo/seeds/b.yaml", new TextRange(13, 3)),
            (problem.Rule, problem.Path, problem.Range)
        );
        Assert.Equal(new LinePosition(1, 4), problem.Start);
        Assert.Equal(
            "duplicate article id 'one', first used at seeds/a.yaml:1; give one of them a different 'id'",
            problem.Message
        );
        Assert.Equal(["a.txt"], index.Articles.Select(a => a.TextPath));
    }

    [Fact]
    public void An_id_from_the_file_name_is_located_at_the_first_line_of_the_text()
    {
        var problem = Assert.Single(Index(("a", "id: b"), ("b", "")).Problems);
        Assert.Equal(
            ("/repo/seeds/b.txt", default(TextRange), default(LinePosition)),
            (problem.Path, problem.Range, problem.Start)
        );
    }

    [Fact]
    public void Two_ids_of_one_name_are_an_error_in_one_folder_only()
    {
        var problem = Assert.Single(Index(("a", "id: x-y"), ("b", "id: xY"), ("c/d", "id: x-Y")).Problems);
        Assert.Equal((Rules.SameName, "/repo/seeds/b.yaml"), (problem.Rule, problem.Path));
        Assert.Equal(
            "articles 'xY' and 'x-y' (seeds/a.yaml:1) both become the C# name 'XY'; give one of them a different 'id'",
            problem.Message
        );
    }

    [Fact]
    public void An_article_may_not_have_the_name_of_the_folder_next_to_it()
    {
        var index = Index(("space", ""), ("space/a", ""), ("space/index", ""));
        var problem = Assert.Single(index.Problems);
        Assert.Equal((Rules.SameName, "/repo/seeds/space.txt"), (problem.Rule, problem.Path));
        Assert.Equal(
            "article and folder 'space' and 'space' (folder space/) both become the C# name 'Space'; "
                + "rename the folder, or give the article a different 'id:'",
            problem.Message
        );
        Assert.EndsWith(
            "(folder x/y/z/) both become the C# name 'Z'; rename the folder, or give the article a different 'id:'",
            Assert.Single(Index(("x/y/z", ""), ("x/y/z/a", ""), ("z", "id: q"), ("y/z", "id: r")).Problems).Message
        );
        Assert.Equal(["a", "space"], index.Articles.Select(a => a.Id));
    }

    [Fact]
    public void Two_folders_of_one_name_are_one_error()
    {
        var index = Index(("my-space/a", ""), ("my space/b", ""), ("my space/c", ""), ("my-space/d", ""));
        var problem = Assert.Single(index.Problems);
        Assert.Equal((Rules.SameName, "/repo/seeds/my-space/a.txt"), (problem.Rule, problem.Path));
        Assert.Equal(
            "folders 'my-space' and 'my space' (folder my space/) both become the C# name 'MySpace'; "
                + "rename one of the two folders",
            problem.Message
        );
        Assert.Equal(4, index.Articles.Count);
    }

    [Fact]
    public void Folders_and_names_that_are_the_same_letters_together_are_not_the_same() =>
        Assert.Empty(Index(DefaultId.Path, ("한/국어", ""), ("한국/어", ""), ("한/국/어", "")).Problems);

    [Fact]
    public void Folders_have_a_maximum_depth()
    {
        static string Deep(int depth) => string.Concat(Enumerable.Repeat("d/", depth)) + "x";
        Assert.Empty(Index((Deep(32), "")).Problems);
        Assert.Equal(["CORP2002"], Index(("!!/" + Deep(31), "")).Problems.Select(folder => folder.Rule.Id));
        Assert.Equal(["CORP1008"], Index(("!!/" + Deep(32), "")).Problems.Select(folder => folder.Rule.Id));
        var index = Index(DefaultId.Name, (Deep(33), ""), ("x", ""));
        var problem = Assert.Single(index.Problems);
        Assert.Equal(
            "CORP1008: folders may be nested at most 32 levels deep; move the file up",
            $"{problem.Rule.Id}: {problem.Message}"
        );
        Assert.Equal(["x.txt"], index.Articles.Select(a => a.TextPath));
    }

    [Fact]
    public void Articles_with_errors_come_last_and_inferred_ids_report_nothing()
    {
        var index = Index(("a", "id: x\nunknown: 1"), ("b", "id: x"));
        Assert.Equal(
            ("/repo/seeds/a.yaml", "b.txt"),
            (Assert.Single(index.Problems).Path, Assert.Single(index.Articles).TextPath)
        );
        index = Index(("a", "x: 1"), ("b", ""), ("c", "unknown: 1\nid: a"));
        Assert.Empty(index.Problems);
        Assert.Equal(["c.txt", "b.txt"], index.Articles.Select(a => a.TextPath));
    }

    [Fact]
    public void An_id_is_inferred_only_if_it_was_corrected()
    {
        var problem = Assert.Single(Index(("a", "id: x\ndelegations: [{ id: d d }]"), ("b", "id: x")).Problems);
        Assert.Equal((Rules.DuplicateId, "/repo/seeds/a.yaml"), (problem.Rule, problem.Path));
        Assert.Empty(Index(("a", "id: x y\nunknown: 1"), ("b", "id: x-y")).Problems);
    }

    [Fact]
    public void The_ordinally_first_of_two_files_at_one_relative_path_keeps_the_id()
    {
        var key = ArticleKey.Of(new Corpus("Some text.").Linked);
        var other = key with
        {
            Entry = key.Entry with { Path = "/elsewhere" },
            FileStart = key.FileStart with { Path = "/elsewhere" },
        };
        Assert.Equal(
            ["/elsewhere"],
            CorpusIndex.Build(EquatableArray.Of(key, other, key)).Articles.Select(a => a.Path)
        );
    }

    [Fact]
    public void Collisions_in_folders_of_one_name_are_reported_once_with_the_folders()
    {
        var index = Index(
            DefaultId.Path,
            ("v/1-5/index", ""),
            ("v/15/index", ""),
            ("v/15/deep/x", ""),
            ("v/1-5/deep/x", "")
        );
        Assert.Equal(
            [
                "/repo/seeds/v/15/deep/x.txt: folders 'v/15' and 'v/1-5' (folder v/1-5/) both become the C# "
                    + "name '_15'; rename one of the two folders",
            ],
            index.Problems.Select(p => $"{p.Path}: {p.Message}")
        );
        Assert.Equal(["v-1-5", "v-1-5-deep-x"], index.Articles.Select(a => a.Id));
    }

    [Theory]
    [InlineData("1.5", "_1_5")]
    [InlineData("15", "_15")]
    [InlineData("v1.10.2-beta", "V1_10_2Beta")]
    [InlineData("release 2.0", "Release2_0")]
    [InlineData("1.5.x", "_1_5X")]
    [InlineData("part.2", "Part2")]
    [InlineData("1..5", "_15")]
    [InlineData(".1.", "_1")]
    public void The_numbers_of_a_version_stay_apart_in_the_name_of_a_folder(string folder, string name) =>
        Assert.Equal([name], Assert.Single(Index((folder + "/x", "")).Articles).Folders);

    [Fact]
    public void A_folder_of_another_version_is_another_folder() =>
        Assert.Empty(
            Index(
                DefaultId.Path,
                ("v/1.5/index", ""),
                ("v/15/index", ""),
                ("v/15/deep/x", ""),
                ("v/1.5/deep/x", "")
            ).Problems
        );

    [Fact]
    public void Each_further_folder_of_a_name_is_a_mistake_of_its_own() =>
        Assert.Equal(
            ["/repo/seeds/a-b/x.txt: folders 'a-b' and 'a b'", "/repo/seeds/a_b/x.txt: folders 'a_b' and 'a b'"],
            Index(DefaultId.Path, ("a_b/x", "id: x"), ("a b/x", "id: y"), ("a-b/x", "id: z"))
                .Problems.Select(p => $"{p.Path}: {p.Message.Split(" (")[0]}")
        );

    [Fact]
    public void A_folder_without_letters_is_one_error_and_has_a_stable_name()
    {
        var index = Index(("__/a", ""), ("__/b", ""));
        var problem = Assert.Single(index.Problems);
        Assert.Equal((Rules.InvalidId, "/repo/seeds/__/a.txt"), (problem.Rule, problem.Path));
        Assert.Equal(
            "'__' is not a valid id: use letters, digits and single hyphens between them; rename the folder '__/'",
            problem.Message
        );
        Assert.Equal(index.Articles[0].Folders, index.Articles[1].Folders);
        Assert.StartsWith("Unnamed", Assert.Single(index.Articles[0].Folders));
    }

    [Fact]
    public void A_stem_without_letters_is_an_error_and_the_member_remains()
    {
        var corpus = new Corpus("x", stem: "!!");
        var problem = Assert.Single(corpus.Problems);
        Assert.Equal(
            (Rules.InvalidId, "/repo/seeds/!!.txt", default(LinePosition)),
            (problem.Rule, problem.Path, problem.Start)
        );
        Assert.StartsWith("Unnamed", corpus.Model.Name);
        new Corpus("x", "id: named", stem: "!!").HasNone();
    }

    [Fact]
    public void Delegation_ids_are_unique_within_and_across_articles()
    {
        var index = Index(
            ("a", "delegations: [{ id: d }, { id: e-f }, { id: d }]"),
            ("b", "delegations: [{ id: d }, { id: eF }, { id: g }]")
        );

        Assert.Equal(
            [
                (
                    "CORP2001",
                    "/repo/seeds/a.yaml",
                    44,
                    "duplicate delegation id 'd', first used at seeds/a.yaml:1; give one of them a different 'id'"
                ),
                (
                    "CORP2001",
                    "/repo/seeds/b.yaml",
                    20,
                    "duplicate delegation id 'd', first used at seeds/a.yaml:1; give one of them a different 'id'"
                ),
                (
                    "CORP2003",
                    "/repo/seeds/b.yaml",
                    31,
                    "delegations 'eF' and 'e-f' (seeds/a.yaml:1) both become the C# name 'EF'; "
                        + "give one of them a different 'id'"
                ),
            ],
            index.Problems.Select(p => (p.Rule.Id, p.Path, p.Range.Start, p.Message))
        );
        Assert.Equal(["d e-f", "g"], index.Articles.Select(a => string.Join(" ", a.Delegations.Select(d => d.Id))));
    }

    [Theory]
    [InlineData("space/launch/index", "launch", "space-launch", "Index")]
    [InlineData("Space/My Launch/Index", "My-Launch", "Space-My-Launch", "Index")]
    [InlineData("space/_index", "space", "space", "Index")]
    [InlineData("index", "index", "index", "Index")]
    [InlineData("space/index of names", "index-of-names", "space-index-of-names", "IndexOfNames")]
    [InlineData("fr/guides/intro", "intro", "fr-guides-intro", "Intro")]
    [InlineData("fr/2024/1st", "1st", "fr-2024-1st", "_1st")]
    public void Without_an_id_the_path_gives_it_and_the_name_does_not_repeat_the_folders(
        string stem,
        string byName,
        string byPath,
        string name
    )
    {
        var (first, second) = (
            new Corpus("x", stem: stem).Checked,
            new Corpus("x", stem: stem, ids: DefaultId.Path).Checked
        );

        Assert.Equal((byName, name), (first.Id, first.Name));
        Assert.Equal((byPath, name), (second.Id, second.Name));
    }

    [Fact]
    public void A_declared_id_determines_id_and_name_whatever_the_default_is()
    {
        var article = new Corpus("x", "id: my-own", stem: "fr/guides/index", ids: DefaultId.Path).Checked;
        Assert.Equal(("my-own", "MyOwn", null), (article.Id, article.Name, article.IdByPath));
    }

    [Fact]
    public void Articles_of_one_stem_have_room_in_their_folders()
    {
        (string, string)[] articles =
        [
            ("de/intro", ""),
            ("fr/intro", ""),
            ("fr/index", ""),
            ("fr/guides/index", ""),
            ("index", ""),
        ];

        Assert.Equal(
            [
                (
                    "CORP2001",
                    "duplicate article id 'intro', first used at seeds/de/intro.txt:1; "
                        + "give one of them an 'id', or set <CorpusIds>path</CorpusIds> in the project file to "
                        + "derive ids from whole paths"
                ),
            ],
            Index(articles).Problems.Select(p => (p.Rule.Id, p.Message))
        );

        var index = Index(DefaultId.Path, articles);
        Assert.Empty(index.Problems);
        Assert.Equal(
            ["de-intro De.Intro", "fr Fr.Index", "fr-guides Fr.Guides.Index", "fr-intro Fr.Intro", "index Index"],
            index.Articles.Select(a => $"{a.Id} {string.Join(".", a.Folders.Append(a.Name))}")
        );
    }

    [Theory]
    [InlineData("a/x", "", "b/y", "id: x")] // Declared is declared.
    [InlineData("a/x", "id: x", "b/x", "")]
    [InlineData("a/index", "", "a/_index", "")] // The folder does not tell them apart.
    public void Ids_from_paths_are_suggested_only_if_they_help(
        string one,
        string annotations,
        string other,
        string otherAnnotations
    )
    {
        foreach (var ids in new[] { DefaultId.Name, DefaultId.Path })
        {
            var problems = Index(ids, (one, annotations), (other, otherAnnotations)).Problems;
            Assert.All(problems, p => Assert.EndsWith("; give one of them a different 'id'", p.Message));
            Assert.Equal(ids == DefaultId.Name || annotations + otherAnnotations == "", problems.Count == 1);
        }
    }

    [Fact]
    public void An_id_without_letters_is_one_error()
    {
        foreach (var ids in new[] { DefaultId.Name, DefaultId.Path })
        {
            Assert.Equal(
                [("CORP2002", "/repo/seeds/__/index.txt")],
                Index(ids, ("__/index", ""), ("index", "")).Problems.Select(p => (p.Rule.Id, p.Path))
            );
            var corpus = new Corpus("x", stem: "fr/!!", ids: ids);
            Assert.Equal(Rules.InvalidId, Assert.Single(corpus.Problems).Rule);
            Assert.StartsWith("unnamed-", corpus.Model.Id);
            Assert.StartsWith("Unnamed", corpus.Model.Name);
        }
    }

    private static CorpusIndex Index(params (string Stem, string Annotations)[] articles) =>
        Index(DefaultId.Name, articles);

    private static CorpusIndex Index(DefaultId ids, params (string Stem, string Annotations)[] articles) =>
        CorpusIndex.Build(
            articles
                .Select(a => ArticleKey.Of(new Corpus("Some text.", a.Annotations, stem: a.Stem, ids: ids).Linked))
                .ToEquatableArray()
        );
}

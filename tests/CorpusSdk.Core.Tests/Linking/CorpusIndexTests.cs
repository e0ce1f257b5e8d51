using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Tests.Checking;

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
        Assert.Equal((Rules.DuplicateId, "/repo/seeds/b.yaml", new TextRange(13, 3)), (problem.Rule, problem.Path, problem.Range));
        Assert.Equal(new LinePosition(1, 4), problem.Start);
        Assert.Equal("article id 'one' is used twice; it is first given in seeds/a.yaml:1; give one of them another 'id'", problem.Message);
        Assert.Equal(["a.txt"], index.Articles.Select(a => a.TextPath));
    }

    [Fact]
    public void An_id_that_the_stem_gives_is_placed_at_the_first_line_of_the_text()
    {
        var problem = Assert.Single(Index(("a", "id: b"), ("b", "")).Problems);
        Assert.Equal(("/repo/seeds/b.txt", default(TextRange), default(LinePosition)), (problem.Path, problem.Range, problem.Start));
    }

    [Fact]
    public void Two_ids_of_one_name_are_an_error_in_one_folder_only()
    {
        var problem = Assert.Single(Index(("a", "id: x-y"), ("b", "id: xY"), ("c/d", "id: x-Y")).Problems);
        Assert.Equal((Rules.SameName, "/repo/seeds/b.yaml"), (problem.Rule, problem.Path));
        Assert.Equal("articles 'xY' and 'x-y' (seeds/a.yaml:1) both become the C# name 'XY'; change one of the two ids", problem.Message);
    }

    [Fact]
    public void An_article_may_not_be_called_like_the_folder_beside_it()
    {
        var index = Index(("space", ""), ("space/a", ""));
        var problem = Assert.Single(index.Problems);
        Assert.Equal((Rules.SameName, "/repo/seeds/space.txt"), (problem.Rule, problem.Path));
        Assert.Equal(["a"], index.Articles.Select(a => a.Id));
    }

    [Fact]
    public void Two_folders_of_one_name_are_one_error()
    {
        var index = Index(("my-space/a", ""), ("my space/b", ""), ("my space/c", ""), ("my-space/d", ""));
        var problem = Assert.Single(index.Problems);
        Assert.Equal((Rules.SameName, "/repo/seeds/my-space/a.txt"), (problem.Rule, problem.Path));
        Assert.Equal(4, index.Articles.Count);
    }

    [Fact]
    public void A_folder_without_letters_is_one_error_and_has_a_stable_name()
    {
        var index = Index(("__/a", ""), ("__/b", ""));
        var problem = Assert.Single(index.Problems);
        Assert.Equal((Rules.NotAnId, "/repo/seeds/__/a.txt"), (problem.Rule, problem.Path));
        Assert.Equal(index.Articles[0].Folders, index.Articles[1].Folders);
        Assert.StartsWith("Unnamed", Assert.Single(index.Articles[0].Folders));
    }

    [Fact]
    public void A_stem_without_letters_is_an_error_and_the_member_remains()
    {
        var corpus = new Corpus("x", stem: "!!");
        var problem = Assert.Single(corpus.Problems);
        Assert.Equal((Rules.NotAnId, "/repo/seeds/!!.txt", default(LinePosition)), (problem.Rule, problem.Path, problem.Start));
        Assert.StartsWith("Unnamed", corpus.Model.Name);
        new Corpus("x", "id: named", stem: "!!").HasNone();
    }

    [Fact]
    public void Delegations_have_their_ids_to_themselves_within_and_across_articles()
    {
        var index = Index(("a", "delegations: [{ id: d }, { id: e-f }, { id: d }]"), ("b", "delegations: [{ id: d }, { id: eF }, { id: g }]"));

        Assert.Equal(
            [
                ("CORP2001", "/repo/seeds/a.yaml", 44, "delegation id 'd' is used twice; it is first given in seeds/a.yaml:1; give one of them another 'id'"),
                ("CORP2001", "/repo/seeds/b.yaml", 20, "delegation id 'd' is used twice; it is first given in seeds/a.yaml:1; give one of them another 'id'"),
                ("CORP2003", "/repo/seeds/b.yaml", 31, "delegations 'eF' and 'e-f' (seeds/a.yaml:1) both become the C# name 'EF'; change one of the two ids"),
            ],
            index.Problems.Select(p => (p.Rule.Id, p.Path, p.Range.Start, p.Message)));
        Assert.Equal(["d e-f", "g"], index.Articles.Select(a => string.Join(" ", a.Delegations.Select(d => d.Id))));
    }

    private static CorpusIndex Index(params (string Stem, string Annotations)[] articles) => CorpusIndex.Build(
        articles.Select(a => ArticleKey.Of(new Corpus("Some text.", a.Annotations, stem: a.Stem).Linked)).ToEquatableArray());
}

using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary><c>[assembly: CorpusKeys]</c>: built-in keys of articles under other names, or none.</summary>
public class ArticleKeyTests
{
    private const string Site = """
        ---
        slug: ferry
        title: The ferry
        date: 2024-05-01
        lang: pt-BR
        aliases: [/old/ferry, /older]
        url: /posts/ferry
        ---
        The ferry sank.
        """;

    [Fact]
    public void The_list_of_keys_is_that_of_the_reader_and_of_the_attribute()
    {
        Assert.Equal(ArticleKeys.BuiltIn, BuiltInKeys.Of(RecordRole.Article));
        Assert.Equal(
            ArticleKeys.BuiltIn.Select(ArticleKeys.PropertyOf).Append("AllowOtherKeys").Append("TypeId").Order(),
            typeof(CorpusKeysAttribute).GetProperties().Select(property => property.Name).Order()
        );
    }

    [Fact]
    public void Renamed_keys_fill_the_built_in_members_and_free_keys_those_of_the_program()
    {
        var values = Project(
                "Id = \"slug\", Published = \"date\", Language = \"lang\", Aliases = null, Url = null",
                """
                public sealed partial record Article
                {
                    [CorpusKey("aliases")] public ImmutableArray<string> OldAddresses { get; init; } = [];
                    [CorpusKey("url")] public string? Path { get; init; }
                }
                """,
                "string.Join(\" \", Corpus.Articles.Ferry.Id, Corpus.Articles.Ferry.Published, "
                    + "Corpus.Articles.Ferry.Language, Corpus.Articles.Ferry.OldAddresses[1], "
                    + "Corpus.Articles.Ferry.Path, Corpus.Articles.Ferry.Url is null)"
            )
            .With("x.md", Site)
            .Run();
        Assert.Equal("ferry 2024-05-01 pt-BR /older /posts/ferry True", values);
    }

    [Fact]
    public void Keys_can_be_swapped()
    {
        var values = Project(
                "Title = \"publisher\", Publisher = \"title\"",
                "",
                "Corpus.Articles.X.Title + \"|\" + Corpus.Articles.X.Publisher"
            )
            .With("x.md", "---\ntitle: Acme\npublisher: The ferry\n---\nText.\n")
            .Run();
        Assert.Equal("The ferry|Acme", values);
    }

    [Fact]
    public void Other_keys_can_be_allowed()
    {
        var project = Project("AllowOtherKeys = true", "").With("x.md", "---\ndraft: true\nttle: A\n---\nText.\n");
        Assert.Empty(project.Build().Problems);
    }

    [Theory]
    [InlineData("language: de", "'language'", "[assembly: CorpusKeys(Language = \"lang\")] calls it 'lang'")]
    [InlineData("lnag: de", "'lnag'", "did you mean 'lang'?")]
    [InlineData("aliases: [a]", "'aliases'", "switches it off; remove it, or declare a property of Article with")]
    [InlineData("draft: true", "'draft'", "to allow others, add [assembly: CorpusKeys(AllowOtherKeys = true)]")]
    public void A_key_that_is_not_there_is_reported_with_the_way_out(string line, string key, string remedy)
    {
        var problem = Assert.Single(
            Project("Language = \"lang\", Aliases = null", "")
                .With("x.md", $"---\n{line}\n---\nText.\n")
                .Build()
                .Problems
        );
        Assert.StartsWith("x.md(2,1)-", problem, StringComparison.Ordinal);
        Assert.Contains("CORP1003: unknown key " + key, problem, StringComparison.Ordinal);
        Assert.Contains(remedy, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("captions:\n  - src: a.png\n", "(3,5)", "CorpusKeys(Captions = null)")]
    [InlineData("date: { created: 2024 }\n", "(2,7)", "CorpusKeys(Published = null)")]
    [InlineData("lang: [de, en]\n", "(2,7)", "CorpusKeys(Language = null)")]
    [InlineData("aliases: [/old]\n", "(2,10)", "CorpusKeys(Aliases = null)")]
    [InlineData("aliases: /old\n", "(2,10)", "CorpusKeys(Aliases = null)")]
    [InlineData("url: /posts/a\n", "(2,6)", "CorpusKeys(Url = null)] and a property of Article")]
    public void A_value_of_another_program_is_reported_with_the_way_out(string lines, string place, string remedy)
    {
        var problem = Assert.Single(
            Project("Language = \"lang\", Published = \"date\"", "")
                .With("x.md", $"---\n{lines}---\nText.\n")
                .Build()
                .Problems
        );
        Assert.StartsWith("x.md" + place, problem, StringComparison.Ordinal);
        Assert.Contains("CORP1005", problem, StringComparison.Ordinal);
        Assert.Contains(remedy, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: ''\n")]
    [InlineData("lang: Englisch\n")]
    [InlineData("url: acme.example/a\n")]
    public void A_slip_in_a_value_is_not_taken_for_another_program(string lines) =>
        Assert.DoesNotContain(
            "CorpusKeys",
            Assert.Single(
                Project("Language = \"lang\"", "").With("x.md", $"---\n{lines}---\nText.\n").Build().Problems
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("", "title")]
    [InlineData("Language = \"lang\"", "lang")]
    public void A_property_with_a_built_in_key_is_one_error(string keys, string key)
    {
        var build = Project(
                keys,
                $"public sealed partial record Article {{ [CorpusKey(\"{key}\")] "
                    + "public required string X { get; init; } }"
            )
            .With("x.md", $"---\n{key}: de\n---\nText.\n")
            .Build();
        var problem = Assert.Single(build.Problems);
        Assert.Contains("Schema.cs(7,", problem, StringComparison.Ordinal);
        Assert.Contains(
            $"CORP6003: property 'X' has the key '{key}', which is already used by the built-in article record",
            problem,
            StringComparison.Ordinal
        );
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void A_property_with_the_name_of_a_built_in_member_is_one_error_that_names_the_attribute()
    {
        var build = Project(
                "",
                "public sealed partial record Article { [CorpusKey(\"lang\")] "
                    + "public required string Language { get; init; } }"
            )
            .With("x.md", "---\nlang: de\n---\nText.\n")
            .Build();
        var problem = Assert.Single(build.Problems);
        Assert.Contains("CORP6008", problem, StringComparison.Ordinal);
        Assert.Contains("[assembly: CorpusKeys(Language = \"lang\")]", problem, StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("Language = \"\"", "Language", "the name is empty")]
    [InlineData("Language = \" lang\"", "Language", "white space")]
    [InlineData("Language = \"la\\nng\"", "Language", "control character")]
    [InlineData("Language = \"title\"", "Language", "'title' is already the key of Title")]
    [InlineData("Title = \"a\", Decks = \"a\"", "Decks", "'a' is already the key of Title")]
    public void An_invalid_name_is_one_error(string keys, string property, string reason)
    {
        var build = Project(keys, "").With("x.md", "---\nlang: de\na: b\n---\nText.\n").Build();
        var problem = Assert.Single(build.Problems);
        Assert.Contains("Keys.cs(1,", problem, StringComparison.Ordinal);
        Assert.Contains($"CORP6012: invalid {property} in [CorpusKeys]: ", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("Aliases = \"\"", "names: { Mr Kim: kim }\nquotes: [{ text: It is done, speaker: kim }]")]
    [InlineData("Quotes = \" said\"", "said: [{ text: It is done, speaker: kim }]")]
    [InlineData("Omit = \"\"", "leave: [Menu]\nquotes: [{ text: It is done, speaker: kim }]")]
    [InlineData("Id = \"title\"", "slug: x")]
    [InlineData("Terms = \"title\"", "title: done")]
    public void An_invalid_name_is_one_error_whatever_the_data_need_the_key_for(string keys, string annotations)
    {
        var build = Project(keys, "")
            .With("people.yaml", "- id: kim\n  name: Kim Lee\n- id: bob\n  name: Bob Ray\n")
            .With("x.md", $"---\n{annotations}\n---\nMenu\n\n\"It is done,\" Mr Kim said. \"Once more.\"\n")
            .With("y/x.md", "---\nquotes: [{ text: Never said }]\n---\nText.\n")
            .Build();
        Assert.Contains("CORP6012", Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void Errors_of_form_are_reported_next_to_an_invalid_name()
    {
        var problems = Project("Language = \"\"", "")
            .With("x.md", "---\ntitle: [\n---\nText.\n")
            .With("people.yaml", "- id: kim\n  nam: Kim\n")
            .Build()
            .Problems;
        Assert.Equal(3, problems.Count);
        Assert.Contains(problems, problem => problem.Contains("CORP1002", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("CORP1003", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[assembly: CorpusSdk.CorpusKeys(Language = \"lang\")]")]
    [InlineData("[assembly: CorpusKeysAttribute(Language = \"lang\")]")]
    [InlineData(
        "using K = CorpusSdk.CorpusKeysAttribute;\n[assembly: K(Language = Names.Language)]\n"
            + "static class Names { public const string Language = \"lang\"; }"
    )]
    public void The_attribute_is_found_however_it_is_written(string code)
    {
        var build = SchemaProject.Of("").WithCode(code, "Keys.cs").With("x.md", "---\nlang: de\n---\nText.\n").Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void Messages_name_the_keys_as_they_are_called()
    {
        var project = Project("Aliases = \"names\", Terms = \"words\", Quotes = \"said\", Id = \"slug\"", "")
            .With(
                "people.yaml",
                "- id: a-kim\n  name: A Kim\n  aliases: [Kim]\n- id: b-kim\n  name: B Kim\n  aliases: [Kim]\n"
            )
            .With("x.md", "---\nslug: a\n---\nA Kim, B Kim and Kim came.\n");
        var problems = string.Join('\n', project.Without("a.txt").Build().Problems);
        Assert.Contains("add 'names: { Kim: <id> }'", problems, StringComparison.Ordinal);

        var same = Project("Id = \"slug\"", "")
            .With("x.md", "---\nslug: z\n---\nText.\n")
            .With("y.md", "---\nslug: z\n---\nText.\n");
        Assert.Contains("a different 'slug'", Assert.Single(same.Build().Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_entries_of_texts_that_are_articles_follow()
    {
        var values = Project(
                "Id = \"slug\", Title = null, AllowOtherKeys = true",
                """
                [CorpusCollection("posts/*.md", AsArticles = true)]
                public sealed partial record Post
                {
                    public required string Id { get; init; }
                    public required string Title { get; init; }
                }
                """,
                "Corpus.Posts.Ferry.Id + \"|\" + Corpus.Posts.Ferry.Title + \"|\" + Corpus.Posts.Ferry.Article!.Id"
            )
            .With("posts/x.md", "---\nslug: ferry\ntitle: A boat\ndraft: true\n---\nText.\n")
            .Run();
        Assert.Equal("ferry|A boat|ferry", values);
    }

    [Fact]
    public void A_change_of_the_attribute_reads_the_corpus_again_and_other_code_does_not()
    {
        var project = Project("Language = \"lang\"", "").With("x.md", "---\nlang: de\n---\nText.\n");
        Assert.Empty(project.Build().Problems);
        Assert.Contains(
            "unknown key 'lang'",
            Assert.Single(
                (project with { Code = [.. project.Code.Where(code => code.Name != "Keys.cs")] }).Build().Problems
            ),
            StringComparison.Ordinal
        );
    }

    private static CorpusProject Project(string keys, string declarations, string expression = "\"\"") =>
        SchemaProject.Of(declarations, expression).WithCode($"[assembly: CorpusKeys({keys})]", "Keys.cs");
}

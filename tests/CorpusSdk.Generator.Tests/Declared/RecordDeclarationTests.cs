using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Generator.Tests.Schema;

namespace CorpusSdk.Generator.Tests.Declared;

/// <summary>The records in a source file of the build, and what the generator adds to them.</summary>
public class RecordDeclarationTests
{
    private const string Usings = """
        using CorpusSdk;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        """;

    [Theory]
    [InlineData("", "Corpus.People.Kim.Id", "kim")]
    [InlineData("public partial record Quote { public Quote() { } }", "new Quote().Article.Id", "")]
    [InlineData("public partial record Mention { private int _person; public int X => _person++; }", "1", "1")]
    [InlineData("public abstract record Base; public partial record Article : Base { }", "Corpus.Articles.A.Id", "a")]
    [InlineData(
        "public partial record Article { private readonly int _text = 3, CreateQuotes = 4; "
            + "public int Sum => _text + CreateQuotes; }",
        "Corpus.Articles.A.Sum} {Corpus.Articles.A.Text} {Corpus.Articles.A.Quotes.Count",
        "7 Mr Kim came.\n 0"
    )]
    [InlineData(
        "[JsonConverter(typeof(CorpusSdk.Json.CorpusJsonConverter<Person>))] public partial record Person { }",
        "JsonSerializer.Serialize(Corpus.Articles.A.People)",
        "[{\"id\":\"kim\""
    )]
    [InlineData(
        "[System.Diagnostics.DebuggerDisplay(\"{Id}\")] public partial record Person "
            + "{ [JsonConverter(typeof(X))] public string? Y { get; init; } } "
            + "public abstract class X : JsonConverter<string>;",
        "JsonSerializer.Serialize(Corpus.People.Kim)",
        "{\"id\":\"kim\""
    )]
    public void Whatever_a_part_has_the_record_is_declared(string code, string expression, string expected)
    {
        var project = SchemaProject.Of(code, expression);
        project = project with { Code = [.. project.Code.Select(file => (file.Name, Usings + file.Text))] };
        Assert.StartsWith(expected, project.Run(), StringComparison.Ordinal);
        Assert.StartsWith(expected, project.Declared().Run(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public sealed partial record Node;", "Nodes:public:Id+Location")]
    [InlineData("partial record Node { public int Id { get; init; } }", "Nodes:internal:Location")]
    [InlineData("sealed partial record Node(string? Location = null);", "Nodes:internal:Id")]
    [InlineData("partial record Node; public partial record Node { const string Id = \"\"; }", "Nodes:public:Location")]
    [InlineData(
        "partial record Node : Above; record Above { public string? Id { get; init; } }",
        "Nodes:internal:Location"
    )]
    [InlineData("partial record Node : System.IDisposable { public void Dispose() { } }", "Nodes:internal:Id+Location")]
    [InlineData("partial record @event;", "events:internal:Id+Location")]
    public void Collections_are_declared_with_the_members_that_they_get(string record, string expected)
    {
        var project = SchemaProject
            .Of("[CorpusSdk.CorpusCollection(\"nodes.yaml\")] " + record)
            .With("nodes.yaml", "- id: 1\n");
        var build = project.Declared().Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        var parts = expected.Split(':');
        var declarations = project.Declarations();
        Assert.EndsWith("+" + parts[2], declarations.Names, StringComparison.Ordinal);
        Assert.Contains(
            $"{parts[1]} static CorpusSets.{parts[0]}Set_ {parts[0]} =>",
            declarations.Write(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Collections_in_other_namespaces_work_as_they_do_without_the_file()
    {
        var project = new CorpusProject()
            .With("people.yaml", "- id: kim\n  name: Kim\n")
            .With("a.txt", "Mr Kim came.\n")
            .With("nodes/b.md", "---\nnext: c\n---\nText of b.\n")
            .With("nodes/c.md", "---\nnext: b\n---\nText of c.\n")
            .With("roots.yaml", "- id: r\n  node: b\n")
            .WithCode(
                """
                using Alias = CorpusSdk.CorpusCollectionAttribute;
                namespace Other.Place;
                [Alias("nodes/*.md", AsArticles = true)]
                public sealed partial record Node { public Node? Next { get; init; } }
                """
            )
            .WithCode(
                """
                namespace Summit
                {
                    [CorpusSdk.CorpusCollection("roots.yaml", Name = nameof(Trunk))]
                    public partial record Root(Other.Place.Node Node);
                    public class Trunk;
                    public static class Test
                    {
                        public static string Run() =>
                            Corpus.Trunk.R.Node.Next!.Text + Corpus.Nodes[0].Article?.Id + Corpus.Nodes.Count
                            + System.Text.Json.JsonSerializer.Serialize(Corpus.Trunk.R) + Corpus.Trunk.R.Location;
                    }
                }
                """
            );
        Assert.Equal(project.Run(), project.Declared().Run());
        Assert.EndsWith(
            ",global::Other.Place.Node+Id+Location+Text+Article,global::Summit.Root+Id+Location",
            project.Declared().DeclaredRecords,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("[CorpusCollection(\"a.yaml\")] public record Node;")]
    [InlineData("[CorpusCollection(\"a.yaml\")] public partial class Node;")]
    [InlineData("[CorpusCollection(\"a.yaml\")] public partial record Node<T>;")]
    [InlineData("[CorpusCollection(\"a.yaml\")] public abstract partial record Node;")]
    [InlineData("[CorpusCollection(\"a.yaml\", Name = \"Quotes\")] public partial record Node;")]
    [InlineData("[CorpusCollection(\"a.yaml\", Name = \"not a name\")] public partial record Node;")]
    [InlineData("[CorpusCollection(\"a.yaml\", Name = X.Y)] public partial record Node;", true)]
    [InlineData("[Other.CorpusCollection(\"a.yaml\")] public partial record Node;")]
    public void What_is_not_the_record_of_a_collection_is_not_declared(string code, bool isReported = false)
    {
        List<string> reported = [];
        var names = SchemaProject.Of(code).Declarations((type, reason) => reported.Add($"{type.Name}: {reason}")).Names;
        Assert.EndsWith(",Search", names, StringComparison.Ordinal);
        Assert.Equal(isReported ? 1 : 0, reported.Count);
    }
}

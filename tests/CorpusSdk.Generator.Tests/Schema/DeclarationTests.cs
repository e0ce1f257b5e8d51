using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// A declaration that cannot be a schema is one error, at the declaration, without errors that follow from it.
/// </summary>
public class DeclarationTests
{
    [Theory]
    [InlineData(
        "public HashSet<int>? X { get; init; }",
        "'X' has the unsupported type 'HashSet<int>",
        "use ImmutableArray<int>"
    )]
    [InlineData(
        "public List<string> X { get; init; } = [];",
        "'X' has the unsupported type 'List<string>'",
        "use ImmutableArray<string>"
    )]
    [InlineData(
        "public int[] X { get; init; } = [];",
        "'X' has the unsupported type 'int[]'",
        "use ImmutableArray<int>"
    )]
    [InlineData(
        "public Dictionary<string, int> X { get; init; } = [];",
        "'X' has the unsupported type 'Dictionary<string, int>'",
        "use ImmutableDictionary<string, int>"
    )]
    [InlineData(
        "public (int From, string? to) X { get; init; }",
        "'X' has the unsupported type '(int From, string? to)'",
        "declare a record, such as 'public sealed record XValue(int From, string? To)', and use its name"
    )]
    [InlineData(
        "public ImmutableArray<(int, int)> X { get; init; } = [];",
        "'X' has the unsupported type '(int, int)'",
        "declare a record, such as 'public sealed record XValue(int Item1, int Item2)', and use its name"
    )]
    [InlineData(
        "public List<(int A, int B)> X { get; init; } = [];",
        "'X' has the unsupported type 'List<(int A, int B)>'",
        "declare a record, such as 'public sealed record XValue(int A, int B)', and use an ImmutableArray of it"
    )]
    [InlineData("public Lazy<int>? X { get; init; }", "'X' has the unsupported type 'Lazy<int>", "use text, a number")]
    [InlineData(
        "public object? X { get; init; }",
        "'X' has the unsupported type 'object",
        "use the actual type of its values"
    )]
    [InlineData("public Action? X { get; init; }", "'X' has the unsupported type 'Action", "use text, a number")]
    [InlineData(
        "public IDisposable? X { get; init; }",
        "'X' has the unsupported type 'IDisposable",
        "use text, a number"
    )]
    public void An_unsupported_type_is_an_error_at_the_property(string property, string found, string fix)
    {
        var build = SchemaProject
            .Of("[CorpusCollection(\"e.yaml\")] public partial record Entry {\n    " + property + "\n}")
            .With("e.yaml", "x: 1")
            .Build();
        var problem = Assert.Single(build.Problems);
        Assert.StartsWith("/home/user/Summit/Schema.cs(8,", problem, StringComparison.Ordinal);
        Assert.Contains("CORP6001: property " + found, problem, StringComparison.Ordinal);
        Assert.Contains(fix, problem, StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("public sealed class Entry { public string? X { get; init; } }", "it must be a record")]
    [InlineData("public sealed record Entry { public string? X { get; init; } }", "it must be partial")]
    [InlineData("public abstract partial record Entry { public string? X { get; init; } }", "it is abstract")]
    [InlineData("public partial record Entry<T> { public string? X { get; init; } }", "it has type parameters")]
    [InlineData("file partial record Entry { public string? X { get; init; } }", "it is file-local; remove 'file'")]
    public void A_record_that_cannot_be_a_collection_is_one_error_and_keeps_its_files(string record, string fault)
    {
        var build = SchemaProject.Of("[CorpusCollection(\"e.yaml\")] " + record).With("e.yaml", "x: 1").Build();
        Assert.Contains(fault, Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void An_unknown_type_is_only_an_error_of_CSharp()
    {
        var build = SchemaProject
            .Of(
                "[CorpusCollection(\"e.yaml\")] public partial record Entry { public Wrong? X { get; init; } "
                    + "public ImmutableArray<Wrong> Y { get; init; } }"
            )
            .With("e.yaml", "x: 1\ny: [2]")
            .Build();
        Assert.Empty(build.Problems);
        Assert.All(build.CompilerErrors, error => Assert.Contains("CS0246", error, StringComparison.Ordinal));
        Assert.Equal(2, build.CompilerErrors.Count);
    }

    [Fact]
    public void Parameters_of_a_built_in_record_are_an_error() =>
        Assert.Contains(
            SchemaProject.Of("public sealed partial record Article(string Desk);").Build().Problems,
            problem =>
                problem.Contains(
                    "CORP6002: 'Article' cannot be a schema: the corpus record already has a constructor",
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void Partial_records_without_settable_properties_are_not_a_schema() =>
        Assert.Equal(
            "kim!",
            SchemaProject
                .Of(
                    "public sealed partial record Person { public string Loud => Id + \"!\"; private int Cache "
                        + "{ get; set; } public static int Made { get; set; } }",
                    "Corpus.People.Kim.Loud"
                )
                .Run()
        );

    [Theory]
    [InlineData("Articles", "CORP6005: the inverse of 'Author' 'Articles' is already used by a member of 'Person'")]
    [InlineData("Rank", "CORP6005: the inverse of 'Author' 'Rank' is already used by a member of 'Person'")]
    [InlineData("class", "CORP6007: invalid [CorpusInverse] on 'Author': 'class' is not a valid C# name")]
    [InlineData("Written", null)]
    public void The_inverse_of_a_reference_needs_an_unused_name(string name, string? problem)
    {
        var build = SchemaProject
            .Of(
                $"public sealed partial record Person {{ public int Rank {{ get; init; }} }} public sealed "
                    + $"partial record Article {{ [CorpusInverse(\"{name}\")] public Person? Author {{ get; init; }} "
                    + $"}}"
            )
            .Build();
        Assert.Equal(problem is null ? 0 : 1, build.Problems.Count);
        Assert.All(build.Problems, found => Assert.Contains(problem!, found, StringComparison.Ordinal));
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void Several_parts_of_a_record_are_one_schema() =>
        Assert.Equal(
            "1 2",
            SchemaProject
                .Of(
                    "public sealed partial record Person { public int A { get; init; } }",
                    "Corpus.People.Kim.A} {Corpus.People.Kim.B"
                )
                .WithCode("namespace Summit; public sealed partial record Person { public int B { get; init; } }")
                .With("people.yaml", "- { id: kim, name: Kim, a: 1, b: 2 }")
                .Run()
        );

    [Fact]
    public void A_corpus_may_be_in_the_global_namespace()
    {
        var build = (CorpusProject.Seeds with { RootNamespace = "" })
            .WithCode("public sealed partial record Article { public int Rank { get; init; } }")
            .Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("\"\"", "it is empty")]
    [InlineData("\"../x/*.yaml\"", "it must be a path below the corpus folder")]
    [InlineData("\"a\\\\*.yaml\"", "write '/' between folders")]
    [InlineData("\"{a,b.yaml\"", "a '{' has no '}'")]
    public void An_invalid_pattern_is_an_error_at_the_pattern(string pattern, string fault) =>
        Assert.Contains(
            fault,
            Assert.Single(
                SchemaProject.Of($"[CorpusCollection({pattern})] public partial record Entry;").Build().Problems
            ),
            StringComparison.Ordinal
        );
}

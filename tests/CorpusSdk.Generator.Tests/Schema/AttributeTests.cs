using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>The attributes of a schema, however their names are written, and keys that they cannot set.</summary>
public class AttributeTests
{
    [Theory]
    [InlineData("using CC = CorpusSdk.CorpusCollectionAttribute;", "CC(\"e.yaml\")")]
    [InlineData("using CC = CorpusSdk.CorpusCollectionAttribute;", "CC(\"e.yaml\"), Serializable")]
    [InlineData("using Lib = CorpusSdk;", "Lib.CorpusCollection(\"e.yaml\")")]
    [InlineData("using Lib = CorpusSdk;", "Lib::CorpusCollectionAttribute(\"e.yaml\")")]
    [InlineData("", "global::CorpusSdk.CorpusCollection(\"e.yaml\")")]
    [InlineData("", "CorpusSdk.CorpusCollectionAttribute(\"e.yaml\")")]
    public void An_attribute_is_found_under_any_name(string @using, string attribute) =>
        Assert.Equal(
            "3",
            Project("", "Corpus.Entries.A.Rank")
                .WithCode(
                    $"using System;\n{@using}\nnamespace Summit;\n[{attribute}] public partial record Entry "
                        + "{ public int Rank { get; init; } }",
                    "Entry.cs"
                )
                .Run()
        );

    [Fact]
    public void A_global_alias_is_found() =>
        Assert.Equal(
            "3",
            Project(
                    "[CC(\"e.yaml\")] public partial record Entry { [CK(\"rank\")] public int Place { get; init; } }",
                    "Corpus.Entries.A.Place"
                )
                .WithCode(
                    "global using CC = CorpusSdk.CorpusCollectionAttribute; global using CK = "
                        + "CorpusSdk.CorpusKeyAttribute;",
                    "Usings.cs"
                )
                .Run()
        );

    [Fact]
    public void Another_attribute_of_that_name_declares_nothing()
    {
        var build = new CorpusProject()
            .With("a.txt", "Mr Kim came.")
            .WithCode(
                "namespace Other { public class CorpusCollectionAttribute(string x) : System.Attribute "
                    + "{ public string X => x; } }\n"
                    + "namespace Summit { [Other.CorpusCollection(\"e.yaml\")] public record Entry(int Rank); }"
            )
            .Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("[CorpusKey(\"\")] public int X { get; init; }", "invalid [CorpusKey] on 'X': the key is empty")]
    [InlineData("[CorpusKey(\" \")] public int X { get; init; }", "invalid [CorpusKey] on 'X': the key is empty")]
    [InlineData("public E X { get; init; }", "member 'Foo' of 'E' has the key 'foo', which is already used by 'foo'")]
    [InlineData(
        "public F X { get; init; }",
        "'FooBar' of 'F' has the key 'foo_bar', which is already used by 'foo_bar'"
    )]
    [InlineData("public G X { get; init; }", "invalid [CorpusKey] on 'A': the key is empty")]
    public void An_invalid_key_is_one_error(string property, string error)
    {
        var build = Project(
                "public enum E { foo, Foo } public enum F { foo_bar, FooBar } "
                    + "public enum G { [CorpusKey(\"\")] A, B }\n"
                    + $"[CorpusCollection(\"e.yaml\")] public partial record Entry {{ {property} }}",
                "\"\""
            )
            .With("e.yaml", "- id: a")
            .Build();
        Assert.Contains(error, Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("enum E { Foo, [CorpusKey(\"second\")] foo }")]
    [InlineData("enum E { Foo = 1, foo = 1 }")]
    public void Members_that_data_can_tell_apart_or_need_not_are_allowed(string declaration) =>
        _ = Project(
                declaration.Insert(0, "public ")
                    + " [CorpusCollection(\"e.yaml\")] public partial record Entry { public E X { get; init; } }",
                "\"\""
            )
            .With("e.yaml", "- { id: a, x: foo }")
            .Run();

    private static CorpusProject Project(string declarations, string expression) =>
        SchemaProject.Of(declarations, expression).With("e.yaml", "- { id: a, rank: 3 }");
}

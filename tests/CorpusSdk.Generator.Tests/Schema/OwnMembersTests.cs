using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// What a C# programmer may write in a part of a built-in record works, and wins over what is generated.
/// </summary>
public class OwnMembersTests
{
    [Theory]
    [InlineData("public override string ToString() => \"own\";", "Corpus.People.Kim", "own")]
    [InlineData("public sealed override string ToString() => \"own\";", "Corpus.People.Kim", "own")]
    [InlineData(
        "public bool Equals(Person? other) => false; public override int GetHashCode() => 7;",
        "Corpus.People.Kim.Equals(Corpus.People[0])} {Corpus.People.Kim.GetHashCode()",
        "False 7"
    )]
    [InlineData("public bool Equals(string id) => id == Id;", "Corpus.People.Kim.Equals(\"kim\")", "True")]
    [InlineData("public string ToString(int x) => Id + x;", "Corpus.People.Kim.ToString(1)", "kim1")]
    [InlineData(
        "public void Deconstruct(out string id, out string name) => (id, name) = (Id, Name);",
        "(Corpus.People.Kim is var (id, name) ? id + name : \"\")",
        "kimKim"
    )]
    [InlineData(
        "private bool PrintMembers(System.Text.StringBuilder b) => false; private string? _facts; private int _quotes, "
            + "_articles; private static int Collect() => 1; public int Sum => _quotes + _articles + Collect() + "
            + "(_facts?.Length ?? 0); public void Set() => (_facts, _quotes, _articles) = (\"a\", 1, 1);",
        "Corpus.People.Kim.Sum} {Corpus.People.Kim.Articles.Count} {Corpus.People.Kim.Quotes.Count",
        "1 1 0"
    )]
    [InlineData(
        "public class Nested { public string X = \"nested\"; } public enum Grade { A } public const int Max = 3; "
            + "public static Person Best => Corpus.People.Kim; public string this[int i] => Id[i].ToString(); "
            + "public static implicit operator string(Person p) => p.Id; public event System.Action? Changed; "
            + "public void Raise() => Changed?.Invoke();",
        "new Person.Nested().X} {Person.Best[0]} {(string)Person.Best",
        "nested k kim"
    )]
    public void Own_members_compile_and_win(string members, string expression, string expected)
    {
        var project = SchemaProject.Of($"public sealed partial record Person {{ {members} }}", expression);
        Assert.Equal(expected, project.Run());
        Assert.Equal(expected, project.Declared().Run());
    }

    [Theory]
    [InlineData("Article")]
    [InlineData("Person")]
    [InlineData("Quote")]
    [InlineData("Delegation")]
    public void A_member_may_be_called_as_the_class_of_the_corpus(string type) =>
        Assert.Equal(
            "1",
            SchemaProject
                .Of(
                    $"public sealed partial record {type} {{ public string? Corpus {{ get; init; }} }}",
                    "Corpus.People.Kim.Articles.Count"
                )
                .Run()
        );

    [Fact]
    public void Own_interfaces_and_attributes_work() =>
        Assert.Equal(
            "KIM 1",
            SchemaProject
                .Of(
                    "public interface INamed { string Name { get; } string Loud => Name.ToUpperInvariant(); } "
                        + "[Serializable, System.Diagnostics.DebuggerDisplay(\"x\")] "
                        + "[System.CodeDom.Compiler.GeneratedCode(\"a\", \"1\")] "
                        + "[System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage] partial record Person : INamed, "
                        + "IComparable<Person> { public int CompareTo(Person? other) => 1; }",
                    "((INamed)Corpus.People.Kim).Loud} {Corpus.People.Kim.CompareTo(null)"
                )
                .Run()
        );

    [Fact]
    public void A_base_record_works() =>
        Assert.Equal(
            "Summit.Entity 5 4 base kim",
            SchemaProject
                .Of(
                    "public abstract record Entity { public int Rank { get; init; } public abstract int Size { get; } "
                        + "public sealed override string ToString() => \"base\"; }\n"
                        + "public partial record Person : Entity { public override int Size => Rank - 1; }",
                    "typeof(Person).BaseType} {Corpus.People.Kim.Rank} {Corpus.People.Kim.Size} {Corpus.People.Kim} "
                        + "{Corpus.People.Kim.Id"
                )
                .With("people.yaml", "- { id: kim, name: Kim, rank: 5 }")
                .Run()
        );

    [Fact]
    public void A_base_record_without_a_usable_constructor_is_one_error()
    {
        var build = SchemaProject
            .Of("public record Entity(int Rank, string? Note);\npublic partial record Article : Entity;")
            .Build();
        Assert.Contains(
            "CORP6002: 'Article' cannot be a schema: its base 'Entity' has no constructor without parameters",
            Assert.Single(build.Problems),
            StringComparison.Ordinal
        );
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("public sealed partial record Article(string Desk);")]
    [InlineData("public sealed partial record Article(string Title, int Rank) { public int X { get; init; } }")]
    [InlineData("public sealed partial record Quote(int[] Ranks);")]
    public void Parameters_of_a_built_in_record_are_one_error(string declaration)
    {
        var build = SchemaProject.Of(declaration).Build();
        Assert.Contains("CORP6002", Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void An_own_constructor_creates_an_empty_object() =>
        Assert.Equal(
            "  0 0   0 True a",
            SchemaProject
                .Of(
                    "public partial record Article { public Article() { } public Article(string note) => Note = note; "
                        + "public string? Note { get; } }\n"
                        + "public partial record Person { public Person(int x) => X = x; public int X { get; } }\n"
                        + "public partial record Quote { public Quote() { } }\n"
                        + "public partial record Delegation { public Delegation() { } }\n"
                        + "public partial record Mention { public Mention() { } }\n"
                        + "public partial record DelegationMember { public DelegationMember() { } }",
                    "new Article().Id} {new Article().Text} {new Article().Quotes.Count} "
                        + "{new Person(1).Articles.Count} "
                        + "{new Quote().Text}{new Delegation().Id} {new Mention().Text} "
                        + "{new Delegation().Members.Count} "
                        + "{new DelegationMember().Person.Equals(new Person(2))} {new Article(\"a\").Note"
                )
                .Run()
        );

    [Theory]
    [InlineData(
        "public sealed partial record Person { [Obsolete(\"No.\", true)] public X X { get; init; } }",
        "Person"
    )]
    [InlineData(
        "[CorpusCollection(\"e.yaml\", Name = \"All\")] public sealed partial record Entry { "
            + "[Obsolete(\"No.\", true)] public required int X { get; init; } }",
        "Entry"
    )]
    public void An_obsolete_property_is_read(string record, string type) =>
        Assert.Equal(
            "3",
            SchemaProject
                .Of(
                    record.Replace("public X X", "public int X", StringComparison.Ordinal)
                        + " public sealed partial record Article { [Obsolete(\"No.\", true)] public Venue? Venue "
                        + "{ get; init; } [Obsolete(\"No.\", true)] public Person? Author { get; init; } } "
                        + "public sealed record Venue { [Obsolete(\"No.\", true)] public string? Name { get; init; } }",
                    $"typeof({type}).GetProperty(\"X\")!.GetValue("
                        + (type == "Person" ? "Corpus.People.Kim)" : "Corpus.All[0])")
                )
                .With("people.yaml", "- { id: kim, name: Kim" + (type == "Person" ? ", x: 3 }" : " }"))
                .With(type == "Person" ? "b.txt" : "e.yaml", "- { id: x, x: 3 }")
                .With("a.yaml", "venue: { name: Port }\nauthor: kim")
                .Run()
        );
}

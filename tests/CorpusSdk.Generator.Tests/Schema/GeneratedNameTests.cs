using System.Reflection;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// A member or type of the program with the name of a generated one is one error, and the compiler has none.
/// </summary>
public class GeneratedNameTests
{
    private static readonly string[] s_records =
    [
        "Article",
        "Person",
        "Quote",
        "Delegation",
        "Mention",
        "DelegationMember",
    ];

    public static TheoryData<string, string> Members()
    {
        var members = new TheoryData<string, string>();
        foreach (var type in s_records)
        {
            foreach (var member in BuiltInMembers.Of(type))
            {
                members.Add(type, member);
            }
        }

        return members;
    }

    public static TheoryData<string> Types => [.. s_records, "Corpus", "CorpusSets"];

    [Fact]
    public void The_list_of_generated_members_is_complete()
    {
        var assembly = Project("").Build().Load();
        foreach (var type in s_records.Append("Corpus"))
        {
            var members = assembly
                .GetType("Summit." + type, throwOnError: true)!
                .GetMembers(
                    BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
                )
                .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
                .Select(member => member.Name)
                .Except(["Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$"]);
            Assert.Equal(BuiltInMembers.Of(type).Order(), members.Order());
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_property_with_the_name_of_a_generated_member_is_one_error(string type, string member)
    {
        var build = Project(
                $"public partial record {type} {{\n    public required string {member} {{ get; init; }}\n}}"
            )
            .Build();
        var problem = Assert.Single(build.Problems);
        Assert.StartsWith("/home/user/Summit/Schema.cs(8,28)-", problem, StringComparison.Ordinal);
        Assert.Contains(
            $"CORP6008: '{type}' already has a generated member '{member}'",
            problem,
            StringComparison.Ordinal
        );
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("public string Title => \"a\";")]
    [InlineData("public static int Title;")]
    [InlineData("public void Title() { }")]
    [InlineData("public class Title;")]
    [InlineData("public event Action Title { add { } remove { } }")]
    [InlineData("[CorpusKey(\"heading\")] public string? Title { get; init; }")]
    [InlineData("[Obsolete(\"No.\", true)] public string? Title { get; init; }")]
    public void Any_member_with_the_name_of_a_generated_one_is_one_error(string member)
    {
        var build = Project($"public partial record Article {{ {member} }}").Build();
        Assert.Contains("CORP6008", Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("public partial record Article { public string? NAME { get; init; } }", true)]
    [InlineData("public partial record Mention { public string? NAME => null; }", false)]
    [InlineData("[CorpusCollection(\"e.json\")] public partial record Ship { public int NAME { get; init; } }", true)]
    [InlineData("[CorpusCollection(\"e.json\")] public partial record Ship { public static int NAME; }", false)]
    [InlineData("[CorpusCollection(\"e.json\")] public partial record Ship(int NAME);", true)]
    [InlineData("public partial record Person { public Port? Port { get; init; } } record Port(int NAME);", true)]
    public void A_property_with_the_name_of_a_member_of_every_record_is_one_error(string declaration, bool hasKey)
    {
        foreach (var name in BuiltInMembers.OfEveryRecord)
        {
            var key = char.ToLowerInvariant(name[0]) + name[1..];
            var build = Project(declaration.Replace("NAME", name, StringComparison.Ordinal))
                .With("e.json", hasKey ? $"[{{ \"{key}\": 1 }}]" : "[]")
                .Build();
            var problem = Assert.Single(build.Problems);
            var column = declaration.IndexOf("NAME", StringComparison.Ordinal) + 1;
            Assert.StartsWith(
                $"/home/user/Summit/Schema.cs(7,{column})-(7,{column + name.Length}): CORP6008: every C# record has a "
                    + $"member '{name}', so '",
                problem,
                StringComparison.Ordinal
            );
            Assert.Equal(hasKey, problem.Contains($"[CorpusKey(\"{key}\")] keeps the key", StringComparison.Ordinal));

            // What remains is what C# says of the declaration itself.
            Assert.DoesNotContain(
                build.CompilerErrors,
                error => !error.Contains("Schema.cs", StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("public override string ToString() => \"a\";")]
    [InlineData("public bool Equals(string text) => false;")]
    [InlineData("public string ToString(int length) => \"a\";")]
    [InlineData("public override int GetHashCode() => 1;")]
    [InlineData("public string? Finalize { get; init; }")]
    [InlineData("public string? Deconstruct { get; init; }")]
    [InlineData("private Type EqualityContract => typeof(int);")]
    public void What_a_record_may_declare_itself_is_no_error(string member)
    {
        foreach (
            var declaration in (string[])
                [
                    $"public sealed partial record Article {{ {member} }}",
                    $"[CorpusCollection(\"e.json\")] public sealed partial record Ship {{ {member} }}",
                ]
        )
        {
            var build = Project(declaration).With("e.json", "[{}]").Build();
            Assert.Empty(build.Problems);
            Assert.Empty(build.CompilerErrors);
        }
    }

    [Fact]
    public void Every_member_at_once_is_an_error_each()
    {
        var build = Project(
                string.Concat(
                    s_records.Select(type =>
                        $"public partial record {type} {{ "
                        + string.Concat(
                            BuiltInMembers.Of(type).Select(member => $"public int {member} {{ get; init; }} ")
                        )
                        + "}\n"
                    )
                )
            )
            .Build();
        Assert.Equal(s_records.Sum(type => BuiltInMembers.Of(type).Count), build.Problems.Count);
        Assert.All(build.Problems, problem => Assert.Contains("CORP6008", problem, StringComparison.Ordinal));
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void The_data_of_such_a_property_are_no_further_error()
    {
        var build = Project("public partial record Article { public required string Location { get; init; } }")
            .With("a.yaml", "location: Amur\ntitle: Mr Kim came.")
            .Build();
        Assert.Contains(
            "choose another name; [CorpusKey(\"location\")] keeps the key 'location'",
            Assert.Single(build.Problems),
            StringComparison.Ordinal
        );
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_with_the_name_of_a_generated_one_is_one_error(string name)
    {
        foreach (
            var declaration in (string[])
                [
                    $"public class {name} {{ public int X; }}",
                    $"public enum {name} {{ A }}",
                    $"public interface {name};",
                    $"public record {name}(string Id);",
                    $"public partial struct {name};",
                    $"internal readonly partial record struct {name}(int X);",
                    $"public delegate void {name}(int x);",
                    $"public partial class {name}<T>; public abstract class {name};",
                ]
        )
        {
            var build = Project(declaration).Build();
            var problem = Assert.Single(build.Problems);
            Assert.StartsWith("/home/user/Summit/Schema.cs(7,", problem, StringComparison.Ordinal);
            Assert.Contains($"'{name}' has the name of a generated type; ", problem, StringComparison.Ordinal);
            Assert.Contains("<CorpusNamespace>", problem, StringComparison.Ordinal);
            Assert.Empty(build.CompilerErrors);
        }
    }

    [Theory]
    [InlineData("abstract partial record Article", "it is abstract")]
    [InlineData("internal sealed partial record Person", "the generated part is public; remove 'internal'")]
    [InlineData("file partial record Quote", "it is file-local; remove 'file'")]
    public void A_part_that_cannot_be_one_is_one_error(string declaration, string error)
    {
        var build = Project(declaration + " { public int Rank { get; init; } }").Build();
        Assert.Contains("CORP6002", Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Contains(error, Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("public class Article<T>;")]
    [InlineData("file class Article;")]
    [InlineData("public static class Outer { public class Article; public enum Corpus { A } }")]
    [InlineData("public static partial class Corpus { public static int Size => Articles.Count; }")]
    public void Other_types_of_that_name_are_allowed(string declaration) => _ = Project(declaration).Run();

    [Fact]
    public void Types_in_other_namespaces_and_without_a_corpus_are_allowed()
    {
        _ = Project("")
            .WithCode("namespace Summit.Views { public class Article; public record Person(int Id); }")
            .Run();
        var build = new CorpusProject().WithCode("namespace Summit { public class Article; }").Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void Members_of_Corpus_with_the_name_of_a_set_are_one_error_each()
    {
        var build = Project(
                "public static partial class Corpus { public static int Articles => 1; public static int Entries; }\n"
                    + "[CorpusCollection(\"e.yaml\")] public partial record Entry;"
            )
            .With("e.yaml", "- id: x")
            .Build();
        Assert.Collection(
            build.Problems,
            problem =>
                Assert.Contains(
                    "'Corpus' already has a generated member 'Articles'",
                    problem,
                    StringComparison.Ordinal
                ),
            problem =>
                Assert.Contains(
                    "CORP6005: the name 'Corpus.Entries' is already used",
                    problem,
                    StringComparison.Ordinal
                )
        );
        Assert.Empty(build.CompilerErrors);
    }

    private static CorpusProject Project(string declarations) =>
        SchemaProject
            .Of(declarations)
            .With("a.txt", "Mr Kim came. \"We will open the port,\" Kim said.\n")
            .With(
                "a.yaml",
                "quotes: [{ text: We will open the port, speaker: kim, kind: direct }]\n"
                    + "delegations: [{ id: d, party: Korea, head: kim }]"
            );
}

using System.Globalization;
using System.Text;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// References: checked at compile time, followed in both directions at run time, even if they are circular.
/// </summary>
public class ReferenceTests
{
    private const string Node = """
        [CorpusCollection("nodes.yaml")]
        public sealed partial record Node
        {
            public Node? Next { get; init; }
            public ImmutableArray<Node> All { get; init; } = [];
            public Person? Owner { get; init; }
            public Article? In { get; init; }
        }
        public sealed partial record Person { public Node? Home { get; init; } }
        public sealed partial record Article { [CorpusInverse("Written")] public Person? Author { get; init; } }
        """;

    [Fact]
    public void References_may_be_circular_through_every_kind_of_record() =>
        Assert.Equal(
            "b a True kim a A kim True",
            SchemaProject
                .Of(
                    Node,
                    "Corpus.Nodes.A.Next} {Corpus.Nodes.A.Next!.Next} {ReferenceEquals(Corpus.Nodes.A, "
                        + "Corpus.Nodes.B.Next)} {Corpus.Nodes.A.Owner!.Id} {Corpus.People.Kim.Home} "
                        + "{Corpus.Nodes.A.In!.Id.ToUpperInvariant()} {Corpus.Nodes.A.In.Author!.Id} "
                        + "{ReferenceEquals(Corpus.Articles.A, Corpus.Nodes.A.In)"
                )
                .With("nodes.yaml", "- { id: a, next: b, all: [a, b], owner: kim, in: a }\n- { id: b, next: a }\n")
                .With("people.yaml", "- { id: kim, name: Kim, home: a }\n")
                .With("a.yaml", "author: kim\n")
                .Run()
        );

    [Fact]
    public void Every_reference_has_an_inverse() =>
        Assert.Equal(
            "a | a b | b | ",
            SchemaProject
                .Of(
                    Node,
                    "string.Join(' ', Corpus.People.Kim.Written.Select(a => a.Id))} | {string.Join(' ', "
                        + "Corpus.Nodes.B.ReferencedBy.NodesByAll)} | {string.Join(' ', "
                        + "Corpus.Nodes.A.ReferencedBy.NodesByNext)} | {string.Join(' ', "
                        + "Corpus.Nodes.B.ReferencedBy.PeopleByHome.Select(p => p.Id))"
                )
                .With("nodes.yaml", "- { id: a, all: [b, b] }\n- { id: b, next: a, all: [a, b] }\n")
                .With("a.yaml", "author: kim\n")
                .Run()
        );

    [Trait("Category", "Slow")]
    [Fact]
    public void A_chain_of_references_cannot_overflow_the_stack()
    {
        const int count = 30_000;
        var nodes = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            _ = nodes.Append(CultureInfo.InvariantCulture, $"- {{ id: n{i}, next: n{(i + 1) % count} }}\n");
        }

        Assert.Equal(
            "n1 n0",
            (
                SchemaProject.Of(Node, "Corpus.Nodes[\"n0\"].Next} {Corpus.Nodes[\"n29999\"].Next") with
                {
                    TracksSteps = false,
                }
            )
                .With("nodes.yaml", nodes.ToString())
                .Run()
        );
    }

    [Fact]
    public void Concurrent_threads_see_complete_entries_and_the_same_ones() =>
        Assert.Equal(
            "1000 True",
            SchemaProject
                .Of(Node, "Same()")
                .With(
                    "nodes.yaml",
                    string.Concat(
                        Enumerable
                            .Range(0, 1000)
                            .Select(i => $"- {{ id: n{i}, next: n{(i + 7) % 1000}, all: [n{(i + 3) % 1000}] }}\n")
                    )
                )
                .WithCode(
                    """
                    using System.Linq;
                    using System.Threading.Tasks;
                    namespace Summit;
                    public static partial class Threads
                    {
                        public static string Go()
                        {
                            var seen = new Node[8][];
                            Parallel.For(0, 8, i => seen[i] = Enumerable.Range(0, 1000)
                            .Select(n => Corpus.Nodes["n" + (n * (i + 1) * 7 + i) % 1000])
                            .Select(n => n.Next!.All[0].Next!).ToArray());
                            return seen.SelectMany(s => s)
                            .Distinct(System.Collections.Generic.ReferenceEqualityComparer.Instance).Count() + " " +
                                Corpus.Nodes.All(n => ReferenceEquals(n, Corpus.Nodes[n.Id])
                                && ReferenceEquals(n.Next, Corpus.Nodes[n.Next!.Id]));
                        }
                    }
                    """
                )
                .WithCode("namespace Summit; public static partial class Threads { }")
                is var project
                ? (
                    project with
                    {
                        Code =
                        [
                            .. project.Code.Select(code =>
                                (code.Name, code.Text.Replace("Same()", "Threads.Go()", StringComparison.Ordinal))
                            ),
                        ],
                    }
                ).Run()
                : ""
        );

    [Fact]
    public void An_exception_in_the_users_constructor_leaves_no_incomplete_entry() =>
        Assert.Equal(
            "InvalidOperationException InvalidOperationException b",
            SchemaProject
                .Of(
                    """
                    [CorpusCollection("nodes.yaml")]
                    public sealed partial record Node
                    {
                        public Node? Next { get; init; }
                        public string Bad
                        {
                            get => "";
                            init => _ = value == "x" ? throw new InvalidOperationException() : value;
                        }
                    }
                    public static class Try
                    {
                        public static string It(Func<object> get)
                        {
                            try { return get().ToString()!; } catch (Exception e) { return e.GetType().Name; }
                        }
                    }
                    """,
                    "Try.It(() => Corpus.Nodes.A)} {Try.It(() => Corpus.Nodes.A)} {Try.It(() => Corpus.Nodes.B)"
                )
                .With("nodes.yaml", "- { id: a, next: b, bad: x }\n- { id: b }\n")
                .Run()
        );

    [Theory]
    [InlineData(
        "nodes.yaml",
        "- { id: a, next: bb }\n- { id: bbc }",
        "nodes.yaml(1,18)-(1,20): CORP3003: unknown node 'bb'; did you mean 'bbc'?"
    )]
    [InlineData(
        "nodes.yaml",
        "- { id: a, owner: kin }",
        "nodes.yaml(1,19)-(1,22): CORP3001: unknown person 'kin'; did you mean 'kim'?"
    )]
    [InlineData("nodes.yaml", "- { id: a, in: zebra }", "nodes.yaml(1,16)-(1,21): CORP3003: unknown article 'zebra'")]
    [InlineData("nodes.yaml", "- { id: a, all: [a, xyz] }", "nodes.yaml(1,21)-(1,24): CORP3003: unknown node 'xyz'")]
    [InlineData("a.yaml", "author: kin", "a.yaml(1,9)-(1,12): CORP3001: unknown person 'kin'; did you mean 'kim'?")]
    [InlineData(
        "people.yaml",
        "- { id: kim, name: Kim, home: nowhere }",
        "people.yaml(1,31)-(1,38): CORP3003: unknown node 'nowhere'"
    )]
    public void An_unknown_reference_is_an_error_at_its_location(string file, string content, string problem) =>
        Assert.Equal(
            [problem],
            SchemaProject.Of(Node).With("nodes.yaml", "- { id: a }").With(file, content).Build().Problems
        );

    [Fact]
    public void References_to_entries_that_could_not_be_read_are_not_errors() =>
        Assert.Equal(
            ["CORP1002"],
            SchemaProject
                .Of(Node)
                .With("nodes.yaml", "- { id: a }\n- { id: b")
                .With("people.yaml", "- { id: kim, name: Kim, home: b }")
                .Build()
                .Result.Diagnostics.Select(diagnostic => diagnostic.Id)
        );
}

using System.Globalization;
using System.Text;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// Random records with random members: each mistake is one error of ours, the compiler reports nothing, and a schema
/// without a mistake runs. <c>CORPUSSDK_FUZZ</c> and <c>CORPUSSDK_FUZZ_SEED</c> run more of them.
/// </summary>
public class RandomSchemaTests
{
    private static readonly string[] s_names =
    [
        "Rank",
        "Note",
        "@class",
        "Größe",
        "_hidden",
        "URLPath",
        "fields",
        "facts",
        "other",
        "FactList",
        "Value",
        "X",
        "CorpusText",
        "ReadState",
    ];

    /// <summary>Types with an initializer that satisfies C#; empty where none is needed.</summary>
    private static readonly (string Type, string Initializer)[] s_types =
    [
        ("string", " = \"a\";"),
        ("string?", ""),
        ("int", ""),
        ("bool?", ""),
        ("decimal", " = 1.5m;"),
        ("DateTime", ""),
        ("DateTimeOffset?", ""),
        ("TimeSpan", ""),
        ("char", " = 'a';"),
        ("Version?", ""),
        ("Guid", ""),
        ("Uri?", ""),
        ("EdtfDate?", ""),
        ("Grade", " = Grade.Good;"),
        ("Venue?", ""),
        ("Person?", ""),
        ("Article?", ""),
        ("global::Summit.Entry?", ""),
        ("ImmutableArray<string>", ""),
        ("IReadOnlyList<Person>", " = [];"),
        ("ImmutableDictionary<string, Venue>", " = ImmutableDictionary<string, Venue>.Empty;"),
    ];

    private static readonly string[] s_unsupported =
    [
        "List<string>?",
        "string[]?",
        "HashSet<int>?",
        "Dictionary<string, int>?",
        "object?",
        "Action?",
        "IDisposable?",
        "(int, int)",
    ];

    private static readonly string[] s_attributes =
    [
        "",
        "",
        "",
        "[Obsolete(\"No.\", true)] ",
        "[Obsolete] ",
        "[property: System.ComponentModel.Browsable(false)] ",
        "[System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)] ",
    ];

    /// <summary>What works in every record: <c>$</c> is its name.</summary>
    private static readonly string[] s_members =
    [
        "public override string ToString() => \"own\";",
        "public bool Equals($? other) => ReferenceEquals(this, other); " + "public override int GetHashCode() => 1;",
        "public void Deconstruct(out string a) => a = \"\";",
        "public $(int x, int y) => _ = x + y;",
        "public class Nested { public int A => 1; } public enum Inner { A }",
        "private readonly int _facts = 1; private readonly string? _entry = null, _id = \"\", _text = \"\"; "
            + "public string Cached => _facts + _entry + _id + _text;",
        "public static $? Favorite => null; public const int Max = 1;",
        "public int this[int i] => i;",
        "public T Get<T>(T value) => value; private void Collect() => Collect();",
        "public int CompareTo($? other) => 0; public static implicit operator string($ it) => it.ToString();",
        "public event Action Changed { add { } remove { } } int IOwn.Own => 1;",
    ];

    private static readonly string[] s_records = ["Article", "Person", "Quote", "Delegation", "Entry"];

    private static readonly string[] s_otherTypes =
    [
        "public class $ { }",
        "public enum $ { A }",
        "public record $(int X);",
        "public interface $ { }",
        "internal struct $ { }",
    ];

    [Fact]
    public void Every_mistake_is_one_error_and_everything_else_works()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("CORPUSSDK_FUZZ"), out var wanted) ? wanted : 40;
        var first = int.TryParse(Environment.GetEnvironmentVariable("CORPUSSDK_FUZZ_SEED"), out var seed) ? seed : 0;
        for (var i = first; i < first + count; i++)
        {
            Check(i);
        }
    }

    private static void Check(int seed)
    {
        var random = new Random(seed);
        var mistakes = 0;
        var code = new StringBuilder();
        foreach (var record in s_records)
        {
            WriteRecord(code, record, random, ref mistakes);
        }

        if (random.Next(4) == 0)
        {
            var other = Any(random, "Mention", "DelegationMember", "CorpusSets");
            _ = code.AppendLine(Any(random, s_otherTypes).Replace("$", other, StringComparison.Ordinal));
            mistakes++;
        }

        _ = code.Append(
            "public enum Grade { Good, Bad }\npublic sealed record Venue(string Town, [property: Obsolete(\"\", true)] "
                + "string? Land = null);\npublic interface IOwn { int Own => 0; }\n"
        );
        var project = SchemaProject
            .Of(code.ToString(), "Corpus.Articles.Count + Corpus.People.Kim.Quotes.Count + Corpus.Entries.Count")
            .With("a.txt", "Mr Kim came. \"We will open the port,\" Kim said.\n")
            .With(
                "a.yaml",
                "quotes: [{ text: We will open the port, speaker: kim }]\n"
                    + "delegations: [{ id: d, party: Korea, head: kim }]"
            )
            .With("e.yaml", "- id: x\n- id: y");
        var build = project.Build();
        var context = $"seed {seed}:\n{code}\n{string.Join('\n', build.Problems.Concat(build.CompilerErrors))}";
        Assert.True(build.CompilerErrors.Count == 0, context);
        Assert.True(build.Problems.Count == mistakes, $"{mistakes} mistakes, {context}");
        Assert.True(build.Problems.All(problem => problem.Contains(": CORP60", StringComparison.Ordinal)), context);
        if (mistakes == 0)
        {
            Assert.Equal("4", build.Run<string>("Summit.Test", "Run"));
        }
    }

    private static void WriteRecord(StringBuilder code, string record, Random random, ref int mistakes)
    {
        var isCollection = record == "Entry";
        _ = code.Append(isCollection ? "[CorpusCollection(\"e.yaml\")] " : "")
            .Append(
                isCollection
                    ? "public sealed partial"
                    : Any(random, "public sealed partial", "partial", "sealed partial")
            )
            .Append(CultureInfo.InvariantCulture, $" record {record}{Any(random, "", " : IOwn")}\n{{\n");
        var canMistake = random.Next(3) == 0;
        var names = s_names
            .Concat(canMistake && !isCollection ? BuiltInMembers.Of(record) : [])
            .OrderBy(_ => random.Next())
            .Take(random.Next(7));
        foreach (var name in names)
        {
            var isUnsupported = canMistake && random.Next(8) == 0;
            mistakes += isUnsupported || BuiltInMembers.Of(record).Contains(name) ? 1 : 0;
            var (type, initializer) = isUnsupported
                ? (Any(random, s_unsupported), "")
                : s_types[random.Next(s_types.Length)];
            var attribute = Any(random, s_attributes);
            var required =
                random.Next(4) == 0 && type.EndsWith('?') && !attribute.Contains("Obsolete", StringComparison.Ordinal)
                    ? "required "
                    : "";
            _ = code.Append(
                CultureInfo.InvariantCulture,
                $"    {attribute}public {required}{type} {name} {{ get; {Any(random, "init", "set")}; }}{initializer}\n"
            );
        }

        var text = code.ToString();
        var hasInterface = text[text.LastIndexOf(" record ", StringComparison.Ordinal)..]
            .Contains(" : IOwn", StringComparison.Ordinal);
        foreach (
            var member in s_members
                .Where(member => hasInterface || !member.Contains("IOwn", StringComparison.Ordinal))
                .OrderBy(_ => random.Next())
                .Take(random.Next(4))
        )
        {
            _ = code.Append("    ").AppendLine(member.Replace("$", record, StringComparison.Ordinal));
        }

        _ = code.Append("}\n");
    }

    private static string Any(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}

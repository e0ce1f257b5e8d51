using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>Lists and dictionaries whose items may be null, and those whose items may not.</summary>
public class NullItemTests
{
    [Theory]
    [InlineData("ImmutableArray<string?>", "[a, ~, b]", "string.Join(\"|\", Corpus.Articles.X.V)", "a||b")]
    [InlineData("IReadOnlyList<int?>", "[1, null]", "string.Join(\"|\", Corpus.Articles.X.V)", "1|")]
    [InlineData("ImmutableArray<DayOfWeek?>", "[monday, ~]", "string.Join(\"|\", Corpus.Articles.X.V)", "Monday|")]
    [InlineData("ImmutableDictionary<string, string?>", "{ a: ~ }", "Corpus.Articles.X.V[\"a\"] is null", "True")]
    [InlineData("ImmutableArray<ImmutableArray<bool?>>", "[[true, ~]]", "Corpus.Articles.X.V[0][1] is null", "True")]
    public void A_null_item_is_taken_where_the_type_allows_it(
        string type,
        string yaml,
        string expression,
        string value
    ) => Assert.Equal(value, Project(type, expression).With("x.md", $"---\nv: {yaml}\n---\nKim.\n").Run());

    [Theory]
    [InlineData("ImmutableArray<string>", "[a, ~]", "(2,8)-(2,9)", "text, but is empty; remove the entry, or declare")]
    [InlineData("ImmutableArray<int>", "[1, null]", "(2,8)-(2,12)", "but is empty; remove the entry, or declare")]
    [InlineData("ImmutableArray<Person?>", "[kim, ~]", "(2,10)-(2,11)", "but is empty; remove the entry")]
    public void Otherwise_it_is_one_error_at_the_item(string type, string yaml, string place, string message)
    {
        var problem = Assert.Single(
            Project(type, "\"\"").With("x.md", $"---\nv: {yaml}\n---\nKim.\n").Build().Problems
        );
        Assert.StartsWith("x.md" + place + ": CORP1005: 'v' must be ", problem, StringComparison.Ordinal);
        Assert.Contains(message, problem, StringComparison.Ordinal);
    }

    private static CorpusProject Project(string type, string expression) =>
        SchemaProject
            .Of($"public sealed partial record Article {{ public required {type} V {{ get; init; }} }}", expression)
            .Without("a.txt");
}

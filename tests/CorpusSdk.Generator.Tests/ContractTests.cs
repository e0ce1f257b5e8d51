using System.Reflection;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// Generated code may run with another version of the library than it was compiled with: that must be said, not fail as
/// a missing method or as garbled data.
/// </summary>
[Trait("Category", "Slow")]
public class ContractTests
{
    private const string Declaration = "private const int Contract_ = 5;";

    /// <summary>Each method is a way into the corpus that an application may begin with.</summary>
    private const string Probe = """
        using System.Linq;
        using Summit;

        [CorpusSdk.CorpusCollection("events/*.yaml")]
        public sealed partial record Event
        {
            public required string Name { get; init; }
        }

        public static class Probe
        {
            public static string Article() => Corpus.Articles.Report.Title;
            public static string ById() => Corpus.Articles["report"].Title;
            public static string Count() => Corpus.Articles.Count.ToString();
            public static string Folder() => Corpus.Articles.Space.Count.ToString();
            public static string Person() => Corpus.People.JaneDoe.Name;
            public static string Quote() => Corpus.Quotes.First().Text;
            public static string Delegation() => Corpus.Delegations.Count.ToString();
            public static string Collection() => Corpus.Events.Launch.Name;
            public static string Search() => Corpus.Search("moon").First().Article.Id;
            public static string Index() => Corpus.SearchIndex.Articles.Count.ToString();
        }
        """;

    private static readonly CorpusBuild s_build = new CorpusProject()
        .With("report.txt", "The report\n\n\"We go to the moon,\" Jane Doe said.\n")
        .With("report.yaml", "quotes:\n  - { text: \"We go to the moon,\", speaker: jane-doe, kind: direct }\n")
        .With("space/rover.txt", "A rover\n\nIt drives.\n")
        .With("people.yaml", "- { id: jane-doe, name: Jane Doe }\n")
        .With("events/launch.yaml", "id: launch\nname: The launch\n")
        .WithCode(Probe)
        .Build();

    public static TheoryData<string, string> Ways =>
        new()
        {
            { "Article", "The report" },
            { "ById", "The report" },
            { "Count", "2" },
            { "Folder", "1" },
            { "Person", "Jane Doe" },
            { "Quote", "We go to the moon," },
            { "Delegation", "0" },
            { "Collection", "The launch" },
            { "Search", "report" },
            { "Index", "2" },
        };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Code_that_was_generated_for_this_library_runs(string method, string result)
    {
        Assert.Empty(s_build.Problems);
        Assert.Empty(s_build.CompilerErrors);
        Assert.Equal(result, s_build.Run<string>("Probe", method));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Code_that_was_generated_for_another_library_says_so_at_first_use(string method, string result)
    {
        _ = result;
        var error = Assert.Throws<TargetInvocationException>(() => Tampered(999).Run<string>("Probe", method));

        Assert.Equal(
            "The assembly 'Summit' was built with CorpusSdk contract version 999, but the loaded CorpusSdk "
                + $"{typeof(IArticle).Assembly.GetName().Version} expects version 5. Reference the same version of the "
                + "CorpusSdk package in every project, and rebuild 'Summit'.",
            Assert.IsType<InvalidOperationException>(error.InnerException).Message
        );
    }

    [Fact]
    public void An_older_version_is_refused_as_a_newer_one_is()
    {
        var error = Assert.Throws<TargetInvocationException>(() => Tampered(0).Run<string>("Probe", "Article"));

        Assert.Contains("contract version 0,", error.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_a_literal_in_the_generated_code() =>
        Assert.Contains(Declaration, Assert.Single(s_build.Sources.Values, HasVersion), StringComparison.Ordinal);

    private static bool HasVersion(string source) => source.Contains(Declaration, StringComparison.Ordinal);

    /// <summary>The same project, as if its code had been generated for a library with another contract.</summary>
    private static CorpusBuild Tampered(int version)
    {
        var tree = Assert.Single(s_build.Compilation.SyntaxTrees, tree => HasVersion(tree.ToString()));
        var text = tree.ToString().Replace(Declaration, $"private const int Contract_ = {version};");
        var tampered = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath);
        return s_build with { Compilation = s_build.Compilation.ReplaceSyntaxTree(tree, tampered) };
    }
}

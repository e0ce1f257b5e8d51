using System.Reflection;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// The table in the manual that compares CorpusSdk with other content tools: a test for each row, with its name.
/// </summary>
public class ComparisonTests
{
    private const string Page = """
        public enum Section { Guides, Reference }
        [CorpusCollection("docs/*.{md,yaml,json,csv}")]
        public sealed partial record Page
        {
            public required string Title { get; init; }
            public Section Section { get; init; }
            public ImmutableArray<Page> Related { get; init; } = [];
            public int Words => Text.Split(' ').Length;
        }
        """;

    private static CorpusProject With(string content, string expression = "\"\"") =>
        SchemaProject.Of(Page, expression).With("docs/intro.md", content);

    [Fact]
    public void Every_line_of_the_table_has_its_test()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "comparison.md"))
            .ReplaceLineEndings("\n");
        var table = page[page.IndexOf("\n| | CorpusSdk |", StringComparison.Ordinal)..];
        var lines = table[..table.IndexOf("\n\n", StringComparison.Ordinal)]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..]
            .Select(line => line.Split('|')[1].Trim());
        var tests = typeof(ComparisonTests)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(method => method.Name)
            .ToHashSet();
        Assert.All(lines, line => Assert.Contains(line.Replace(' ', '_'), tests));
    }

    [Fact]
    public void Schema() =>
        Assert.Equal(
            "Intro Guides",
            With("---\ntitle: Intro\n---\n", "Corpus.Pages.Intro.Title} {Corpus.Pages.Intro.Section").Run()
        );

    [Fact]
    public void Formats() =>
        Assert.Equal(
            "Markdown JSON YAML CSV",
            With("---\ntitle: Markdown\n---\nText", "string.Join(' ', Corpus.Pages.Select(page => page.Title))")
                .With("docs/j.json", """{ "title": "JSON" }""")
                .With("docs/k.yaml", "title: YAML\n")
                .With("docs/l.csv", "title\nCSV\n")
                .Run()
        );

    [Fact]
    public void Invalid_data() =>
        Assert.Equal(
            ["docs/intro.md(3,10)-(3,14): CORP1005: 'section' must be 'guides' or 'reference', but is 'news'"],
            With("---\ntitle: Intro\nsection: news\n---\n").Build().Problems
        );

    [Fact]
    public void Mistyped_keys() =>
        Assert.Equal(
            ["docs/intro.md(3,1)-(3,8): CORP1003: unknown key 'sektion' in a page; did you mean 'section'?"],
            With("---\ntitle: Intro\nsektion: guides\n---\n").Build().Problems
        );

    [Fact]
    public void References()
    {
        const string files = "- { id: a, title: A, related: [b] }\n- { id: b, title: B }\n";
        Assert.Equal(
            "True",
            With("---\ntitle: Intro\n---\n", "ReferenceEquals(Corpus.Pages.A.Related[0], Corpus.Pages.B)")
                .With("docs/all.yaml", files)
                .Run()
        );
        Assert.Equal(
            ["docs/all.yaml(1,32)-(1,37): CORP3003: unknown page 'intra'; did you mean 'intro'?"],
            With("---\ntitle: Intro\n---\n")
                .With("docs/all.yaml", files.Replace("[b]", "[intra]", StringComparison.Ordinal))
                .Build()
                .Problems
        );
    }

    [Fact]
    public void Inverse_references() =>
        Assert.Equal(
            "a",
            With("---\ntitle: Intro\n---\n", "string.Join(' ', Corpus.Pages.B.ReferencedBy.PagesByRelated)")
                .With("docs/all.yaml", "- { id: a, title: A, related: [b] }\n- { id: b, title: B }\n")
                .Run()
        );

    [Fact]
    public void Entries()
    {
        Assert.Equal(
            "True",
            With("---\ntitle: Intro\n---\n", "ReferenceEquals(Corpus.Pages.Intro, Corpus.Pages[\"intro\"])").Run()
        );
        Assert.Contains(
            "'Intro'",
            Assert.Single(
                SchemaProject
                    .Of(Page, "Corpus.Pages.Intro.Title")
                    .With("docs/other.md", "---\ntitle: Other\n---\n")
                    .Build()
                    .CompilerErrors
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Computed_values()
    {
        Assert.Equal("3", With("---\ntitle: Intro\n---\nOne two three", "Corpus.Pages.Intro.Words").Run());
        Assert.Contains(
            "unknown key 'words'",
            Assert.Single(With("---\ntitle: Intro\nwords: 3\n---\n").Build().Problems),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void At_run_time()
    {
        var project = With("---\ntitle: Intro\n---\n", "Corpus.Pages.Intro.Title");
        Assert.Equal("Intro", project.Run());

        // The program has no parser of its data nor the reflection of one: it refers to the library and to the
        // framework's own.
        Assert.All(
            project.Build().Load().GetReferencedAssemblies(),
            reference =>
                Assert.True(
                    reference.Name
                        is "CorpusSdk"
                            or "System.Private.CoreLib"
                            or "System.Runtime"
                            or "System.Collections"
                            or "System.Collections.Immutable"
                            or "System.Text.Json"
                            or "System.Linq"
                            or "System.Memory"
                            or "System.Text.Encoding.Extensions",
                    reference.Name
                )
        );
    }

    [Fact]
    public void Quotes() =>
        Assert.Contains(
            "CORP4001: quote is not in the article",
            Assert.Single(
                With("---\ntitle: Intro\n---\n").With("a.yaml", "quotes: [{ text: Mr Kim went. }]\n").Build().Problems
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Rendering() =>
        Assert.Equal(
            "# Intro *as written*\n",
            With("---\ntitle: Intro\n---\n# Intro *as written*\n", "Corpus.Pages.Intro.Text").Run()
        );

    /// <summary>A pattern leads to no place but the corpus folder.</summary>
    [Fact]
    public void Remote_content() =>
        Assert.Contains(
            "CORP6004: pattern 'https://example.org/*.md' of 'Page' is not valid",
            Assert.Single(
                SchemaProject
                    .Of("[CorpusCollection(\"https://example.org/*.md\")] public partial record Page;")
                    .Build()
                    .Problems
            ),
            StringComparison.Ordinal
        );
}

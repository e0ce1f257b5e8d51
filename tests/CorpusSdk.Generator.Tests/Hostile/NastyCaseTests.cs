using System.Text;
using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Hostile;

/// <summary>
/// Cases of which it is written down what comes of them: which rule at which place, or nothing and the exact text.
/// </summary>
[Trait("Category", "Slow")]
public sealed class NastyCaseTests
{
    private static readonly CorpusProject s_other = new CorpusProject().With("other.txt", "Another article");

    public static TheoryData<string, byte[], string> Encodings =>
        new()
        {
            { "a.txt", [.. "Caf"u8, 0xE9], "a.txt(1,4)-(1,5): CORP1001: 'a.txt' is not valid UTF-8" },
            { "a.txt", [0xC0, 0x80], "a.txt(1,1)-(1,2): CORP1001" },
            { "a.txt", [.. "x"u8, 0xED, 0xA0, 0x80], "a.txt(1,2)-(1,3): CORP1001" },
            {
                "a.txt",
                NastyText.Encode("Some words", 0),
                "a.txt(1,1)-(1,1): CORP1001: 'a.txt' is not valid UTF-8 (it looks like utf-16)"
            },
            { "a.txt", NastyText.Encode("Some words", 1), "a.txt(1,1)-(1,1): CORP1001" },
            { "a.txt", NastyText.Encode("Some words", 2), "a.txt(1,1)-(1,1): CORP1001" },
            {
                "a.txt",
                NastyText.Encode("Some words", 3),
                "a.txt(1,2)-(1,3): CORP1001: 'a.txt' is not valid UTF-8 (it contains U+0000"
            },
            { "a.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "a.txt(1,1)-(1,2): CORP1001" },
            { "people.yaml", [.. "- { id: a, name: J"u8, 0xFC, .. "rgen }"u8], "people.yaml(1,19)-(1,20): CORP1001" },
            { "people.yaml", "- { id: a, name: \"\uFFFD\0\" }"u8.ToArray(), "people.yaml(1,20)-(1,21): CORP1001" },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Bytes_that_are_no_utf8_are_one_error(string file, byte[] content, string expected) =>
        IsOneError(s_other.With(file, content), expected);

    [Fact]
    public void A_text_that_cannot_be_read_is_one_error_whatever_its_annotations_say() =>
        IsOneError(HostileCorpora.Small.With("visit.txt", [0xFF, 0xFE, 0x00]), "visit.txt(1,1)-(1,1): CORP1001");

    [Fact]
    public void Annotations_that_cannot_be_read_are_one_error() =>
        IsOneError(HostileCorpora.Small.With("visit.yaml", [.. "title: "u8, 0xFF]), "visit.yaml(1,8)-(1,9): CORP1001");

    [Theory]
    [InlineData("one\rtwo\r\nthree\nfour")]
    [InlineData("one\u0085two\u2028three\u2029four\ffive\vsix")]
    [InlineData("\u202Eright to left\u202C and \u2066isolated\u2069")]
    [InlineData("*/ </summary> \"\"\" {0} #if \\u0022 <include file='x' path='y'/>")]
    [InlineData("\U0001F469\u200D\U0001F469\u200D\U0001F467 e\u0301 \u00E9 \uFA6C \u0130\u0131")]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("\u0001\u001B[31m\u007F")]
    public void A_text_comes_out_code_unit_by_code_unit(string text)
    {
        foreach (var mark in new byte[][] { [], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] })
        {
            var build = s_other
                .With("a.txt", [.. mark, .. Encoding.UTF8.GetBytes(text)])
                .WithCode("public static class Probe { public static string Run() => Summit.Corpus.Articles.A.Text; }")
                .Build();
            Assert.Empty(build.Problems);
            Assert.Empty(build.CompilerErrors);
            Assert.Equal(
                (mark.Length > 3 ? "\uFEFF" : "")
                    + text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'),
                build.Run<string>("Probe", "Run")
            );
        }
    }

    [Theory]
    [InlineData("title: {{ .Title }}", "a.md(2,9)-(2,19): CORP1002: not valid YAML: a key must be text")]
    [InlineData("title: [Draft] x", "a.md(2,16)-(2,17): CORP1002: not valid YAML: this follows a ']'")]
    [InlineData("title: @scope/name", "a.md(2,8)-(2,9): CORP1002: not valid YAML: text cannot start with '@'")]
    [InlineData("title: a: b", "a.md(2,9)-(2,10): CORP1002: not valid YAML: a ': ' within a value")]
    [InlineData("title: 'it's'", "a.md(2,12)-(2,14): CORP1002: not valid YAML: the quoted text ends before this")]
    [InlineData(
        "title: x\n\tlanguage: en",
        "a.md(3,1)-(3,2): CORP1002: not valid YAML: tabs cannot be used for indentation"
    )]
    [InlineData("aliases: [/old/address]", "a.md(2,10)-(2,24): CORP1005: 'aliases' must be names mapped to person ids")]
    [InlineData("weight: 10", "a.md(2,1)-(2,7): CORP1003: unknown key 'weight'")]
    [InlineData(
        "Title: x",
        "a.md(2,1)-(2,6): CORP1003: unknown key 'Title' in the annotations of an article; keys are written in "
            + "lower case: 'title'"
    )]
    [InlineData(
        "published: Wed, 19 Jun 2024 10:00:00 +0000",
        "a.md(2,12)-(2,43): CORP1007: 'Wed, 19 Jun 2024 10:00:00 +0000' is not a valid date"
    )]
    [InlineData(
        "language: zh_CN",
        "a.md(2,11)-(2,16): CORP1005: 'language' must be a language tag such as 'en' or 'pt-BR', but is "
            + "'zh_CN'; did you mean 'zh-CN'?"
    )]
    [InlineData("url: /docs/x", "a.md(2,6)-(2,13): CORP1005: 'url' must be an absolute URL")]
    [InlineData("id: docs/intro", "a.md(2,5)-(2,15): CORP2002: 'docs/intro' is not a valid id")]
    [InlineData("- a\n- b", "a.md(2,1)-(3,4): CORP1005: 'annotations' must be a mapping of keys to values")]
    [InlineData(
        "Just words between two rules",
        "a.md(2,1)-(2,29): CORP1005: 'annotations' must be a mapping of keys to values"
    )]
    [InlineData("title: x\ntitle: y", "a.md(3,1)-(3,6): CORP1006: duplicate key 'title', first used on line 2")]
    public void Front_matter_that_other_programs_read_is_one_error_at_its_place(string matter, string expected)
    {
        var file = $"---\n{matter}\n---\n\nText with {{{{< shortcode >}}}} --- and\n\n---\n\nmore.\n";
        foreach (var lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            var build = s_other.With("a.md", file.Replace("\n", lineEnd, StringComparison.Ordinal)).Build();
            Assert.StartsWith(expected, Assert.Single(build.Problems), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_error_in_front_matter_in_TOML_is_one_error() =>
        IsOneError(
            s_other.With("a.md", "+++\ntitle = x\n+++\n\nText"),
            "a.md(2,9)-(2,10): CORP1002: not valid TOML: 'x' is not a number, date or Boolean"
        );

    [Theory]
    [InlineData("title:\npublished: ~\nquotes:\ndecks: []\n")]
    [InlineData("# nothing\n")]
    [InlineData("")]
    [InlineData("published: 2024-06-19T10:00:00Z\nlanguage: no\ntitle: 1.0\nid: 007\n")]
    [InlineData("published: 2024-06-19 10:00:00 +0000\n")]
    [InlineData("title: |\n  a\n  ---\n  b\n")]
    public void Front_matter_that_is_odd_is_none_the_less(string matter)
    {
        var project = s_other.With("a.md", $"---\n{matter}---\nText");
        Assert.Empty(project.Build().Problems);
        Assert.Empty(Invariants.Inexact(project.Build()));
    }

    [Theory]
    [InlineData("\"a\\u2028\\u0085\\u202E\\0\\x01\"", "a\u2028\u0085\u202E\0\u0001")]
    [InlineData(
        "'*/ </summary> \"\"\" {0} #if \\u0022 <include file=\"x\" path=\"y\"/>'",
        "*/ </summary> \"\"\" {0} #if \\u0022 <include file=\"x\" path=\"y\"/>"
    )]
    [InlineData("\"\\\");System.Environment.Exit(1);//\"", "\");System.Environment.Exit(1);//")]
    [InlineData("\U000E0041\U0001FFFE", "\U000E0041\U0001FFFE")]
    public void A_publisher_comes_out_exactly(string yaml, string value)
    {
        var project = s_other
            .With("a.txt", "x")
            .With("a.yaml", "publisher: " + yaml)
            .WithCode(
                "public static class Probe { public static string Run() => Summit.Corpus.Articles.A.Publisher!; }"
            );
        var build = project.Build();
        Assert.Empty(build.Problems);
        Assert.Empty(Invariants.Broken(project with { Code = [] }));
        Assert.Equal(value, build.Run<string>("Probe", "Run"));
    }

    public static TheoryData<string> Stems => [.. NastyText.Stems];

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_file_may_be_called_anything_and_nothing_breaks(string stem)
    {
        var project = s_other
            .With(stem + ".txt", "Words, \"said\" by Ann.")
            .With(stem + ".yaml", "quotes: [{ text: said, speaker: ann }]")
            .With("people.yaml", "- { id: ann, name: Ann }");
        Assert.Empty(Invariants.Broken(project));
    }

    [Theory]
    [InlineData("corpus")]
    [InlineData("article")]
    [InlineData("system")]
    [InlineData("summit")]
    [InlineData("corpus-sdk")]
    [InlineData("corpus-sets")]
    [InlineData("quotes-of")]
    [InlineData("article-set")]
    [InlineData("person-set")]
    [InlineData("quote-set")]
    [InlineData("delegation-set")]
    [InlineData("article-folders")]
    [InlineData("quote-folders")]
    [InlineData("article-bucket-000")]
    [InlineData("person-bucket-000")]
    [InlineData("facts")]
    [InlineData("instance")]
    [InlineData("clone")]
    [InlineData("equality-contract")]
    [InlineData("print-members")]
    [InlineData("deconstruct")]
    [InlineData("class")]
    [InlineData("1")]
    [InlineData("\uFA6C\u00E9")]
    [InlineData("\u0661")]
    public void An_id_may_be_the_name_of_anything(string id)
    {
        var project = s_other
            .With($"{id}.txt", $"Ann said \"{id}\" here.")
            .With(
                $"{id}.yaml",
                string.Concat(
                        $"quotes: [{{ text: '{id}', id: {id}, speaker: {id} }}]\n",
                        $"delegations: [{{ id: {id}, head: {id} }}]"
                    )
                    .Replace(": 1", ": '1'", StringComparison.Ordinal)
            )
            .With($"x-{id}/{id}.md", $"---\nid: inner-{id}\n---\n\"{id}\"")
            .With("people.yaml", $"- {{ id: '{id}', name: Ann }}");
        Assert.Empty(project.Build().Problems);
        Assert.Empty(Invariants.Broken(project));
    }

    [Theory]
    [InlineData("Corpus", "CORP6011")]
    [InlineData("Article")]
    [InlineData("System")]
    [InlineData("System.Collections")]
    [InlineData("CorpusSdk")]
    [InlineData("CorpusSdk.Generated")]
    [InlineData("Quote.Person")]
    [InlineData("class.namespace")]
    [InlineData("a b;} class X{", "CORP6010")]
    [InlineData("\n#error x", "CORP6010")]
    [InlineData("global")]
    [InlineData("1.2..3", "CORP6010")]
    [InlineData("record.var.dynamic")]
    [InlineData("\u202E", "CORP6010")]
    public void A_namespace_may_be_anything(string name, string? rule = null)
    {
        var project = HostileCorpora.Small with { CorpusNamespace = name };
        var build = project.Build();
        Assert.Equal(rule is null ? [] : [rule], build.Result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(build.CompilerErrors);
        Assert.DoesNotContain(build.Sources.Values, source => source.Contains("\n#error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.txt", "b.txt", "K", "\u212A", "CORP2003")] // The Kelvin sign is composed to K.
    [InlineData("a.txt", "b.txt", "\u00E9", "e\u0301", "CORP2003")]
    [InlineData("a.txt", "b.txt", "ab", "Ab", "CORP2003")]
    [InlineData("a.txt", "b.txt", "same", "same", "CORP2001")]
    [InlineData("a.txt", "b.txt", "1nuvqwzjbn2dg", "g51gsqwh1hqgi", "CORP2004")] // One FNV-1a hash.
    public void Two_ids_that_cannot_both_be_are_one_error_at_the_second(
        string first,
        string second,
        string one,
        string other,
        string rule
    ) =>
        IsOneError(
            new CorpusProject()
                .With(first, "x")
                .With("a.yaml", "id: " + one)
                .With(second, "y")
                .With("b.yaml", "id: " + other),
            $"b.yaml(1,5)-(1,{5 + other.Length}): {rule}: "
        );

    [Fact]
    public void Two_persons_of_one_hash_are_one_error() =>
        IsOneError(
            s_other.With("people.yaml", "- { id: 0pwgtbwmgmqan, name: A }\n- { id: 3wiiqygqaij2j, name: B }"),
            "people.yaml(2,9)-(2,22): CORP2004: person ids '3wiiqygqaij2j' and '0pwgtbwmgmqan' "
                + "(seeds/people.yaml:1) have the same hash"
        );

    [Fact]
    public void Two_files_of_one_hash_are_one_error() =>
        IsOneError(s_other.With("1nuvqwzjbn2dg/a.md", "x").Without("other.txt").With("g51gsqwh1hqgi/b.md", "x"), null);

    [Fact]
    public void An_id_that_is_guessed_takes_nothing_from_one_that_is_given()
    {
        var project = new CorpusProject()
            .With("a.txt", "x")
            .With("a.yaml", "id: other")
            .With("b.txt", "y")
            .With("b.yaml", "id: a");
        Assert.Empty(project.Build().Problems);
        var build = project.With("a.yaml", "id: [other").Build();
        Assert.StartsWith("a.yaml(1,5)", Assert.Single(build.Problems), StringComparison.Ordinal);
        Assert.Contains("\"a\"", GeneratedCode.Facts(build)["seeds/b.txt"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title", 2_000)]
    [InlineData("publisher", 2_000)]
    [InlineData("dateline", 2_000)]
    public void A_constant_that_is_too_long_is_an_error_that_names_the_limit(string key, int most)
    {
        IsOneError(
            s_other.With("a.txt", new string('y', 9_000)).With("a.yaml", key + ": " + new string('y', most + 1)),
            $"a.yaml(1,{key.Length + 3})-(1,{key.Length + most + 4}): CORP1008: '{key}' may have at most "
                + $"{most:N0} characters, but has {most + 1:N0}"
        );
        Assert.DoesNotContain(
            s_other
                .With("a.txt", new string('y', most))
                .With("a.yaml", key + ": " + new string('y', most))
                .Build()
                .Problems,
            problem => problem.Contains("CORP1008", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Folders_within_folders_are_bounded()
    {
        Assert.Empty(s_other.With(string.Concat(Enumerable.Repeat("d/", 32)) + "x.txt", "x").Build().Problems);
        IsOneError(
            s_other.With(string.Concat(Enumerable.Repeat("d/", 33)) + "x.txt", "x"),
            string.Concat(Enumerable.Repeat("d/", 33))
                + "x.txt(1,1)-(1,1): CORP1008: folders may be nested at most 32 levels deep"
        );
    }

    private static void IsOneError(CorpusProject project, string? expected)
    {
        var build = project.Build();
        if (expected is not null)
        {
            Assert.StartsWith(expected, Assert.Single(build.Problems), StringComparison.Ordinal);
        }

        Assert.Empty(Invariants.Broken(project, build));
        Assert.Contains(GeneratedCode.Facts(build), facts => CorpusPath.KindOf(facts.Key) == CorpusFileKind.Text);
    }
}

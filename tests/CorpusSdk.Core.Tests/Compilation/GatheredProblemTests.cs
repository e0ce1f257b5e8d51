using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Compilation;

/// <summary>Of thousands of problems of one kind, the first are reported, with the number of the others.</summary>
public class GatheredProblemTests
{
    [Theory]
    [InlineData(99, 99, "")]
    [InlineData(100, 100, "")]
    [InlineData(101, 100, " (and other problems of this kind in 1 more place)")]
    [InlineData(6_172, 100, " (and other problems of this kind in 6,072 more places)")]
    public void Problems_of_one_rule_are_gathered_after_the_first_hundred(int count, int reported, string last)
    {
        var compilation = Compile(
            ("a.txt", "Nothing."),
            ("a.yaml", string.Concat(Enumerable.Range(1, count).Select(i => $"key{i}: x\n"))),
            ("b.txt", "Nothing."),
            ("b.yaml", "title: [x]\n")
        );
        var problems = compilation.Diagnose(SchemaDeclarations.None);
        var keys = problems.Where(p => p.Rule == Rules.UnknownKey).ToList();
        Assert.Equal(reported, keys.Count);
        Assert.Equal(count, keys.Sum(p => 1 + p.More));
        Assert.EndsWith(last, keys[^1].Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, reported), keys.Select(p => p.Start.Line));
        Assert.All(keys.Take(99), p => Assert.DoesNotContain(" more place", p.Message, StringComparison.Ordinal));
        Assert.Single(problems, p => p.Rule == Rules.InvalidValue);
        Assert.Equal(count + 1, compilation.DiagnoseAll(SchemaDeclarations.None).Count);
    }

    [Theory]
    [InlineData(20, 20, "")]
    [InlineData(21, 20, " (and in 1 more place)")]
    [InlineData(6_092, 20, " (and in 6,072 more places)")]
    public void The_same_message_is_gathered_after_the_first_twenty(int count, int reported, string last)
    {
        var problems = Compile([
                .. Enumerable.Range(1, count).Select(i => ($"a{i:D5}.md", "---\nlayout: post\n---\nText.")),
                ("z.md", "---\nother: post\n---\nText."),
            ])
            .Diagnose(SchemaDeclarations.None);
        Assert.Equal(reported + 1, problems.Count);
        Assert.EndsWith("unknown key 'layout' in the annotations of an article", Before(problems[0].Message, ";"));
        Assert.EndsWith(last, problems[reported - 1].Message, StringComparison.Ordinal);
        Assert.Equal(count - reported, problems.Sum(p => p.More));
        Assert.Equal("z.md", problems[^1].Path);
    }

    [Fact]
    public void A_corpus_without_a_people_file_is_reported_once()
    {
        var text = "\"Yes,\" he said. \"No,\" she said. \"Well,\" they said.";
        (string, string)[] files =
        [
            ("a.txt", text),
            (
                "a.yaml",
                "quotes:\n  - text: Yes,\n    speaker: jane-doe\n  - text: No,\n    speaker: omar-aziz\n"
                    + "  - text: Well,\n    speaker: jane-doe\n"
            ),
        ];
        var problem = Assert.Single(Compile(files).Diagnose(SchemaDeclarations.None));
        Assert.Equal(
            "unknown person 'jane-doe'; the corpus has no 'people.yaml': add it to the corpus folder, with an 'id' "
                + "and a 'name' for each person (2 more references to people need it)",
            problem.Message
        );
        Assert.Equal(("a.yaml", 2, 13), (problem.Path, problem.Start.Line, problem.Start.Column));
        Assert.Equal(
            3,
            Compile([.. files, ("people.yaml", "[]\n")])
                .Diagnose(SchemaDeclarations.None)
                .Count(p => p.Rule == Rules.UnknownPerson && !p.Message.Contains("has no", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_shared_name_is_reported_with_the_lines_where_people_have_it()
    {
        (string, string) article = ("a.txt", "Then Kim spoke.");
        const string First = "- id: kim-a\n  name: Kim A\n  aliases:\n    - Miss Kim\n    - Kim\n";
        const string Second = "- id: kim-b\n  name: Kim\n";
        var compilation = Compile(article, ("people.yaml", First), ("x.people.yaml", Second));
        const string Rest =
            "; to say who is meant here, add 'aliases: { Kim: <id> }' with that person's id "
            + "to the article's annotations, or 'aliases: { Kim: { 1: <id>, 2: <id> } }' if it is not the same person "
            + "at each occurrence; '~' is nobody";
        Assert.Equal(
            "'Kim' could mean 'kim-a' (people.yaml:5) or 'kim-b' (x.people.yaml:2)" + Rest,
            Assert.Single(compilation.Diagnose(SchemaDeclarations.None)).Message
        );

        // The lines are those of the people files as they are now.
        var moved = compilation.Update(
            [compilation.Files[0], compilation.Files[1], File("x.people.yaml", "\n\n" + Second)],
            CorpusSchema.Empty
        );
        Assert.Equal(
            "'Kim' could mean 'kim-a' (people.yaml:5) or 'kim-b' (x.people.yaml:4)" + Rest,
            Assert.Single(moved.Diagnose(SchemaDeclarations.None)).Message
        );
    }

    private static string Before(string text, string end) => text.Split(end)[0];

    private static CorpusCompilation Compile(params (string Path, string Text)[] files) =>
        CorpusCompilation.Create([.. files.Select(file => File(file.Path, file.Text))], CorpusSchema.Empty);

    private static CorpusFile File(string path, string text) => new(SourceFile.Create(path, path, path, text));
}

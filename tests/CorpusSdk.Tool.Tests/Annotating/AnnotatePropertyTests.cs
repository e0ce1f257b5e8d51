using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Annotating;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Annotating;

/// <summary>
/// Whatever a corpus contains, <c>annotate</c> causes no new errors and keeps the existing content.
/// </summary>
[Trait("Category", "Slow")]
public sealed class AnnotatePropertyTests
{
    private static readonly string[] s_pieces =
    [
        "\"",
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "'",
        "«",
        "»",
        " ",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u00a0",
        ",",
        ".",
        "!",
        "?",
        ": ",
        " # ",
        "—",
        "-",
        "…",
        " … ",
        "said",
        "told CNN",
        "according to",
        "he",
        "she",
        "the",
        "of",
        "and",
        "Anna Weber",
        "Weber",
        "Bob Weber",
        "President",
        "Mr. Lee",
        "Kim Jong-un",
        "Kim Jong Un",
        "Kim",
        "the Kremlin",
        "The Russian delegation consisted of",
        "Foreign Minister Ann Lee, Mayor Bob Ray, and Eve Orr.",
        "Also attending were",
        "three members",
        "'s",
        "We have come a long way",
        "no",
        "yes,",
        "😀",
        "\u202e",
        "ß",
        "你好",
        "\u0301",
        "\u200b",
        "...",
        "---",
        "A",
        "1,000.5",
        "null",
        "true",
        "- x",
        "key: value",
        "{",
        "]",
        "[red]",
    ];

    [Fact]
    public void Any_texts_are_annotated_without_errors()
    {
        for (var number = 0; number < 60; number++)
        {
            Random random = new(number);
            using TestFolder folder = new();
            for (var i = 0; i < 3; i++)
            {
                var text = string.Concat(
                    Enumerable
                        .Range(0, random.Next(200))
                        .Select(_ => s_pieces[random.Next(s_pieces.Length)] + (random.Next(3) > 0 ? " " : ""))
                );
                _ = folder.With($"seeds/{i}{(random.Next(4) == 0 ? ".md" : ".txt")}", text);
            }

            AssertNoNewErrors(folder, number);
        }
    }

    [Fact]
    public void Damaged_annotations_get_no_new_errors()
    {
        for (var number = 0; number < 60; number++)
        {
            Random random = new(number);
            using var folder = TestFolder.WithSeeds();
            for (var i = random.Next(4); i >= 0; i--)
            {
                var files = Directory.GetFiles(folder.Corpus).Order(StringComparer.Ordinal).ToList();
                var path = files[random.Next(files.Count)];
                var content = File.ReadAllText(path);
                var at = random.Next(content.Length + 1);
                if (random.Next(6) == 0)
                {
                    File.Delete(path);
                }
                else
                {
                    File.WriteAllText(
                        path,
                        content[..at]
                            + s_pieces[random.Next(s_pieces.Length)]
                            + content[Math.Min(content.Length, at + random.Next(400))..]
                    );
                }
            }

            AssertNoNewErrors(folder, number);
        }
    }

    private static void AssertNoNewErrors(TestFolder folder, int number)
    {
        var before = Errors(folder);
        var contents = Directory.GetFiles(folder.Corpus).ToDictionary(path => path, File.ReadAllText);
        using ScriptedConsole console = new("");
        try
        {
            _ = new AnnotateRun(new() { Paths = [folder.Corpus], MinConfidence = 0 }, console).Execute(default);
        }
        catch (ToolException e)
        {
            // Only a damaged people file stops the whole run, and then no file is changed.
            Assert.True(e.Message.Contains("people.yaml", StringComparison.Ordinal), $"{number}: {e.Message}");
            Assert.All(contents, file => Assert.Equal(file.Value, File.ReadAllText(file.Key)));
            return;
        }

        Assert.True(Errors(folder) <= before, $"{number}: {before} errors became {Errors(folder)}: {console.Output}");
        foreach (var (path, content) in contents.Where(file => !file.Key.EndsWith(".md", StringComparison.Ordinal)))
        {
            // Content is only added.
            var now = File.ReadAllText(path);
            Assert.True(
                now.Length >= content.Length && (Path.GetExtension(path) != ".txt" || now == content),
                $"{number}: {path}"
            );
        }
    }

    private static int Errors(TestFolder folder) =>
        CorpusFolder.Load(folder.Corpus).Problems.Count(problem => problem.Rule.Severity == Severity.Error);
}

using System.Diagnostics;
using CorpusSdk.Tool.Lsp.Completion;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>Files are read at every keystroke, so that most are invalid; any text may be in them.</summary>
public sealed class CompletionPropertyTests
{
    private const string Marks = "'\"[]{},:-#|>&*!? \n\t\\;=~%@`ab1…“\uD83D\uDE00";

    private static readonly (string Path, string Text)[] s_files =
    [
        (
            "a.json",
            "[{ \"id\": \"x\", \"hosts\": [\"ann-lee\", \"b\\\"c\"], \"at\": { \"x\": 1.5 } },\n {\"id\":\"y\"}]"
        ),
        ("a.csv", "id;name;hosts\nx;\"A; \"\"b\"\"\";ann-lee\n\"y\";;\n"),
        ("a.md", "+++\ntitle = \"A\"\ntags = [\"x\", 'y']\n\n[[quotes]]\ntext = \"We came\"\n+++\nText “We came”."),
        ("b.md", "---\ntitle: A\nquotes: [{ text: We came, speaker: ann }]\n---\nText “We came”."),
        ("c.md", "{ \"title\": \"A\", \"quotes\": [{ \"text\": \"We came\" }] }\n\nText “We came”."),
    ];

    [Fact]
    public void Any_text_and_any_position_have_an_answer_within_the_line()
    {
        using var folder = TestFolder.WithSeeds();
        (string Path, string Text)[] files =
        [
            .. s_files,
            .. Directory.EnumerateFiles(folder.Corpus, "*.yaml").Select(path => ("a.yaml", File.ReadAllText(path))),
        ];
        Random random = new(17);
        var found = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var (path, text) = files[random.Next(files.Length)];
            text = Changed(text, random);
            var cursor = random.Next(text.Length + 1);
            if (CursorFinder.Find(path, text, cursor) is not { } place)
            {
                continue;
            }

            found++;
            Assert.InRange(cursor, place.Range.Start, place.Range.End);
            Assert.InRange(place.Range.End, 0, text.Length);
            Assert.Equal(text[place.Range.Start..cursor], place.Before);
            Assert.DoesNotContain('\n', text[place.Range.Start..place.Range.End]);
            _ = place.Typed;
        }

        Assert.True(found > 5_000, $"{found} places");
    }

    [Fact]
    public void A_server_completes_any_text()
    {
        using var folder = CompletionFolder.WithSeeds();
        Random random = new(4);
        var text = folder.TextOf("000_1597e04da5133f28.yaml");
        for (var i = 0; i < 150; i++)
        {
            var changed = Changed(text, random);
            var list = folder.At("000_1597e04da5133f28.yaml", changed, random.Next(changed.Length + 1));
            Assert.All(list.Items, item => Assert.Equal(item.TextEdit.Range.Start.Line, item.TextEdit.Range.End.Line));
            if (list.Items.Count > 0)
            {
                _ = folder.Accept(list.Items[random.Next(list.Items.Count)]);
            }
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("{]")]
    [InlineData("[{ a: ")]
    [InlineData("- ")]
    [InlineData("\"")]
    [InlineData("'a\n")]
    [InlineData("a: \"\n")]
    [InlineData("a: [\n")]
    [InlineData("a: b\n")]
    [InlineData("a\n")]
    [InlineData("\n")]
    [InlineData(" \n")]
    [InlineData(" ")]
    [InlineData("#")]
    [InlineData("- a\n - b\n")]
    [InlineData("\",\n")]
    [InlineData("a = [\n")]
    public void The_time_grows_with_the_size_of_the_text(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        foreach (var path in new[] { "a.yaml", "a.json", "a.csv", "a.md" })
        {
            var whole = path == "a.md" ? "+++\na = 1\n" + text + "\n+++\n" : text;
            var clock = Stopwatch.StartNew();
            _ = CursorFinder.Find(path, whole, whole.Length - 8);
            _ = CursorFinder.Find(path, whole, whole.Length / 2);

            // Less than a second on a free machine; far more if the time grew with the square.
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"{path}: {clock.Elapsed}");
        }
    }

    /// <summary>The text cut off somewhere, with a few characters in it changed.</summary>
    private static string Changed(string text, Random random)
    {
        text = random.Next(2) == 0 ? text : text[..random.Next(text.Length + 1)];
        for (var changes = random.Next(4); changes > 0 && text.Length > 0; changes--)
        {
            var at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)),
                1 => text.Insert(at, Marks[random.Next(Marks.Length)].ToString()),
                _ => text.Insert(at, text.Substring(at, Math.Min(random.Next(20), text.Length - at))),
            };
        }

        return text;
    }
}

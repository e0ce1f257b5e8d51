using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Tool.Editing;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusSdk.Tool.Tests.Editing;

/// <summary>Properties of edits that hold for arbitrary texts and files.</summary>
[Trait("Category", "Slow")]
public sealed class EditPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "a",
        "B",
        " ",
        "  ",
        ": ",
        ":",
        " #",
        "#",
        "-",
        "- ",
        "---",
        "...",
        "?",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&",
        "*",
        "!",
        "|",
        ">",
        "'",
        "\"",
        "%",
        "@",
        "`",
        "=",
        "\\",
        "\\n",
        "\n",
        "\r",
        "\r\n",
        "\t",
        "\0",
        "\u0007",
        "\u0085",
        "\u00a0",
        "\u00ad",
        "\u2028",
        "\u2029",
        "\u200b",
        "\u202e",
        "\ufeff",
        "\ufffe",
        "\ufdd3",
        "\ufdef",
        "~",
        "null",
        "true",
        "No",
        "2024-06-19",
        "1_000",
        "0x1F",
        "1e3",
        ".inf",
        "12:30",
        "<<",
        "é",
        "e\u0301",
        "日本",
        "😀",
        "\U000e0041",
        "…",
        "’",
        "“",
        "http://x.y/z#w",
        "                                        ",
        "key: value",
        "- item",
        "x\n  y\n\nz",
        "\ue000",
        "\u0378",
    ];

    private static Arbitrary<string> Texts => Gen.Elements(s_pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Any_text_is_read_back_unchanged() =>
        Prop.ForAll(Texts, IsReadBack).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(25));

    [Fact]
    public void Any_character_is_read_back_unchanged() =>
        Prop.ForAll(
                Gen.Choose(0, 0x10FFFF)
                    .Where(c => c is < 0xD800 or > 0xDFFF)
                    .Select(char.ConvertFromUtf32)
                    .ListOf()
                    .Select(string.Concat)
                    .ToArbitrary(),
                text =>
                    Assert.Equal(
                        text.AsSpan().ContainsAny("\uFDD0\uFDD1\uFDD2"),
                        !ScalarText.CanBeWritten(text) || !IsReadBack(text)
                    )
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    [InlineData(0xFDD1)]
    public void Surrogates_and_reserved_characters_are_refused(int code)
    {
        var text = $"a{(char)code}b";
        var editor = YamlEditor.Open(EditableFile.Of("/c/a.yaml", "a.yaml", "a.yaml", "a: b\n"));
        editor.Set((YamlScalar)((YamlMapping)editor.Root!).Entries[0].Value, text);
        Assert.Single(editor.Apply().Refused);
    }

    public static TheoryData<string> Seeds =>
        [
            .. Directory
                .GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.yaml")
                .Select(path => Path.GetFileName(path)!)
                .Order(),
        ];

    /// <summary>Single changes throughout a real file, with different line ends and surroundings.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_edit_of_a_real_file_changes_nothing_else(string name)
    {
        var content = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", name));
        foreach (
            var form in new[]
            {
                content,
                content.Replace("\n", "\r\n", StringComparison.Ordinal),
                content.TrimEnd('\n'),
                "# head\n\n" + content + "\n\n# foot\n",
                content.Replace("\n", "   \n", StringComparison.Ordinal),
            }
        )
        {
            var file = EditableFile.Of("/c/" + name, name, name, form);
            var tree = YamlEditor.Open(file).Tree;
            foreach (var (node, place) in tree.Nodes.ToList().Where((_, i) => i % 7 == 0 || i < 60))
            {
                EditAt(file, place.Pattern, node, refuses: false);
            }
        }
    }

    /// <summary>In a damaged file an edit is made or refused, and nothing else changes.</summary>
    [Fact]
    public void An_edit_of_a_damaged_file_changes_nothing_else()
    {
        var seeds = Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path)[..1_500])
            .ToArray();
        var made = 0;
        Prop.ForAll(
                Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
                number =>
                {
                    Random random = new(number);
                    var content = seeds[random.Next(seeds.Length)];
                    for (var i = random.Next(4); i >= 0; i--)
                    {
                        var at = random.Next(content.Length);
                        content =
                            content[..at]
                            + s_pieces[random.Next(s_pieces.Length)]
                            + content[Math.Min(content.Length, at + random.Next(6))..];
                    }

                    var file = EditableFile.Of("/c/a.yaml", "a.yaml", "a.yaml", content);
                    YamlEditor editor;
                    try
                    {
                        editor = YamlEditor.Open(file);
                    }
                    catch (EditException)
                    {
                        return;
                    }

                    var nodes = editor.Tree.Nodes.ToList();
                    for (var i = 0; i < 5 && nodes.Count > 0; i++)
                    {
                        var (node, place) = nodes[random.Next(nodes.Count)];
                        made += EditAt(file, place.Pattern, node, refuses: true) ? 1 : 0;
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        Assert.True(made > 500, $"only {made} edits were made");
    }

    /// <summary>Changes or extends a node, and asserts that nothing else in the file has changed.</summary>
    private static bool EditAt(EditableFile file, string pattern, YamlNode node, bool refuses)
    {
        var editor = YamlEditor.Open(file);
        var (same, _) = editor.Tree.Nodes.First(n =>
            n.Place.Pattern == pattern && n.Node.Range == node.Range && n.Node.GetType() == node.GetType()
        );
        var replaced = 0;
        switch (same)
        {
            case YamlScalar scalar:
                editor.Set(scalar, "it's: \"new\"");
                replaced = file.Source.Locate(scalar.Range).Length;
                break;
            case YamlSequence sequence:
                editor.Append(
                    sequence,
                    [
                        sequence.Items is [YamlMapping, ..]
                            ? new YamlMap([("new", new YamlText("it's"))])
                            : new YamlText("it's"),
                    ]
                );
                break;
            case YamlMapping mapping:
                editor.Add(mapping, "newest", new YamlText("it's: \"new\""), []);
                break;
        }

        var edit = editor.Apply();
        if (edit.Refused.Count > 0)
        {
            Assert.True(refuses, $"refused at {pattern}");
            Assert.Equal(file.Content, edit.File.Content);
            return false;
        }

        var (before, after) = (file.Content, edit.File.Content);
        Assert.NotEqual(before, after);
        var (start, tail) = (0, 0);
        while (start < Math.Min(before.Length, after.Length) && before[start] == after[start])
        {
            start++;
        }

        while (tail < Math.Min(before.Length, after.Length) - start && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        // In a multi-line list in brackets, the comma and the item are inserted at different positions.
        var hasTwoInsertions = same is not YamlScalar && editor.Tree.IsFlowInside(same);
        Assert.True(
            hasTwoInsertions || before.Length - start - tail <= replaced,
            $"{pattern}: {before.Length - start - tail} characters were taken out"
        );
        return true;
    }

    private static bool IsReadBack(string text)
    {
        foreach (
            var content in new[]
            {
                "k: [a]\nm: {x: y}\nl:\n- q: 'a'\n",
                "k: ['a']\nm: {\"x\": \"y\"}\nl:\n- q: \"a\"\r\n",
            }
        )
        {
            var editor = YamlEditor.Open(EditableFile.Of("/c/a.yaml", "a.yaml", "a.yaml", content));
            var root = (YamlMapping)editor.Root!;
            editor.Append(
                (YamlSequence)root.Entries[0].Value,
                [new YamlText(text), new YamlMap([(text + "k", new YamlText(text))])]
            );
            editor.Add((YamlMapping)root.Entries[1].Value, "new", new YamlText(text), []);
            editor.Append(
                (YamlSequence)root.Entries[2].Value,
                [new YamlMap([("q", new YamlText(text)), ("r", new YamlList([new YamlText(text)]))])]
            );
            editor.Set(
                (YamlScalar)((YamlMapping)((YamlSequence)root.Entries[2].Value).Items[0]).Entries[0].Value,
                text
            );

            // Apply refuses a change that does not parse back to the same text.
            if (editor.Apply().Refused.Count > 0)
            {
                return false;
            }
        }

        return true;
    }
}

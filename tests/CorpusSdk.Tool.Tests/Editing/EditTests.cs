using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Tool.Editing;

namespace CorpusSdk.Tool.Tests.Editing;

/// <summary>Edits follow the style of the file and change nothing else.</summary>
public sealed class EditTests
{
    private static readonly string[] s_order = ["id", "title", "decks", "terms", "quotes", "delegations"];

    [Theory]
    // Block lists, in the file's indentation.
    [InlineData("terms:\n  - a\n", "terms:\n  - a\n  - new\n")]
    [InlineData("terms:\n- a\n", "terms:\n- a\n- new\n")]
    [InlineData("terms:\n    -   a\n    -   b\n", "terms:\n    -   a\n    -   b\n    -   new\n")]
    [InlineData("terms:\n  - a", "terms:\n  - a\n  - new")]
    [InlineData("terms:\r\n  - a\r\nid: x\r\n", "terms:\r\n  - a\r\n  - new\r\nid: x\r\n")]
    [InlineData("terms:\n  - a\n\n  - b\n\nid: x\n", "terms:\n  - a\n\n  - b\n\n  - new\n\nid: x\n")]
    [InlineData(
        "terms:\n  - >-\n    folded\n    text\nid: x\n",
        "terms:\n  - >-\n    folded\n    text\n  - new\nid: x\n"
    )]
    [InlineData("terms:\n  - |\n    literal", "terms:\n  - |\n    literal\n  - new")]
    // Comments stay with their items.
    [InlineData(
        "terms:\n  - a # first\n  # - b\n\n# the id\nid: x\n",
        "terms:\n  - a # first\n  # - b\n  - new\n\n# the id\nid: x\n"
    )]
    [InlineData("terms:\n- a\n# the id\nid: x\n", "terms:\n- a\n- new\n# the id\nid: x\n")]
    [InlineData("terms:\n- a\n  # of a\n# the end\n", "terms:\n- a\n  # of a\n# the end\n- new\n")]
    // Lists in brackets.
    [InlineData("terms: [a]\n", "terms: [a, new]\n")]
    [InlineData("terms: [ a, b ] # two\n", "terms: [ a, b, new ] # two\n")]
    [InlineData("terms: [a, b,]\n", "terms: [a, b, new,]\n")]
    [InlineData("terms: [a,\n  b]\nid: x\n", "terms: [a,\n  b,\n  new]\nid: x\n")]
    [InlineData("terms: [\n  a, # first\n  b # last\n]\n", "terms: [\n  a, # first\n  b, # last\n  new\n]\n")]
    [InlineData("terms: [\n  a,\n  b, # last\n]\n", "terms: [\n  a,\n  b, # last\n  new,\n]\n")]
    // Empty and missing lists.
    [InlineData("terms: []\nid: x\n", "terms: [new]\nid: x\n")]
    [InlineData("terms: # none yet\nid: x\n", "terms: # none yet\n  - new\nid: x\n")]
    [InlineData("terms: ~ # none\nid: x\n", "terms: # none\n  - new\nid: x\n")]
    [InlineData("terms:", "terms:\n  - new")]
    [InlineData("# nothing\n", "# nothing\nterms:\n  - new\n")]
    [InlineData("", "terms:\n  - new\n")]
    [InlineData("id: x\nquotes: []\n", "id: x\nterms:\n  - new\nquotes: []\n")]
    [InlineData("quotes: []\n", "quotes: []\nterms:\n  - new\n")]
    [InlineData("{ id: x }\n", "{ id: x, terms: [new] }\n")]
    // Quoting styles.
    [InlineData("terms:\n  - 'a'\n  - 'b'\n", "terms:\n  - 'a'\n  - 'b'\n  - 'new'\n")]
    [InlineData("terms: [\"a\", \"b\"]\n", "terms: [\"a\", \"b\", \"new\"]\n")]
    public void An_item_is_added(string before, string after) =>
        Assert.Equal(
            after,
            Edited(before, editor => editor.Append((YamlMapping?)editor.Root, "terms", [new YamlText("new")], s_order))
        );

    [Theory]
    [InlineData("quotes:\n  - text: a\n    speaker: b\n", "quotes:\n  - text: a\n    speaker: b\n    kind: partial\n")]
    [InlineData(
        "quotes:\n  - text: a\n    # speaker: b\n\n  - text: c\n",
        "quotes:\n  - text: a\n    # speaker: b\n    kind: partial\n\n  - text: c\n"
    )]
    [InlineData("quotes:\n- {text: a}\n", "quotes:\n- {text: a, kind: partial}\n")]
    [InlineData("quotes:\n- { text: a, }\n", "quotes:\n- { text: a, kind: partial, }\n")]
    [InlineData("quotes: [{\n  text: a\n}]\n", "quotes: [{\n  text: a,\n  kind: partial\n}]\n")]
    [InlineData(
        "quotes:\n  - text: |+\n      a\n\n\nid: x",
        "quotes:\n  - text: |+\n      a\n    kind: partial\n\n\nid: x"
    )]
    [InlineData(
        "quotes:\n  - speaker: b\n    text: 'a\n\n      b'",
        "quotes:\n  - speaker: b\n    text: 'a\n\n      b'\n    kind: partial"
    )]
    public void A_key_is_added(string before, string after) =>
        Assert.Equal(
            after,
            Edited(
                before,
                editor =>
                    editor.Add(
                        (YamlMapping)Node(editor, "quotes", 0),
                        "kind",
                        YamlText.Token("partial"),
                        ["text", "speaker", "kind"]
                    )
            )
        );

    [Theory]
    [InlineData("a: old", "a: new")]
    [InlineData("a: 'old' # it", "a: 'new' # it")]
    [InlineData("a: \"old\"\r\nb: c\r\n", "a: \"new\"\r\nb: c\r\n")]
    [InlineData("a: !!str old", "a: !!str new")]
    [InlineData("a:\n", "a: new\n")]
    [InlineData("a: |\n  old\nb: c\n", "a: |\n  new\nb: c\n")]
    [InlineData("{a: old, b: c}", "{a: new, b: c}")]
    public void A_value_is_changed(string before, string after) =>
        Assert.Equal(after, Edited(before, editor => editor.Set((YamlScalar)Node(editor, "a"), "new")));

    [Theory]
    [InlineData("a: one two three", "a: one 2 three")]
    [InlineData("a: one\n  two\n  three\n", "a: one\n  2\n  three\n")]
    [InlineData("a: >-\n  one two\n  three\n", "a: >-\n  one 2\n  three\n")]
    [InlineData("a: 'one two\n\n  three'", "a: 'one 2\n\n  three'")]
    [InlineData("a: \"one\n  two three\"", "a: \"one\n  2 three\"")]
    public void The_line_breaks_of_a_long_text_are_kept(string before, string after) =>
        Assert.Equal(
            after,
            Edited(
                before,
                editor =>
                    editor.Set(
                        (YamlScalar)Node(editor, "a"),
                        ((YamlScalar)Node(editor, "a")).Value.Replace("two", "2", StringComparison.Ordinal)
                    )
            )
        );

    [Theory]
    [InlineData("a: old", "new: old")]
    [InlineData("b: c\n\"a\" : old # it", "b: c\n\"new\" : old # it")]
    [InlineData("{a: old, b: c}", "{new: old, b: c}")]
    public void A_key_is_renamed(string before, string after) =>
        Assert.Equal(
            after,
            Edited(
                before,
                editor =>
                    editor.Set(((YamlMapping)editor.Root!).Entries.First(entry => entry.Key.Value == "a").Key, "new")
            )
        );

    [Theory]
    [InlineData("x: 1\na: old # it\nb: 2\n", "x: 1\n# it\nb: 2\n")]
    [InlineData("x: 1\n\na: |\n  old\n\nb: 2\n", "x: 1\n\nb: 2\n")]
    [InlineData("x: 1\na: old", "x: 1\n")]
    [InlineData("{x: 1, a: old, b: 2}", "{x: 1, b: 2}")]
    [InlineData("{a: old, b: 2}", "{b: 2}")]
    public void A_key_is_removed(string before, string after) =>
        Assert.Equal(
            after,
            Edited(
                before,
                editor =>
                    editor.Remove(
                        (YamlMapping)editor.Root!,
                        ((YamlMapping)editor.Root!).Entries.First(entry => entry.Key.Value == "a").Key
                    )
            )
        );

    [Theory]
    [InlineData("a:\n  - x\n  - y # it\n  - z\n", "a:\n  - x\n  # it\n  - z\n")]
    [InlineData("a:\n  - x\n\n  # of y\n  - y: 1\n    w: 2\n\n  - z\n", "a:\n  - x\n\n  # of y\n\n  - z\n")]
    [InlineData("a: [x, y, z]\n", "a: [x, z]\n")]
    public void An_item_is_removed(string before, string after) =>
        Assert.Equal(
            after,
            Edited(
                before,
                editor => editor.Remove((YamlSequence)Node(editor, "a"), ((YamlSequence)Node(editor, "a")).Items[1])
            )
        );

    [Fact]
    public void Front_matter_is_edited_and_the_text_is_not()
    {
        var edited = Edited(
            "---\nid: x\n---\nid: y\n- z\n",
            editor => editor.Append((YamlMapping?)editor.Root, "terms", [new YamlText("z")], s_order),
            "a.md"
        );
        Assert.Equal("---\nid: x\nterms:\n  - z\n---\nid: y\n- z\n", edited);
        Assert.Equal(
            "---\nterms:\n  - z\n---\nText\n",
            Edited(
                "---\n---\nText\n",
                editor => editor.Append((YamlMapping?)editor.Root, "terms", [new YamlText("z")], s_order),
                "a.md"
            )
        );
    }

    [Fact]
    public void New_entries_are_written_with_their_comments()
    {
        YamlMap quote = new([("text", new YamlText("It is: so")), ("speaker", YamlText.Token("ann-lee"))])
        {
            Comment = "check: 0.62",
        };
        YamlMap delegation = new([
            ("id", YamlText.Token("d")),
            ("members", new YamlList([new YamlMap([("person", YamlText.Token("x"))], IsInline: true)])),
        ]);
        Assert.Equal(
            "quotes:\n  - text: a\n  # check: 0.62\n  - text: \"It is: so\"\n    speaker: ann-lee\n"
                + "delegations:\n  - id: d\n    members:\n      - { person: x }\n",
            Edited(
                "quotes:\n  - text: a\n",
                editor =>
                {
                    editor.Append((YamlMapping)editor.Root!, "quotes", [quote], s_order);
                    editor.Append((YamlMapping)editor.Root!, "delegations", [delegation], s_order);
                }
            )
        );
    }

    [Theory]
    [InlineData("base: &x [a]\nterms: *x\n")]
    [InlineData("terms: a text\n")]
    public void A_change_that_affects_other_content_is_refused(string before)
    {
        var editor = YamlEditor.Open(File(before));
        editor.Append((YamlMapping)editor.Root!, "terms", [new YamlText("new")], s_order);
        var edit = editor.Apply();
        Assert.Single(edit.Refused);
        Assert.Equal(before, edit.File.Content);
    }

    [Theory]
    [InlineData("a: b: c\n")]
    [InlineData("a: [b\n")]
    [InlineData("a: b\n---\nc: d\n")]
    [InlineData("a: \0\n")]
    public void A_file_that_cannot_be_parsed_is_not_edited(string before) =>
        Assert.Throws<EditException>(() => YamlEditor.Open(File(before)));

    [Fact]
    public void A_refused_change_does_not_prevent_others()
    {
        var editor = YamlEditor.Open(File("base: &x [a]\nterms: *x\nid: old\n"));
        editor.Append((YamlMapping)editor.Root!, "terms", [new YamlText("new")], s_order);
        editor.Set((YamlScalar)Node(editor, "id"), "new");
        var edit = editor.Apply();
        Assert.Single(edit.Refused);
        Assert.Equal("base: &x [a]\nterms: *x\nid: new\n", edit.File.Content);
    }

    private static EditableFile File(string content, string path = "a.yaml") =>
        EditableFile.Of("/c/" + path, path, path, content);

    private static string Edited(string content, Action<YamlEditor> change, string path = "a.yaml")
    {
        var editor = YamlEditor.Open(File(content, path));
        change(editor);
        var edit = editor.Apply();
        Assert.Empty(edit.Refused);
        return edit.File.Content;
    }

    private static YamlNode Node(YamlEditor editor, string key, int? index = null)
    {
        var value = ((YamlMapping)editor.Root!).Entries.First(entry => entry.Key.Value == key).Value;
        return index is null ? value : ((YamlSequence)value).Items[index.Value];
    }
}

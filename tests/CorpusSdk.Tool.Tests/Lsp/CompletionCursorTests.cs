using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Lsp.Completion;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>What the cursor is in, in files that are being typed.</summary>
public sealed class CompletionCursorTests
{
    [Theory]
    // Keys: the mapping, what is typed, and the keys that are there.
    [InlineData("|", "key|value  ()")]
    [InlineData("a|", "key|value  (a)")]
    [InlineData("a: 1\nb|\nc: 2", "key  (b) a c")]
    [InlineData("a: 1\n|\nc: 2", "key  () a c")]
    [InlineData("x:\n  a: 1\n  |\n  c: 2\ny: 1", "key x () a c")]
    [InlineData("x:\n  a: 1\n|\ny: 1", "key  () x y")]
    [InlineData("x|: 1\ny: 2", "key  (x) y")]
    [InlineData("'x|': 1\ny: 2", "key  ('x) y")]
    [InlineData("- a: 1\n  |", "key 0 () a")]
    [InlineData("- |\n  a: 1", "key|value 0 () a")]
    [InlineData("- b|\n  a: 1", "key|value 0 (b) a")]
    [InlineData("x:\n- a: 1\n|", "key  () x")]
    [InlineData("- - - a|", "key|value 0/0/0 (a)")]
    [InlineData("{ a: 1, | }", "key  () a")]
    [InlineData("{ a: 1, b|, c: 2 }", "key  (b) a c")]
    [InlineData("x: { a: [1, 2], b|\ny: 1", "key x (b) a")]
    [InlineData("x: [{ a: 1 }, { |\n", "key x/1 ()")]
    [InlineData("x: { a: { b: 1 }, | }", "key x () a")]
    [InlineData("# c\n\n--- # d\na: 1\n|", "key  () a")]
    [InlineData("a: |1\n", "value a ()")]
    // Values: their path, and what is typed.
    [InlineData("a: b|c # d", "value a (b)")]
    [InlineData("a: |", "value a ()")]
    [InlineData("a:|", "value a ()")]
    [InlineData("a: | # c", "value a ()")]
    [InlineData("a: b c |", "value a (b c )")]
    [InlineData("a: &x !y b|", "value a (b)")]
    [InlineData("a: 'b|c'", "value a ('b)")]
    [InlineData("a: \"b|\nc: \"d\"", "value a (\"b)")]
    [InlineData("a: \"b: |\nc: 1", "value a (\"b: )")]
    [InlineData("a:\n  - b\n  - |\n  - c", "key|value a/1 ()")]
    [InlineData("a:\n  - b\n  |\n  - c", "key|value a/1 ()")]
    [InlineData("a:\n  |\nb: 1", "key|value a ()")]
    [InlineData("a: [b, |]", "value a/1 ()")]
    [InlineData("a: [b, c|", "value a/1 (c)")]
    [InlineData("a: [b, 'c|\nd: 'e'", "value a/1 ('c)")]
    [InlineData("a: [\n  b,\n  |\n]", "value a/1 ()")]
    [InlineData("a: { b: |, c: 1 }", "value a/b ()")]
    [InlineData("a: { b: \"x|, c: \"1\" }", "value a/b (\"x)")]
    [InlineData("a: { b:\n  |\nc: 1", "value a/b ()")]
    [InlineData("a: { b:\n  |", "value a/b ()")]
    [InlineData("a: { b: 1\n|\nc: 1", "key  () a c")]
    [InlineData("a: { b: 1\n|", "key  () a")]
    [InlineData("a: >-\n  b|\nc: 1", "value a (b)")]
    [InlineData("a: >-\n  |\nc: 1", "value a ()")]
    [InlineData("a:\n  b: 1\n bad\n  c: |", "value a/c ()")]
    // Nothing.
    [InlineData("# |", null)]
    [InlineData("a: b # |", null)]
    [InlineData("a: 'b'|", null)]
    [InlineData("a: |  b", null)]
    [InlineData("a: b\n    |", null)]
    [InlineData("a: >-\n  b\n  c|", null)]
    [InlineData("a: 'b\n  c|'", null)]
    [InlineData("a: [b] |", null)]
    [InlineData("a: { 'b' | }", null)]
    [InlineData("--- |", null)]
    public void Yaml(string marked, string? expected) => Assert.Equal(expected, Found("a.yaml", marked));

    [Theory]
    [InlineData("{ \"a\": 1, \"|\" }", "key  (\") a")]
    [InlineData("{ \"a\": 1, \"b|\n}", "key  (\"b) a")]
    [InlineData("{ \"b|\": 1, \"a\": 1 }", "key  (\"b) a")]
    [InlineData("[{\"a\":\"b|\"}]", "value 0/a (\"b)")]
    [InlineData("[{\"a\":|}]", "value 0/a ()")]
    [InlineData("[{\"a\":[1,\"x\\\"|\n]}]", "value 0/a/1 (\"x\\\")")]
    [InlineData("{\n\"a\": {\n|\n}\n}", "key a ()")]
    [InlineData("[|", "value 0 ()")]
    [InlineData("{}|", null)]
    public void Json(string marked, string? expected) => Assert.Equal(expected, Found("a.json", marked));

    [Theory]
    [InlineData("a,|", "key 0 () a")]
    [InlineData("a,b|,c\n1,2,3", "key 0 (b) a c")]
    [InlineData("a,b\n1,|", "value 0/b ()")]
    [InlineData("a;b\n1;\"x|\n2;3", "value 0/b (\"x)")]
    [InlineData("sep=;\na;b\n\"1;\n2\";x|;", "value 0/b (x)")]
    [InlineData("a,b\n1,2\n3,\"x|y\"", "value 1/b (\"x)")]
    [InlineData("a\n1,|", "")]
    public void Csv(string marked, string? expected) => Assert.Equal(expected, Found("a.csv", marked));

    /// <summary>The reader of YAML says what a cursor within each value of a valid file is in.</summary>
    [Fact]
    public void Each_value_of_the_seeds_has_the_path_that_the_reader_finds()
    {
        using var folder = TestFolder.WithSeeds();
        var values = 0;
        foreach (var path in Directory.EnumerateFiles(folder.Corpus, "*.yaml"))
        {
            var file = SourceFile.Create(path, "a.yaml", "a.yaml", File.ReadAllText(path));
            Check(file, YamlReader.Read(file, 0, file.Text.Length, []).Root!, []);
        }

        Assert.True(values > 300, $"{values} values");

        void Check(SourceFile file, YamlNode node, List<string> path)
        {
            switch (node)
            {
                case YamlMapping mapping:
                    foreach (var (key, value) in mapping.Entries)
                    {
                        Check(file, value, [.. path, key.Value]);
                    }

                    break;
                case YamlSequence sequence:
                    for (var i = 0; i < sequence.Items.Count; i++)
                    {
                        Check(file, sequence.Items[i], [.. path, $"{i}"]);
                    }

                    break;
                case YamlScalar { Range.Length: > 2 } scalar:
                    values++;
                    var cursor = scalar.Range.Start + (scalar.Range.Length / 2);
                    var place = CursorFinder.Find("a.yaml", file.Text, cursor);
                    Assert.NotNull(place);
                    Assert.Equal(string.Join('/', path), string.Join('/', place.Path));
                    Assert.Equal(scalar.Range, place.Range);
                    Assert.True(place.IsValue);

                    // The same if the file ends here, as it does while it is written from top to bottom.
                    var cut = CursorFinder.Find("a.yaml", file.Text[..cursor], cursor);
                    Assert.Equal(string.Join('/', path), string.Join('/', cut?.Path ?? []));
                    break;
            }
        }
    }

    private static string? Found(string path, string marked)
    {
        var cursor = marked.IndexOf(CompletionFolder.Cursor, StringComparison.Ordinal);
        if (CursorFinder.Find(path, marked.Remove(cursor, 1), cursor) is not { } place)
        {
            return null;
        }

        string[] kinds = [.. place.IsKey ? ["key"] : (string[])[], .. place.IsValue ? ["value"] : (string[])[]];
        var keys = string.Concat(place.Keys.Select(key => " " + key));
        return kinds.Length == 0
            ? ""
            : $"{string.Join('|', kinds)} {string.Join('/', place.Path)} ({place.Before}){keys}";
    }
}

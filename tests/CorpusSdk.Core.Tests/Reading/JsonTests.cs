using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Json;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>JSON is read with the location of each value; invalid JSON is reported at its first error.</summary>
public class JsonTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(" [ ] ", "[]")]
    [InlineData("{\"a\":1,\"b\":[true,false,null]}", "{a=1,b=[true,false,~]}")]
    [InlineData("{ \"a\" : { \"b\" : \"c\" } , \"d\" : [ [ ] , { } ] }\n", "{a={b='c'},d=[[],{}]}")]
    [InlineData("\t\"x\"\n", "'x'")]
    [InlineData("[-1.5e+3, 0, 1E-2, 9]", "[-1.5e+3,0,1E-2,9]")]
    [InlineData("[-0, 0.70, 10, 0e5]", "[-0,0.70,10,0e5]")]
    [InlineData("\"\"", "''")]
    [InlineData("\"null\"", "'null'")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "'\"\\/\b\f\n\r\t'")]
    [InlineData("\"\\ud83c\\udf89 \\u00e9\\u00E9 🎉\"", "'🎉 éé 🎉'")]
    [InlineData("\"\\u00e9\"", "'é'")]
    [InlineData("{\"\": {\"\": 1}}", "{={=1}}")]
    public void A_value_is_what_is_written(string json, string value)
    {
        var (document, problems) = Read(json);
        Assert.Empty(problems.Select(problem => problem.Message));
        Assert.True(document.IsComplete);
        Assert.Equal(value, Show(document.Root!));
        Assert.Equal(json.Trim(), Cut(json, document.Root!.Range));
    }

    [Fact]
    public void Keys_and_values_know_their_places()
    {
        const string json = "{ \"a\": [ 12, \"x\" ], \"b\": { } }";
        var root = Assert.IsType<YamlMapping>(Read(json).Document.Root);
        Assert.Equal(
            ["\"a\" [ 12, \"x\" ]", "\"b\" { }"],
            root.Entries.Select(entry => $"{Cut(json, entry.Key.Range)} {Cut(json, entry.Value.Range)}")
        );
        Assert.Equal(
            ["12", "\"x\""],
            Assert.IsType<YamlSequence>(root.Entries[0].Value).Items.Select(item => Cut(json, item.Range))
        );
    }

    private const string Value =
        "a value (an object, a list, a string in double quotes, a number, true, false or null)";

    private const string HalfCharacter =
        " is half of a character (a surrogate without the other one); "
        + "write both halves, as in '\\ud83d\\ude00', or the character itself";

    private const string NumberAdvice =
        ", where a number begins with no extra zero and has digits on both sides of a dot; write ";

    private const string IfText = " in double quotes if it is text";

    [Theory]
    [InlineData("", "1,1-1,1", "expected more, but the file ends")]
    [InlineData("{} x", "1,4-1,5", "expected the end of the file, but found 'x'")]
    [InlineData("[1, 2", "1,6-1,6", "expected more, but the file ends")]
    [InlineData("[1 2]", "1,4-1,5", "expected ',' or ']', but found '2'")]
    [InlineData("[,1]", "1,2-1,3", "expected " + Value + ", but found ','")]
    [InlineData("[\n  'x'\n]", "2,3-2,4", "expected " + Value + ", but found '''")]
    [InlineData("[tru]", "1,2-1,3", "expected " + Value + ", but found 't'")]
    [InlineData("[+1]", "1,2-1,3", "expected " + Value + ", but found '+'")]
    [InlineData("[NaN]", "1,2-1,3", "expected " + Value + ", but found 'N'")]
    [InlineData("[1.2.3]", "1,2-1,3", "expected " + Value + ", but found '1'")]
    [InlineData("{\"a\": 1 \"b\": 2}", "1,9-1,10", "expected ',' or '}', but found '\"'")]
    [InlineData("{a: 1}", "1,2-1,3", "expected a key in double quotes, but found 'a'")]
    [InlineData("{\"a\" 1}", "1,6-1,7", "expected ':', but found '1'")]
    [InlineData("{\"a\"", "1,5-1,5", "expected more, but the file ends")]
    [InlineData("{\"a\": 1, \"a\": 2, \"b\" 1}", "1,22-1,23", "expected ':', but found '1'")]
    [InlineData(
        "\"a\nb\"",
        "1,3-2,1",
        "a string may not contain a line break or a control character; write it as an escape, '\\n'"
    )]
    [InlineData("\"a", "1,3-1,3", "expected more, but the file ends")]
    [InlineData("\"\\x\"", "1,3-1,4", "expected an escape such as '\\n' or '\\u2014', but found 'x'")]
    [InlineData("\"\\u12\"", "1,3-1,4", "expected an escape such as '\\n' or '\\u2014', but found 'u'")]
    [InlineData("\"\\u 123\"", "1,3-1,4", "expected an escape such as '\\n' or '\\u2014', but found 'u'")]
    [InlineData("\"\\u1234", "1,8-1,8", "expected more, but the file ends")]
    [InlineData("\"\\u123", "1,3-1,4", "expected an escape such as '\\n' or '\\u2014', but found 'u'")]
    [InlineData("\"\\", "1,3-1,3", "expected more, but the file ends")]
    [InlineData("[\n \"a \\ud83d\"]", "2,5-2,6", "'\\ud83d'" + HalfCharacter)]
    [InlineData("\"\\ud83d \\ude00\"", "1,2-1,3", "'\\ud83d'" + HalfCharacter)]
    [InlineData("\"\\ud83d\\ud83d\\ude00\"", "1,2-1,3", "'\\ud83d'" + HalfCharacter)]
    [InlineData("\"\\uD83D\\n\"", "1,2-1,3", "'\\uD83D'" + HalfCharacter)]
    [InlineData("[\"\\udc00 x\"]", "1,3-1,4", "'\\udc00'" + HalfCharacter)]
    [InlineData("{\"\\ude00\\ud83d\": 1}", "1,3-1,4", "'\\ude00'" + HalfCharacter)]
    [InlineData("[007]", "1,2-1,3", "'007' is not a number in JSON" + NumberAdvice + "\"007\"" + IfText)]
    [InlineData(
        "{\"zip\": 02011}",
        "1,9-1,10",
        "'02011' is not a number in JSON" + NumberAdvice + "\"02011\"" + IfText
    )]
    [InlineData("[-01.5]", "1,2-1,3", "'-01.5' is not a number in JSON" + NumberAdvice + "\"-01.5\"" + IfText)]
    [InlineData("[1.]", "1,2-1,3", "'1.' is not a number in JSON" + NumberAdvice + "\"1.\"" + IfText)]
    public void Invalid_JSON_is_reported_at_its_first_error(string json, string place, string message)
    {
        var (document, problems) = Read(json);
        var all = problems.Select(problem => $"{Given.Places([problem])[0]} {problem.Message}").ToList();
        Assert.Equal($"{place} CORP1002 not valid JSON: {message}", all[^1]);
        Assert.All(all.SkipLast(1), told => Assert.Contains("CORP1006", told, StringComparison.Ordinal));
        Assert.Equal((null, false), (document.Root, document.IsComplete));
    }

    [Fact]
    public void A_key_that_is_given_twice_has_its_first_value()
    {
        var (document, problems) = Read("{\"a\": 1,\n\"a\": 2,\n\"A\": 3,\n\"b\": 4}");
        Given.IsWrong(
            problems.ToEquatableArray(),
            "2,1-2,4 CORP1006",
            "duplicate key 'a', first used on line 1; keep one of them"
        );
        Assert.Equal("{a=1,A=3,b=4}", Show(document.Root!));
    }

    [Fact]
    public void Lists_and_objects_are_sixty_four_deep_at_most()
    {
        static string Nested(int depth) =>
            string.Concat(Enumerable.Repeat("[{\"a\":", depth / 2))
            + "1"
            + string.Concat(Enumerable.Repeat("}]", depth / 2));
        Assert.Empty(Read(Nested(YamlLimits.Depth)).Problems);
        Given.IsWrong(
            Read(Nested(YamlLimits.Depth + 2)).Problems.ToEquatableArray(),
            "1,194-1,195 CORP1002",
            "not valid JSON: lists and objects may be nested at most 64 levels deep"
        );
    }

    private static (YamlDocument Document, List<Problem> Problems) Read(string json)
    {
        List<Problem> problems = [];
        return (JsonReader.Read(Given.File(json, "e.json"), problems), problems);
    }

    private static string Show(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => "{"
                + string.Join(',', mapping.Entries.Select(entry => $"{entry.Key.Value}={Show(entry.Value)}"))
                + "}",
            YamlSequence list => "[" + string.Join(',', list.Items.Select(Show)) + "]",
            YamlScalar { IsNull: true } => "~",
            YamlScalar { IsPlain: true } scalar => scalar.Value,
            YamlScalar scalar => $"'{scalar.Value}'",
            _ => "?",
        };

    private static string Cut(string text, TextRange range) => text.Substring(range.Start, range.Length);
}

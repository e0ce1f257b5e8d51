using CorpusSdk.Core.Syntax;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>Mistakes of form that come from other programs are named as what they are.</summary>
public class StrangeFormTests
{
    private const string Conflict =
        "a merge conflict begins here; keep one of the versions, and remove the lines with '<<<<<<<', '=======' and "
        + "'>>>>>>>'";

    [Theory]
    [InlineData("a.yaml", "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n", "2,1-2,8", "YAML")]
    [InlineData("a.json", "{\n<<<<<<< HEAD\n\"b\": 2\n=======\n\"b\": 3\n>>>>>>> other\n}\n", "2,1-2,8", "JSON")]
    [InlineData("a.csv", "a,b\n1,2\n<<<<<<< HEAD\n1,3\n=======\n>>>>>>> other\n", "3,1-3,8", "CSV")]
    public void A_merge_conflict_is_one_error(string name, string text, string place, string format) =>
        Given.IsWrong(Problems(name, text), place + " CORP1002", $"not valid {format}: {Conflict}");

    [Theory]
    [InlineData("a.yaml", "a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> other\n")]
    [InlineData("a.json", "{ \"a\": \"<<<<<<< HEAD\" }")]
    [InlineData("a.csv", "a,b\n1,<<<<<<< b\n")]
    public void The_marks_may_occur_in_text(string name, string text) => Given.IsFine(Problems(name, text));

    [Theory]
    [InlineData("quotes:\n\u00A0 - text: x\n\u00A0   speaker: y\n", "2,1-2,2", "U+00A0")]
    [InlineData("a:\n  b: 1\n \u00A0c: 2\n", "3,2-3,3", "U+00A0")]
    [InlineData("\u3000a: 1\n", "1,1-1,2", "U+3000")]
    [InlineData("a: 1\n\u2003b: 2\n", "2,1-2,2", "U+2003")]
    public void A_space_that_is_none_in_the_indentation_is_named(string text, string place, string character) =>
        Given.IsWrong(
            Problems("a.yaml", text),
            place + " CORP1002",
            $"not valid YAML: {character} looks like a space, but is none; indent the line with spaces"
        );

    [Theory]
    [InlineData("a: b\u00A0c\n")]
    [InlineData("a: |\n  \u00A0b\n")]
    [InlineData("a:\n  b\n  \u00A0c\n")]
    [InlineData("\"\u00A0a\": b\n")]
    public void Such_spaces_may_occur_in_text(string text) => Given.IsFine(Problems("a.yaml", text));

    [Theory]
    [InlineData("{\n  // why\n  \"a\": 1\n}\n", "2,3-2,4", "a comment begins here, but JSON has none; remove it")]
    [InlineData("[1, /* two */ 2]\n", "1,5-1,6", "a comment begins here, but JSON has none; remove it")]
    [InlineData(
        "[1, 2,\n]\n",
        "1,6-1,7",
        "the comma before ']' separates nothing, and JSON does not allow it; remove the comma"
    )]
    [InlineData(
        "{ \"a\": 1, }\n",
        "1,9-1,10",
        "the comma before '}' separates nothing, and JSON does not allow it; remove the comma"
    )]
    public void Json_for_configuration_is_not_json(string text, string place, string reason) =>
        Given.IsWrong(Problems("a.json", text), place + " CORP1002", "not valid JSON: " + reason);

    private static Collections.EquatableArray<Diagnostics.Problem> Problems(string name, string text) =>
        DataReader.Read(Given.File(text, name), "Entry").Problems;
}

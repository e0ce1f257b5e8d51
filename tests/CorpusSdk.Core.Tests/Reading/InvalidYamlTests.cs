using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Reading;

public class InvalidYamlTests
{
    [Theory]
    [InlineData(
        "title: foo: bar\n",
        "1,11-1,12",
        "a ': ' within a value; put the value in quotes if it is a text, or fix the indentation if it is a key"
    )]
    [InlineData(
        "id: a\ntitle: foo\n  bar: baz\n",
        "3,6-3,7",
        "a ': ' within a value; put the value in quotes if it is a text, or fix the indentation if it is a key"
    )]
    [InlineData(
        "title: \"abc\nid: x\n",
        "1,8-1,12",
        "the quoted text that starts here is not closed, or continues on a line that is not indented"
    )]
    [InlineData("id: a\ntitle: 'abc\nurl: x\n", "2,8-2,12", "the quotation mark that opens here is never closed")]
    [InlineData(
        "title: 'it's'\n",
        "1,12-1,14",
        "the quoted text ends before this; write a quotation mark within it as '' (between double quotes \\\")"
    )]
    [InlineData(
        "title: \"C:\\quotes\"\n",
        "1,11-1,12",
        "'\\' starts an escape sequence that YAML does not know; write '\\\\' for a backslash, or use single quotes"
    )]
    [InlineData("title: \"\\u12\"\n", "1,11-1,12", "an escape needs its digits: \\xNN, \\uNNNN or \\UNNNNNNNN")]
    [InlineData("title: \"\\UFFFFFFFF\"\n", "1,19-1,20", "there is no such character")]
    [InlineData("title: @home\n", "1,8-1,9", "text cannot start with '@'; put it in quotes")]
    [InlineData("title: 😀\ndateline: `x`\n", "2,11-2,12", "text cannot start with '`'; put it in quotes")]
    [InlineData("terms: [a, b", "1,8-1,9", "the '[' that opens here is not closed")]
    [InlineData("terms:\n- a\naliases: { a: b\n", "3,10-3,11", "the '{' that opens here is not closed")]
    [InlineData(
        "terms: [a,\nb]\nid: x\n",
        "1,8-1,9",
        "the '[' that opens here is not closed, or continues on a line that is not indented"
    )]
    [InlineData("terms: [a, b}\n", "1,13-1,14", "expected ',' or ']'")]
    [InlineData(
        "terms: [a,,b]\n",
        "1,11-1,12",
        "expected a value here; put text that starts with a YAML special character in quotes"
    )]
    [InlineData("quotes:\n\t- text: x\n", "2,1-2,2", "tabs cannot be used for indentation; use spaces")]
    [InlineData("title: |\n\t x\n", "2,1-2,2", "tabs cannot be used for indentation; use spaces")]
    [InlineData(
        "quotes:\n  - text: a\n   speaker: b\n",
        "3,4-3,5",
        "expected '- ' as in the entries above; does the indentation match?"
    )]
    [InlineData("id: x\npublisher\n", "2,1-2,10", "expected a key here; does the indentation match the lines above?")]
    [InlineData(
        "  id: x\n title: y\n",
        "2,2-2,3",
        "expected the end of the document; does the indentation match the lines above?"
    )]
    [InlineData("title: - y\n", "1,8-1,9", "a list entry '- ' cannot start here; put it on its own line")]
    [InlineData(
        "title: |x\n",
        "1,8-1,9",
        "'|' or '>' must be alone on its line, followed by indented text; otherwise put the text in quotes"
    )]
    [InlineData(
        "title: *star\n",
        "1,8-1,13",
        "there is no '&star' before this alias; put the text in quotes if the '*' is part of it"
    )]
    [InlineData(
        "terms: &x [ *x ]\n",
        "1,13-1,15",
        "there is no '&x' before this alias; put the text in quotes if the '*' is part of it"
    )]
    [InlineData("*x : y\n", "1,1-1,3", "an alias cannot be a key; write the key out")]
    [InlineData(
        "title: !important news\n",
        "1,8-1,18",
        "tags are not supported; put the text in quotes if the '!' is part of it"
    )]
    [InlineData("title: ! x\n", "1,8-1,9", "tags are not supported; put the text in quotes if the '!' is part of it")]
    [InlineData(
        "title: &amp; more\n",
        "1,8-1,13",
        "there is no '*amp;' after this anchor; put the text in quotes if the '&' is part of it"
    )]
    [InlineData(
        "title: !!str &amp; more\n",
        "1,14-1,19",
        "there is no '*amp;' after this anchor; put the text in quotes if the '&' is part of it"
    )]
    [InlineData(
        "&amp; title: x\n",
        "1,1-1,6",
        "there is no '*amp;' after this anchor; put the text in quotes if the '&' is part of it"
    )]
    [InlineData(
        "terms: [&a x, &a y, *a]\n",
        "1,9-1,11",
        "there is no '*a' after this anchor; put the text in quotes if the '&' is part of it"
    )]
    [InlineData(
        "terms: &t\n- x\n",
        "1,8-1,10",
        "there is no '*t' after this anchor; put the text in quotes if the '&' is part of it"
    )]
    [InlineData(
        "title: &x !!int 3\npublisher: *x\n",
        "1,11-1,16",
        "tags are not supported; put the text in quotes if the '!' is part of it"
    )]
    [InlineData(
        "? [a, b]\n: c\n",
        "1,3-1,9",
        "a key must be text, but is a list; put the whole text in quotes if the brackets are part of it"
    )]
    [InlineData(
        "title: {{ .Name }}\n",
        "1,9-1,18",
        "a key must be text, but is a mapping of keys to values; "
            + "put the whole text in quotes if the brackets are part of it"
    )]
    [InlineData(
        "title: [Draft] A visit\n",
        "1,16-1,23",
        "this follows a ']' and has no key; put the whole text in quotes if the brackets are part of it"
    )]
    [InlineData(
        "quotes:\n- text: {a: b} c\n",
        "2,16-2,17",
        "this follows a '}' and has no key; put the whole text in quotes if the brackets are part of it"
    )]
    [InlineData("id: x\n---\nid: y\n", "2,1-2,4", "a second document starts here; a file may contain only one")]
    [InlineData("id: x\n...\nid: y\n", "3,1-3,2", "a second document starts here; a file may contain only one")]
    [InlineData(
        "title: a\0b\n",
        "1,9-1,10",
        "the character U+0000 is not allowed here; remove it, or write \"\\u0000\" in double quotes"
    )]
    [InlineData(
        "id: x\ntitle: 'a\u0007b'\nurl: [\n",
        "2,10-2,11",
        "the character U+0007 is not allowed here; remove it, or write \"\\u0007\" in double quotes"
    )]
    [InlineData(
        "id: x # \u009F\n",
        "1,9-1,10",
        "the character U+009F is not allowed here; remove it, or write \"\\u009F\" in double quotes"
    )]
    [InlineData(
        "title: \uFDD1\n",
        "1,8-1,9",
        "the character U+FDD1 is not allowed here; remove it, or write \"\\uFDD1\" in double quotes"
    )]
    [InlineData(
        "title: \"a\n---\nb\"",
        "1,8-1,10",
        "the quotation mark that opens here is not closed before the end of the document"
    )]
    [InlineData("title: \"\\ud800\"", "1,15-1,16", "an unpaired surrogate")]
    [InlineData("title: \"\\udc00 x\"", "1,15-1,16", "an unpaired surrogate")]
    [InlineData("title: \"a \\ud83d\"", "1,17-1,18", "an unpaired surrogate")]
    [InlineData("title: \"\\U0000d83d x\"", "1,19-1,20", "an unpaired surrogate")]
    [InlineData("title: \"\\U00110000\"", "1,11-1,12", "there is no such character")]
    [InlineData("title: a\npublisher", "2,1-2,2", "expected 'key: value', but there is no ':' after the key")]
    [InlineData("{ title: a: c }", "1,11-1,12", "expected ',' or '}'")]
    [InlineData("title: * a", "1,8-1,9", "'&' and '*' start a YAML anchor or alias; put the text in quotes")]
    [InlineData("title: !x!y z", "1,8-1,12", "'!' starts a YAML tag; put the text in quotes")]
    [InlineData("title: !<x z", "1,8-1,11", "'!' starts a YAML tag; put the text in quotes")]
    [InlineData("title: |\n    \n  a", "3,1-3,3", "the first lines of this text are indented more than the rest")]
    [InlineData("title: >\n      \n a", "3,1-3,2", "the first lines of this text are indented more than the rest")]
    public void Invalid_YAML_is_one_error_at_its_location(string yaml, string place, string reason) =>
        Given.IsWrong(Given.Sidecar(yaml).Problems, place + " CORP1002", "not valid YAML: " + reason);

    [Fact]
    public void A_lone_surrogate_is_not_valid_YAML() =>
        Given.IsWrong(
            Given.Sidecar("title: 😀 " + '\uD83D' + "\n").Problems,
            "1,11-1,12 CORP1002",
            "not valid YAML: an unpaired surrogate (U+D83D)"
        );

    [Theory]
    [InlineData("title: 'foo: bar'\n")]
    [InlineData("title: foo:bar\n")]
    [InlineData("title: a @ b ` c % d\n")]
    [InlineData("title: \"\\x07\\0\\u009F\"\n")]
    [InlineData("title: a\tb\n")]
    [InlineData("terms: [a,\n  b]\n")]
    [InlineData("---\ntitle: x\n...\n")]
    [InlineData("%YAML 1.2\n---\ntitle: x\n")]
    [InlineData("title: '! x'\n")]
    [InlineData("title: '&amp; more'\n")]
    [InlineData("title: this &amp; more\n")]
    [InlineData("title: !<tag:yaml.org,2002:str> x\n")]
    [InlineData("title: &a x\npublisher: *a\n")]
    [InlineData("title: a\u2028b\u2029c\u0085d\n")]
    [InlineData("title: a\u00A0b\uFEFFc\n")]
    public void Valid_YAML_has_no_problem(string yaml) => Given.IsFine(Given.Sidecar(yaml).Problems);

    [Fact]
    public void Everything_before_the_mistake_is_kept()
    {
        var parsed = Given.Sidecar("title: a\nquotes:\n- text: b\n- text: c\n  speaker: d\n- text: \"e\nid: f\n");
        Assert.Equal(["6,9-6,11 CORP1002"], Given.Places(parsed.Problems));
        Assert.Equal("a", parsed.Declaration.Title?.Value);
        Assert.Equal(["b", "c"], parsed.Declaration.Quotes.Select(quote => quote.Text.Value));
        Assert.False(parsed.IsComplete);
    }

    [Theory]
    [InlineData("quotes:\n- text: a\n- speaker: x\n  cue: [\n")]
    [InlineData("delegations:\n- members: [ { role: x\n")]
    [InlineData("title: [\n")]
    [InlineData("aliases: [ Kim\n")]
    [InlineData("[ title\n")]
    [InlineData("quotes: [ { speaker: x, cue: \0 } ]\n")]
    public void Nothing_is_missing_or_of_the_wrong_kind_where_reading_stopped(string yaml) =>
        Assert.Equal("CORP1002", Assert.Single(Given.Sidecar(yaml).Problems).Rule.Id);

    [Fact]
    public void A_text_that_is_cut_off_by_the_mistake_is_incomplete()
    {
        Assert.Empty(Given.Sidecar("quotes:\n- text: 'it's'\n").Declaration.Quotes);
        Assert.Empty(Given.Sidecar("quotes:\n- text: we said\0 it\n").Declaration.Quotes);
        Assert.Null(Given.Sidecar("title: !important news\n").Declaration.Title);
    }

    [Fact]
    public void Mistakes_before_the_place_are_still_reported()
    {
        var parsed = Given.Sidecar("id: a b\nquotes:\n- cue: x\n- text: \"y\n");
        Assert.Equal(["1,5-1,8 CORP2002", "3,3-3,6 CORP1004", "4,9-4,11 CORP1002"], Given.Places(parsed.Problems));
    }
}

using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>Entries in another form than that of a list or a table are one error, with the advice of their language.
/// </summary>
public class EntryFormTests
{
    [Theory]
    [InlineData("nam,id\na,x\nb,y\nc,z\n", "1,1-1,4 CORP1003: unknown key 'nam' in an event; did you mean 'name'?")]
    [InlineData("name;id;gests\na;x;1\n", "1,9-1,14 CORP1003: unknown key 'gests' in an event; did you mean 'guests'?")]
    [InlineData(
        "name|\"gests\"\na|1\nb|\n",
        "1,6-1,13 CORP1003: unknown key 'gests' in an event; did you mean 'guests'?"
    )]
    [InlineData("name,id\na,x\nb,y\n", "")]
    public void A_wrong_column_of_a_table_is_one_error_at_its_header(string csv, string problem) =>
        Assert.Equal(
            problem,
            string.Join('|', Declared.Format(EntryTests.Events.Read("events/all.csv", csv).Problems))
        );

    [Theory]
    [InlineData("id\nx\ny\nz\n", "1,1-1,3 CORP1004: entry has no 'name'; add 'name' (text)")]
    [InlineData("id,name\nx,a\ny,b\nz,c\n", "")]
    public void A_missing_column_of_a_table_is_one_error_at_its_header(string csv, string problem)
    {
        var schema = Declared.Schema(
            Declared.Collection("Entry", "entries.csv", Declared.Text("Name") with { IsRequired = true })
        );
        var problems = Declared.Format(schema.Read("entries.csv", csv).Problems);
        Assert.Equal(problem, string.Join('|', problems));
    }

    [Theory]
    [InlineData(
        "{\"total\":1,\"items\":[{\"id\":\"a\",\"name\":\"A\"}]}",
        "1,12-1,19",
        "a mapping with the list in 'items'; keep only the list"
    )]
    [InlineData("{\"data\":[{\"name\":\"A\"}]}", "1,2-1,8", "a mapping with the list in 'data'; keep only the list")]
    [InlineData(
        "{\n\"a\":{\"name\":\"A\"},\"b\":{\"name\":\"B\",\"guests\":1}}",
        "2,1-2,4",
        "a mapping from ids to entries; write a list, and put each id into its entry as the key 'id'"
    )]
    public void Entries_in_a_wrapper_are_one_error(string json, string place, string found)
    {
        var data = EntryTests.Events.Read("events/all.json", json);
        Assert.Equal(
            [$"{place} CORP1005: 'event' must be one entry or a list of entries, but is {found}"],
            Declared.Format(data.Problems)
        );
        Assert.Equal((false, 0), (data.IsComplete, data.Entries.Count));
    }

    [Theory]
    [InlineData("{\"name\":\"A\",\"items\":[{\"name\":\"B\"}]}")]
    [InlineData("{\"items\":[{\"x\":\"B\"}]}")]
    [InlineData("{\"items\":[1],\"x\":{\"name\":1}}")]
    public void Another_list_in_an_entry_is_an_unknown_key(string json) =>
        Assert.All(
            EntryTests.Events.Read("events/all.json", json).Problems,
            problem => Assert.Equal(Rules.UnknownKey, problem.Rule)
        );

    [Theory]
    [InlineData(
        "events/a.json",
        "[{\"name\":{\"a\":1}}]",
        "1,10-1,17 CORP1005: 'name' must be text in double quotes, but is a mapping of keys to values"
    )]
    [InlineData(
        "events/a.json",
        "[{\"name\":[\"x\"]}]",
        "1,10-1,15 CORP1005: 'name' must be text in double quotes, but is a list"
    )]
    [InlineData(
        "events/a.yaml",
        "name: [x]",
        "1,7-1,10 CORP1005: 'name' must be text (in quotes if it starts with '['), but is a list"
    )]
    public void A_list_in_place_of_text_has_the_advice_of_its_language(string file, string data, string problem) =>
        Assert.Equal([problem], Declared.Format(EntryTests.Events.Read(file, data).Problems));
}

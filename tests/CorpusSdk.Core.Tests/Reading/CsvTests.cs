using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Csv;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>Tables as spreadsheets write them: keys in the first row, one entry per further row.</summary>
public class CsvTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData(" \n", null)]
    [InlineData("a,b", "")]
    [InlineData("a,b\n", "")]
    [InlineData("a,b\n1,2", "a=1 b=2")]
    [InlineData("a,b\n1,2\n3,4\n", "a=1 b=2|a=3 b=4")]
    [InlineData("a,b\r\n1,2\r\n", "a=1 b=2")]
    [InlineData("a,b\n\n1,2\n\n", "a=1 b=2")]
    [InlineData("a\n\n1\n", "a=1")]
    [InlineData("a,b\n,\n\"\",\"\"\n , \n", "")]
    [InlineData("a,b\n1,\n", "a=1 b=~")]
    [InlineData("a,b,,\n1,2,,\n,,,\n3,4,,\n", "a=1 b=2|a=3 b=4")]
    [InlineData("a,b,,\n1,2\n", "a=1 b=2")]
    [InlineData("a,,b\n1,,2\n", "a=1 b=2")]
    [InlineData("a,b\n1,2,,,\n", "a=1 b=2")]
    [InlineData("sep=;\na;b\n1;2,5\n", "a=1 b=2,5")]
    [InlineData("SEP=|\r\na|b\r\n1|2;5\r\n", "a=1 b=2;5")]
    [InlineData("sep=\t\na\tb\n1\t2\n", "a=1 b=2")]
    [InlineData("sep=x,b\n1,2\n", "sep=x=1 b=2")]
    [InlineData("a;\"b,c,d\";e\n1;2;3\n", "a=1 b,c,d=2 e=3")]
    [InlineData("a;b, c;d\n1;2;3\n", "a=1 b, c=2 d=3")]
    [InlineData("a,b\n x , \n", "a=x b=~")]
    [InlineData("a,b\n\" x \",\"\"\n", "a= x  b=")]
    [InlineData("a,b\n\"1,2\",3\n", "a=1,2 b=3")]
    [InlineData("a,b\n\"one\ntwo\",3\n4,5", "a=one\ntwo b=3|a=4 b=5")]
    [InlineData("a,b\n\"say \"\"no\"\"\",3\n", "a=say \"no\" b=3")]
    [InlineData("a,b\n\"\"\"\",3\n", "a=\" b=3")]
    [InlineData("a,b\n\"1\" ,3\n", "a=1 b=3")]
    [InlineData("a,b\nsay \"no\",3\n", "a=say \"no\" b=3")]
    [InlineData("a,b\n1,\"2\"", "a=1 b=2")]
    [InlineData("a,b\n1,", "a=1 b=~")]
    [InlineData("a;b\n1,5;2\n", "a=1,5 b=2")]
    [InlineData(",b;c\n,2\n", "b;c=2")]
    [InlineData(";b\tc\n;2\n", "b\tc=2")]
    [InlineData("\tb\n\t2,5\n", "b=2,5")]
    [InlineData("a\tb\n1,5\t2;3\n", "a=1,5 b=2;3")]
    [InlineData("a,b;c\n1,2\n", "a=1 b;c=2")]
    [InlineData("id|name|n\na|Ann|1\n", "id=a name=Ann n=1")]
    [InlineData("||\na|b|\n1;2|3,4\n||\n", "a=1;2 b=3,4")]
    [InlineData("a,b|c\n1,2\n", "a=1 b|c=2")]
    [InlineData("a;b\tc\n1;2\n", "a=1 b\tc=2")]
    [InlineData("a\n1,5\n", null)]
    [InlineData("a;b\n1;2,3", "a=1 b=2,3")]
    [InlineData("\"a\",b\nnull,~\n", "a=null b=~~")]
    [InlineData("\na,b\n1,2\n", "a=1 b=2")]
    [InlineData("\n \t\n,\n \"\" , ;\na,b\n1,2\n", "a=1 b=2")]
    [InlineData(";;\na;b;\n1,5;2\n", "a=1,5 b=2")]
    [InlineData("\t\na\tb\n1\t2\n", "a=1 b=2")]
    [InlineData("\nsep=|\n||\na|b\n1|2\n", "a=1 b=2")]
    [InlineData("sep=;\nsep=;\n1\n", "sep==1")]
    [InlineData("sep=;\n", null)]
    [InlineData(",,\n\n;\n", null)]
    [InlineData("\"\"\"\"\n1\n", "\"=1")]
    public void A_row_has_a_value_for_each_key_of_the_first(string csv, string? rows)
    {
        var (document, problems, _) = Read(csv);
        Assert.Equal(csv == "a\n1,5\n" ? 1 : 0, problems.Count);
        Assert.Equal(problems.Count == 0, document.IsComplete);
        if (problems.Count == 0)
        {
            Assert.Equal(
                rows,
                document.Root is null
                    ? null
                    : string.Join(
                        '|',
                        Rows(document)
                            .Select(row =>
                                string.Join(' ', row.Entries.Select(entry => $"{entry.Key.Value}={Value(entry.Value)}"))
                            )
                    )
            );
        }
    }

    [Theory]
    [InlineData("a,b\n12,\"x,y\"\n", "12|\"x,y\"", "12,\"x,y\"")]
    [InlineData("a,b\n1,2", "1|2", "1,2")]
    [InlineData("a,b\n,2\n", "|2", ",2")]
    public void A_value_and_its_key_are_located_in_the_cell(string csv, string cells, string row)
    {
        var (document, _, text) = Read(csv);
        var mapping = Assert.Single(Rows(document));
        Assert.Equal(cells, string.Join('|', mapping.Entries.Select(entry => Cut(text, entry.Value.Range))));
        Assert.All(
            mapping.Entries,
            entry =>
                Assert.Equal(
                    entry.Value.Range.Length > 0 ? entry.Value.Range : new(mapping.Range.Start, 1),
                    entry.Key.Range
                )
        );
        Assert.Equal(row, Cut(text, mapping.Range));
        Assert.Equal(text, Cut(text, document.Root!.Range));
    }

    [Theory]
    [InlineData(
        "a,b\n1\n2,3\n",
        "2,1-2,2 CORP1002",
        "not valid CSV: the row has 1 cell, but the header row has 2; add the missing cell, "
            + "or ',' at the end of the row if it is empty",
        2
    )]
    [InlineData(
        "a\tb\tc\n1\n2\t3\t4\n",
        "2,1-2,2 CORP1002",
        "not valid CSV: the row has 1 cell, but the header row has 3; add the missing cells, "
            + "or a tab for each empty one at the end of the row",
        2
    )]
    [InlineData(
        "a,b\n12,2,3\n",
        "2,1-2,3 CORP1002",
        "not valid CSV: the row has 3 cells, but the header row has 2; put cells that contain ',' in double quotes",
        1
    )]
    [InlineData(
        "a,b\n,2,3\n",
        "2,1-2,2 CORP1002",
        "not valid CSV: the row has 3 cells, but the header row has 2; put cells that contain ',' in double quotes",
        1
    )]
    [InlineData(
        "a;b\n1;2;3\n",
        "2,1-2,2 CORP1002",
        "not valid CSV: the row has 3 cells, but the header row has 2; put cells that contain ';' in double quotes",
        1
    )]
    [InlineData(
        "a\tb\n1\t2\t3\n",
        "2,1-2,2 CORP1002",
        "not valid CSV: the row has 3 cells, but the header row has 2; put cells that contain a tab in double quotes",
        1
    )]
    [InlineData(
        "a,b\n1,\"2\n3,4\n",
        "2,3-2,4 CORP1002",
        "not valid CSV: the cell that starts here is not closed; put '\"' at its end",
        1
    )]
    [InlineData(
        "a,b\n1,\"",
        "2,3-2,4 CORP1002",
        "not valid CSV: the cell that starts here is not closed; put '\"' at its end",
        1
    )]
    [InlineData(
        "a,b\n\"1\" x,2\n",
        "2,4-2,6 CORP1002",
        "not valid CSV: text follows the closing quote of a cell; write '\"\"' for a quotation mark within it",
        1
    )]
    [InlineData("a,b,a\n1,2,3\n", "1,5-1,6 CORP1006", "duplicate key 'a', first used on line 1; keep one of them", 1)]
    public void Invalid_CSV_is_reported_and_its_rows_are_still_read(string csv, string place, string message, int rows)
    {
        var (document, problems, _) = Read(csv);
        Given.IsWrong(problems.ToEquatableArray(), place, message);
        Assert.False(document.IsComplete);
        Assert.Equal(rows, Rows(document).Count);
    }

    [Fact]
    public void Positions_count_the_rows_above_the_header()
    {
        const string Csv = "\n,,\na,b,\n1\n";
        Assert.Equal("4,1-4,2 CORP1002", Assert.Single(Given.Places(Read(Csv).Problems)));
        Assert.Equal("a,b,", Cut(Csv, CsvReader.HeaderOf(Csv)));
        Assert.Contains("line 3", Read("\n,,\na,a\n1,2\n").Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_without_a_name_is_reported_once_if_something_is_in_it()
    {
        var (document, problems, _) = Read("sep=;\na;;b;\n1;;2;\n3;x;4;y\n5;z;6;\n");
        Assert.Equal(["4,3-4,4 CORP1002", "4,7-4,8 CORP1002"], Given.Places(problems));
        Assert.Equal(
            "not valid CSV: column 2 has no name in the header row; write one there, or delete the column",
            problems[0].Message
        );
        Assert.Equal(3, Rows(document).Count);
    }

    [Fact]
    public void A_key_that_is_given_twice_behind_a_declared_separator_names_its_line() =>
        Assert.Contains("line 2", Assert.Single(Read("sep=;\na;a\n1;2\n").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_key_that_is_given_twice_has_the_value_of_the_first() =>
        Assert.Equal(
            ["a=1", "b=2"],
            Rows(Read("a,b,a\n1,2,3\n").Document)[0].Entries.Select(entry => $"{entry.Key.Value}={Value(entry.Value)}")
        );

    private static (YamlDocument Document, List<Problem> Problems, string Text) Read(string csv)
    {
        List<Problem> problems = [];
        var file = Given.File(csv, "e.csv");
        return (CsvReader.Read(file, problems), problems, file.Text);
    }

    private static List<YamlMapping> Rows(YamlDocument document) =>
        [.. Assert.IsType<YamlSequence>(document.Root).Items.Cast<YamlMapping>()];

    /// <summary>A missing value is shown as <c>~</c>, the text <c>~</c> as <c>~~</c>.</summary>
    private static string Value(YamlNode node) =>
        node is YamlScalar { IsNull: true }
            ? "~"
            : ((YamlScalar)node).Value.Replace("~", "~~", StringComparison.Ordinal);

    private static string Cut(string text, TextRange range) => text.Substring(range.Start, range.Length);
}

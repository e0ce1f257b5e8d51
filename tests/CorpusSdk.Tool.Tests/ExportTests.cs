using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Tests;

/// <summary>Exports are complete and read back unchanged.</summary>
public sealed class ExportTests
{
    private static readonly string[] s_formats = ["json", "ndjson", "jsonld", "sqlite", "csv"];

    [Fact]
    public async Task Json_is_complete_and_its_ranges_match_the_texts()
    {
        using var folder = TestFolder.WithSeeds();
        var json = JsonDocument
            .Parse((await ToolRun.OfAsync("export", folder.Corpus, "--format", "json")).Output)
            .RootElement;
        var corpus = ViewOf(folder);
        Assert.Equal(
            corpus.Articles.Select(article => article.Model.Id),
            Items(json, "articles").Select(article => Value(article, "id"))
        );
        Assert.Equal(
            corpus.People.Select(person => person.Id),
            Items(json, "people").Select(person => Value(person, "id"))
        );
        Assert.Equal(
            corpus.Quotes.Select(quote => (quote.Id, quote.Text, quote.Model.Speaker)),
            Items(json, "articles")
                .SelectMany(article =>
                    Items(article, "quotes")
                        .Select(quote =>
                        {
                            Assert.Equal(Value(quote, "text"), TextOf(article, quote));
                            return (
                                Value(quote, "id")!,
                                Value(quote, "text")!,
                                quote.TryGetProperty("speaker", out var speaker) ? speaker.GetString() : null
                            );
                        })
                )
        );
        var putin = Items(json, "articles")
            .SelectMany(article =>
                Items(article, "mentions")
                    .Where(mention => Value(mention, "person") == "vladimir-putin")
                    .Select(mention => TextOf(article, mention))
            )
            .ToList();
        Assert.NotEmpty(putin);
        Assert.All(putin, name => Assert.Contains("Putin", name, StringComparison.Ordinal));
        Assert.Equal(
            corpus.Delegations.Select(delegation => (delegation.Model.Id, delegation.Model.Members.Count)),
            Items(json, "articles")
                .SelectMany(article => Items(article, "delegations"))
                .Select(delegation => (Value(delegation, "id")!, Items(delegation, "members").Count()))
                .OrderBy(delegation => delegation.Item1, StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Ndjson_has_one_quote_per_line()
    {
        using var folder = TestFolder.WithSeeds();
        var output = (await ToolRun.OfAsync("export", folder.Corpus, "--format", "ndjson")).Output;
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
        var quotes = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            ViewOf(folder).Quotes.Select(quote => (quote.Id, quote.Text, quote.Article.Model.Title)),
            quotes.Select(quote =>
                (Value(quote, "id")!, Value(quote, "text")!, Value(quote.GetProperty("article"), "title")!)
            )
        );
    }

    [Fact]
    public async Task Linked_data_can_be_in_a_script_element()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n")
            .With("seeds/odd.txt", "<!-- </script> & \u00fc\n\n\"We sail,\" said Jane Doe.\n")
            .With("seeds/odd.yaml", "quotes: [{ text: \"We sail,\", speaker: jane-doe }]\n");
        var output = (await ToolRun.OfAsync("export", folder.Corpus, "--format", "jsonld")).Output;
        Assert.Contains(
            "\"headline\": \"\\u003c!-- \\u003c/script\\u003e \\u0026 \u00fc\"",
            output,
            StringComparison.Ordinal
        );
        Assert.DoesNotMatch("[<>&]", output);
        var article = Items(JsonDocument.Parse(output).RootElement, "@graph").First();
        Assert.Equal("<!-- </script> & \u00fc", Value(article, "headline"));
    }

    [Fact]
    public async Task Csv_reads_back_unchanged()
    {
        using var folder = TestFolder
            .WithSeeds()
            .With("seeds/odd.txt", "\u201c=1+1, \"so\n he\" said,\u201d it says.\n")
            .With("seeds/odd.yaml", "quotes:\n  - { text: '=1+1, \"so he\" said,', id: odd, source: ' a, b ' }\n");
        _ = await ToolRun.OfAsync("export", folder.Corpus, "--format", "csv", "-o", folder.PathOf("out"));
        var corpus = ViewOf(folder);
        var quotes = Csv(folder.Read("out/quotes.csv"));
        Assert.Equal(["id", "article", "text"], quotes[0].Take(3));
        Assert.Equal(
            corpus.Quotes.Select(quote => (quote.Id, quote.Text, quote.Model.Source ?? "")),
            quotes.Skip(1).Select(row => (row[0], row[2], row[6]))
        );
        Assert.Contains(quotes, row => row[2] == "=1+1, \"so\n he\" said,");
        Assert.Equal(
            corpus.Articles.Select(article => article.Text.Text),
            Csv(folder.Read("out/articles.csv")).Skip(1).Select(row => row[8])
        );
        Assert.Equal(
            corpus.People.Select(person => person.Id),
            Csv(folder.Read("out/people.csv")).Skip(1).Select(row => row[0])
        );
        Assert.Equal(
            corpus.Delegations.Select(delegation => delegation.Model.Id),
            Csv(folder.Read("out/delegations.csv")).Skip(1).Select(row => row[0])
        );
        Assert.Equal(
            corpus.Delegations.SelectMany(delegation => delegation.Model.Members.Select(member => member.PersonName)),
            Csv(folder.Read("out/members.csv")).Skip(1).Select(row => row[2])
        );
        Assert.All(
            Directory.EnumerateFiles(folder.PathOf("out")),
            file => Assert.Single(Csv(File.ReadAllText(file)).Select(row => row.Count).Distinct())
        );
    }

    [Fact]
    public async Task Every_json_ld_reference_has_a_node()
    {
        using var folder = TestFolder.WithSeeds();
        var json = JsonDocument
            .Parse((await ToolRun.OfAsync("export", folder.Corpus, "--format", "jsonld")).Output)
            .RootElement;
        Assert.Equal("https://schema.org", Value(json, "@context"));
        var nodes = Items(json, "@graph").ToList();
        var ids = nodes.Select(node => Value(node, "@id")!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var references = nodes.SelectMany(References).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(reference, ids));

        var corpus = ViewOf(folder);
        var quotation = nodes.Single(node => Value(node, "@id") == "#quote/" + corpus.Quotes[0].Id);
        Assert.Equal(("Quotation", corpus.Quotes[0].Text), (Value(quotation, "@type"), Value(quotation, "text")));
        Assert.Equal("#person/kim-jong-un", Value(quotation.GetProperty("spokenByCharacter"), "@id"));
        Assert.Equal(
            (corpus.Quotes.Count, corpus.People.Count, corpus.Articles.Count),
            (
                nodes.Count(node => Value(node, "@type") == "Quotation"),
                nodes.Count(node => Value(node, "@type") == "Person"),
                nodes.Count(node => Value(node, "@type") == "NewsArticle")
            )
        );

        // An approximate date is left out.
        var dates = nodes
            .Where(node => Value(node, "@type") == "NewsArticle")
            .ToDictionary(
                node => Value(node, "@id")!,
                node => node.TryGetProperty("datePublished", out var date) ? date.GetString() : null
            );
        Assert.Equal("2024-06-19", dates["#article/putins-possible-gift"]);
        Assert.Null(dates["#article/good-friends-and-neighbours"]);

        static IEnumerable<string> References(JsonElement element) =>
            element.ValueKind switch
            {
                JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
                JsonValueKind.Object => element
                    .EnumerateObject()
                    .SelectMany(property =>
                        property.Name == "@id" ? [property.Value.GetString()!] : References(property.Value)
                    ),
                _ => [],
            };
    }

    [Fact]
    public async Task Sqlite_is_consistent_and_searchable()
    {
        using var folder = TestFolder.WithSeeds();
        Assert.Equal(
            ExitCode.Success,
            (await ToolRun.OfAsync("export", folder.Corpus, "--format", "sqlite", "-o", folder.PathOf("out.db"))).Code
        );
        using SqliteConnection connection = new($"Data Source={folder.PathOf("out.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        Assert.Equal(["ok"], Query(connection, "PRAGMA integrity_check"));
        Assert.Empty(Query(connection, "PRAGMA foreign_key_check"));
        var corpus = ViewOf(folder);
        Assert.Equal(
            corpus.Quotes.Select(quote => $"{quote.Id}|{quote.Text}|{quote.AttributedTo}"),
            Query(connection, "SELECT id || '|' || text || '|' || ifnull(said_by, '') FROM quotes ORDER BY number")
        );
        Assert.Equal(
            corpus.Articles.Select(article => article.Text.Text),
            Query(connection, "SELECT text FROM articles ORDER BY number")
        );
        Assert.Equal(
            corpus.Articles.Sum(article => article.Model.Mentions.Count),
            Query(connection, "SELECT person FROM mentions").Count
        );
        Assert.Equal(
            ["13"],
            Query(connection, "SELECT count(*) || '' FROM members WHERE delegation = 'russia-at-pyongyang-2024'")
        );
        Assert.Equal(
            [
                "putins-possible-gift/we-appreciate-north-koreas-consistent-and-firm: We appreciate "
                    + "North Korea's [consistent] and [firm] support",
            ],
            Query(
                connection,
                "SELECT q.id || ': ' || substr(highlight(quote_search, 0, '[', ']'), 1, 59) FROM "
                    + "quote_search JOIN quotes q ON q.number = quote_search.rowid WHERE quote_search MATCH "
                    + "'firm consistent'"
            )
        );
        Assert.NotEmpty(
            Query(
                connection,
                "SELECT a.id FROM article_search JOIN articles a ON a.number = article_search.rowid "
                    + "WHERE article_search MATCH 'satel*'"
            )
        );
    }

    [Fact]
    public async Task The_output_does_not_depend_on_the_culture()
    {
        using var folder = TestFolder.WithSeeds();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            await Export("first");
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            await Export("second");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        var files = Directory.EnumerateFiles(folder.PathOf("first"), "*", SearchOption.AllDirectories).ToList();
        Assert.Equal(9, files.Count);
        Assert.All(
            files,
            file =>
                Assert.Equal(
                    File.ReadAllBytes(file),
                    File.ReadAllBytes(file.Replace("first", "second", StringComparison.Ordinal))
                )
        );

        async Task Export(string target)
        {
            _ = Directory.CreateDirectory(folder.PathOf(target));
            foreach (var format in s_formats)
            {
                Assert.Equal(
                    ExitCode.Success,
                    (
                        await ToolRun.OfAsync(
                            "export",
                            folder.Corpus,
                            "--format",
                            format,
                            "-o",
                            folder.PathOf($"{target}/{format}")
                        )
                    ).Code
                );
            }
        }
    }

    [Fact]
    public async Task A_failed_write_is_one_line_and_leaves_no_file()
    {
        using var folder = TestFolder.WithSeeds().With("file", "kept");
        foreach (var format in s_formats)
        {
            var run = await ToolRun.OfAsync(
                "export",
                folder.Corpus,
                "--format",
                format,
                "-o",
                folder.PathOf(format == "csv" ? "file" : "nowhere/out")
            );
            Assert.Equal(ExitCode.Failure, run.Code);
            Assert.Matches("^error: [^\n]+; [^\n]+\n$", run.Error);
        }

        foreach (var format in s_formats.Where(format => format != "csv"))
        {
            Assert.Equal(
                ExitCode.Failure,
                (await ToolRun.OfAsync("export", folder.Corpus, "--format", format, "-o", folder.Path)).Code
            );
        }

        Assert.Equal([folder.PathOf("file")], Directory.EnumerateFiles(folder.Path));
        Assert.Equal("kept", folder.Read("file"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("sqlite")]
    public async Task Binary_formats_are_not_printed(string format)
    {
        using var folder = TestFolder.WithSeeds();
        Assert.Equal(ExitCode.Failure, (await ToolRun.OfAsync("export", folder.Corpus, "--format", format)).Code);
    }

    [Fact]
    public async Task A_corpus_with_errors_is_not_exported()
    {
        using var folder = TestFolder.WithSeeds().With("seeds/lost.yaml", "title: Lost\n");
        var run = await ToolRun.OfAsync("export", folder.Corpus, "--format", "json");
        Assert.Equal((ExitCode.Errors, ""), (run.Code, run.Output));
    }

    private static CorpusView ViewOf(TestFolder folder) => new(CorpusFolder.Load(folder.Corpus));

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray();

    private static string? Value(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string TextOf(JsonElement article, JsonElement item)
    {
        var span = item.GetProperty("span");
        return Value(article, "text")![span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
    }

    private static List<string> Query(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    /// <summary>Parses a file strictly according to RFC 4180.</summary>
    private static List<List<string>> Csv(string text)
    {
        List<List<string>> rows = [];
        for (var at = 0; at < text.Length; )
        {
            List<string> row = [];
            for (var more = true; more; )
            {
                StringBuilder cell = new();
                if (text[at] == '"')
                {
                    for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
                    {
                        at += text[at] == '"' ? 1 : 0;
                        _ = cell.Append(text[at]);
                    }

                    at++;
                }
                else
                {
                    for (; text[at] is not (',' or '\r'); at++)
                    {
                        Assert.False(text[at] is '"' or '\n', "a bare quotation mark or line end");
                        _ = cell.Append(text[at]);
                    }
                }

                row.Add(cell.ToString());
                more = text[at] == ',';
                Assert.True(more || text.AsSpan(at).StartsWith("\r\n"), "a cell ends with a comma or a line");
                at += more ? 1 : 2;
            }

            rows.Add(row);
        }

        return rows;
    }
}

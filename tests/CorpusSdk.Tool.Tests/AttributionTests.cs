using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Models;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Exporting;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Reporting;
using CorpusSdk.Tool.Showing;
using CorpusSdk.Tool.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Tests;

/// <summary>All commands show the same words and the same attribution of a quote.</summary>
public sealed class AttributionTests : IDisposable
{
    private const string Text = "Ferry\n\n\"We wait.\n\n\"It is late,\" said\nJane Doe.\n";
    private const string Words = "We wait.\n\nIt is late,";

    private readonly TestFolder _folder = new TestFolder()
        .With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n")
        .With("seeds/a.txt", Text)
        .With("seeds/a.yaml", "quotes: [{ text: 'It is late,', id: late, speaker: jane-doe }]\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("unstated", """{"kind":"unstated"}""")]
    [InlineData("stated", """{"kind":"stated","text":"said\nJane Doe","span":{"start":32,"end":45}}""")]
    [InlineData("confirmed", """{"kind":"confirmed"}""")]
    public void Json_has_an_object(string kind, string attribution)
    {
        var view = View(kind);
        var article = JsonDocument.Parse(JsonExport.WriteCorpus(view)).RootElement.GetProperty("articles")[0];
        var line = JsonDocument.Parse(JsonExport.WriteQuoteLines(view)).RootElement;
        foreach (var quote in new[] { article.GetProperty("quotes")[0], line })
        {
            Assert.Equal(Words, quote.GetProperty("text").GetString());
            Assert.Equal(attribution, JsonSerializer.Serialize(quote.GetProperty("attribution")));
            Assert.Equal("""{"start":8,"end":30}""", JsonSerializer.Serialize(quote.GetProperty("span")));
        }
    }

    [Theory]
    [InlineData("unstated", "unstated,,,8,30")]
    [InlineData("stated", "stated,32,45,8,30")]
    [InlineData("confirmed", "confirmed,,,8,30")]
    public void Tables_have_columns(string kind, string columns)
    {
        var view = View(kind);
        var csv = Encoding.UTF8.GetString(CsvExport.Write(view).Single(file => file.Name == "quotes.csv").Content);
        Assert.Contains(",via,attribution,attribution_start,attribution_end,start,end,", csv, StringComparison.Ordinal);
        Assert.Contains($"\"{Words}\"", csv, StringComparison.Ordinal);
        Assert.Contains($",{columns},", csv, StringComparison.Ordinal);

        var path = _folder.PathOf("out.db");
        SqliteExport.Write(view, path);
        using SqliteConnection connection = new($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT text, concat_ws(',', attribution, ifnull(attribution_start, ''), ifnull(attribution_end, ''),
                start, "end") FROM quotes
            """;
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal((Words, columns), (reader.GetString(0), reader.GetString(1)));
    }

    [Theory]
    [InlineData("unstated", null)]
    [InlineData("stated", "The article states the attribution: “said\nJane Doe”")]
    [InlineData("confirmed", "The attribution is confirmed by the annotations.")]
    public void Json_ld_has_a_description(string kind, string? description)
    {
        var quotation = JsonDocument
            .Parse(JsonLdExport.Write(View(kind)))
            .RootElement.GetProperty("@graph")
            .EnumerateArray()
            .Single(node => node.GetProperty("@type").GetString() == "Quotation");
        Assert.Equal(Words, quotation.GetProperty("text").GetString());
        Assert.Equal(description, quotation.TryGetProperty("description", out var found) ? found.GetString() : null);
    }

    [Theory]
    [InlineData("unstated", "Jane Doe · direct")]
    [InlineData("stated", "Jane Doe · direct · attribution stated: 'said Jane Doe'")]
    [InlineData("confirmed", "Jane Doe · direct · attribution confirmed")]
    public void Show_has_it_after_the_speaker(string kind, string line)
    {
        var view = View(kind);
        Assert.Equal(
            ["a/late", "Jane Doe", kind, "We wait. It is late,", "direct", "seeds/a.txt:5:2"],
            Assert.Single(Listings.Quotes(view).Rows)
        );

        using StringWriter output = new();
        QuotePassage.Write(view, "a/late", output);
        Assert.Contains("\n\">>We wait.\n\n\"It is late,<<\" said\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(line, output.ToString().TrimEnd('\n').Split('\n')[^1]);
    }

    [Theory]
    [InlineData("unstated", "Ferry")]
    [InlineData("stated", "Ferry, attribution stated: said\nJane Doe")]
    [InlineData("confirmed", "Ferry, attribution confirmed")]
    public void The_report_has_it_below_the_words(string kind, string caption)
    {
        var page = new HtmlParser().ParseDocument(SinglePageReport.Write(new(View(kind), "Summit")));
        var quote = page.QuerySelector("figure.said")!;
        Assert.Equal(Words, quote.QuerySelector("p")!.TextContent);
        Assert.Equal(caption, quote.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(
            ["We wait.", "It is late,"],
            page.QuerySelectorAll("mark").Select(mark => mark.TextContent.Trim())
        );
    }

    [Theory]
    [InlineData("quotes: [{ text: 'It is late,', speaker: jane-doe, attribution: confirmed }]\n")]
    [InlineData("attribution: confirmed\nquotes: [{ text: 'It is late,', speaker: jane-doe }]\n")]
    public async Task A_confirmation_in_the_annotations_is_exported(string annotations)
    {
        _ = _folder.With("seeds/a.yaml", annotations);
        var run = await ToolRun.OfAsync("export", _folder.Corpus, "--format", "ndjson");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        var quote = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("confirmed", quote.GetProperty("attribution").GetProperty("kind").GetString());
    }

    /// <summary>The corpus with a quote over both paragraphs, whose second mark is not one of its words.</summary>
    private CorpusView View(string kind)
    {
        var corpus = CorpusFolder.Load(_folder.Corpus);
        Assert.Empty(corpus.Problems);
        var article = Assert.Single(corpus.Accepted);
        var quote = Assert.Single(article.Model.Quotes);
        var said = Text.IndexOf("said", StringComparison.Ordinal);
        var changed = quote with
        {
            Range = TextRange.FromBounds(Text.IndexOf("We", StringComparison.Ordinal), quote.Range.End),
            Excluded = EquatableArray.Of(new TextRange(quote.Range.Start - 1, 1)),
            Attribution = kind switch
            {
                "stated" => new(Core.Text.AttributionKind.Stated, new TextRange(said, "said Jane Doe".Length)),
                "confirmed" => new(Core.Text.AttributionKind.Confirmed),
                _ => default(AttributionModel),
            },
        };
        var model = article.Model with { Quotes = EquatableArray.Of(changed) };
        return new(corpus.Location, [article with { Model = model }], corpus.People);
    }
}

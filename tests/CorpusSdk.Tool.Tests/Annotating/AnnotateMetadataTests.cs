using CorpusSdk.Tool.Annotating;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Annotating;

/// <summary>The titles, dates, publishers and languages that <c>annotate</c> proposes.</summary>
public sealed class AnnotateMetadataTests
{
    private const string Body =
        "The ferry to the island will not sail before spring, the transport minister said in the harbour on a cold "
        + "morning, and nobody there was surprised to hear it from her.\n";

    [Theory]
    // Titles.
    [InlineData("No ferry before spring\n\nBODY", "title: No ferry before spring\n")]
    [InlineData("BODY", "")]
    [InlineData("Menu\n\nNo ferry before spring\n\nBODY", "# check (0.60, headline)\ntitle: No ferry before spring\n")]
    [InlineData(
        "No ferry before spring\nMinister blames the ice\n\nBODY",
        "# check (0.60, headline): or 'Minister blames the ice'?\ntitle: No ferry before spring\n"
    )]
    // Dates.
    [InlineData("Published: 19 June 2024\n\nBODY", "published: 2024-06-19\n")]
    [InlineData("By Jane Doe | June 19, 2024\n\nBODY", "published: 2024-06-19\n")]
    [InlineData("Wednesday, Jun. 19, 2024, 10:15 GMT\n\nBODY", "published: 2024-06-19\n")]
    [InlineData("2024.06.19 10:15\n\nBODY", "published: 2024-06-19\n")]
    [InlineData("June 2024\n\nBODY", "published: 2024-06\n")]
    [InlineData("Updated: June 20, 2024\n\nBODY", "# check (0.60, updated)\npublished: 2024-06-20\n")]
    [InlineData("Updated: June 20, 2024\nPublished: June 19, 2024\n\nBODY", "published: 2024-06-19\n")]
    [InlineData("BERGEN, June 19, 2024 – BODY", "published: 2024-06-19\n")]
    [InlineData("06/19/2024\n\nBODY", "published: 2024-06-19\n")]
    [InlineData(
        "06/07/2024\n\nBODY",
        "# check (0.50, date-line): '06/07/2024' is 2024-07-06 or 2024-06-07\npublished: 2024\n"
    )]
    [InlineData("June 31, 2024\n\nBODY", "")]
    [InlineData("The ship of June 19, 2024 was late.\n\nBODY", "")]
    // Publishers.
    [InlineData(
        "BODY\n© 2024 Harbour Post. All rights reserved.\n",
        "# check (0.60, copyright)\npublished: 2024\npublisher: Harbour Post\n"
    )]
    [InlineData(
        "BODY\nCopyright 2024 The Harbour Post\n",
        "# check (0.60, copyright)\npublished: 2024\npublisher: The Harbour Post\n"
    )]
    [InlineData("BODY\n© Harbour Post\n", "# check (0.60, copyright)\npublisher: Harbour Post\n")]
    [InlineData("BERGEN (Coastwire) - BODY", "publisher: Coastwire\n")]
    [InlineData(
        "BERGEN (Coastwire) - BODY\n© Harbour Post. All rights reserved.\n",
        "# check (0.85, copyright): or Coastwire, the agency in the dateline?\npublisher: Harbour Post\n"
    )]
    [InlineData("The minister (Labour) - a sailor - spoke. BODY", "")]
    [InlineData("BODY\nAll rights reserved.\n", "")]
    public async Task Properties_are_proposed_where_the_text_states_them(string text, string annotations)
    {
        using var folder = new TestFolder().With("seeds/a.txt", text.Replace("BODY", Body, StringComparison.Ordinal));
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(annotations, File.Exists(folder.PathOf("seeds/a.yaml")) ? folder.Read("seeds/a.yaml") : "");
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Theory]
    [InlineData(
        "Die Fähre fährt nicht und das ist für die Insel nicht gut, denn der Winter ist lang und die Leute warten.",
        "de"
    )]
    [InlineData(
        "Le ferry ne part pas et les gens sont dans le port, car il est tard et la mer est haute pour les bateaux.",
        "fr"
    )]
    [InlineData(
        "Паром не пойдёт до весны, сказал министр в порту, и никто не был этим удивлён. Это очень простой вопрос.",
        "ru"
    )]
    [InlineData(
        "Пором не піде до весни, сказав міністр у порту, і ніхто не був цим здивований. Це дуже просте питання її.",
        "uk"
    )]
    [InlineData("봄이 오기 전에는 배가 뜨지 않는다고 장관이 항구에서 말했다. 아무도 놀라지 않았다.", "ko")]
    [InlineData("春になるまで船は出ないと大臣は港で言いました。だれも驚きませんでした。", "ja")]
    [InlineData("部长在港口说春天之前船不会开航，没有人感到惊讶，因为冬天的冰层太厚了。", "zh")]
    public async Task A_language_other_than_English_is_proposed(string text, string language)
    {
        using var folder = new TestFolder().With("seeds/a.txt", text + "\n");
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Contains($"language: {language}\n", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        const string Annotations = "# Mine.\ntitle: Mine\npublished: 2020\npublisher: Me\nlanguage: en\n";
        using var folder = new TestFolder()
            .With("seeds/a.txt", $"No ferry before spring\n\nPublished: 19 June 2024\n\n{Body}© 2024 Harbour Post\n")
            .With("seeds/a.yaml", Annotations);
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal((ExitCode.Success, "nothing to add\n"), (run.Code, run.Output.ReplaceLineEndings("\n")));
        Assert.Equal(Annotations, folder.Read("seeds/a.yaml"));
    }

    [Fact]
    public async Task Missing_properties_are_added_in_the_order_of_the_keys()
    {
        using var folder = new TestFolder()
            .With("seeds/a.txt", $"No ferry before spring\n\nUpdated: 19 June 2024\n\n{Body}")
            .With("seeds/a.yaml", "id: ferry\r\npublisher: Me\r\n");
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(
            "id: ferry\r\ntitle: No ferry before spring\r\n# check (0.60, updated)\r\npublished: 2024-06-19\r\n"
                + "publisher: Me\r\n",
            folder.Read("seeds/a.yaml")
        );
    }

    [Fact]
    public async Task Hostile_header_lines_are_harmless()
    {
        var lines = string.Concat(
            new[]
            {
                $"© {new string('a', 5_000)}",
                $"Updated: {new string('1', 5_000)}",
                string.Concat(Enumerable.Repeat("June 19 ", 2_000)),
                $"{new string('A', 5_000)} (B) -",
                "Published: 00/00/2024",
                "2024-99-99",
                "© 2024 \u001b[31m # x: [y]",
            }.Select(line => line + "\n\n")
        );
        using var folder = new TestFolder().With("seeds/a.txt", lines + Body);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
    }

    [Theory]
    [InlineData("19 June 2024", "2024-06-19")]
    [InlineData("the 1st of May 2023", "2023-05-01")]
    [InlineData("Sept. 3, 2021", "2021-09-03")]
    [InlineData("2024년 6월 19일", "2024-06-19")]
    [InlineData("19.06.2024", "2024-06-19")]
    [InlineData("29/02/2023", null)]
    [InlineData("June 19", null)]
    [InlineData("12024-06-19", null)]
    public void Dates_are_read_as_they_are_written(string text, string? date) =>
        Assert.Equal(date, WrittenDate.FirstIn(text)?.Value);
}

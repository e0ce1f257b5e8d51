using System.Text.Json;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Attribution;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary><c>check --attribution</c></summary>
public sealed class AttributionCheckTests : IDisposable
{
    private const string Sidecar = "quotes:\n- { text: ready to talk, speaker: jane-doe }\n";
    private const string Message =
        "the text probably gives these words to 'omar-aziz', not to 'jane-doe': \"Aziz added\" "
        + "(line 5 of seeds/visit.txt; confidence 0.98); correct the speaker, or add 'attribution: confirmed'";

    private readonly TestFolder _folder = new TestFolder()
        .With(
            "seeds/people.yaml",
            "- { id: jane-doe, name: Jane Doe, aliases: [Doe] }\n"
                + "- { id: omar-aziz, name: Omar Aziz, aliases: [Aziz] }\n"
        )
        .With(
            "seeds/visit.txt",
            "The fee\n\nOmar Aziz and Jane Doe met on Tuesday.\n\n"
                + "Aziz added a note that he was \"ready to talk\" with Doe about it.\n"
        )
        .With("seeds/visit.yaml", Sidecar);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Only_with_the_option_a_wrong_speaker_is_found_that_the_build_does_not_find()
    {
        var build = await ToolRun.OfAsync("check", _folder.Corpus);
        Assert.DoesNotContain("CORP4014", build.Output, StringComparison.Ordinal);

        var run = await ToolRun.OfAsync("check", _folder.Corpus, "--attribution");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.StartsWith(
            $"{_folder.PathOf("seeds/visit.yaml")}(2,35): warning CORP4014: {Message}\n"
                + "    2 | - { text: ready to talk, speaker: jane-doe }\n"
                + "      |                                   ^^^^^^^^\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith("; 0 errors, 1 warning\n", run.Output, StringComparison.Ordinal);

        var strict = await ToolRun.OfAsync("check", _folder.Corpus, "--attribution", "--warnings-as-errors");
        Assert.Equal(ExitCode.Errors, strict.Code);
        Assert.Contains(": error CORP4014: ", strict.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the right speaker", "quotes:\n- { text: ready to talk, speaker: omar-aziz }\n")]
    [InlineData("no speaker", "quotes:\n- { text: ready to talk, source: an official }\n")]
    [InlineData("confirmed", "quotes:\n- { text: ready to talk, speaker: jane-doe, attribution: confirmed }\n")]
    [InlineData("all confirmed", "attribution: confirmed\n" + Sidecar)]
    [InlineData("another language", "language: de-AT\n" + Sidecar)]
    public async Task Nothing_is_reported_if(string reason, string sidecar)
    {
        var run = await ToolRun.OfAsync("check", _folder.With("seeds/visit.yaml", sidecar).Corpus, "--attribution");
        Assert.True(!run.Output.Contains("CORP4014", StringComparison.Ordinal), $"{reason}: {run.Output}");
    }

    [Theory]
    [InlineData("a pronoun", "Aziz was there. He added that he was \"ready to talk\" with Doe about it.")]
    [InlineData("a spokesman", "Aziz's spokesman added that he was \"ready to talk\" with Doe about it.")]
    [InlineData("a noun before a name", "\"I am ready to talk,\" said Aziz campaign manager John Smith of Doe.")]
    [InlineData("no known person", "Smith added that he was \"ready to talk\" with Doe about it.")]
    [InlineData("within a quotation", "\"And then, 'ready to talk' was all of it,\" Aziz added, in Bergen.")]
    public async Task Nothing_is_reported_for(string reason, string text)
    {
        _ = _folder.With("seeds/visit.txt", $"The fee\n\nOmar Aziz and Jane Doe met on Tuesday.\n\n{text}\n");
        var run = await ToolRun.OfAsync("check", _folder.Corpus, "--attribution");
        Assert.True(!run.Output.Contains("probably", StringComparison.Ordinal), $"{reason}: {run.Output}");
    }

    [Fact]
    public async Task A_surname_that_the_annotated_speaker_has_too_is_not_evidence()
    {
        _ = _folder.With(
            "seeds/people.yaml",
            "- { id: jane-doe, name: Jane Aziz }\n"
                + "- { id: omar-aziz, name: Omar Aziz, aliases: [Aziz, Doe, Jane Doe] }\n"
        );
        var run = await ToolRun.OfAsync("check", _folder.Corpus, "--attribution");
        Assert.DoesNotContain("CORP4014", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_build_reports_is_reported_once()
    {
        _ = _folder.With("seeds/visit.txt", "Omar Aziz met Jane Doe.\n\n\"We are ready to talk,\" said Omar Aziz.\n");
        var build = await ToolRun.OfAsync("check", _folder.Corpus);
        Assert.Contains("CORP4014: the text gives", build.Output, StringComparison.Ordinal);
        Assert.Equal(build, await ToolRun.OfAsync("check", _folder.Corpus, "--attribution"));
    }

    [Fact]
    public async Task Json_and_sarif_have_it_at_the_speaker()
    {
        var json = JsonDocument
            .Parse((await ToolRun.OfAsync("check", _folder.Corpus, "--attribution", "--format", "json")).Output)
            .RootElement;
        Assert.Equal((0, 1), (json.GetProperty("errors").GetInt32(), json.GetProperty("warnings").GetInt32()));
        var problem = Assert.Single(json.GetProperty("problems").EnumerateArray());
        Assert.Equal("CORP4014", problem.GetProperty("id").GetString());
        Assert.Equal("warning", problem.GetProperty("level").GetString());
        Assert.Equal(Message, problem.GetProperty("message").GetString());
        Assert.Equal(
            (2, 35, 2, 43),
            (
                problem.GetProperty("line").GetInt32(),
                problem.GetProperty("column").GetInt32(),
                problem.GetProperty("endLine").GetInt32(),
                problem.GetProperty("endColumn").GetInt32()
            )
        );

        var run = JsonDocument
            .Parse((await ToolRun.OfAsync("check", _folder.Corpus, "--attribution", "--format", "sarif")).Output)
            .RootElement.GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal("CORP4014", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(Message, result.GetProperty("message").GetProperty("text").GetString());
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(
            (2, 35, 43),
            (
                region.GetProperty("startLine").GetInt32(),
                region.GetProperty("startColumn").GetInt32(),
                region.GetProperty("endColumn").GetInt32()
            )
        );
    }

    [Fact]
    public void Its_fixes_are_those_of_the_build()
    {
        var problem = Assert.Single(new AttributionCheck().AddTo(CorpusFolder.Load(_folder.Corpus), default));
        Assert.Equal(
            [
                (SuggestedFixKind.Replace, problem.Range, "omar-aziz"),
                (
                    SuggestedFixKind.Add,
                    new(Sidecar.IndexOf('{', StringComparison.Ordinal), 42),
                    "attribution: confirmed"
                ),
            ],
            problem.Fixes.Select(fix => (fix.Kind, fix.Range, fix.Text))
        );
        Assert.All(problem.Fixes, fix => Assert.True(fix.NeedsDecision));
    }

    [Fact]
    public void A_changed_text_is_read_again()
    {
        CorpusReloader reloader = new(CorpusLocation.Find(_folder.Corpus));
        AttributionCheck check = new();
        _ = Assert.Single(check.AddTo(reloader.Load(), default));
        Assert.Equal(check.AddTo(reloader.Load(), default), new AttributionCheck().AddTo(reloader.Load(), default));

        // All annotations stay at their places.
        _ = _folder.Edit("seeds/visit.txt", "Aziz added a note", "Some added a note");
        Assert.Empty(check.AddTo(reloader.Load(), default));
    }

    [Fact]
    public async Task A_note_says_that_no_article_is_in_English()
    {
        _ = _folder.With("seeds/visit.yaml", "language: de\n" + Sidecar);
        var run = await ToolRun.OfAsync("check", _folder.Corpus, "--attribution");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Equal(
            "note: --attribution checks nothing, because no article of the corpus is in English; "
                + "the annotator does not know other languages\n",
            run.Error
        );
        Assert.Equal("", (await ToolRun.OfAsync("check", _folder.Corpus)).Error);

        _ = _folder.With("seeds/more.txt", "Nothing.\n");
        Assert.Equal("", (await ToolRun.OfAsync("check", _folder.Corpus, "--attribution")).Error);
    }
}

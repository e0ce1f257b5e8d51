using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Fixing;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Fixing;

/// <summary><c>fix</c> applies the suggested fixes and changes nothing else.</summary>
public sealed class FixTests
{
    private const string Text =
        "Ann Lee came to the harbour on Monday. \"We have waited for a long time,\" she said.\n";

    private const string People = "- id: ann-lee\n  name: Ann Lee\n";

    public static TheoryData<string> Pages =>
        [
            .. RulePage
                .All.Where(page => page.Failing is not null && !page.Id.StartsWith("CORP9", StringComparison.Ordinal))
                .Select(page => page.Id),
        ];

    [Theory]
    [InlineData("CORP1002")]
    [InlineData("CORP1003")]
    [InlineData("CORP1005")]
    [InlineData("CORP1014")]
    [InlineData("CORP2002")]
    [InlineData("CORP4001")]
    [InlineData("CORP4003")]
    public async Task The_failing_sample_of_a_rule_page_becomes_the_passing_one(string id)
    {
        var page = RulePage.All.Single(page => page.Id == id);
        using var folder = new TestFolder().With(page.Failing!);
        var run = await ToolRun.OfAsync("fix", folder.Corpus, "--yes");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Contains(id, run.Output, StringComparison.Ordinal);
        Assert.Equal(Contents(page.Fixed!.Files), Contents(folder));
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Theory]
    [InlineData("CORP1001")]
    [InlineData("CORP1004")]
    [InlineData("CORP1006")]
    [InlineData("CORP1007")]
    [InlineData("CORP1008")]
    [InlineData("CORP1009")]
    [InlineData("CORP1010")]
    [InlineData("CORP2001")]
    [InlineData("CORP2003")]
    [InlineData("CORP2004")]
    [InlineData("CORP3001")]
    [InlineData("CORP3002")]
    [InlineData("CORP3004")]
    [InlineData("CORP4002")]
    [InlineData("CORP4004")]
    [InlineData("CORP4005")]
    [InlineData("CORP4006")]
    [InlineData("CORP4007")]
    [InlineData("CORP4008")]
    [InlineData("CORP4009")]
    [InlineData("CORP4010")]
    [InlineData("CORP4011")]
    [InlineData("CORP4012")]
    [InlineData("CORP4013")]
    [InlineData("CORP4014")]
    [InlineData("CORP4015")]
    [InlineData("CORP5001")]
    [InlineData("CORP5002")]
    public async Task Problems_that_need_a_decision_are_not_fixed(string id)
    {
        var page = RulePage.All.Single(page => page.Id == id);
        using var folder = new TestFolder().With(page.Failing!);
        _ = await ToolRun.OfAsync("fix", folder.Corpus, "--yes");
        Assert.Equal(Contents(page.Failing!.Files), Contents(folder));
    }

    [Fact]
    public async Task A_fix_that_is_left_to_the_user_is_not_called_nothing_to_fix()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- { id: ann-lee, name: Ann Lee }\n- { id: bob-ray, name: Bob Ray }\n")
            .With("seeds/a.txt", "\u201cWe wait,\u201d said Ann Lee. Bob Ray left.\n")
            .With("seeds/a.yaml", "quotes:\n  - text: We wait,\n    speaker: bob-ray\n");
        var before = Contents(folder);
        var run = await ToolRun.OfAsync("fix", folder.Corpus, "--yes");
        Assert.Contains("  skipped: there are several possible fixes", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("nothing was fixed; 0 errors and 1 warning remain\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Contents(folder));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Valid_files_are_not_changed(string id)
    {
        var page = RulePage.All.Single(page => page.Id == id);
        using var folder = new TestFolder().With(page.Fixed!);
        var run = await ToolRun.OfAsync("fix", folder.Corpus, "--yes");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.StartsWith("nothing to fix; 0 errors", run.Output, StringComparison.Ordinal);
        Assert.Equal(Contents(page.Fixed!.Files), Contents(folder));
    }

    [Theory]
    // A scalar in place of a list or mapping.
    [InlineData("terms: a long time # it\nquotes: []\n", "terms:\n  - a long time # it\nquotes: []\n")]
    [InlineData(
        "terms: [harbour]\nquotes:\n- We have waited for a long time,\n",
        "terms: [harbour]\nquotes:\n- text: We have waited for a long time,\n"
    )]
    [InlineData("{ terms: harbour }\n", "{ terms: [harbour] }\n")]
    // Misspelled values and keys, missing quotes.
    [InlineData("url: 'example.org/x' # y\n", "url: 'https://example.org/x' # y\n")]
    [InlineData("language: en_GB\n", "language: en-GB\n")]
    [InlineData("Title: The harbour\n", "title: The harbour\n")]
    [InlineData("title: He said: \"no\"\n", "title: 'He said: \"no\"'\n")]
    [InlineData(
        "quotes:\n  - text: a long time\n    kind: partail\n",
        "quotes:\n  - text: a long time\n    kind: partial\n"
    )]
    // Quotes with typos or similar characters: in block scalars, in quotes, shortened.
    [InlineData(
        "quotes:\n  - text: >-\n      We have wated\n      for a long time,\n",
        "quotes:\n  - text: >-\n      We have waited\n      for a long time,\n"
    )]
    [InlineData(
        "quotes:\n  - text: \"We … wiated for a long time\"\n",
        "quotes:\n  - text: \"We … waited for a long time\"\n"
    )]
    [InlineData("quotes:\n  - text: We have ... a long time,\n", "quotes:\n  - text: We have … a long time,\n")]
    [InlineData(
        "quotes:\n  - text: a long time\n    occurrence: 2\n    cue: said\n",
        "quotes:\n  - text: a long time\n    cue: said\n"
    )]
    // The words of the article.
    [InlineData("quotes:\n  - text: a long time,\n    cue: Said\n", "quotes:\n  - text: a long time,\n    cue: said\n")]
    // Duplicates and omitted lines.
    [InlineData("quotes:\n  - text: a long time\n\n  - text: a long time\n", "quotes:\n  - text: a long time\n")]
    [InlineData(
        "delegations:\n  - id: d\n    members:\n      - person: ann-lee\n      - person: ann-lee\n",
        "delegations:\n  - id: d\n    members:\n      - person: ann-lee\n"
    )]
    // Comments next to an entry that is removed stay.
    [InlineData(
        "quotes:\n  - text: a long time\n\n  # Ask about this.\n  - text: a long time # twice?\n",
        "quotes:\n  - text: a long time\n\n  # Ask about this.\n  # twice?\n"
    )]
    [InlineData(
        "quotes:\n  - text: a long time\n    occurrence: 2 # why?\n    cue: said # yes\n",
        "quotes:\n  - text: a long time\n    # why?\n    cue: said # yes\n"
    )]
    // Fixes that reveal further problems: the key, its value, the person.
    [InlineData(
        "quotes:\n  - txt: We have wated for a long time,\n    speeker: Ann Lee\n",
        "quotes:\n  - text: We have waited for a long time,\n    speaker: ann-lee\n"
    )]
    public async Task Mistakes_in_annotations_are_fixed_in_place(string before, string after)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            using var folder = new TestFolder()
                .With("seeds/visit.txt", Text)
                .With("seeds/people.yaml", People)
                .With("seeds/visit.yaml", before.Replace("\n", lineEnd, StringComparison.Ordinal));
            var run = await ToolRun.OfAsync("fix", folder.Corpus, "--yes");
            Assert.Equal("", run.Error);
            Assert.Equal(after.Replace("\n", lineEnd, StringComparison.Ordinal), folder.Read("seeds/visit.yaml"));
        }
    }

    [Fact]
    public async Task A_long_quote_gets_the_punctuation_of_the_article()
    {
        var words = string.Concat(Enumerable.Repeat("We don\u2019t wait \u2013 not here. ", 100)).Trim();
        using var folder = new TestFolder()
            .With("seeds/visit.txt", $"She said, \u201c{words}\u201d\n")
            .With("seeds/visit.yaml", $"quotes:\n  - text: {words.Replace('\u2019', '\'').Replace('\u2013', '-')}\n");
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("fix", folder.Corpus, "--yes")).Code);
        Assert.Equal($"quotes:\n  - text: {words}\n", folder.Read("seeds/visit.yaml"));
    }

    [Theory]
    // A person has to judge: an opposite, another person, a number, whose words these are, what is left out.
    [InlineData("quotes:\n  - text: a long time\n    kind: indirect\n")]
    [InlineData("quotes:\n  - text: a long time\n    attribution: unconfirmed\n")]
    [InlineData("quotes:\n  - text: a long time\n    speaker: ann-le\n")]
    [InlineData("quotes:\n  - text: a long time\n    speaker: lee\n")]
    [InlineData("language: Old English\n")]
    [InlineData("omit:\n  - Ann Lee came to the harbour on Monday.\n")]
    [InlineData("quotes:\n  - text: We have waited for a long time,\n    speaker: ann-lee\n    source: Kremlin\n")]
    [InlineData("quotes:\n  - text: a long time\n\n  - text: a long time\n    speaker: ann-lee\n")]
    [InlineData("delegations:\n  - id: d\n    members: [{ person: ann-lee }, { person: ann-lee, role: she }]\n")]
    [InlineData("delegations:\n  - id: d\n    count: 2\n    members: [{ person: ann-lee }]\n")]
    // More than a typo; part of a word; no similar passage; an unknown person; ambiguous YAML; unknown keys.
    [InlineData("quotes:\n  - text: We have never been so happy to wait for a long time,\n")]
    [InlineData("quotes:\n  - text: We have wanted for a long time,\n")]
    [InlineData("quotes:\n  - text: We have not waited for a long time,\n")]
    [InlineData("quotes:\n  - text: aited for a long\n")]
    [InlineData("quotes:\n  - text: Nobody ever said this here\n")]
    [InlineData("quotes:\n  - text: a long time\n    speaker: bob-ray\n")]
    [InlineData("title: a: b # c\n")]
    [InlineData("speaker: x\nspeeker: y\n")]
    public async Task Large_differences_are_not_fixed(string before)
    {
        using var folder = new TestFolder()
            .With("seeds/visit.txt", Text)
            .With("seeds/people.yaml", People)
            .With("seeds/visit.yaml", before);
        var run = await ToolRun.OfAsync("fix", folder.Corpus, "--yes");
        Assert.Equal((ExitCode.Errors, ""), (run.Code, run.Error));
        Assert.Equal(before, folder.Read("seeds/visit.yaml"));
    }

    [Fact]
    public async Task A_dry_run_shows_each_fix_and_writes_nothing()
    {
        const string before = "quotes:\n  - text: We have wated for a long time,\n    speeker: ann-lee\n";
        using var folder = new TestFolder()
            .With("seeds/visit.txt", Text)
            .With("seeds/people.yaml", People)
            .With("seeds/visit.yaml", before);
        var run = await ToolRun.OfAsync("fix", folder.Corpus, "--dry-run");
        Assert.Contains(
            "-  - text: We have wated for a long time,\n+  - text: We have waited for a long time,\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("-    speeker: ann-lee\n+    speaker: ann-lee\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "2 fixes would be applied; 0 errors and 0 warnings would remain\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(before, folder.Read("seeds/visit.yaml"));
    }

    [Fact]
    public async Task Without_a_terminal_nothing_is_changed_without_confirmation()
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Text).With("seeds/visit.yaml", "Title: x\n");
        var run = await ToolRun.OfAsync("fix", folder.Corpus);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("--yes", run.Error, StringComparison.Ordinal);
        Assert.Equal("Title: x\n", folder.Read("seeds/visit.yaml"));
    }

    [Theory]
    [InlineData("yn", "title: a\ndecks: []\nPublisher: b\n", true)]
    [InlineData("ny", "Title: a\ndecks: []\npublisher: b\n", true)]
    [InlineData("a", "title: a\ndecks: []\npublisher: b\n", true)]
    [InlineData("yq", "title: a\ndecks: []\nPublisher: b\n", true)]
    [InlineData("q", "Title: a\ndecks: []\nPublisher: b\n", true)]
    [InlineData("xx7n", "Title: a\ndecks: []\nPublisher: b\n", false)]
    public void The_user_decides_about_each_fix(string script, string after, bool isShort)
    {
        using var folder = new TestFolder()
            .With("seeds/visit.txt", Text)
            .With("seeds/visit.yaml", "Title: a\ndecks: []\nPublisher: b\n");
        using ScriptedConsole console = new(script);
        _ = new FixRun(CorpusLocation.Find(folder.Corpus), console, isPrompting: true, isDryRun: false).Execute(
            default
        );
        Assert.Equal(after, folder.Read("seeds/visit.yaml"));
        Assert.True(console.IsDone);
        Assert.Equal(isShort, script.Length <= 2);
    }

    [Theory]
    [InlineData("y", "We have waited for a long time,")]
    [InlineData("n", "We have not waited for a long time,")]
    public void A_fix_that_changes_words_is_always_asked_about(string answer, string text)
    {
        const string before = "Title: a\nquotes:\n  - text: We have not waited for a long time,\n";
        using var folder = new TestFolder().With("seeds/visit.txt", Text).With("seeds/visit.yaml", before);
        using ScriptedConsole console = new("a" + answer);
        _ = new FixRun(CorpusLocation.Find(folder.Corpus), console, isPrompting: true, isDryRun: false).Execute(
            default
        );
        Assert.Equal($"title: a\nquotes:\n  - text: {text}\n", folder.Read("seeds/visit.yaml"));
        Assert.True(console.IsDone);
    }

    [Fact]
    public void The_user_chooses_one_of_several_fixes()
    {
        using var folder = new TestFolder().With(RulePage.All.Single(page => page.Id == "CORP4002").Failing!);
        using ScriptedConsole console = new("2");
        Assert.Equal(
            ExitCode.Success,
            new FixRun(CorpusLocation.Find(folder.Corpus), console, isPrompting: true, isDryRun: false).Execute(default)
        );
        Assert.Equal(Contents(RulePage.All.Single(page => page.Id == "CORP4002").Fixed!.Files), Contents(folder));
    }

    [Theory]
    // "all" is not offered for a fix that needs a decision.
    [InlineData("CORP3004", "ay")]
    [InlineData("CORP4010", "ay")]
    [InlineData("CORP4012", "y")]
    [InlineData("CORP4013", "1")]
    [InlineData("CORP4014", "1")]
    public void A_fix_that_needs_a_decision_is_offered_as_a_choice(string id, string script)
    {
        var page = RulePage.All.Single(page => page.Id == id);
        using var folder = new TestFolder().With(page.Failing!);
        using ScriptedConsole console = new(script);
        _ = new FixRun(CorpusLocation.Find(folder.Corpus), console, isPrompting: true, isDryRun: false).Execute(
            default
        );
        Assert.True(console.IsDone);
        Assert.Equal(Contents(page.Fixed!.Files), Contents(folder));
    }

    [Theory]
    [InlineData(
        "CORP4011",
        "y",
        "quotes:\n  - text: First the quay. The sheds can wait until the summer. Last the crane,\n"
            + "    speaker: ann-lee\n"
    )]
    [InlineData(
        "CORP4013",
        "2",
        "quotes:\n  - text: We will open in May and stay open all summer,\n    speaker: ann-lee\n"
    )]
    [InlineData(
        "CORP4014",
        "2",
        "quotes:\n  - text: We will raise the fee,\n    speaker: ann-lee\n    attribution: confirmed\n"
    )]
    public void The_other_choices_settle_a_problem_too(string id, string script, string after)
    {
        using var folder = new TestFolder().With(RulePage.All.Single(page => page.Id == id).Failing!);
        using ScriptedConsole console = new(script);
        Assert.Equal(
            ExitCode.Success,
            new FixRun(CorpusLocation.Find(folder.Corpus), console, isPrompting: true, isDryRun: false).Execute(default)
        );
        Assert.Equal(after.TrimEnd(), folder.Read("seeds/visit.yaml").TrimEnd());
    }

    [Fact]
    public async Task A_fix_that_needs_a_decision_is_skipped_without_prompting()
    {
        using var folder = new TestFolder().With(RulePage.All.Single(page => page.Id == "CORP4010").Failing!);
        var run = await ToolRun.OfAsync("fix", folder.Corpus, "--yes");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(
            "skipped: the fix changes what the annotations say; run 'dotnet corpus fix' to decide",
            run.Output,
            StringComparison.Ordinal
        );
    }

    private static string Contents(TestFolder folder) =>
        Contents(
            Directory
                .GetFiles(folder.Corpus, "*", SearchOption.AllDirectories)
                .ToDictionary(path => Path.GetRelativePath(folder.Corpus, path).Replace('\\', '/'), File.ReadAllBytes)
        );

    private static string Contents(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        string.Concat(
            files
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => $"== {file.Key}\n{System.Text.Encoding.Latin1.GetString(file.Value)}\n")
        );
}

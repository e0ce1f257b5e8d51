using CorpusSdk.Documentation.Tests.Harness;
using Xunit.Sdk;

namespace CorpusSdk.Documentation.Tests;

/// <summary>Mistakes on a page are found.</summary>
public sealed class PageRunTests
{
    private const string Ferry = """
        ```text title=seeds/ferry.txt
        The ferry is late
        ```

        """;

    [Theory]
    [InlineData("```text\nWhat is this?\n```", "page.md(2): no check understands this block")]
    [InlineData("```\nWhat is this?\n```", "page.md(2): no check understands this block")]
    [InlineData("```text titel=seeds/ferry.txt\nThe ferry\n```", "page.md(2): no check understands this block")]
    [InlineData("```text title=ferry.doc\nThe ferry\n```", "'ferry.doc' is not a file of a corpus")]
    [InlineData("```yaml title=seeds/ferry.yaml\ntitel: The ferry\n```", "CORP1003")]
    [InlineData(
        "```yaml title=seeds/a.yaml\ntitel: The ferry\n```\n\n```yaml title=seeds/a.yaml\ntitle: The ferry\n```",
        "CORP1003"
    )]
    [InlineData("```csharp\nint x = Corpus.Articles.Fery;\n```", "CS0103")]
    [InlineData("```csharp from=src/CorpusSdk/Corpus.csproj.cs\nint x;\n```", "Could not find")]
    [InlineData("```xml\n<CorpusFoldr>docs</CorpusFoldr>\n```", "reads the property CorpusFoldr")]
    [InlineData("```xml\n<NoWarn>CORP4001</NoWarn>\n```", "CORP4001 is not a warning")]
    [InlineData("```ini title=.globalconfig\ndotnet_diagnostic.CORP9999.severity = none\n```", "is not a warning")]
    [InlineData("```console\ndotnet corpus chek\n```", "dotnet corpus chek")]
    [InlineData("```console\ndotnet biuld\n```", "unknown command: dotnet biuld")]
    [InlineData("```yaml workflow\n- run: dotnet corpus check --strict\n```", "--strict")]
    [InlineData("```text tree\nseeds/\n  ferry.doc   an article\n```", "'ferry.doc   an article' is ignored")]
    public async Task A_mistake_fails(string block, string message)
    {
        var e = await Assert.ThrowsAnyAsync<Exception>(() => FollowAsync(block));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```text output\nThe ferry is late\n```", true)]
    [InlineData("```text output\nThe ferry is on time\n```", false)]
    [InlineData("```text output\nThe ferry is late\nAnd more\n```", false)]
    public async Task Output_is_compared(string output, bool isRight)
    {
        var page = $"{Ferry}```csharp\nConsole.WriteLine(Corpus.Articles.Ferry.Title);\n```\n\n{output}\n";
        var failure = await Record.ExceptionAsync(() => FollowAsync(page));
        Assert.Equal(isRight, failure is null);
        Assert.True(failure is null or FailException, failure?.ToString());
    }

    [Fact]
    public async Task Commands_change_the_files_of_a_page() =>
        await FollowAsync(
            $$"""
            {{Ferry}}
            ```yaml title=seeds/ferry.yaml
            published: 2024-05-01
            ```

            ```xml
            <CorpusPins>require</CorpusPins>
            ```

            ```console
            $ dotnet corpus pin
            pinned   seeds/ferry.yaml
            1 article pinned, 0 updated, 0 unchanged
            ```
            """
        );

    private static Task FollowAsync(string text) => PageRun.OfAsync(new("page.md", text));
}

using CorpusSdk.Documentation.Tests.Harness;

// Pages write to the console and have a current folder.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace CorpusSdk.Documentation.Tests;

/// <summary>The blocks of the documentation do what the pages say; see 'Write a page' in CONTRIBUTING.md.</summary>
public sealed class PageBlockTests
{
    public static TheoryData<string> Pages => [.. DocumentationPage.WithSnippets];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Every_block_of_a_page_does_what_the_page_says(string page) =>
        PageRun.OfAsync(DocumentationPage.Read(page));
}

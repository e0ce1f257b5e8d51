using System.Globalization;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Lsp;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Tests.Harness;
using StreamJsonRpc;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>A large corpus takes seconds to compile; who opens a file of it does not wait for them.</summary>
public sealed class LspPreviewTests
{
    private const string Seed = "seeds/000_1597e04da5133f28.yaml";

    [Fact]
    public void The_open_file_of_a_large_corpus_has_its_problems_before_the_corpus_is_compiled()
    {
        using var folder = LargeFolder();
        LspCorpus corpus = new(CorpusLocation.Find(folder.Path));
        Assert.Null(corpus.Preview(CancellationToken.None));

        var path = folder.PathOf(Seed);
        var text = File.ReadAllText(path);
        corpus.Open(new(DocumentUri.Of(path), path, 1, text));
        var preview = corpus.Preview(CancellationToken.None)!;
        Assert.Empty(preview.ProblemsByPath[path]);
        Assert.Contains(preview.Compilation.People, person => person.Id == "vladimir-putin");

        corpus.Open(new(DocumentUri.Of(path), path, 2, Misquoted(text)));
        Assert.False(corpus.Compiled.IsCompleted);
        var problem = Assert.Single(corpus.Preview(CancellationToken.None)!.ProblemsByPath[path]);

        Assert.Equal(problem, Assert.Single(corpus.Snapshot().ProblemsByPath[path]));
        Assert.True(corpus.Compiled.IsCompleted);
        Assert.Null(corpus.Preview(CancellationToken.None));
    }

    [Fact]
    public void A_small_corpus_is_compiled_at_once()
    {
        using var folder = TestFolder.WithSeeds();
        LspCorpus corpus = new(CorpusLocation.Find(folder.Path));
        var path = folder.PathOf(Seed);
        corpus.Open(new(DocumentUri.Of(path), path, 1, File.ReadAllText(path)));
        Assert.Null(corpus.Preview(CancellationToken.None));
    }

    [Fact]
    public async Task What_is_typed_is_not_kept_waiting_by_questions_about_a_corpus_that_is_not_compiled()
    {
        using var folder = LargeFolder();
        var path = folder.PathOf(Seed);
        var text = await File.ReadAllTextAsync(path);
        await using var client = await LspClient.StartAsync(folder.Path);
        await client.OpenAsync(path);
        var question = client.AskAsync<IReadOnlyList<LspInlayHint>>(
            "textDocument/inlayHint",
            new InlayHintParams(new(DocumentUri.Of(path)), new(new(0, 0), new(1000, 0)))
        );
        await client.ChangeAsync(path, Misquoted(text));
        var problem = Assert.Single(await client.ProblemsOfAsync(path));
        Assert.Equal("CORP4001", problem.Code);
        try
        {
            Assert.NotEmpty(await question);
        }
        catch (RemoteInvocationException changed)
        {
            // The corpus was not ready when the document changed.
            Assert.Equal(-32801, changed.ErrorCode);
            Assert.Equal("the document has changed since the question", changed.Message);
        }
    }

    private static string Misquoted(string text) =>
        text.Replace("consistent and firm", "consistent and not firm", StringComparison.Ordinal);

    private static TestFolder LargeFolder()
    {
        var folder = TestFolder.WithSeeds();
        for (var i = 0; i < 2_000; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"seeds/more/{i:d4}.md");
            _ = folder.With(name, $"---\npublished: 2026-01-02\n---\nArticle {i}\n\nOf many.\n");
        }

        return folder;
    }
}

using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Lsp;
using CorpusSdk.Tool.Lsp.Completion;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>A corpus with a cursor, which <c>|</c> marks, in one of its files.</summary>
internal sealed class CompletionFolder : IDisposable
{
    public const char Cursor = '|';

    private const string People = """
        - id: vladimir-putin
          name: Vladimir Putin
          aliases: [Putin, Mr. Putin]
          country: Russia
          roles: [{ title: Russian President }, { title: Prime Minister }]
        - id: kim-jong-un
          name: Kim Jong-un
          aliases: [Kim]
        - id: ann-lee
          name: Ann Lee
        - id: bob-ray
          name: Bob Ray
        """;

    private readonly TestFolder _folder;
    private readonly LspCorpus _corpus;
    private readonly ClientCapabilities? _client;
    private OpenDocument? _document;

    private CompletionFolder(TestFolder folder, bool hasLabelDetails)
    {
        _folder = folder;
        _corpus = new(CorpusLocation.Find(folder.Path));
        _client = hasLabelDetails ? new(TextDocument: new(Completion: new(new(LabelDetailsSupport: true)))) : null;
    }

    /// <summary>An article, the people, and what else there is.</summary>
    /// <param name="text">The text of <c>seeds/a.txt</c>.</param>
    /// <param name="code">The program's C#.</param>
    public static CompletionFolder With(string text = "", string code = "", bool hasLabelDetails = true)
    {
        var folder = new TestFolder().With("seeds/people.yaml", People).With("seeds/a.txt", text);
        if (code.Length > 0)
        {
            _ = folder
                .With("Content.cs", code)
                .With("Summit.csproj", "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>");
        }

        return new(folder, hasLabelDetails);
    }

    public static CompletionFolder WithSeeds() => new(TestFolder.WithSeeds(), hasLabelDetails: true);

    public string Corpus => _folder.Corpus;

    public string TextOf(string path) => File.ReadAllText(Path.Combine(_folder.Corpus, path));

    /// <summary>Opens a file in the editor; <c>|</c> is where the cursor is.</summary>
    public LspCompletionList At(string path, string marked)
    {
        var cursor = marked.IndexOf(Cursor, StringComparison.Ordinal);
        Assert.True(cursor >= 0, "the text has no cursor");
        return At(path, marked.Remove(cursor, 1), cursor);
    }

    public LspCompletionList At(string path, string text, int cursor)
    {
        var full = Path.GetFullPath(Path.Combine(_folder.Corpus, path));
        _document = new(DocumentUri.Of(full), full, 1, text);
        _corpus.Open(_document);
        var position = SourceFile.Create("", "", "", text[..cursor]) is var before
            ? before.PositionOf(before.Text.Length)
            : default;
        return new CompletionProvider(_corpus.Snapshot(), _client).At(
            full,
            new(position.Line, position.Column),
            CancellationToken.None
        );
    }

    public IReadOnlyList<string> Labels(string path, string marked) =>
        [.. At(path, marked).Items.Select(item => item.Label)];

    /// <summary>The file after accepting an item.</summary>
    public string Accept(LspCompletionItem item) =>
        _document!.After([new(item.TextEdit.NewText, item.TextEdit.Range)], 2).Text;

    /// <summary>The file after accepting the item with a label.</summary>
    public string Accept(string path, string marked, string label)
    {
        var items = At(path, marked).Items;
        var item = items.FirstOrDefault(item => item.Label == label);
        Assert.True(item is not null, $"'{label}' is not among: {string.Join(" | ", items.Select(i => i.Label))}");
        return Accept(item);
    }

    /// <summary>What is wrong with the corpus after a change of the open file.</summary>
    public IReadOnlyList<Problem> ProblemsWith(string text)
    {
        _corpus.Open(_document! with { Text = text });
        return [.. _corpus.Snapshot().Problems];
    }

    public void Dispose() => _folder.Dispose();
}

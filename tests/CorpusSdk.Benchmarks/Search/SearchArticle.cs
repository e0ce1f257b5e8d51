using System.IO.MemoryMappedFiles;
using System.Text;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>An article as in generated code: its text is looked up in mapped memory at each access.</summary>
internal sealed class SearchArticle(SearchTexts texts, ulong key, ReferenceArticle source) : IArticle
{
    private string? _text;

    public string Id => source.Id;
    public string Title => source.Title;
    public IReadOnlyList<string> Decks => [];
    public EdtfDate? Published => source.Published;
    public string? Publisher => source.Publisher;
    public string? Url => null;
    public string Language => "en";
    public string? Dateline => null;
    public string Text => _text ??= Encoding.UTF8.GetString(Utf8Text);
    public ReadOnlySpan<byte> Utf8Text => texts.Get(key);
    public IReadOnlyList<Paragraph> Paragraphs => [];
    public IReadOnlyList<string> Captions => [];
    public IReadOnlyList<IQuote> Quotes => [];
    public IReadOnlyList<IPerson> People => [];
    public IReadOnlyList<IDelegation> Delegations => [];
    public IReadOnlyList<IMention> Mentions => [];
    public SourceLocation Location => default;

    public override string ToString() => Id;
}

/// <summary>The texts in an archive as packed by a build, mapped from its file as from an assembly.</summary>
internal sealed unsafe class SearchTexts : IDisposable
{
    private readonly string _path = Path.GetTempFileName();
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly TextArchiveReader _archive;

    public SearchTexts(IEnumerable<ReferenceArticle> articles)
    {
        var all = articles.Select(article => (Key: StableHash.Of(article.Id), Article: article)).ToList();
        using (var stream = File.Create(_path))
        {
            TextArchiveWriter.Write(
                stream,
                all.Count,
                all.Select(item => new ArchivedText(item.Key, Encoding.UTF8.GetBytes(item.Article.Text)))
            );
        }

        _file = MemoryMappedFile.CreateFromFile(_path);
        _view = _file.CreateViewAccessor();
        byte* start = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _archive = TextArchiveReader.Open(new UnmanagedMemoryStream(start, new FileInfo(_path).Length));
        Articles = [.. all.Select(item => new SearchArticle(this, item.Key, item.Article))];
    }

    public IReadOnlyList<SearchArticle> Articles { get; }

    public ReadOnlySpan<byte> Get(ulong key) =>
        _archive.TryGetText(key, out var text, out _) ? text : throw new KeyNotFoundException();

    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
        File.Delete(_path);
    }
}

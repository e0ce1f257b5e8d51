using CorpusSdk.Core.Storage;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Pushing;

/// <summary>A corpus that is in memory as a whole.</summary>
internal sealed class LoadedPush(CorpusView corpus) : IPushedCorpus
{
    private const int BatchSize = 256;

    private readonly StoreRows _rows = new(corpus.Schema, StoreLayout.Of(corpus.Schema));

    public string Name => Path.GetFileNameWithoutExtension(corpus.Location.Project ?? corpus.Location.Root);

    public StoreLayout Layout { get; } = StoreLayout.Of(corpus.Schema);

    public int Count => corpus.Articles.Count;

    public IEnumerable<IReadOnlyList<StoredArticle>> Articles(CancellationToken cancellation) =>
        corpus
            .Articles.Chunk(BatchSize)
            .Select(batch =>
                batch
                    .AsParallel()
                    .AsOrdered()
                    .WithCancellation(cancellation)
                    .Select(article => _rows.Of(article.Model, article.Text.Text))
                    .ToList()
            );

    public SharedRows? Finish(CancellationToken cancellation) =>
        _rows.Of([.. corpus.People.Select(person => person.Person)], corpus.Entries);
}

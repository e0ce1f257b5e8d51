using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Storage;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Pushing;

/// <summary>A corpus that is read from disk, compiled and turned into rows batch by batch.</summary>
internal sealed class StreamedPush : IPushedCorpus
{
    /// <summary>Enough to keep all cores busy, and few enough to be nothing in memory.</summary>
    private const int BatchSize = 64;

    private readonly CorpusLocation _location;
    private readonly ProgramSchema _schema;
    private readonly StreamedCompilation _stream;
    private readonly StoreRows _rows;

    private StreamedPush(CorpusLocation location, ProgramSchema schema, CancellationToken cancellation)
    {
        (_location, _schema) = (location, schema);
        var paths = CorpusFolder.ListFiles(location, schema.Files);
        if (paths.Count == 0)
        {
            throw CheckedCorpus.NoFiles(location);
        }

        _stream = new(
            paths.Select(location.NamesOf),
            CorpusFileReader.Read,
            schema.Declared,
            location.Settings,
            cancellation
        );
        Layout = StoreLayout.Of(schema.Declared);
        _rows = new(schema.Declared, Layout);
    }

    public string Name => Path.GetFileNameWithoutExtension(_location.Project ?? _location.Root);

    public StoreLayout Layout { get; }

    public int Count => _stream.Count;

    /// <summary>The number of errors, after <see cref="Finish"/>.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Finds a corpus and reads its people.</summary>
    /// <param name="path">A path that <see cref="CorpusLocation.Find"/> accepts.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ToolException">There is no corpus, or it cannot be read.</exception>
    public static StreamedPush Open(string? path, CancellationToken cancellation)
    {
        var location = CorpusLocation.Find(path);
        return new(location, ProgramSchema.Load(location, cancellation), cancellation);
    }

    /// <inheritdoc cref="OutputPlace.EnsureOutside(CorpusView, IReadOnlyCollection{string})"/>
    public void EnsureOutside(string file) => OutputPlace.EnsureOutside(_location, _schema.Files, [file]);

    public IEnumerable<IReadOnlyList<StoredArticle>> Articles(CancellationToken cancellation) =>
        Ahead.Of(
            _stream
                .Articles(BatchSize, cancellation)
                .Select(batch =>
                    batch
                        .AsParallel()
                        .AsOrdered()
                        .WithCancellation(cancellation)
                        .Select(article => _rows.Of(article.Model, article.Text))
                        .ToList()
                )
        );

    public SharedRows? Finish(CancellationToken cancellation)
    {
        var corpus = _stream.Finish(_schema.DeclarationsAt(_location), cancellation);
        ErrorCount = corpus.Problems.Count(problem => problem.Rule.Severity == Severity.Error);
        return ErrorCount > 0
            ? null
            : _rows.Of(
                corpus.People,
                CorpusEntry.ListOf(corpus.Collections, path => CorpusFileReader.Read(path, _location).File.Text)
            );
    }
}

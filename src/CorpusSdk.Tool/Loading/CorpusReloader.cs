namespace CorpusSdk.Tool.Loading;

/// <summary>
/// Loads a corpus repeatedly. Each time, only the files that have changed are read, and only what depends on them is
/// checked again.
/// </summary>
internal sealed class CorpusReloader(CorpusLocation location)
{
    private readonly CorpusFileCache _cache = new();
    private CheckedCorpus? _last;

    /// <summary>The corpus as it is on disk now.</summary>
    /// <exception cref="ToolException">The folder or one of its files cannot be read. The next call tries
    /// again.</exception>
    public CheckedCorpus Load(CancellationToken cancellation = default) =>
        _last = CorpusFolder.Load(location, _cache, _last, cancellation);
}

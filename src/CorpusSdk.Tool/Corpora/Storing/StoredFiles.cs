using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Corpora.Storing;

/// <summary>The files that a stored corpus was compiled from.</summary>
/// <param name="Collections">The collections of the program, whose patterns say which files are the corpus's.</param>
/// <param name="Stamps">The stamp of each file by its path relative to the corpus folder, in ordinal order.</param>
internal sealed record StoredFiles(CollectionFiles Collections, IReadOnlyList<(string Path, FileStamp Stamp)> Stamps)
{
    /// <summary>The files of a corpus as they are now. Called before they are read.</summary>
    /// <exception cref="ToolException">The folder cannot be read.</exception>
    public static StoredFiles Now(CorpusLocation location, CollectionFiles collections) =>
        new(
            collections,
            [
                .. ProgramSchema
                    .SourcesOf(location)
                    .Concat(CorpusFolder.ListFiles(location, collections))
                    .Select(location.RelativePath)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .AsParallel()
                    .AsOrdered()
                    .Select(path => (path, FileStamp.Of(Path.Combine(location.Root, path)))),
            ]
        );

    /// <summary>The same files, with earlier stamps of those that have one.</summary>
    public StoredFiles Or(StoredFiles earlier)
    {
        var known = earlier.Stamps.ToDictionary(file => file.Path, file => file.Stamp, StringComparer.Ordinal);
        return this with
        {
            Stamps = [.. Stamps.Select(file => (file.Path, known.GetValueOrDefault(file.Path, file.Stamp)))],
        };
    }

    /// <summary>The files with the hashes of their contents.</summary>
    /// <param name="location">Where the corpus is.</param>
    /// <param name="compiled">The files of the corpus as they were compiled.</param>
    public StoredFiles Hashed(CorpusLocation location, IEnumerable<CorpusFile> compiled)
    {
        var read = compiled
            .DistinctBy(file => file.File.RelativePath, StringComparer.Ordinal)
            .ToDictionary(file => file.File.RelativePath, StringComparer.Ordinal);
        return this with
        {
            Stamps =
            [
                .. Stamps
                    .AsParallel()
                    .AsOrdered()
                    .Select(file =>
                        (
                            file.Path,
                            file.Stamp.With(
                                read.GetValueOrDefault(file.Path)
                                    ?? CorpusFileReader.Read(Path.Combine(location.Root, file.Path), location)
                            )
                        )
                    ),
            ],
        };
    }

    /// <summary>The same files with their stamps of now, if their contents have not changed.</summary>
    /// <returns>This object if no stamp has changed; null if a file has changed, was added or removed.</returns>
    /// <exception cref="ToolException">The folder cannot be read.</exception>
    public StoredFiles? Recognize(CorpusLocation location)
    {
        var now = Now(location, Collections);
        if (now.Stamps.Count != Stamps.Count)
        {
            return null;
        }

        List<int> uncertain = [];
        for (var i = 0; i < Stamps.Count; i++)
        {
            if (now.Stamps[i].Path != Stamps[i].Path || now.Stamps[i].Stamp.Length != Stamps[i].Stamp.Length)
            {
                return null;
            }

            if (!Stamps[i].Stamp.IsSurelySame(now.Stamps[i].Stamp))
            {
                uncertain.Add(i);
            }
        }

        if (uncertain.Count == 0)
        {
            return this;
        }

        var stamps = Stamps.ToArray();
        var areSame = uncertain
            .AsParallel()
            .All(i =>
            {
                var path = Path.Combine(location.Root, Stamps[i].Path);
                var isSame = Stamps[i].Stamp.HasSameContent(now.Stamps[i].Stamp, path, location, out var stamp);
                stamps[i].Stamp = stamp;
                return isSame;
            });
        return areSame ? this with { Stamps = stamps } : null;
    }
}

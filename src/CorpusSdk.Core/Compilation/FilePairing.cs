using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// Which sidecar annotates which text. Depends only on the names of the files, not on their contents.
/// </summary>
/// <param name="Articles">The indices of each text and of its sidecar in the list of files; -1 for no sidecar.</param>
/// <param name="Problems">Sidecars without a text, and second sidecars of a text.</param>
/// <param name="People">The indices of the files of people.</param>
/// <param name="Data">The indices of the files of collections.</param>
/// <param name="SidecarCount">The number of sidecars, those without a text included.</param>
internal sealed record FilePairing(
    EquatableArray<(int Text, int Sidecar)> Articles,
    EquatableArray<int> People,
    EquatableArray<int> Data,
    int SidecarCount,
    EquatableArray<Problem> Problems
)
{
    public static readonly FilePairing Empty = new(
        EquatableArray<(int, int)>.Empty,
        EquatableArray<int>.Empty,
        EquatableArray<int>.Empty,
        0,
        EquatableArray<Problem>.Empty
    );

    /// <param name="files">In the order of the files.</param>
    public static FilePairing Of(EquatableArray<FileRole> files, CancellationToken cancellationToken)
    {
        var sidecars = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            // Of two, the ordinally first one counts; the other is reported.
            var path = files[i].Names.RelativePath;
            if (
                files[i].IsSidecar
                && (
                    !sidecars.TryGetValue(CorpusPath.PairKey(path), out var other)
                    || string.CompareOrdinal(path, files[other].Names.RelativePath) < 0
                )
            )
            {
                sidecars[CorpusPath.PairKey(path)] = i;
            }
        }

        var articles = new List<(int, int)>();
        for (var i = 0; i < files.Count; i++)
        {
            if (files[i].IsText)
            {
                var path = files[i].Names.RelativePath;
                articles.Add((i, sidecars.TryGetValue(CorpusPath.PairKey(path), out var sidecar) ? sidecar : -1));
            }
        }

        var paired = files.Where(file => file.IsText || file.IsSidecar).Select(file => file.Names).ToList();
        return new(
            articles.ToEquatableArray(),
            Indices(file => file.IsPeople),
            Indices(file => file.IsData),
            files.Count(file => file.IsSidecar),
            Pairing.Check(paired, cancellationToken)
        );

        EquatableArray<int> Indices(Func<FileRole, bool> has) =>
            Enumerable.Range(0, files.Count).Where(i => has(files[i])).ToEquatableArray();
    }
}

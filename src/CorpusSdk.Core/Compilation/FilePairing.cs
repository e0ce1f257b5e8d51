using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// Which sidecar annotates which text. Depends only on the names of the files, not on their contents.
/// </summary>
/// <param name="Articles">The indices of each text and of its sidecar in the list of files; -1 for no sidecar.</param>
/// <param name="Problems">Sidecars without a text, second sidecars of a text, and second texts of a name.</param>
/// <param name="People">The indices of the files of people.</param>
/// <param name="Data">The indices of the files of collections.</param>
/// <param name="TextCount">The number of texts, second texts of a name included.</param>
/// <param name="SidecarCount">The number of sidecars, those without a text included.</param>
internal sealed record FilePairing(
    EquatableArray<(int Text, int Sidecar)> Articles,
    EquatableArray<int> People,
    EquatableArray<int> Data,
    int TextCount,
    int SidecarCount,
    EquatableArray<Problem> Problems
)
{
    public static readonly FilePairing Empty = new(
        EquatableArray<(int, int)>.Empty,
        EquatableArray<int>.Empty,
        EquatableArray<int>.Empty,
        0,
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

        var texts = Pairing.FirstTexts(files.Where(file => file.IsText).Select(file => file.Names.RelativePath));
        var articles = new List<(int, int)>();
        for (var i = 0; i < files.Count; i++)
        {
            var path = files[i].Names.RelativePath;
            var key = CorpusPath.PairKey(path);
            if (files[i].IsText && texts[key] == path)
            {
                articles.Add((i, sidecars.TryGetValue(key, out var sidecar) ? sidecar : -1));
            }
        }

        var paired = files.Where(file => file.IsText || file.IsSidecar).Select(file => file.Names).ToList();
        return new(
            articles.ToEquatableArray(),
            Indices(file => file.IsPeople),
            Indices(file => file.IsData),
            files.Count(file => file.IsText),
            files.Count(file => file.IsSidecar),
            Pairing.Check(
                paired,
                files.Where(file => file.IsData && !file.IsText).Select(file => file.Names),
                cancellationToken
            )
        );

        EquatableArray<int> Indices(Func<FileRole, bool> has) =>
            Enumerable.Range(0, files.Count).Where(i => has(files[i])).ToEquatableArray();
    }
}

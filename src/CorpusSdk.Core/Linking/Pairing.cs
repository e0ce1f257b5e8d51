using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>Pairs sidecars with texts by name: same folder, same stem.</summary>
public static class Pairing
{
    /// <summary>
    /// Limits how often a similar name is searched for: a wrong folder may leave thousands of files without a text.
    /// </summary>
    private const int MaxNearest = 200;

    /// <summary>
    /// Reports sidecars without a text (CORP1009), second sidecars of a text, and second texts of a name (CORP1010). Of
    /// <c>a.yaml</c> and <c>a.yml</c>, the ordinally first is used.
    /// </summary>
    /// <param name="files">All texts and sidecars of the corpus, in any order.</param>
    /// <param name="entries">The files that are entries of collections, and not articles.</param>
    public static EquatableArray<Problem> Check(
        IEnumerable<FileNames> files,
        IEnumerable<FileNames>? entries = null,
        CancellationToken cancellationToken = default
    )
    {
        var textsOfEntries = FirstTexts(
            (entries ?? [])
                .Select(entry => entry.RelativePath)
                .Where(path => CorpusPath.KindOf(path) == CorpusFileKind.Text)
        );
        var inOrder = files
            .GroupBy(f => f.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(f => f.RelativePath, StringComparer.Ordinal)
            .ThenBy(f => f.Path, StringComparer.Ordinal)
            .ToList();
        var texts = FirstTexts(
            inOrder.Where(f => CorpusPath.KindOf(f.RelativePath) == CorpusFileKind.Text).Select(f => f.RelativePath)
        );
        var unpaired = new HashSet<string>(texts.Keys, StringComparer.Ordinal);
        unpaired.ExceptWith(
            inOrder
                .Where(f => CorpusPath.KindOf(f.RelativePath) == CorpusFileKind.Sidecar)
                .Select(f => CorpusPath.PairKey(f.RelativePath))
        );

        List<Problem> problems = [];
        Dictionary<string, FileNames> sidecars = new(StringComparer.Ordinal);
        var nearestLeft = MaxNearest;
        foreach (var sidecar in inOrder.Where(f => CorpusPath.KindOf(f.RelativePath) == CorpusFileKind.Sidecar))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var key = CorpusPath.PairKey(sidecar.RelativePath);
            if (sidecars.TryGetValue(key, out var first))
            {
                problems.Add(AtStart(sidecar, Rules.DuplicateAnnotations, CorpusPath.FileName(key), first.DisplayPath));
                continue;
            }

            sidecars.Add(key, sidecar);
            if (!texts.ContainsKey(key) && textsOfEntries.TryGetValue(key, out var entry))
            {
                problems.Add(
                    AtStart(
                        sidecar,
                        Rules.TextIsEntry,
                        CorpusPath.FileName(sidecar.RelativePath),
                        CorpusPath.FileName(entry),
                        CorpusPath.IsMarkdown(entry) ? "or move these keys to its front matter" : "or remove this file"
                    )
                );
            }
            else if (!texts.ContainsKey(key))
            {
                var nearest = nearestLeft-- > 0 ? NearestWord.Of(key, unpaired) : null;
                var fix = nearest is null
                    ? null
                    : new SuggestedFix(SuggestedFixKind.Rename, default, nearest) { NeedsDecision = true };
                problems.Add(
                    AtStart(
                            sidecar,
                            Rules.MissingArticle,
                            CorpusPath.FileName(sidecar.RelativePath),
                            CorpusPath.FileName(key),
                            CorpusPath.IsNearlyPeople(CorpusPath.FileName(key))
                                    ? "if this file lists people, rename it to 'people.yaml'"
                                : nearest is null ? "add the text, or rename this file to match its text"
                                : $"did you mean the text '{nearest}'?"
                        )
                        .With(fix)
                );
            }
        }

        foreach (var text in inOrder)
        {
            if (
                texts.TryGetValue(CorpusPath.PairKey(text.RelativePath), out var other)
                && other != text.RelativePath
                && CorpusPath.KindOf(text.RelativePath) == CorpusFileKind.Text
            )
            {
                problems.Add(AtStart(text, Rules.DuplicateTexts, CorpusPath.Stem(other), CorpusPath.FileName(other)));
            }
        }

        return problems.ToEquatableArray();
    }

    /// <summary>
    /// The text that counts for each name: if there are several, the <c>.txt</c>, or else the ordinally first.
    /// </summary>
    /// <param name="texts">Paths relative to the corpus folder.</param>
    internal static Dictionary<string, string> FirstTexts(IEnumerable<string> texts)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in texts)
        {
            var key = CorpusPath.PairKey(path);
            if (!first.TryGetValue(key, out var other) || IsBefore(path, other))
            {
                first[key] = path;
            }
        }

        return first;

        static bool IsBefore(string path, string other) =>
            IsPlain(path) == IsPlain(other) ? string.CompareOrdinal(path, other) < 0 : IsPlain(path);

        static bool IsPlain(string path) => path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
    }

    private static Problem AtStart(FileNames file, Rule rule, params object[] arguments) =>
        new(rule, file.Path, default, default, default, rule.Format(arguments));
}

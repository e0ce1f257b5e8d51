using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Lsp.Features;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp;

/// <summary>
/// Tells the editor what has changed about the problems of a corpus: file by file, also of files that are not open.
/// </summary>
/// <param name="publish">Sends the problems of a file.</param>
internal sealed class DiagnosticsPublisher(Action<PublishDiagnosticsParams> publish)
{
    // By corpus folder and path.
    private readonly Dictionary<string, Dictionary<string, Published>> _published = new(StringComparer.Ordinal);

    /// <summary>Sends the problems of those files where something has changed since the last call.</summary>
    /// <param name="snapshot">The corpus.</param>
    /// <param name="described">Its problems, if more is known about them than the snapshot says.</param>
    public void Publish(LspSnapshot snapshot, IReadOnlyList<Problem>? described = null)
    {
        var published = PublishedOf(snapshot);
        var problems = described?.ToLookup(problem => problem.Path, StringComparer.Ordinal) ?? snapshot.ProblemsByPath;
        foreach (var path in published.Keys.Except(problems.Select(file => file.Key)).ToList())
        {
            Publish(snapshot, published, path, []);
        }

        foreach (var file in problems)
        {
            if (file.Key.Length > 0)
            {
                Publish(snapshot, published, file.Key, [.. file]);
            }
        }

        // An editor that waits for the problems of a version gets them, even if there are none.
        foreach (var document in snapshot.Documents.Values)
        {
            if (!problems.Contains(document.Path) && snapshot.FileAt(document.Path) is not null)
            {
                Publish(snapshot, published, document.Path, []);
            }
        }
    }

    /// <summary>
    /// Sends the problems of the open files of a corpus that is not complete: those that do not depend on the rest.
    /// </summary>
    public void PublishOpen(LspSnapshot snapshot)
    {
        foreach (var document in snapshot.Documents.Values.Where(open => snapshot.FileAt(open.Path) is not null))
        {
            Publish(
                snapshot,
                PublishedOf(snapshot),
                document.Path,
                [.. snapshot.ProblemsByPath[document.Path].Where(IsOfFile)]
            );
        }

        // The form of the file, and the article's words.
        static bool IsOfFile(Problem problem) => problem.Rule.Id[4] is '1' or '4';
    }

    /// <summary>Clears the problems of a corpus that is no longer open.</summary>
    public void Forget(string root)
    {
        if (_published.Remove(root, out var published))
        {
            foreach (var (path, file) in published)
            {
                publish(new(file.Uri ?? DocumentUri.Of(path), null, []));
            }
        }
    }

    private Dictionary<string, Published> PublishedOf(LspSnapshot snapshot)
    {
        if (!_published.TryGetValue(snapshot.Location.Root, out var published))
        {
            published = _published[snapshot.Location.Root] = new(StringComparer.Ordinal);
        }

        return published;
    }

    private void Publish(
        LspSnapshot snapshot,
        Dictionary<string, Published> published,
        string path,
        IReadOnlyList<Problem> problems
    )
    {
        var document = snapshot.Documents.GetValueOrDefault(path);
        if (
            published.TryGetValue(path, out var last)
            && last.Version == document?.Version
            && last.Problems.SequenceEqual(problems)
        )
        {
            return;
        }

        // An editor may spell an address in its own way, and knows the problems by it.
        if (last?.Uri is { } former && former != snapshot.UriOf(path))
        {
            publish(new(former, null, []));
        }

        if (problems.Count == 0 && document is null)
        {
            _ = published.Remove(path);
        }
        else
        {
            published[path] = new(document?.Uri, document?.Version, problems);
        }

        publish(new(snapshot.UriOf(path), document?.Version, LspDiagnostics.Of(problems, snapshot)));
    }

    private sealed record Published(string? Uri, int? Version, IReadOnlyList<Problem> Problems);
}

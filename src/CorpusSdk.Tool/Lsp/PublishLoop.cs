using System.Threading.Channels;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Checking;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Lsp;

/// <summary>
/// Compiles a corpus after it has changed, and publishes its problems; changes in a row are compiled once. While a
/// large corpus is compiled for the first time, the problems of the open files do not wait for the rest.
/// </summary>
internal sealed class PublishLoop : IDisposable
{
    /// <summary>How long nothing must change before git is asked what was changed in a text that is pinned.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(500);

    private readonly Channel<LspCorpus> _changed = Channel.CreateUnbounded<LspCorpus>();
    private readonly Channel<LspCorpus> _notCompiled = Channel.CreateUnbounded<LspCorpus>();
    private readonly CancellationTokenSource _end = new();

    // Also guards what has been published, and whether a corpus was compiled when it was.
    private readonly DiagnosticsPublisher _publisher;
    private readonly Action<int, string> _log;
    private readonly HashSet<string> _ready = new(StringComparer.Ordinal);
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LspSnapshot> _undescribed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _failures = new(StringComparer.Ordinal);

    /// <param name="publisher">Sends problems.</param>
    /// <param name="log">Tells the user, with a type of <see cref="LogMessageParams"/>, what cannot be shown in a
    /// file.</param>
    public PublishLoop(DiagnosticsPublisher publisher, Action<int, string> log)
    {
        (_publisher, _log) = (publisher, log);
        _ = Task.Run(RunAsync);
        _ = Task.Run(RunPreviewsAsync);
    }

    /// <summary>Says that a corpus may have other problems than before.</summary>
    public void Changed(LspCorpus corpus)
    {
        lock (_removed)
        {
            _ = _removed.Remove(corpus.Location.Root);
        }

        if (!corpus.Compiled.IsCompleted)
        {
            _ = _notCompiled.Writer.TryWrite(corpus);
        }

        _ = _changed.Writer.TryWrite(corpus);
    }

    /// <summary>Says that a corpus is no longer open.</summary>
    public void Removed(LspCorpus corpus)
    {
        lock (_removed)
        {
            _ = _removed.Add(corpus.Location.Root);
        }

        _ = _changed.Writer.TryWrite(corpus);
    }

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task RunAsync()
    {
        while (await NextChangeAsync())
        {
            foreach (var corpus in Waiting(_changed))
            {
                Publish(corpus);
            }
        }
    }

    private async Task RunPreviewsAsync()
    {
        while (await _notCompiled.Reader.WaitToReadAsync(_end.Token))
        {
            foreach (var corpus in Waiting(_notCompiled))
            {
                Try(corpus.Location.Root, () => PublishPreview(corpus));
            }
        }
    }

    private static HashSet<LspCorpus> Waiting(Channel<LspCorpus> channel)
    {
        HashSet<LspCorpus> waiting = [];
        while (channel.Reader.TryRead(out var corpus))
        {
            _ = waiting.Add(corpus);
        }

        return waiting;
    }

    /// <summary>Waits for a change. In a pause, looks up what is known about texts that were changed.</summary>
    private async Task<bool> NextChangeAsync()
    {
        var change = _changed.Reader.WaitToReadAsync(_end.Token).AsTask();
        if (_undescribed.Count > 0 && await Task.WhenAny(change, Task.Delay(s_pause, _end.Token)) != change)
        {
            foreach (var snapshot in _undescribed.Values)
            {
                Try(snapshot.Location.Root, () => PublishDescribed(snapshot));
            }

            _undescribed.Clear();
        }

        return await change;
    }

    private void PublishDescribed(LspSnapshot snapshot)
    {
        var described = ChangedTexts.Describe(snapshot.Location, snapshot.Compilation, snapshot.Problems, _end.Token);
        lock (_publisher)
        {
            _publisher.Publish(snapshot, described);
        }
    }

    private void PublishPreview(LspCorpus corpus)
    {
        if (corpus.Preview(_end.Token) is not { } preview)
        {
            return;
        }

        // Not while the other loop waits to publish.
        _ = preview.Problems;
        lock (_publisher)
        {
            if (!corpus.Compiled.IsCompleted && !IsRemoved(corpus))
            {
                _publisher.PublishOpen(preview);
            }
        }
    }

    private void Publish(LspCorpus corpus)
    {
        var root = corpus.Location.Root;
        if (IsRemoved(corpus))
        {
            lock (_publisher)
            {
                _publisher.Forget(root);
            }

            return;
        }

        Try(
            root,
            () =>
            {
                var snapshot = corpus.Snapshot(_end.Token);
                lock (_publisher)
                {
                    _publisher.Publish(snapshot);
                }

                SayReady(snapshot);
                _ = _undescribed.Remove(root);
                if (snapshot.Problems.Any(problem => problem.Rule == Rules.TextChanged))
                {
                    _undescribed.Add(root, snapshot);
                }

                foreach (var problem in snapshot.ProblemsByPath[""])
                {
                    LogOnce(root, $"{problem.Rule.Id}: {problem.Message}");
                }

                if (!snapshot.ProblemsByPath.Contains(""))
                {
                    lock (_failures)
                    {
                        _ = _failures.Remove(root);
                    }
                }
            }
        );
    }

    private bool IsRemoved(LspCorpus corpus)
    {
        lock (_removed)
        {
            return _removed.Contains(corpus.Location.Root);
        }
    }

    /// <summary>Until then, no problems may only mean that they are not known yet.</summary>
    private void SayReady(LspSnapshot snapshot)
    {
        if (_ready.Add(snapshot.Location.Root))
        {
            var articles = Counted.Of(snapshot.Compilation.AllArticles.Count, "article");
            _log(LogMessageParams.Info, $"the corpus '{snapshot.Location.Root}' is ready: {articles}");
            foreach (var note in CheckAdvice.OfFiles(snapshot.Location, snapshot.Schema.Files, snapshot.Compilation))
            {
                _log(LogMessageParams.Warning, note);
            }
        }
    }

    private void Try(string root, Action action)
    {
        try
        {
            action();
        }
        catch (OperationCanceledException)
        {
            // The server ends.
        }
        catch (Exception e) when (e is ToolException or IOException or UnauthorizedAccessException)
        {
            LogOnce(root, e.Message);
        }
#pragma warning disable CA1031 // One change that fails must not end the server.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogOnce(root, CorpusTool.Describe(e));
        }
    }

    /// <summary>A folder that cannot be read is reported once, not at every keystroke.</summary>
    private void LogOnce(string root, string message)
    {
        lock (_failures)
        {
            if (_failures.GetValueOrDefault(root) == message)
            {
                return;
            }

            _failures[root] = message;
        }

        _log(LogMessageParams.Error, message);
    }
}

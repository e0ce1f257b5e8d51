using System.Threading.Channels;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Checking;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Lsp;

/// <summary>
/// Compiles a corpus after it has changed, and publishes its problems; changes in a row are compiled once.
/// </summary>
internal sealed class PublishLoop : IDisposable
{
    /// <summary>How long nothing must change before git is asked what was changed in a text that is pinned.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(500);

    private readonly Channel<LspCorpus> _changed = Channel.CreateUnbounded<LspCorpus>();
    private readonly CancellationTokenSource _end = new();
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
    }

    /// <summary>Says that a corpus may have other problems than before.</summary>
    public void Changed(LspCorpus corpus)
    {
        lock (_removed)
        {
            _ = _removed.Remove(corpus.Location.Root);
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
        List<LspCorpus> waiting = [];
        while (await NextChangeAsync())
        {
            waiting.Clear();
            while (_changed.Reader.TryRead(out var corpus))
            {
                waiting.Add(corpus);
            }

            foreach (var corpus in waiting.Distinct())
            {
                Publish(corpus);
            }
        }
    }

    /// <summary>Waits for a change. In a pause, looks up what is known about texts that were changed.</summary>
    private async Task<bool> NextChangeAsync()
    {
        var change = _changed.Reader.WaitToReadAsync(_end.Token).AsTask();
        if (_undescribed.Count > 0 && await Task.WhenAny(change, Task.Delay(s_pause, _end.Token)) != change)
        {
            foreach (var snapshot in _undescribed.Values)
            {
                Try(
                    snapshot.Location.Root,
                    () =>
                        _publisher.Publish(
                            snapshot,
                            ChangedTexts.Describe(
                                snapshot.Location,
                                snapshot.Compilation,
                                snapshot.Problems,
                                _end.Token
                            )
                        )
                );
            }

            _undescribed.Clear();
        }

        return await change;
    }

    private void Publish(LspCorpus corpus)
    {
        var root = corpus.Location.Root;
        lock (_removed)
        {
            if (_removed.Contains(root))
            {
                _publisher.Forget(root);
                return;
            }
        }

        Try(
            root,
            () =>
            {
                if (corpus.Preview(_end.Token) is { } preview)
                {
                    _publisher.PublishOpen(preview);
                }

                var snapshot = corpus.Snapshot(_end.Token);
                _publisher.Publish(snapshot);
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
                    _ = _failures.Remove(root);
                }
            }
        );
    }

    /// <summary>Until then, no problems may only mean that they are not known yet.</summary>
    private void SayReady(LspSnapshot snapshot)
    {
        if (_ready.Add(snapshot.Location.Root))
        {
            var articles = Counted.Of(snapshot.Compilation.AllArticles.Count, "article");
            _log(LogMessageParams.Info, $"the corpus '{snapshot.Location.Root}' is ready: {articles}");
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
        if (_failures.GetValueOrDefault(root) != message)
        {
            _failures[root] = message;
            _log(LogMessageParams.Error, message);
        }
    }
}

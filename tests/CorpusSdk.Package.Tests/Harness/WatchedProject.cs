using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>A project under <c>dotnet watch run</c>, whose program prints its corpus.</summary>
internal sealed class WatchedProject : IDisposable
{
    /// <summary>Far more than a restart takes.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly BlockingCollection<string> _lines = [];
    private readonly StringBuilder _output = new();

    private WatchedProject(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Receive(line.Data);
        process.ErrorDataReceived += (_, line) => Receive(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static WatchedProject Start(TestProject project, params string[] options)
    {
        var start = new ProcessStartInfo(Command.Host, ["watch", "run", .. options])
        {
            WorkingDirectory = project.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Command.SetEnvironment(start.Environment);
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        return new(Process.Start(start)!);
    }

    /// <summary>
    /// Waits until each of some texts has been in a line, in any order, and fails if a line mentions an exception.
    /// </summary>
    public void WaitFor(params string[] texts)
    {
        var missing = texts.ToHashSet();
        using var end = new CancellationTokenSource(s_limit);
        try
        {
            foreach (var received in _lines.GetConsumingEnumerable(end.Token))
            {
                Assert.DoesNotContain("Exception", received, StringComparison.Ordinal);
                _ = missing.RemoveWhere(text => received.Contains(text, StringComparison.Ordinal));
                if (missing.Count == 0)
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Reported below.
        }

        Assert.Fail($"'{string.Join("', '", missing)}' did not appear:\n{Output}");
    }

    private string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _lines.Dispose();
    }

    private void Receive(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _ = _output.AppendLine(line);
        }

        try
        {
            _lines.Add(line);
        }
        catch (ObjectDisposedException)
        {
            // The last lines after the end.
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CorpusSdk.Tool.Versions;

/// <summary>A running git command. It reads the repository and never writes, asks, pages or goes online.</summary>
internal sealed class GitProcess : IDisposable
{
    /// <summary>A command that takes longer is ended.</summary>
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly CancellationTokenSource _end;
    private readonly CancellationTokenRegistration _kill;

    private GitProcess(Process process, CancellationToken cancellation)
    {
        _process = process;
        _end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _end.CancelAfter(s_timeLimit);
        _kill = _end.Token.Register(Kill);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    public StreamWriter Input => _process.StandardInput;

    /// <summary>What the command prints, as bytes.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>Starts a command.</summary>
    /// <returns>Null if there is no git.</returns>
    public static GitProcess? Start(string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        if (Executable() is not { } executable)
        {
            return null;
        }

        ProcessStartInfo start = new(executable)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (
            var argument in (string[])["--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false", .. arguments]
        )
        {
            start.ArgumentList.Add(argument);
        }

        // Inside a hook, these refer to the repository of the hook, relative to another folder.
        foreach (var name in (string[])["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"])
        {
            _ = start.Environment.Remove(name);
        }

        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        try
        {
            return Process.Start(start) is { } process ? new(process, cancellation) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs a command to its end.</summary>
    /// <returns>What it printed; null if there is no git, or if the command failed.</returns>
    public static string? Run(string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var git = Start(folder, arguments, cancellation);
        if (git is null)
        {
            return null;
        }

        try
        {
            git.Input.Close();
            using StreamReader reader = new(git.Output, new UTF8Encoding(false));
            var output = reader.ReadToEnd();
            git._process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return git._process.ExitCode == 0 ? output : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _kill.Dispose();
        _end.Dispose();
        Kill();
        _process.Dispose();
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended.
        }
    }

    /// <summary>
    /// The path of git. The system's own search begins in the current folder, which may be the corpus of a stranger.
    /// </summary>
    private static string? Executable()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }
}

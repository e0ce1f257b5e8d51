using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CorpusSdk.Tool.Versions;

/// <summary>
/// A running git command. It reads the repository and never writes, asks or pages. Arguments are passed as a list,
/// never through a shell.
/// </summary>
internal sealed class GitProcess : IDisposable
{
    /// <summary>The name of the program.</summary>
    public const string Program = "git";

    /// <summary>The length of the name of a commit; longer if the repository uses SHA-256.</summary>
    private const int CommitLength = 40;

    /// <summary>A command that takes longer is ended, unless it may fetch.</summary>
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly CancellationTokenSource _end;
    private readonly CancellationTokenRegistration _kill;
    private string? _error;

    private GitProcess(Process process, bool mayFetch, CancellationToken cancellation)
    {
        _process = process;
        _end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (!mayFetch)
        {
            _end.CancelAfter(s_timeLimit);
        }

        _kill = _end.Token.Register(Kill);
        process.ErrorDataReceived += (_, line) => _error ??= string.IsNullOrWhiteSpace(line.Data) ? null : line.Data;
        process.BeginErrorReadLine();
    }

    public StreamWriter Input => _process.StandardInput;

    /// <summary>What the command prints, as bytes.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>Starts a command.</summary>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="cancellation">Ends the command.</param>
    /// <param name="mayFetch">
    /// Whether it may fetch the objects that a partial clone lacks; it then takes the time that it needs. Otherwise it
    /// never goes online.
    /// </param>
    /// <param name="program">The name of the program.</param>
    /// <returns>Null if there is no git.</returns>
    public static GitProcess? Start(
        string folder,
        IEnumerable<string> arguments,
        CancellationToken cancellation,
        bool mayFetch = false,
        string program = Program
    )
    {
        if (Executable(program) is not { } executable)
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

        // The messages are matched, and nothing may wait for a password.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        if (!mayFetch)
        {
            start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        }

        try
        {
            return Process.Start(start) is { } process ? new(process, mayFetch, cancellation) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs a command to its end; the parameters are those of <see cref="Start"/>.</summary>
    /// <param name="input">What the command reads.</param>
    /// <returns>The exit code, the output and the first line of the errors; null if there is no git.</returns>
    public static (int Code, byte[] Output, string Error)? Execute(
        string folder,
        IEnumerable<string> arguments,
        CancellationToken cancellation,
        string input = "",
        bool mayFetch = false,
        string program = Program
    )
    {
        using var git = Start(folder, arguments, cancellation, mayFetch, program);
        if (git is null)
        {
            return null;
        }

        using MemoryStream output = new();
        var reading = git.Output.CopyToAsync(output, CancellationToken.None);
        git.Send(input);
        reading.GetAwaiter().GetResult();
        git._process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return (git._process.ExitCode, output.ToArray(), git._error?.Trim() ?? "");
    }

    /// <summary>Runs a command to its end.</summary>
    /// <returns>What it printed; null if there is no git, or if the command failed.</returns>
    public static string? Run(string folder, IEnumerable<string> arguments, CancellationToken cancellation) =>
        Execute(folder, arguments, cancellation) is (0, var output, _) ? Encoding.UTF8.GetString(output) : null;

    /// <summary>The full name of the commit that a revision names; null if there is none, or no git.</summary>
    public static string? CommitOf(string folder, string revision, CancellationToken cancellation) =>
        Run(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], cancellation)
            ?.Trim()
            is { Length: >= CommitLength } commit
        && commit.All(char.IsAsciiHexDigitLower)
            ? commit
            : null;

    public void Dispose()
    {
        _kill.Dispose();
        _end.Dispose();
        Kill();
        _process.Dispose();
    }

    private void Send(string input)
    {
        try
        {
            Input.Write(input);
            Input.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything, and its exit code and message say why.
        }
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
    private static string? Executable(string program)
    {
        var name = OperatingSystem.IsWindows() ? program + ".exe" : program;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }
}

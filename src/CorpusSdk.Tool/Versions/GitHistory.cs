using System.Globalization;

namespace CorpusSdk.Tool.Versions;

/// <summary>A file as it was in a commit.</summary>
/// <param name="Commit">The full name of the commit.</param>
/// <param name="Path">The path in the repository, with <c>/</c>: the file may have been renamed since.</param>
internal sealed record GitVersion(string Commit, string Path)
{
    private const int ShortLength = 7;

    /// <summary>The name of the commit as people write it.</summary>
    public string ShortCommit => Commit[..Math.Min(ShortLength, Commit.Length)];
}

/// <summary>The former versions of files in a git repository. Without git or a repository there are none.</summary>
internal sealed class GitHistory : IDisposable
{
    /// <summary>A larger file is not the text of an article that can be compiled.</summary>
    private const long MaxSize = 256 * 1024 * 1024;

    private readonly string _folder;
    private readonly CancellationToken _cancellation;
    private readonly Lazy<string?> _prefix;
    private GitProcess? _objects;

    /// <param name="folder">A folder in the repository; relative paths refer to it.</param>
    /// <param name="cancellation">Stops all commands.</param>
    public GitHistory(string folder, CancellationToken cancellation)
    {
        (_folder, _cancellation) = (folder, cancellation);
        _prefix = new(() => GitProcess.Run(_folder, ["rev-parse", "--show-prefix"], _cancellation)?.TrimEnd('\n'));
    }

    /// <summary>The full name of the commit that a revision names; null if there is none.</summary>
    public string? CommitOf(string revision) => GitProcess.CommitOf(_folder, revision, _cancellation);

    /// <summary>The commits that changed a file, newest first. Renames are followed.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="limit">The most commits.</param>
    public IReadOnlyList<GitVersion> VersionsOf(string path, int limit)
    {
        var log = GitProcess.Run(
            _folder,
            [
                "log",
                "--follow",
                "--max-count=" + limit.ToString(CultureInfo.InvariantCulture),
                "--format=%x1e%H",
                "--name-only",
                "-z",
                "--",
                Path.GetRelativePath(_folder, path),
            ],
            _cancellation
        );
        return
        [
            .. (log ?? "")
                .Split('\x1e', StringSplitOptions.RemoveEmptyEntries)
                .Select(entry => entry.Split('\0'))
                .Where(parts => parts.Length > 1 && parts[1].Length > 1)
                .Select(parts => new GitVersion(parts[0].Trim(), parts[1].TrimStart('\n'))),
        ];
    }

    /// <summary>The path of a file in the repository, with <c>/</c>; null if there is no repository.</summary>
    public string? PathOf(string path) =>
        _prefix.Value is { } prefix ? prefix + Path.GetRelativePath(_folder, path).Replace('\\', '/') : null;

    /// <summary>The content of a file in a commit; null if it is not there.</summary>
    public byte[]? Read(GitVersion version)
    {
        if (version.Path.Contains('\n'))
        {
            return null;
        }

        try
        {
            _objects ??= GitProcess.Start(_folder, ["cat-file", "--batch"], _cancellation);
            if (_objects is null)
            {
                return null;
            }

            _objects.Input.Write($"{version.Commit}:{version.Path}\n");
            _objects.Input.Flush();
            return GitObject.Read(_objects.Output, MaxSize);
        }
        catch (IOException)
        {
            // The process has ended: this is not a repository, or the command took too long.
            _cancellation.ThrowIfCancellationRequested();
            _objects?.Dispose();
            _objects = null;
            return null;
        }
    }

    public void Dispose() => _objects?.Dispose();
}

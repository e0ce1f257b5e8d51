using System.Text;

namespace CorpusSdk.Tool.Versions;

/// <summary>
/// Reads revisions of a git repository. Only commands that read objects are used: they run no hooks, filters or
/// programs that the repository configures.
/// </summary>
internal sealed class GitRepository
{
    private readonly CancellationToken _cancellation;

    private GitRepository(string root, CancellationToken cancellation) => (Root, _cancellation) = (root, cancellation);

    /// <summary>The full path of the working tree.</summary>
    public string Root { get; }

    /// <summary>The repository that a folder is in.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="program">The name of the program.</param>
    /// <param name="cancellation">Stops all commands.</param>
    /// <exception cref="ToolException">Git is missing, or the folder is not in a repository.</exception>
    public static GitRepository Find(
        string folder,
        string program = GitProcess.Program,
        CancellationToken cancellation = default
    )
    {
        // The way up, not the absolute path, in which git resolves symbolic links.
        var (code, output, error) =
            GitProcess.Execute(
                folder,
                ["rev-parse", "--is-inside-work-tree", "--show-cdup"],
                cancellation,
                program: program
            ) ?? throw new ToolException("git is not installed or not on the PATH; install it, or compare two folders");
        if (code == 0 && Encoding.UTF8.GetString(output).Split('\n') is ["true", var up, ..])
        {
            return new(
                Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, up.TrimEnd('\r')))),
                cancellation
            );
        }

        throw new ToolException(
            code == 0 || error.Contains("not a git repository", StringComparison.Ordinal)
                ? $"'{folder}' is not in a git repository, so that only folders can be compared"
                : $"git cannot read the repository of '{folder}': {error}"
        );
    }

    /// <summary>The id of the commit that a revision means; null if there is none.</summary>
    public string? CommitOf(string revision) => GitProcess.CommitOf(Root, revision, _cancellation);

    /// <summary>The files of a commit.</summary>
    public IReadOnlyList<GitFile> FilesOf(string commit)
    {
        List<GitFile> files = [];
        foreach (var line in Encoding.UTF8.GetString(Read(["ls-tree", "-r", "-z", "--full-tree", commit])).Split('\0'))
        {
            // <mode> <type> <object><tab><path>
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[..tab].Split(' ') is [var mode, "blob", var id])
            {
                files.Add(new(line[(tab + 1)..], id, IsLink: mode == "120000"));
            }
        }

        return Resolve(files);
    }

    /// <summary>The contents of files, in their order.</summary>
    public IReadOnlyList<byte[]> ContentsOf(IReadOnlyCollection<GitFile> files)
    {
        if (files.Count == 0)
        {
            return [];
        }

        using MemoryStream output = new(
            Read(["cat-file", "--batch"], string.Concat(files.Select(file => file.Id + "\n")))
        );
        try
        {
            return [.. files.Select(_ => GitObject.Read(output, Array.MaxLength) ?? throw new IOException())];
        }
        catch (IOException)
        {
            throw new ToolException(
                "git did not return all files of the revision; run 'git fsck' to check the repository"
            );
        }
    }

    /// <summary>
    /// Replaces symbolic links by the files that they lead to, as the working tree shows them. Links that lead out of
    /// the repository or to other links are left out.
    /// </summary>
    private List<GitFile> Resolve(List<GitFile> files)
    {
        var links = files.Where(file => file.IsLink).ToList();
        _ = files.RemoveAll(file => file.IsLink);
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        List<GitFile> linked = [];
        foreach (var (link, content) in links.Zip(ContentsOf(links)))
        {
            var target = Path.GetRelativePath(
                    Root,
                    Path.Combine(Root, Path.GetDirectoryName(link.Path)!, Encoding.UTF8.GetString(content))
                )
                .Replace('\\', '/');
            linked.AddRange(
                byPath.TryGetValue(target, out var file)
                    ? [file with { Path = link.Path }]
                    : files
                        .Where(inner => inner.Path.StartsWith(target + "/", StringComparison.Ordinal))
                        .Select(inner => inner with { Path = link.Path + inner.Path[target.Length..] })
            );
        }

        return [.. files, .. linked];
    }

    private byte[] Read(IReadOnlyList<string> arguments, string input = "")
    {
        var (code, output, error) =
            GitProcess.Execute(Root, arguments, _cancellation, input, mayFetch: true)
            ?? throw new ToolException("git is no longer on the PATH");
        return code == 0 ? output : throw new ToolException($"'git {arguments[0]}' failed: {error}");
    }
}

/// <summary>A file of a commit.</summary>
/// <param name="Path">Relative to the root of the repository, with <c>/</c>.</param>
/// <param name="Id">The id of its content.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
internal sealed record GitFile(string Path, string Id, bool IsLink);

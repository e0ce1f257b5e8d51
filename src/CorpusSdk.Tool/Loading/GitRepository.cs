using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CorpusSdk.Tool.Loading;

/// <summary>
/// Reads revisions of a git repository. Arguments are passed as a list, never through a shell, and only commands that
/// read objects are used: they run no hooks, filters or programs that the repository configures.
/// </summary>
internal sealed class GitRepository
{
    private readonly string _program;

    private GitRepository(string root, string program) => (Root, _program) = (root, program);

    /// <summary>The full path of the working tree.</summary>
    public string Root { get; }

    /// <summary>The repository that a folder is in.</summary>
    /// <exception cref="ToolException">Git is missing, or the folder is not in a repository.</exception>
    /// <param name="folder">The folder.</param>
    /// <param name="program">The name of the program.</param>
    public static GitRepository Find(string folder, string program = "git")
    {
        // The way up, not the absolute path, in which git resolves symbolic links.
        var (code, output, error) = Run(program, folder, ["rev-parse", "--is-inside-work-tree", "--show-cdup"]);
        if (code == 0 && Encoding.UTF8.GetString(output).Split('\n') is ["true", var up, ..])
        {
            return new(
                Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, up.TrimEnd('\r')))),
                program
            );
        }

        throw new ToolException(
            code == 0 || error.Contains("not a git repository", StringComparison.Ordinal)
                ? $"'{folder}' is not in a git repository, so that only folders can be compared"
                : $"git cannot read the repository of '{folder}': {error}"
        );
    }

    /// <summary>The id of the commit that a revision means; null if there is none.</summary>
    public string? CommitOf(string revision)
    {
        var (code, output, _) = Run(
            _program,
            Root,
            ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
        );
        var commit = Encoding.UTF8.GetString(output).Trim();
        return code == 0 && commit.Length >= 40 && commit.All(char.IsAsciiHexDigitLower) ? commit : null;
    }

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

        var output = Read(["cat-file", "--batch"], string.Concat(files.Select(file => file.Id + "\n")));
        List<byte[]> contents = [];
        for (var at = 0; at < output.Length && contents.Count < files.Count; )
        {
            // <object> blob <size><newline><content><newline>
            var end = Array.IndexOf(output, (byte)'\n', at);
            var header = Encoding.ASCII.GetString(output, at, Math.Max(0, end - at)).Split(' ');
            if (header is not [_, "blob", var size])
            {
                break;
            }

            var length = int.Parse(size, CultureInfo.InvariantCulture);
            contents.Add(output.AsSpan(end + 1, length).ToArray());
            at = end + 1 + length + 1;
        }

        return contents.Count == files.Count
            ? contents
            : throw new ToolException(
                "git did not return all files of the revision; run 'git fsck' to check the repository"
            );
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
        var (code, output, error) = Run(_program, Root, arguments, input);
        return code == 0 ? output : throw new ToolException($"'git {arguments[0]}' failed: {error}");
    }

    private static void Send(StreamWriter process, string input)
    {
        try
        {
            process.Write(input);
            process.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything, and its exit code and message say why.
        }
    }

    private static (int Code, byte[] Output, string Error) Run(
        string program,
        string folder,
        IReadOnlyList<string> arguments,
        string input = ""
    )
    {
        ProcessStartInfo start = new(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // The messages are matched, and nothing may wait for a password.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using var process = Process.Start(start)!;
            using MemoryStream output = new();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
            var errors = process.StandardError.ReadToEndAsync();
            Send(process.StandardInput, input);
            reading.GetAwaiter().GetResult();
            var error = errors.GetAwaiter().GetResult();
            process.WaitForExit();
            return (process.ExitCode, output.ToArray(), error.Trim().Split('\n')[0]);
        }
        catch (Win32Exception)
        {
            throw new ToolException("git is not installed or not on the PATH; install it, or compare two folders");
        }
    }
}

/// <summary>A file of a commit.</summary>
/// <param name="Path">Relative to the root of the repository, with <c>/</c>.</param>
/// <param name="Id">The id of its content.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
internal sealed record GitFile(string Path, string Id, bool IsLink);

using CorpusSdk.Core.Text;
using Microsoft.Build.Framework;

namespace CorpusSdk.Tasks;

/// <summary>
/// Packs the texts of a corpus into the file that is embedded as a resource of the assembly. Texts are stored in the
/// form that offsets refer to: without a byte order mark, with <c>\n</c> line ends. An archive that already has this
/// content is not written, so that an unchanged corpus does not cause a compilation.
/// </summary>
/// <remarks>Implements <see cref="ITask"/> directly: Microsoft.Build.Framework is the only MSBuild assembly that works
/// with every version of MSBuild.</remarks>
public sealed class PackCorpusTexts : ITask
{
    /// <summary>Some are left for the code and the facts: no file of more than 2 GB can be loaded.</summary>
    private const long MaxBytes = 1_900_000_000;

    private const int BatchSize = 512;
    private const int CompareSize = 1 << 16;

    private bool _hasFrontMatter;

    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>The text files; empty if the corpus has no article yet.</summary>
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>All files of the corpus, whose names the compiler must be able to take.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The YAML files of the corpus, among which are the annotations of texts.</summary>
    public ITaskItem[] Annotations { get; set; } = [];

    /// <summary>The corpus folder. The keys of the archive are hashes of the paths relative to it.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string Archive { get; set; } = "";

    public bool Execute()
    {
        if (Files.Where(IsLost).ToList() is { Count: > 0 } lost)
        {
            foreach (var item in lost)
            {
                var name = Path.GetFileName(item.ItemSpec);
                LogError("CORP1017", item.ItemSpec, LostFileName.Message(name, LostFileName.CharacterIn(name)!.Value));
            }

            return false;
        }

        var texts = SortedTexts();
        if (!FitsIntoAssembly(texts))
        {
            return false;
        }

        try
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Archive))!);
            var written = Archive + ".new";
            using (var stream = new FileStream(written, FileMode.Create, FileAccess.ReadWrite))
            {
                TextArchiveWriter.Write(stream, texts.Count, Read(texts));
            }

            Keep(written);
            if (texts.Count > 0 && !HasAnnotations())
            {
                LogAdvice(
                    $"{Path.GetFileName(Path.GetFullPath(Root).TrimEnd('/', '\\'))}: no text of the corpus has "
                        + "annotations; 'dotnet corpus annotate' (the tool CorpusSdk.Tool) proposes them"
                );
            }

            return true;
        }
        catch (UnreadableTextException)
        {
            File.Delete(Archive + ".new");
            return false;
        }
        catch (Exception e) when (IsFileError(e))
        {
            LogError("CORP9001", Archive, $"the corpus cannot be packed: {e.Message}");
            return false;
        }
    }

    /// <summary>The text files with their paths below the corpus folder, in the order of these.</summary>
    private List<(string Path, string File)> SortedTexts()
    {
        var root = Path.GetFullPath(Root);
        return
        [
            .. Texts
                .Select(item =>
                {
                    var path = Path.GetFullPath(item.ItemSpec);
                    var relative = path.StartsWith(root, StringComparison.OrdinalIgnoreCase)
                        ? path.Substring(root.Length)
                        : path;
                    return (Path: relative.TrimStart('/', '\\').Replace('\\', '/'), File: item.ItemSpec);
                })
                .OrderBy(text => text.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Reports a corpus that the compiler could not embed, before it is read.</summary>
    private bool FitsIntoAssembly(List<(string Path, string File)> texts)
    {
        var bytes = texts.Sum(text => new FileInfo(text.File) is { Exists: true } file ? file.Length : 0);
        if (bytes <= MaxBytes)
        {
            return true;
        }

        var size = FormattableString.Invariant($"{bytes / 1e9:0.0} GB");
        LogError(
            "CORP1008",
            Root,
            $"the texts of the corpus have {size}, but an assembly can hold only 2 GB; put them into a database with "
                + "'dotnet corpus push' (the tool CorpusSdk.Tool), or split the corpus in two"
        );
        return false;
    }

    /// <summary>Reads the texts on all cores, some at a time, so that they need not be in memory together.</summary>
    /// <exception cref="UnreadableTextException">Files could not be read, which has been reported.</exception>
    private IEnumerable<ArchivedText> Read(List<(string Path, string File)> texts)
    {
        var areRead = true;
        for (var start = 0; start < texts.Count; start += BatchSize)
        {
            var batch = new ArchivedText[Math.Min(BatchSize, texts.Count - start)];
            var failures = new Exception?[batch.Length];
            var first = start;
            _ = Parallel.For(
                0,
                batch.Length,
                i =>
                {
                    try
                    {
                        var (path, file) = texts[first + i];
                        var bytes = TextNormalizer.Normalize(File.ReadAllBytes(file));
                        batch[i] = new(StableHash.Of(path), bytes);
                    }
                    catch (Exception e) when (IsFileError(e))
                    {
                        failures[i] = e;
                    }
                }
            );
            for (var i = 0; i < batch.Length; i++)
            {
                if (failures[i] is { } failure)
                {
                    areRead = false;
                    LogUnreadable(texts[first + i].File, failure);
                    continue;
                }

                _hasFrontMatter |= BeginsWithFrontMatter(batch[i].Bytes);
                yield return batch[i];
            }
        }

        if (!areRead)
        {
            throw new UnreadableTextException();
        }
    }

    private void LogUnreadable(string file, Exception e) =>
        LogError(
            "CORP1016",
            file,
            $"'{Path.GetFileName(file)}' cannot be opened: {e.Message.TrimEnd('.')}; correct that, or move the "
                + "file out of the corpus"
        );

    private static bool IsFileError(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private bool HasAnnotations()
    {
        var sidecars = new HashSet<string>(
            Annotations.Select(file => Path.ChangeExtension(file.ItemSpec, null)),
            StringComparer.Ordinal
        );
        return _hasFrontMatter
            || Array.Exists(Texts, text => sidecars.Contains(Path.ChangeExtension(text.ItemSpec, null)));
    }

    /// <summary>Whether the first characters that are not white space are those of any kind of front matter.</summary>
    private static bool BeginsWithFrontMatter(byte[] text)
    {
        var start = Array.FindIndex(text, c => c is not ((byte)' ' or (byte)'\n' or (byte)'\t'));
        return start >= 0
            && (
                text[start] == '{'
                || (
                    start + 2 < text.Length
                    && text[start] is (byte)'-' or (byte)'+' or (byte)';'
                    && text[start + 1] == text[start]
                    && text[start + 2] == text[start]
                )
            );
    }

    private static bool IsLost(ITaskItem file) => LostFileName.CharacterIn(Path.GetFileName(file.ItemSpec)) is not null;

    private void LogError(string code, string file, string message) =>
        BuildEngine?.LogErrorEvent(
            new BuildErrorEventArgs(
                subcategory: null,
                code,
                OneLine(file),
                0,
                0,
                0,
                0,
                OneLine(message),
                "",
                nameof(PackCorpusTexts)
            )
        );

    /// <summary>A name with a line end would make two lines of a message.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    // Texts alone are a corpus too, so this is not a warning.
    private void LogAdvice(string message) =>
        BuildEngine?.LogMessageEvent(
            new BuildMessageEventArgs(message, "", nameof(PackCorpusTexts), MessageImportance.High)
        );

    /// <summary>Puts a new archive into place, unless the present one has the same content.</summary>
    private void Keep(string written)
    {
        if (HasSameContent(written, Archive))
        {
            File.Delete(written);
            return;
        }

        File.Delete(Archive);
        File.Move(written, Archive);
    }

    private static bool HasSameContent(string file, string other)
    {
        if (!File.Exists(other))
        {
            return false;
        }

        using FileStream one = File.OpenRead(file),
            two = File.OpenRead(other);
        if (one.Length != two.Length)
        {
            return false;
        }

        var (left, right) = (new byte[CompareSize], new byte[CompareSize]);
        while (true)
        {
            var count = ReadFully(one, left);
            if (count != ReadFully(two, right) || !left.AsSpan(0, count).SequenceEqual(right.AsSpan(0, count)))
            {
                return false;
            }

            if (count == 0)
            {
                return true;
            }
        }
    }

    private static int ReadFully(Stream stream, byte[] buffer)
    {
        var total = 0;
        while (total < buffer.Length && stream.Read(buffer, total, buffer.Length - total) is > 0 and var count)
        {
            total += count;
        }

        return total;
    }

    /// <summary>Files could not be read; each has been reported.</summary>
    private sealed class UnreadableTextException : Exception;
}

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
    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>The text files; empty if the corpus has no article yet.</summary>
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>The corpus folder. The keys of the archive are hashes of the paths relative to it.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string Archive { get; set; } = "";

    public bool Execute()
    {
        var file = Archive;
        try
        {
            var root = Path.GetFullPath(Root);
            var texts = new List<(string Path, byte[] Text)>(Texts.Length);
            foreach (var item in Texts)
            {
                file = item.ItemSpec;
                var path = Path.GetFullPath(file);
                var relative = path.StartsWith(root, StringComparison.OrdinalIgnoreCase)
                    ? path.Substring(root.Length)
                    : path;
                texts.Add(
                    (
                        relative.TrimStart('/', '\\').Replace('\\', '/'),
                        TextNormalizer.Normalize(File.ReadAllBytes(path))
                    )
                );
            }

            file = Archive;
            var content = new MemoryStream();
            TextArchiveWriter.Write(
                content,
                [
                    .. texts
                        .OrderBy(text => text.Path, StringComparer.Ordinal)
                        .Select(text => (StableHash.Of(text.Path), text.Text)),
                ]
            );
            WriteIfChanged(content.ToArray());
            return true;
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            BuildEngine?.LogErrorEvent(
                new BuildErrorEventArgs(
                    "CorpusSdk",
                    "CORP9001",
                    file,
                    0,
                    0,
                    0,
                    0,
                    $"the corpus cannot be packed: {e.Message}",
                    "",
                    nameof(PackCorpusTexts)
                )
            );
            return false;
        }
    }

    private void WriteIfChanged(byte[] content)
    {
        if (File.Exists(Archive) && Enumerable.SequenceEqual(File.ReadAllBytes(Archive), content))
        {
            return;
        }

        _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Archive))!);
        File.WriteAllBytes(Archive, content);
    }
}

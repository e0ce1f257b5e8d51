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
    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>The text files; empty if the corpus has no article yet.</summary>
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>All files of the corpus, whose names the compiler must be able to take.</summary>
    public ITaskItem[] Files { get; set; } = [];

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
            if (file == Archive)
            {
                LogError("CORP9001", file, $"the corpus cannot be packed: {e.Message}");
            }
            else
            {
                LogError(
                    "CORP1016",
                    file,
                    $"'{Path.GetFileName(file)}' cannot be opened: {e.Message.TrimEnd('.')}; correct that, or move the "
                        + "file out of the corpus"
                );
            }

            return false;
        }
    }

    private static bool IsLost(ITaskItem file) => LostFileName.CharacterIn(Path.GetFileName(file.ItemSpec)) is not null;

    private void LogError(string code, string file, string message) =>
        BuildEngine?.LogErrorEvent(
            new BuildErrorEventArgs("CorpusSdk", code, file, 0, 0, 0, 0, message, "", nameof(PackCorpusTexts))
        );

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

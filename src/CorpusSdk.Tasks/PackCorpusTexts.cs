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
            if (texts.Count > 0 && !HasAnnotations(texts))
            {
                LogAdvice(
                    $"{Path.GetFileName(root.TrimEnd('/', '\\'))}: no text of the corpus has annotations; "
                        + "'dotnet corpus annotate' (the tool CorpusSdk.Tool) proposes them"
                );
            }

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

    private bool HasAnnotations(List<(string Path, byte[] Text)> texts)
    {
        var sidecars = new HashSet<string>(
            Annotations.Select(file => Path.ChangeExtension(file.ItemSpec, null)),
            StringComparer.Ordinal
        );
        return texts.Exists(text => BeginsWithFrontMatter(text.Text))
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
            new BuildErrorEventArgs("CorpusSdk", code, file, 0, 0, 0, 0, message, "", nameof(PackCorpusTexts))
        );

    // A corpus of texts alone is complete, so this is not a warning.
    private void LogAdvice(string message) =>
        BuildEngine?.LogMessageEvent(
            new BuildMessageEventArgs(message, "", nameof(PackCorpusTexts), MessageImportance.High)
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

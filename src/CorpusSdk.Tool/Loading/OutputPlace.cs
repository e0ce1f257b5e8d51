using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Loading;

/// <summary>Keeps output out of the corpus folder, where the next build would read it or report it.</summary>
internal static class OutputPlace
{
    /// <summary>The files that a project compiles or reads.</summary>
    private static readonly string[] s_projectFiles =
    [
        ".cs",
        ".csproj",
        ".fsproj",
        ".vbproj",
        ".props",
        ".targets",
        ".sln",
        ".slnx",
        ".razor",
        ".cshtml",
        ".resx",
        ".editorconfig",
    ];

    /// <summary>
    /// Refuses to write files that would be in the corpus folder, whatever links lead there, and those that a project
    /// compiles or reads.
    /// </summary>
    /// <exception cref="ToolException">A file would be in the corpus, or is a project's.</exception>
    public static void EnsureOutside(CorpusView corpus, IReadOnlyCollection<string> files) =>
        EnsureOutside(corpus.Location, CollectionFiles.Of(corpus.Schema), files);

    /// <inheritdoc cref="EnsureOutside(CorpusView, IReadOnlyCollection{string})"/>
    public static void EnsureOutside(
        CorpusLocation location,
        CollectionFiles collections,
        IReadOnlyCollection<string> files
    )
    {
        if (files.FirstOrDefault(IsOfProject) is { } source)
        {
            throw new ToolException(
                $"'{DiskPath.Short(Path.GetFullPath(source))}' is a file that a project compiles or reads; "
                    + "pass a path with another extension"
            );
        }

        var root = RealPath.Of(location.Root);

        // There, files that are not read belong to the project, or to who works in the folder.
        var isWorkplace =
            CorpusFolder.ContainsProject(location) || root == RealPath.Of(Directory.GetCurrentDirectory());
        foreach (var file in files)
        {
            var relative = Path.GetRelativePath(root, RealPath.Of(file)).Replace('\\', '/');
            if (relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative))
            {
                continue;
            }

            if (!isWorkplace || CorpusFile.IsCorpusFile(relative, collections))
            {
                throw new ToolException(
                    $"'{DiskPath.Short(Path.GetFullPath(file))}' is in the corpus folder "
                        + $"'{DiskPath.Short(location.Root)}', so it would become part of the corpus; "
                        + "pass a path outside of that folder"
                );
            }
        }
    }

    private static bool IsOfProject(string file) =>
        s_projectFiles.Contains(Path.GetExtension(RealPath.Of(file)), StringComparer.OrdinalIgnoreCase);
}

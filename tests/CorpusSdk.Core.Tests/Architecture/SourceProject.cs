using System.Xml.Linq;

namespace CorpusSdk.Core.Tests.Architecture;

/// <summary>A project below <c>src</c>.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="References">The projects whose assemblies it uses.</param>
/// <param name="Files">The sources in its folder.</param>
/// <param name="Links">The sources of other projects that it compiles.</param>
internal sealed record SourceProject(
    string Name,
    IReadOnlyList<string> References,
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<SourceFile> Links
)
{
    public IEnumerable<SourceFile> AllFiles => Files.Concat(Links);

    /// <summary>The namespaces that it declares.</summary>
    public IReadOnlySet<string> Namespaces { get; } =
        Files.Concat(Links).SelectMany(file => file.Types).Select(type => type.Namespace).ToHashSet();

    public static SourceProject Read(string path)
    {
        var project = XDocument.Parse(Repository.Read(path));
        var folder = Path.GetDirectoryName(path)!.Replace('\\', '/');
        var isNet = !project
            .Descendants()
            .Any(element =>
                element.Name.LocalName.StartsWith("TargetFramework", StringComparison.Ordinal)
                && element.Value.Contains("netstandard", StringComparison.Ordinal)
            );
        return new(
            Path.GetFileName(folder),
            [
                .. project
                    .Descendants("ProjectReference")
                    .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
                    .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)),
            ],
            [.. Repository.Files(folder, "*.cs").Select(file => SourceFile.Read(file, isNet))],
            [
                .. project
                    .Descendants("Compile")
                    .Select(item => (string?)item.Attribute("Include"))
                    .OfType<string>()
                    .SelectMany(include => include.Split(';'))
                    .Where(include => include.StartsWith("../", StringComparison.Ordinal))
                    .SelectMany(include => Linked(folder, include))
                    .Select(file => SourceFile.Read(file, isNet)),
            ]
        );
    }

    /// <summary>The files of a pattern such as <c>../CorpusSdk/Values/EdtfDate*.cs</c>.</summary>
    private static IEnumerable<string> Linked(string folder, string include) =>
        Directory
            .GetFiles(
                Path.Combine(Repository.Folder, folder, Path.GetDirectoryName(include)!),
                Path.GetFileName(include)
            )
            .Select(path => Path.GetRelativePath(Repository.Folder, Path.GetFullPath(path)).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}

using System.Xml.Linq;

namespace CorpusSdk.Core.Tests.Architecture;

/// <summary>Names, sizes and widths of source files, and rows of project files.</summary>
public sealed class SourceTests
{
    private const int MaxLines = 400;

    private const int MaxColumns = 120;

    /// <summary>Generated from the Unicode Character Database.</summary>
    private static readonly string[] s_tables =
    [
        "src/CorpusSdk/Search/Unicode/UnicodeTables.cs",
        "src/CorpusSdk.Core/Text/NormalizationTables.cs",
    ];

    [Fact]
    public void No_type_name_is_in_two_projects() =>
        Repository.AssertNone(
            from type in from project in Repository.Projects
            from file in project.Files
            from declared in file.Types
            select (declared.Name, Project: project.Name, file.Path)
            group type by type.Name into types
            where types.Select(type => type.Project).Distinct().Count() > 1
            orderby types.Key
            select $"{types.Key} is in {string.Join(" and ", types.Select(type => type.Path).Distinct())}"
        );

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Repository.AssertNone(
            from path in Repository.Files("src", "*.cs").Except(s_tables)
            let lines = Lines(path).Length
            where lines > MaxLines
            select $"{path} has {lines} lines"
        );

    [Fact]
    public void No_line_is_longer_than_120_columns() =>
        Repository.AssertNone(
            from path in Repository.Files("", "*.cs").Except(s_tables)
            where !path.Contains("/Snapshots/", StringComparison.Ordinal)
            from line in Lines(path).Index()
            where line.Item.Length > MaxColumns
            select $"{path}({line.Index + 1}) has {line.Item.Length} columns"
        );

    [Fact]
    public void Every_pinned_package_is_referenced()
    {
        var referenced = Repository
            .Files("", "*.csproj")
            .Concat(Repository.Files("", "*.props"))
            .Concat(Repository.Files("", "*.targets"))
            .SelectMany(path => Items(path, "PackageReference", "Include"))
            .ToHashSet();
        Repository.AssertNone(
            Items("Directory.Packages.props", "PackageVersion", "Include").Where(name => !referenced.Contains(name))
        );
    }

    [Fact]
    public void Every_path_in_a_project_file_exists() =>
        Repository.AssertNone(
            from path in Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj"))
            let folder = Path.Combine(Repository.Folder, Path.GetDirectoryName(path)!)
            from item in new[] { "Compile", "None", "EmbeddedResource", "ProjectReference" }
            from attribute in new[] { "Include", "Remove" }
            from include in Items(path, item, attribute)
            where !include.Contains('$', StringComparison.Ordinal) && !Exists(folder, include)
            select $"{path}: {item} {attribute} {include}"
        );

    private static IEnumerable<string> Items(string path, string item, string attribute) =>
        XDocument
            .Parse(Repository.Read(path))
            .Descendants(item)
            .Select(element => (string?)element.Attribute(attribute))
            .OfType<string>()
            .SelectMany(value => value.Split(';'));

    /// <summary>Whether a path, possibly with wildcards in its last parts, leads to a file.</summary>
    private static bool Exists(string folder, string include)
    {
        var wildcard = include.IndexOf('*', StringComparison.Ordinal);
        if (wildcard < 0)
        {
            return File.Exists(Path.Combine(folder, include));
        }

        var below = Path.Combine(folder, include[..(include.LastIndexOf('/', wildcard) + 1)]);
        var pattern = include[(include.LastIndexOf('/') + 1)..];
        return Directory.Exists(below)
            && Directory.EnumerateFiles(below, pattern == "**" ? "*" : pattern, SearchOption.AllDirectories).Any();
    }

    /// <summary>Without the empty one after the last line feed.</summary>
    private static string[] Lines(string path) => Repository.Read(path).TrimEnd('\n').Split('\n');
}

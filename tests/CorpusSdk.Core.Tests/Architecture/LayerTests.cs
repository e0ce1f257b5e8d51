namespace CorpusSdk.Core.Tests.Architecture;

/// <summary>Every layer uses only the layers below it.</summary>
public sealed class LayerTests
{
    /// <summary>The namespaces of the core, lowest first, with those that it is linked or built with.</summary>
    private static readonly string[] s_floors =
    [
        "CorpusSdk.Matching",
        "CorpusSdk.Core.Collections",
        "CorpusSdk.Core.Text",
        // Linked from the runtime library: how facts are packed.
        "CorpusSdk.Generated",
        "CorpusSdk.Core.Naming",
        "CorpusSdk.Core.Diagnostics",
        "CorpusSdk.Core.Syntax",
        "CorpusSdk.Core.Binding",
        "CorpusSdk.Core.Facts",
        "CorpusSdk.Core.Schema",
        "CorpusSdk.Core.Storage",
        "CorpusSdk.Core.Declarations",
        "CorpusSdk.Core.Models",
        "CorpusSdk.Core.Checking",
        "CorpusSdk.Core.Linking",
        "CorpusSdk.Core.Compilation",
    ];

    /// <summary>The projects that each project may use.</summary>
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["CorpusSdk.Matching"] = [],
        ["CorpusSdk.Core"] = ["CorpusSdk.Matching"],
        ["CorpusSdk.CSharpSchema"] = ["CorpusSdk.Core", "CorpusSdk.Matching"],
        ["CorpusSdk.CSharpHost"] = ["CorpusSdk.CSharpSchema", "CorpusSdk.Core", "CorpusSdk.Matching"],
        ["CorpusSdk.Generator"] =
        [
            "CorpusSdk.CSharpHost",
            "CorpusSdk.CSharpSchema",
            "CorpusSdk.Core",
            "CorpusSdk.Matching",
        ],
        ["CorpusSdk.Analyzers"] =
        [
            "CorpusSdk.CSharpHost",
            "CorpusSdk.CSharpSchema",
            "CorpusSdk.Core",
            "CorpusSdk.Matching",
        ],
        ["CorpusSdk.CodeFixes"] =
        [
            "CorpusSdk.CSharpHost",
            "CorpusSdk.CSharpSchema",
            "CorpusSdk.Editing",
            "CorpusSdk.Core",
            "CorpusSdk.Matching",
        ],
        ["CorpusSdk.Editing"] = ["CorpusSdk.Core", "CorpusSdk.Matching"],
        ["CorpusSdk.Annotation"] = ["CorpusSdk.Core", "CorpusSdk.Matching"],
        ["CorpusSdk.Tool"] =
        [
            "CorpusSdk",
            "CorpusSdk.AI",
            "CorpusSdk.Annotation",
            "CorpusSdk.CSharpSchema",
            "CorpusSdk.Editing",
            "CorpusSdk.Core",
            "CorpusSdk.Matching",
        ],
        ["CorpusSdk.Completion"] =
        [
            "CorpusSdk.CSharpHost",
            "CorpusSdk.CSharpSchema",
            "CorpusSdk.Core",
            "CorpusSdk.Matching",
        ],
        ["CorpusSdk"] = ["CorpusSdk.Matching"],
        ["CorpusSdk.AspNetCore"] = ["CorpusSdk"],
        ["CorpusSdk.AI"] = ["CorpusSdk"],
        ["CorpusSdk.EntityFrameworkCore"] = ["CorpusSdk"],
        ["CorpusSdk.Tasks"] = [],
    };

    [Fact]
    public void Every_project_has_its_place() =>
        Assert.Equal(s_allowed.Keys.Order(StringComparer.Ordinal), Repository.Projects.Select(project => project.Name));

    [Fact]
    public void A_project_references_only_those_below_it() =>
        Repository.AssertNone(
            from project in Repository.Projects
            from reference in project.References
            where !s_allowed[project.Name].Contains(reference)
            select $"{project.Name} references {reference}"
        );

    [Fact]
    public void A_project_uses_the_namespaces_only_of_those_below_it() =>
        Repository.AssertNone(
            from project in Repository.Projects
            from file in project.AllFiles
            from name in file.Names
            where name.IsIn("CorpusSdk")
            let owners = Owners(name)
            where owners.Count > 0 && !owners.Contains(project.Name) && !owners.Any(s_allowed[project.Name].Contains)
            select $"{name.Place}: {project.Name} uses {name.Text} of {string.Join(" and ", owners)}"
        );

    [Fact]
    public void Every_namespace_of_the_core_is_a_floor_and_its_folder() =>
        Repository.AssertNone(
            from file in Core.Files
            from type in file.Types
            let folder = Path.GetDirectoryName(file.Path)!["src/".Length..].Replace('\\', '/').Replace('/', '.')
            where type.Namespace != folder || FloorOf(type.Namespace) < 0
            select $"{file.Path}: {type.Name} is in the namespace {type.Namespace}"
        );

    [Fact]
    public void A_floor_of_the_core_uses_only_those_below_it() =>
        Repository.AssertNone(
            from file in Core.AllFiles
            where file.Types.Count > 0
            let floor = FloorOf(file.Types[0].Namespace)
            from name in file.Names
            let used = FloorOf(Absolute(name.Text))
            where used > floor
            select $"{name.Place}: {s_floors[floor]} uses {name.Text}"
        );

    private static SourceProject Core => Repository.Projects.Single(project => project.Name == "CorpusSdk.Core");

    private static readonly HashSet<string> s_coreTypes =
    [
        .. Core.AllFiles.SelectMany(file => file.Types).Select(type => $"{type.Namespace}.{type.Name}"),
    ];

    /// <summary><c>Linking.Pairing</c> is <c>CorpusSdk.Core.Linking.Pairing</c> if there is such a type.</summary>
    private static string Absolute(string name)
    {
        var parts = name.Split('.');
        return
            parts.Length > 1
            && !name.StartsWith("CorpusSdk.", StringComparison.Ordinal)
            && s_coreTypes.Contains($"CorpusSdk.Core.{parts[0]}.{parts[1]}")
            ? "CorpusSdk.Core." + name
            : name;
    }

    /// <summary>-1 if the name is in none.</summary>
    private static int FloorOf(string name) =>
        Array.FindIndex(s_floors, floor => name == floor || name.StartsWith(floor + ".", StringComparison.Ordinal));

    /// <summary>The projects that declare the longest namespace which a name starts with.</summary>
    private static List<string> Owners(DottedName name)
    {
        var length = Repository
            .Projects.SelectMany(project => project.Namespaces)
            .Where(name.IsIn)
            .Select(space => space.Length)
            .DefaultIfEmpty(0)
            .Max();
        return
        [
            .. Repository
                .Projects.Where(project => project.Namespaces.Any(space => space.Length == length && name.IsIn(space)))
                .Select(project => project.Name),
        ];
    }
}

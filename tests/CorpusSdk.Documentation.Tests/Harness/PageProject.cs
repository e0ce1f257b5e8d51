using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Documentation.Tests.Harness;

/// <summary>The project that the blocks of a page add up to.</summary>
internal sealed record PageProject
{
    private static readonly ImmutableArray<MetadataReference> s_libraries =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => IsLibrary(Path.GetFileName(path)))
            .Append(typeof(FactAttribute).Assembly.Location)
            .Append(typeof(Assert).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Settings of the project file, by their names.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    public string Name { get; init; } = "Summit";

    /// <summary>The files of the corpus, by the titles of their blocks.</summary>
    public ImmutableDictionary<string, string> Files { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<PageCode> Code { get; init; } = [];

    public string RootNamespace => Properties.GetValueOrDefault("RootNamespace", Name);

    public string Namespace => Properties.GetValueOrDefault("CorpusNamespace", RootNamespace);

    public string CorpusFolder => Properties.GetValueOrDefault("CorpusFolder", "seeds");

    public IReadOnlyList<PageCode> Program => [.. Code.Where(code => code.IsProgram)];

    public PageProject WithoutProgram => this with { Code = [.. Code.Where(code => !code.IsProgram)] };

    /// <summary>
    /// Adds a corpus: <c>seeds</c>, <c>manual</c> with the C# of the sample that reads it, or <c>harbour</c>, a single
    /// article without annotations.
    /// </summary>
    public PageProject WithCorpus(string name) =>
        name switch
        {
            "seeds" => WithFolder("seeds"),
            "harbour" => WithFolder("tests/CorpusSdk.Documentation.Tests/Harbour"),
            "manual" => (this with { Properties = Properties.SetItem("RootNamespace", "DocumentationSite") })
                .WithFolder("docs/manual")
                .WithCode(
                    PageCode.Of(
                        CodeBlock.Parse(
                            "Content.cs",
                            1,
                            "csharp",
                            "title=Content.cs",
                            File.ReadAllText(DocumentationPage.FullPath("samples/DocumentationSite/Content.cs"))
                        )
                    )
                ),
            _ => throw new ArgumentException($"no corpus is named '{name}'; there are 'seeds', 'manual' and 'harbour'"),
        };

    public PageProject WithFile(string title, string content) =>
        this with
        {
            Files = Files.SetItem(TitleOf(title) ?? title, content),
        };

    /// <summary>Adds a file of C#; one with the same name is replaced.</summary>
    public PageProject WithCode(PageCode code) =>
        this with
        {
            Code = [.. Code.Where(other => other.Name != code.Name), code],
        };

    /// <summary>The path of a file within the corpus. Titles may begin with the folder of the corpus.</summary>
    public string InCorpus(string title) =>
        title.StartsWith(CorpusFolder + "/", StringComparison.Ordinal) ? title[(CorpusFolder.Length + 1)..] : title;

    /// <summary>The title under which the page has a file of the corpus; null if it has no such file.</summary>
    public string? TitleOf(string path) => Files.Keys.FirstOrDefault(title => InCorpus(title) == InCorpus(path));

    public CorpusBuild Build()
    {
        var project = Files.Aggregate(
            new CorpusProject
            {
                Folder = $"/home/user/{Name}/",
                CorpusFolder = CorpusFolder,
                RootNamespace = RootNamespace,
                CorpusNamespace = Properties.GetValueOrDefault("CorpusNamespace", ""),
                CorpusIds = Properties.GetValueOrDefault("CorpusIds", ""),
                CorpusPins = Properties.GetValueOrDefault("CorpusPins", ""),
                NoWarn = [.. Rules("NoWarn")],
                WarningsAreErrors = false,
                TracksSteps = false,
                Libraries = s_libraries,
            },
            (project, file) => project.With(InCorpus(file.Key), file.Value)
        );
        var build = Code.Where(code => !code.IsProgram)
            .Aggregate(project, (all, code) => all.WithCode(code.File(Namespace), code.Name))
            .WithCode(Usings, "Usings.cs")
            .WithCode(PageProgram.Source(Program, Namespace), "Program.cs")
            .Build();
        return Code.Any(code => code.Body.Contains(": JsonSerializerContext", StringComparison.Ordinal))
            ? build with
            {
                Compilation = WithJsonContexts(build),
            }
            : build;
    }

    /// <summary>Writes the project into a folder.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (title, content) in Files)
        {
            Write($"{CorpusFolder}/{InCorpus(title)}", content);
        }

        foreach (var code in Code)
        {
            Write(code.Name, code.Usings + code.Body);
        }

        var properties = string.Concat(Properties.Select(pair => $"    <{pair.Key}>{pair.Value}</{pair.Key}>\n"));
        Write(
            Name + ".csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <Nullable>enable</Nullable>
            {properties}  </PropertyGroup>
            </Project>

            """
        );

        void Write(string path, string content)
        {
            var file = Path.Combine(folder, path);
            _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
        }
    }

    /// <summary>The project with the files of a corpus that a command has changed.</summary>
    public PageProject ReadFrom(string folder)
    {
        var corpus = Path.Combine(folder, CorpusFolder);
        return !Directory.Exists(corpus)
            ? this
            : this with
            {
                Files = Directory
                    .EnumerateFiles(corpus, "*", SearchOption.AllDirectories)
                    .Select(file => (Path: Path.GetRelativePath(corpus, file).Replace('\\', '/'), File: file))
                    .Where(file => !CorpusPath.IsIgnored(file.Path))
                    .ToImmutableDictionary(file => file.Path, file => File.ReadAllText(file.File)),
            };
    }

    /// <summary>The ids in a property such as <c>NoWarn</c>.</summary>
    public IEnumerable<string> Rules(string property) =>
        Properties
            .GetValueOrDefault(property, "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(id => !id.StartsWith('$'));

    /// <summary>The implicit usings of the .NET SDK for web projects.</summary>
    private static string Usings { get; } =
        string.Concat(
            new[]
            {
                "System",
                "System.Collections.Generic",
                "System.IO",
                "System.Linq",
                "System.Net.Http",
                "System.Net.Http.Json",
                "System.Threading",
                "System.Threading.Tasks",
                "Microsoft.AspNetCore.Builder",
                "Microsoft.AspNetCore.Http",
                "Microsoft.AspNetCore.Routing",
                "Microsoft.Extensions.DependencyInjection",
            }.Select(name => $"global using {name};\n")
        );

    private PageProject WithFolder(string folder) =>
        Directory
            .EnumerateFiles(DocumentationPage.FullPath(folder), "*", SearchOption.AllDirectories)
            .Aggregate(
                this,
                (project, file) =>
                    project.WithFile(
                        Path.GetRelativePath(DocumentationPage.FullPath(folder), file).Replace('\\', '/'),
                        File.ReadAllText(file, Encoding.UTF8)
                    )
            );

    private static bool IsLibrary(string file) =>
        file.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        || file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || file.StartsWith("Microsoft.OpenApi", StringComparison.Ordinal)
        || file is "CorpusSdk.AI.dll" or "CorpusSdk.AspNetCore.dll";

    /// <summary>Runs the generator of System.Text.Json, which sees the records as it does in a build.</summary>
    private static CSharpCompilation WithJsonContexts(CorpusBuild build)
    {
        var pack = typeof(PageProject)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "TargetingPackFolder")
            .Value!;
        var generator = Assembly
            .LoadFrom(Path.Combine(pack, "analyzers/dotnet/cs/System.Text.Json.SourceGeneration.dll"))
            .GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;
        _ = CSharpGeneratorDriver
            .Create(
                [((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator()],
                parseOptions: build.Project.ParseOptions
            )
            .RunGeneratorsAndUpdateCompilation(build.Compilation, out var updated, out _);
        return (CSharpCompilation)updated;
    }
}

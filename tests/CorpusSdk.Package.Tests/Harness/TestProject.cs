using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>A user's project on disk.</summary>
internal sealed class TestProject
{
    private readonly PackedPackage _package;

    private TestProject(PackedPackage package, string folder, string name)
    {
        _package = package;
        Folder = folder;
        Name = name;
    }

    public string Folder { get; }

    public string Name { get; }

    public string Assembly => Path.Combine(Folder, "bin", "Debug", "net10.0", Name + ".dll");

    /// <summary>A console program that references only the package.</summary>
    public static TestProject Console(
        PackedPackage package,
        string name,
        string properties = "",
        string? folder = null
    ) => Create(package, name, $"<OutputType>Exe</OutputType>{properties}", PackageReference(package), folder);

    /// <summary>A library that references only the package.</summary>
    public static TestProject Library(
        PackedPackage package,
        string name,
        string properties = "",
        string? folder = null
    ) => Create(package, name, properties, PackageReference(package), folder);

    /// <summary>A project with exactly the given references.</summary>
    /// <param name="extension">The extension of the project file, which determines the language.</param>
    public static TestProject Create(
        PackedPackage package,
        string name,
        string properties,
        string references,
        string? folder = null,
        string extension = "csproj",
        string sdk = "Microsoft.NET.Sdk"
    )
    {
        var project = new TestProject(package, folder ?? package.NewFolder(name), name);
        var framework = properties.Contains("<TargetFramework", StringComparison.Ordinal)
            ? ""
            : "<TargetFramework>net10.0</TargetFramework>";
        return project.With(
            $"{name}.{extension}",
            $"""
            <Project Sdk="{sdk}">

              <PropertyGroup>
                {framework}
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>

              <ItemGroup>
                {references}
              </ItemGroup>

            </Project>
            """
        );
    }

    public static string PackageReference(PackedPackage package, string id = "CorpusSdk") =>
        $"""<PackageReference Include="{id}" Version="{package.Version}" />""";

    public TestProject With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public TestProject With(string path, byte[] content)
    {
        var file = PathOf(path);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    /// <summary>
    /// Adds the program that prints the whole corpus of a namespace; by default, that of the project itself.
    /// </summary>
    public TestProject WithDump(string? corpusNamespace = null)
    {
        using var reader = new StreamReader(typeof(TestProject).Assembly.GetManifestResourceStream("Dump.cs")!);
        return With("Program.cs", $"using {corpusNamespace ?? Name};\n{reader.ReadToEnd()}");
    }

    public TestProject WithCorpus(SmallCorpus corpus, string folder = "seeds")
    {
        foreach (var (name, content) in corpus.Files)
        {
            _ = With(Path.Combine(folder, name), content);
        }

        return this;
    }

    /// <summary>Adds the articles of the repository.</summary>
    public TestProject WithSeeds()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Seeds))
        {
            _ = With(Path.Combine("seeds", Path.GetFileName(file)), File.ReadAllBytes(file));
        }

        return this;
    }

    public string PathOf(string path) => Path.GetFullPath(Path.Combine(Folder, path));

    public void Delete(string path) => File.Delete(PathOf(path));

    public void Move(string path, string newPath) => File.Move(PathOf(path), PathOf(newPath));

    /// <summary>Sets an old timestamp, as if the file had been unpacked or copied.</summary>
    public void Age(string path) => File.SetLastWriteTimeUtc(PathOf(path), new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

    public CommandResult Dotnet(params string[] arguments) => Command.Dotnet(Folder, arguments);

    public CommandResult Build(params string[] arguments) => Dotnet(["build", .. arguments]);

    public CommandResult Pack(params string[] arguments) =>
        Command.Dotnet(Folder, ["pack", "-o", _package.Feed, $"-p:Version={_package.Version}", .. arguments]);

    /// <summary>Compiles the program to native code without a warning.</summary>
    /// <returns>The native program.</returns>
    public string PublishNative(params string[] arguments)
    {
        string[] target = ["-r", RuntimeInformation.RuntimeIdentifier, "-o", PathOf("native")];
        _ = Dotnet(["publish", .. target, "-p:TrimmerSingleWarn=false", "-warnaserror", .. arguments])
            .SucceedsWithoutWarning();
        Assert.False(File.Exists(PathOf($"native/{Name}.dll")));
        return PathOf("native/" + Name);
    }

    /// <summary>Runs the program that was built last, and returns its output.</summary>
    public string Run() => Command.Dotnet(Folder, Assembly).Succeeds().Output;

    /// <summary>Builds without warnings and runs.</summary>
    public string BuildAndRun()
    {
        _ = Build().SucceedsWithoutWarning();
        return Run();
    }
}

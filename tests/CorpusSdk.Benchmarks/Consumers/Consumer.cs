using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Consumers;

/// <summary>A user's console project on disk, with a corpus and a reference to the package, or without.</summary>
internal sealed class Consumer
{
    private readonly string _framework;

    /// <param name="corpus">The folder of its corpus; null for a project without a corpus and package.</param>
    /// <param name="program">Its <c>Program.cs</c>, in the namespace <c>Consumer</c>.</param>
    public Consumer(
        WorkFolder work,
        string name,
        string? corpus,
        string program,
        string framework = "net10.0",
        string items = "",
        string properties = ""
    )
    {
        _framework = framework;
        Folder = work.NewFolder("consumers", name);
        var reference = "";
        if (corpus is not null)
        {
            work.NeedsPackage();
            reference = $"""<PackageReference Include="CorpusSdk" Version="{WorkFolder.PackageVersion}" />""";
        }

        File.WriteAllText(
            Path.Combine(Folder, "Consumer.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
                <InvariantGlobalization>true</InvariantGlobalization>
                <CorpusFolder>{corpus ?? ""}</CorpusFolder>
                {properties}
              </PropertyGroup>

              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>

            </Project>
            """
        );
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), program);
    }

    public string Folder { get; }

    /// <summary>Restores and builds without earlier output.</summary>
    public MeasuredRun ColdBuild(params string[] arguments)
    {
        foreach (var name in new[] { "bin", "obj" })
        {
            if (Directory.Exists(Path.Combine(Folder, name)))
            {
                Directory.Delete(Path.Combine(Folder, name), recursive: true);
            }
        }

        return Build(arguments);
    }

    public MeasuredRun Build(params string[] arguments)
    {
        var run = Command.Dotnet(Folder, ["build", .. arguments]).Succeeds();
        return
            run.Output.Contains("warning", StringComparison.Ordinal)
            && !run.Output.Contains("0 Warning(s)", StringComparison.Ordinal)
            ? throw new InvalidOperationException(
                $"the reference corpus has no problems, but the build reports warnings:\n{run.Output}"
            )
            : run;
    }

    public string Assembly(string configuration) =>
        Path.Combine(Folder, "bin", configuration, _framework, "Consumer.dll");

    /// <summary>The native executable that starts the program without the <c>dotnet</c> command.</summary>
    public string Executable(string configuration) =>
        Path.Combine(
            Folder,
            "bin",
            configuration,
            _framework,
            OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"
        );
}

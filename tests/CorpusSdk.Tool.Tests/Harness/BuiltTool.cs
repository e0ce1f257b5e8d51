using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>The tool for tests that start it as a process.</summary>
internal static class BuiltTool
{
    /// <summary>The tool's own output: that of the tests has the libraries of another framework.</summary>
    public static string Path { get; } =
        System.IO.Path.Combine(
            Repository.Folder,
            "src/CorpusSdk.Tool/bin",
            new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
            "net8.0/dotnet-corpus.dll"
        );
}

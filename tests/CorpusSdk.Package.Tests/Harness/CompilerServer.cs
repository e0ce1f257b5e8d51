namespace CorpusSdk.Package.Tests.Harness;

/// <summary>
/// A compiler server for the builds of one test run only, with which a build takes half the time. It does not inherit
/// the output handles of a build, so that nothing waits for it to exit.
/// </summary>
internal static class CompilerServer
{
    /// <summary>The pipe name under which builds find it.</summary>
    public static string Id { get; } = $"corpus-sdk-tests-{Environment.ProcessId}";

    /// <summary>Ends it. Otherwise it would exit after some minutes without work.</summary>
    public static void ShutDown()
    {
        var compiler = Command
            .Dotnet(Repository.Folder, "msbuild", "src/CorpusSdk", "-getProperty:RoslynTargetsPath")
            .Succeeds()
            .Output.Trim();
        _ = Command.Dotnet(
            Repository.Folder,
            Path.Combine(compiler, "bincore", "VBCSCompiler.dll"),
            "-shutdown",
            $"-pipename:{Id}"
        );
    }
}

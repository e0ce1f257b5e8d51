namespace CorpusSdk.Package.Tests.Harness;

/// <summary>
/// A compiler that stays loaded between the builds of one test run, and is nobody else's: a build takes half the
/// time with it. It writes to nothing that a build's own output goes to, so that no one waits for it.
/// </summary>
internal static class CompilerServer
{
    /// <summary>The name that builds find it by.</summary>
    public static string Id { get; } = $"corpus-sdk-tests-{Environment.ProcessId}";

    /// <summary>Ends it. Left alone, it would end by itself after some minutes without work.</summary>
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

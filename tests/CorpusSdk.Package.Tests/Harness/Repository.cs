using System.Reflection;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Folder { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryFolder")
            .Value!;

    public static string Seeds => Path.Combine(Folder, "seeds");

    public static string Readme => File.ReadAllText(Path.Combine(Folder, "README.md"));

    /// <summary>
    /// A line of git output about the checkout; null if it is not a checkout or git is not installed.
    /// </summary>
    public static string? Git(params string[] arguments)
    {
        try
        {
            var result = Command.Run(Folder, "git", arguments);
            return result.ExitCode == 0 ? result.Output.Trim() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

using System.Diagnostics;
using System.Reflection;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>The corpus of the tests in a file of SQLite, pushed with the tool once for all tests.</summary>
public sealed class Store : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-store").FullName;

    public Store()
    {
        Path = System.IO.Path.Combine(_folder, "corpus.db");
        Push(Path);
    }

    public string Path { get; }

    public CorpusContext Open() => new(Path);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Pushes the corpus, as a user does.</summary>
    public static void Push(params string[] target)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Metadata("Tool"), "push", Metadata("Project"), "--to", .. target])
        {
            start.ArgumentList.Add(argument);
        }

        using var push = Process.Start(start)!;
        var errors = push.StandardError.ReadToEndAsync();
        var output = push.StandardOutput.ReadToEnd();
        push.WaitForExit();
        Assert.True(push.ExitCode == 0, output + errors.Result);
    }

    internal static string Metadata(string key) =>
        typeof(Store)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == key)
            .Value!;
}

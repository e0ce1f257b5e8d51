using System.Text;

namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>A folder of a test's own, with a project's folder in it.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("corpus-tool-").FullName;

    public TestFolder() => _ = Directory.CreateDirectory(Path);

    /// <summary>The folder of the project; what is above it is the test's as well.</summary>
    public string Path => System.IO.Path.Combine(_root, "Summit");

    public string Corpus => PathOf("seeds");

    public static TestFolder WithSeeds()
    {
        TestFolder folder = new();
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "seeds")))
        {
            _ = folder.With("seeds/" + System.IO.Path.GetFileName(file), File.ReadAllBytes(file));
        }

        return folder;
    }

    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public TestFolder With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public TestFolder With(string path, byte[] content)
    {
        _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), content);
        return this;
    }

    /// <summary>Changes a file; the old text must occur in it exactly once.</summary>
    public TestFolder Edit(string path, string old, string replacement)
    {
        var text = Read(path);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(
            place >= 0 && text.IndexOf(old, place + 1, StringComparison.Ordinal) < 0,
            $"'{old}' must occur once in {path}"
        );
        return With(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

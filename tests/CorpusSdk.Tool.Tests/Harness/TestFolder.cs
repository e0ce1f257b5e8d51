using System.Text;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>A temporary folder that contains a project folder.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("corpus-tool-").FullName;

    public TestFolder() => _ = Directory.CreateDirectory(Path);

    /// <summary>The project folder. Its parent folder is temporary too.</summary>
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

    /// <summary>The texts of the seeds without annotations and people.</summary>
    public static TestFolder WithSeedTexts()
    {
        var folder = WithSeeds();
        foreach (
            var path in Directory.GetFiles(folder.Corpus).Where(path => System.IO.Path.GetExtension(path) != ".txt")
        )
        {
            File.Delete(path);
        }

        return folder;
    }

    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>All files of the corpus that match a pattern, with their paths.</summary>
    public string Contents(string pattern = "*") =>
        string.Concat(
            Directory
                .GetFiles(Corpus, pattern, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path =>
                    $"== {System.IO.Path.GetRelativePath(Corpus, path)}\n"
                    + $"{Encoding.UTF8.GetString(File.ReadAllBytes(path))}\n"
                )
        );

    public TestFolder With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public TestFolder With(string path, byte[] content)
    {
        _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), content);
        return this;
    }

    /// <summary>Adds the files and the C# code of a project.</summary>
    public TestFolder With(CorpusProject project)
    {
        foreach (var (path, content) in project.Files)
        {
            _ = With("seeds/" + path, content);
        }

        foreach (var (path, code) in project.Code)
        {
            _ = With(path, code)
                .With("Summit.csproj", "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>");
        }

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

    /// <summary>Deletes a file of the corpus.</summary>
    public TestFolder Delete(string path)
    {
        File.Delete(System.IO.Path.Combine(Corpus, path));
        return this;
    }

    /// <summary>Moves an article of the corpus, with its sidecar.</summary>
    public TestFolder Move(string from, string to)
    {
        foreach (var extension in new[] { ".txt", ".yaml" })
        {
            _ = With($"seeds/{to}{extension}", Read($"seeds/{from}{extension}")).Delete(from + extension);
        }

        return this;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

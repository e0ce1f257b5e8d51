namespace CorpusSdk.Core.Tests.Checking;

/// <summary>The five articles of the repository with their annotations.</summary>
internal static class Seeds
{
    public static IEnumerable<Corpus> All
    {
        get
        {
            var people = File.ReadAllText(Path.Combine(Folder, "people.yaml"));
            return Directory
                .GetFiles(Folder, "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(text => new Corpus(
                    File.ReadAllText(text),
                    File.ReadAllText(Path.ChangeExtension(text, ".yaml")),
                    people,
                    Path.GetFileNameWithoutExtension(text)
                ));
        }
    }

    public static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!Directory.Exists(Path.Combine(folder!.FullName, "seeds")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder.FullName, "seeds");
        }
    }
}

namespace CorpusSdk.Tests;

public class PublicApiTests
{
    /// <summary>A change of the public surface is a decision: it shows in the file, and there in the review.</summary>
    [Fact]
    public void The_public_surface_is_the_one_in_PublicApi_txt()
    {
        var file = Path.Combine(ProjectFolder(), "PublicApi.txt");
        var found = PublicApi.Describe(typeof(IArticle).Assembly);
        if (Environment.GetEnvironmentVariable("CORPUSSDK_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, found);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), found);
    }

    private static string ProjectFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CorpusSdk.Tests.csproj")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("not run from the project's output folder");
        }

        return folder;
    }
}

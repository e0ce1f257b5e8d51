using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Diffing;

/// <summary>A sample corpus, and its comparison with an edited copy.</summary>
internal static class EditedFolder
{
    private const string Schema = """
        namespace Summit;
        [CorpusCollection("stations.csv")]
        public sealed partial record Station(string Name);
        """;

    public static TestFolder Base() =>
        new TestFolder()
            .With("Summit.csproj", "<Project><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>")
            .With("Schema.cs", Schema)
            .With("seeds/stations.csv", "id,name\nnorth,North Station\n")
            .With(
                "seeds/people.yaml",
                """
                - id: jane-doe
                  name: Jane Doe
                  roles: [{ title: Minister }]
                - id: omar-aziz
                  name: Omar Aziz

                """
            )
            .With(
                "seeds/ferry.txt",
                "No ferry before May\n\n\"We will not run a boat that is not safe,\" said Jane Doe. "
                    + "\"It is as simple as that.\"\n"
            )
            .With(
                "seeds/ferry.yaml",
                """
                published: 2024-01-16
                quotes:
                  - text: We will not run a boat that is not safe,
                    speaker: jane-doe
                    id: safe
                  - text: It is as simple as that.
                    speaker: jane-doe

                """
            )
            .With("seeds/north/fees.txt", "Higher fees\n\n\"We need higher fees,\" said Omar Aziz. Jane Doe agreed.\n")
            .With(
                "seeds/north/fees.yaml",
                """
                quotes:
                  - text: We need higher fees,
                    speaker: omar-aziz
                delegations: [{ id: mission, party: Port, head: omar-aziz }]

                """
            );

    /// <summary>Compares the sample with an edited copy. The folders are called OLD and NEW in the output.</summary>
    public static async Task<ToolRun> DiffAsync(
        Action<TestFolder> edit,
        Action<TestFolder>? editOld = null,
        params string[] options
    )
    {
        using TestFolder old = Base(),
            @new = Base();
        editOld?.Invoke(old);
        edit(@new);
        var run = await ToolRun.OfAsync(["diff", old.Path, @new.Path, .. options]);
        return run with
        {
            Output = run
                .Output.Replace(old.Path + Path.DirectorySeparatorChar, "OLD/", StringComparison.Ordinal)
                .Replace(@new.Path + Path.DirectorySeparatorChar, "NEW/", StringComparison.Ordinal)
                .Replace(old.Path.Replace('\\', '/'), "OLD", StringComparison.Ordinal)
                .Replace(@new.Path.Replace('\\', '/'), "NEW", StringComparison.Ordinal),
        };
    }

    /// <param name="edit">The edit of the new corpus.</param>
    /// <param name="summary">The first line, after the names of the folders.</param>
    /// <param name="lines">All lines below, or their beginnings: the section, a colon, and the line.</param>
    public static async Task AssertAsync(Action<TestFolder> edit, string summary, params string[] lines)
    {
        var run = await DiffAsync(edit);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        var section = "";
        List<string> found = [];
        foreach (var line in run.Output.TrimEnd('\n').Split('\n').Where(line => line.Length > 0))
        {
            if (line.StartsWith(' '))
            {
                found.Add(
                    $"{section}: "
                        + line.Trim()
                            .Replace("OLD/", "", StringComparison.Ordinal)
                            .Replace("NEW/", "", StringComparison.Ordinal)
                );
            }
            else
            {
                section = line.Split(' ', ':')[0];
            }
        }

        Assert.Equal($"OLD -> NEW: {summary}", run.Output.Split('\n')[0]);
        foreach (var line in lines)
        {
            Assert.Contains(found, shown => shown.StartsWith(line, StringComparison.Ordinal));
        }
    }
}

using System.Text.Json;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Verifying;

/// <summary>A small corpus, and files whose quotations are verified against it.</summary>
internal static class FerryCorpus
{
    public const string Doe = "We will not run a boat that is not safe";

    public const string Aziz = "The quay has been ready for three years";

    public static TestFolder Create() =>
        new TestFolder()
            .With(
                "seeds/ferry.txt",
                "No ferry before spring\n\nBERGEN – The ferry will not sail before spring, the minister said.\n\n"
                    + $"“{Doe},” said Jane Doe, who has been minister since 2021. “It is as simple as that.”\n\n"
                    + $"“{Aziz},” said Omar Aziz, the harbour master. “Ask {{them}} for \"the <b> plan\" & more.”\n"
            )
            .With(
                "seeds/ferry.yaml",
                $"quotes:\n  - {{ text: \"{Doe},\", speaker: jane-doe }}\n"
                    + $"  - {{ text: \"{Aziz},\", speaker: omar-aziz }}\n"
            )
            .With("seeds/people.yaml", "- id: jane-doe\n  name: Jane Doe\n- id: omar-aziz\n  name: Omar Aziz\n");

    /// <summary>Verifies one file, and returns its quotations as verdict and place, with the text there.</summary>
    public static async Task<string[]> VerifyAsync(string name, string content)
    {
        using var folder = Create().With(name, content);
        return await VerifyAsync(folder, name, content);
    }

    /// <summary>Verifies a file of a folder, and checks that the exit code fits.</summary>
    public static async Task<string[]> VerifyAsync(TestFolder folder, string name, string content)
    {
        var run = await ToolRun.OfAsync("verify", folder.PathOf(name), "--corpus", folder.Corpus, "--format", "json");
        Assert.DoesNotContain("error", run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        var quotations = json.RootElement.GetProperty("quotations").EnumerateArray().ToList();
        var isClean = quotations.All(quotation => VerdictOf(quotation) is "Verbatim" or "Edited");
        Assert.Equal(isClean, json.RootElement.GetProperty("isClean").GetBoolean());
        Assert.Equal(isClean ? ExitCode.Success : ExitCode.Errors, run.Code);
        return
        [
            .. quotations.Select(quotation =>
                $"{VerdictOf(quotation)}: {content[Number(quotation, "start")..Number(quotation, "end")]}"
            ),
        ];
    }

    private static string VerdictOf(JsonElement quotation) => quotation.GetProperty("verdict").GetString()!;

    private static int Number(JsonElement quotation, string name) => quotation.GetProperty(name).GetInt32();
}

using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Annotating;

/// <summary>How <c>annotate</c> matches the people of articles with those of the corpus.</summary>
public sealed class AnnotatePeopleTests
{
    private const string Visit =
        "Ann Lee, the mayor, came to the harbour on Monday. \"We have waited for a long time,\" Lee said.\n";

    [Fact]
    public async Task Other_romanizations_are_matched_and_become_aliases()
    {
        using var folder = new TestFolder()
            .With(
                "seeds/visit.txt",
                "The leader Kim Jong Un came to the harbour on Monday. \"We have waited for a long "
                    + "time,\" Kim Jong Un said.\n"
            )
            .With("seeds/people.yaml", "- id: leader\n  name: Kim Jong-un # as Yonhap has it\n");
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
        Assert.Equal(
            "- id: leader\n  name: Kim Jong-un # as Yonhap has it\n  aliases: [Kim Jong Un]\n",
            folder.Read("seeds/people.yaml")
        );
        Assert.Contains("    speaker: leader\n", folder.Read("seeds/visit.yaml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task A_shared_surname_identifies_nobody()
    {
        const string people = "- id: ann-lee\n  name: Ann Lee\n- id: bob-lee\n  name: Bob Lee\n";
        using var folder = new TestFolder()
            .With("seeds/visit.txt", "The harbour was full on Monday. \"We have waited for a long time,\" Lee said.\n")
            .With("seeds/people.yaml", people);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
        Assert.Equal(people, folder.Read("seeds/people.yaml"));
        Assert.DoesNotContain("speaker:", folder.Read("seeds/visit.yaml"), StringComparison.Ordinal);
        Assert.Contains("which 'Lee'?\n", folder.Read("seeds/visit.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_surname_that_is_unambiguous_in_an_article_is_an_alias_there_only()
    {
        using var folder = new TestFolder()
            .With("seeds/a.txt", Visit)
            .With(
                "seeds/b.txt",
                "Bob Lee, the pilot, left the harbour on Friday. \"Nobody told me where to go,\" Lee said.\n"
            );
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
        Assert.Contains("aliases: { Lee: ann-lee }\n", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
        Assert.Contains("aliases: { Lee: bob-lee }\n", folder.Read("seeds/b.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("aliases", folder.Read("seeds/people.yaml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }
}

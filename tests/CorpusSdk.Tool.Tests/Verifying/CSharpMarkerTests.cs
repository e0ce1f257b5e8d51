using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Verifying;

/// <summary>Comments that are nearly right marks, and files without any.</summary>
public sealed class CSharpMarkerTests
{
    [Theory]
    [InlineData("// Quotation")]
    [InlineData("// QUOTATION:")]
    [InlineData("// quotation:")]
    [InlineData("//quotation")]
    [InlineData("/* quotation */")]
    [InlineData("/*Quotation: jane-doe*/")]
    public async Task Case_spaces_and_a_colon_do_not_matter(string mark) =>
        Assert.Equal(("", 1), await VerifyAsync($"{mark}\nvar a = \"{FerryCorpus.Doe}\";"));

    [Theory]
    [InlineData("// quotations")]
    [InlineData("// qoutation")]
    [InlineData("// quote")]
    [InlineData("// quote: jane-doe")]
    [InlineData("/// quotation")]
    [InlineData("/** quotation */")]
    [InlineData("// [quotation]")]
    [InlineData("// quotation.")]
    [InlineData("// quotation jane-doe")]
    [InlineData("// quotation jane")]
    [InlineData("// Quotation nobody-at-all")]
    [InlineData("// quotation (jane-doe)")]
    [InlineData("// quotation = jane-doe")]
    [InlineData("// quotation: Jane Doe")]
    public async Task What_is_nearly_a_mark_is_a_warning(string comment)
    {
        var (error, quotations) = await VerifyAsync($"\n{comment}\nvar a = \"{FerryCorpus.Doe}\";");
        Assert.Equal(0, quotations);
        Assert.Contains($"a.cs:2:1: '{comment}' marks no literal; write '// quotation'", error);
        Assert.Contains("a.cs: no comment '// quotation' marks a literal, so nothing is verified", error);
    }

    [Theory]
    [InlineData("// quotation marks")]
    [InlineData("// Quotation mark")]
    [InlineData("// quotation below.")]
    [InlineData("// quotations nobody")]
    [InlineData("// quotations of the minister")]
    [InlineData("// a quotation")]
    [InlineData("// rotation")]
    [InlineData("// question")]
    [InlineData("// quote: see the page below")]
    [InlineData("// -")]
    public async Task A_remark_is_none(string comment)
    {
        var (error, quotations) = await VerifyAsync($"{comment}\nvar a = \"{FerryCorpus.Doe}\";");
        Assert.Equal(0, quotations);
        Assert.DoesNotContain("warning", error, StringComparison.Ordinal);
        Assert.StartsWith("note: ", error);
    }

    [Fact]
    public async Task A_mark_that_is_in_vain_is_a_warning()
    {
        var (error, quotations) = await VerifyAsync(
            $"// quotation: jane-doe\n/* quotation: omar-aziz */ var a = \"{FerryCorpus.Doe}\";"
        );
        Assert.Equal(1, quotations);
        Assert.Contains("a.cs:2:1: an earlier comment marks the same literal", error);
        (error, quotations) = await VerifyAsync($"var a = $\"{{/* quotation */ b}} {FerryCorpus.Doe}\";");
        Assert.Equal(0, quotations);
        Assert.Contains("a.cs:1:12: a comment within a literal marks nothing", error);
    }

    [Fact]
    public async Task Other_files_are_not_expected_to_have_marks()
    {
        using var folder = FerryCorpus.Create().With("a.md", "Nothing.\n");
        var run = await ToolRun.OfAsync("verify", folder.PathOf("a.md"), "--corpus", folder.Corpus);
        Assert.Equal("", run.Error);
    }

    private static async Task<(string Error, int Quotations)> VerifyAsync(string content)
    {
        using var folder = FerryCorpus.Create().With("a.cs", content);
        var run = await ToolRun.OfAsync("verify", folder.PathOf("a.cs"), "--corpus", folder.Corpus);
        Assert.Equal(ExitCode.Success, run.Code);
        return (run.Error, run.Output.Contains("1 quotation: 1 verbatim", StringComparison.Ordinal) ? 1 : 0);
    }
}

using System.Globalization;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests;

/// <summary>The same corpus gives the same bytes, wherever and however it is compiled.</summary>
public sealed class DeterminismTests
{
    private static readonly CorpusBuild s_seeds = CorpusProject.Seeds.Build();

    [Fact]
    public void Two_folders_give_the_same_code()
    {
        var elsewhere = CorpusProject.Seeds with { Folder = "C:/Users/Ünal/source/Summit #2/" };
        Assert.Equal(s_seeds.Sources, elsewhere.Build().Sources);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Every_culture_gives_the_same_code_and_the_same_messages(string culture)
    {
        var broken = CorpusProject.Seeds.Edit("000_1597e04da5133f28.yaml", "count: 13", "count: 14");
        var expected = broken.Build();
        var old = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var build = broken.Build();
            Assert.Equal(expected.Sources, build.Sources);
            Assert.Equal(expected.Problems, build.Problems);
            Assert.NotEmpty(build.Problems);
        }
        finally
        {
            CultureInfo.CurrentCulture = old;
        }
    }

    [Fact]
    public void Any_order_of_the_files_gives_the_same_code() =>
        Assert.Equal(s_seeds.Sources, CorpusProject.Seeds.Build(reverseFiles: true).Sources);

    [Fact]
    public void Line_ends_and_byte_order_marks_change_no_code()
    {
        var windows = CorpusProject.Seeds.Files.Aggregate(
            CorpusProject.Seeds,
            (project, file) =>
                project.With(
                    file.Key,
                    [
                        0xEF,
                        0xBB,
                        0xBF,
                        .. System.Text.Encoding.UTF8.GetBytes(
                            System
                                .Text.Encoding.UTF8.GetString(file.Value)
                                .Replace("\n", "\r\n", StringComparison.Ordinal)
                        ),
                    ]
                )
        );
        var build = windows.Build();
        Assert.Empty(build.Problems);
        Assert.Equal(s_seeds.Sources, build.Sources);
    }

    [Fact]
    public void No_generated_file_shows_where_it_was_made() =>
        Assert.DoesNotContain(
            s_seeds.Sources.Values,
            source => source.Contains(CorpusProject.Seeds.Folder, StringComparison.Ordinal)
        );
}

using System.Text;
using CorpusSdk.Generator.Tests.Harness;
using Xunit.Abstractions;

namespace CorpusSdk.Generator.Tests.Hostile;

/// <summary>Sizes that no article has. What is bounded says so; the rest completes and comes out exactly.</summary>
[Trait("Category", "Slow")]
public sealed class SizeTests(ITestOutputHelper output)
{
    [Fact]
    public void A_text_of_20_megabytes_comes_out_exactly()
    {
        var text = new StringBuilder("A long text\n\n");
        for (var i = 0; text.Length < 20_000_000; i++)
        {
            _ = text.Append("Sentence ")
                .Append(i)
                .Append(
                    " of Ann Lee goes on and on, for as long as the text of the article is to be, and then it "
                        + "ends here.\n\n"
                );
        }

        var project = new CorpusProject()
            .With("people.yaml", "- { id: ann-lee, name: Ann Lee }")
            .With("long.txt", text.ToString())
            .With(
                "long.yaml",
                "quotes: [{ text: Sentence 17000 of Ann Lee, speaker: ann-lee, kind: partial, marks: none }]"
            );
        var build = Measured("20 MB", project);
        Assert.Empty(build.Problems);
        Assert.Empty(Invariants.Inexact(build));
    }

    // Fifty thousand took 21 s to compile, and took 106 s and 4.8 GB before their facts were spread over methods.
    private static readonly int s_quotes = Environment.GetEnvironmentVariable("CORPUSSDK_FUZZ") is null
        ? 5_000
        : 50_000;

    [Fact]
    public void Thousands_of_quotes_in_one_article_have_their_members()
    {
        var text = new StringBuilder();
        var yaml = new StringBuilder("quotes:\n");
        for (var i = 0; i < s_quotes; i++)
        {
            _ = text.Append("\"It is the number ").Append(i).Append(" of them,\" he said.\n");
            _ = yaml.Append("- { text: 'It is the number ").Append(i).Append(" of them,', cue: said }\n");
        }

        var build = Measured(
            $"{s_quotes} quotes",
            new CorpusProject().With("many.txt", text.ToString()).With("many.yaml", yaml.ToString())
        );
        Assert.Empty(build.Problems);
        Assert.Empty(Invariants.Inexact(build));
    }

    /// <summary>
    /// Nothing is asserted of time and memory: machines differ. The output has them for who wants to know.
    /// </summary>
    private CorpusBuild Measured(string what, CorpusProject project)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes();
        var build = project.Build();
        var generated = watch.Elapsed;
        Assert.Empty(build.CompilerErrors);
        output.WriteLine(
            $"{what}: generated in {generated.TotalSeconds:F1} s, compiled in "
                + $"{(watch.Elapsed - generated).TotalSeconds:F1} s, "
                + $"{(GC.GetTotalAllocatedBytes() - before) >> 20} MB allocated, "
                + $"{GC.GetTotalMemory(false) >> 20} MB live, "
                + $"{build.Sources.Values.Sum(source => source.Length) >> 20} M characters of code"
        );
        return build;
    }
}

using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Text;

/// <summary>A default title is what a reader sees of the first line.</summary>
public sealed class MarkdownLineTests
{
    [Theory]
    [InlineData("# Ferries", "Ferries")]
    [InlineData("### Ferries ###", "Ferries")]
    [InlineData("# C#", "C#")]
    [InlineData("#hashtag", "#hashtag")]
    [InlineData("####### Seven", "####### Seven")]
    [InlineData("**Ferries** stay *shut*", "Ferries stay shut")]
    [InlineData("***Ferries***", "Ferries")]
    [InlineData("__Ferries__ and snake_case_names", "Ferries and snake_case_names")]
    [InlineData("5 * 3 * 2", "5 * 3 * 2")]
    [InlineData("# Why `git rebase` *hurts*", "Why git rebase hurts")]
    [InlineData("# [Ferries](https://example.org/a_b_c) are back", "Ferries are back")]
    [InlineData("# ![Logo](logo.png) Ferries", "Logo Ferries")]
    [InlineData("# [*Ferries*][1]", "Ferries")]
    [InlineData("[Draft] Ferries", "[Draft] Ferries")]
    [InlineData("# \\*Ferries\\* \\# 1", "*Ferries* # 1")]
    [InlineData("~~Open~~ Shut", "Open Shut")]
    [InlineData("**", "**")]
    [InlineData("# **Ferries** (*[now](x)*)", "Ferries (now)")]
    public void Markup_is_left_out(string line, string expected) =>
        Assert.Equal(expected, MarkdownLine.PlainText(line));

    [Fact]
    public void Hostile_lines_take_no_more_time_than_others()
    {
        foreach (var part in new[] { "*a", "[", "`", "![", "*_", "**a" })
        {
            _ = MarkdownLine.PlainText(string.Concat(Enumerable.Repeat(part, 200 / part.Length)));
        }
    }

    [Fact]
    public void The_headline_is_still_a_paragraph_of_its_own()
    {
        var corpus = new Corpus("# **Ferries** stay shut\nNobody came\n", extension: ".md");
        Assert.Equal("Ferries stay shut", corpus.Model.Title);
        Assert.Equal(["# **Ferries** stay shut", "Nobody came"], corpus.ParagraphTexts);
        Assert.Equal("# Ferries", new Corpus("# Ferries\nNobody came\n").Model.Title);
    }
}

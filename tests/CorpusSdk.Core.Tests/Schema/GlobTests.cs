using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>
/// Patterns of paths: the files that they match, the folder that they begin with, and their errors.
/// </summary>
public class GlobTests
{
    [Theory]
    [InlineData("a.yaml", "a.yaml", "A.YAML", "aXyaml|b/a.yaml|a.yaml.md|xa.yaml")]
    [InlineData("docs/*.md", "docs/a.md", "docs/.md|Docs/A.MD", "docs/a/b.md|a.md|docs/a.mdx|x/docs/a.md")]
    [InlineData("docs/**/*.md", "docs/a.md", "docs/a/b.md|docs/a/b/c.md", "a.md|docsa/b.md|docs/a.txt")]
    [InlineData("docs/**", "docs/a.md", "docs/a/b.yaml", "a.md")]
    [InlineData("**/*.json", "a.json", "b/a.json|c/b/a.json", "a.json/b")]
    [InlineData("*.{yaml,json}", "a.yaml", "a.json", "a.{yaml,json}|a.yaml,json|a.")]
    [InlineData("{a,b/{c,d}}/x.md", "a/x.md", "b/c/x.md|b/d/x.md", "b/x.md|c/x.md")]
    [InlineData("a?.md", "ab.md", "a?.md", "a.md|a/.md|abc.md")]
    [InlineData("a,b.md", "a,b.md", "a,b.md", "a.md|b.md")]
    [InlineData("./a.md", "a.md", "a.md", "./a.md")]
    [InlineData("a(b)+.md", "a(b)+.md", "a(b)+.md", "ab.md|abb.md")]
    [InlineData("{a", "a", "a", "{a")]
    [InlineData("a}b", "a}b", "a}b", "ab")]
    [InlineData("}a{", "}a", "}a", "a|}a{")]
    [InlineData("a{,b}c*", "ac", "abc|acd", "a|abbc")]
    [InlineData("**/a/**/*.md", "a/b.md", "x/a/b.md|a/x/y/b.md|a/a/b.md", "xa/b.md|a.md")]
    [InlineData("x{a/**/,b*/}c", "xa/c", "xa/y/c|xb/c|xbz/c", "xc|xa/yc|xby/z/c")]
    public void A_pattern_matches_its_files(string pattern, string first, string others, string none)
    {
        var glob = Glob.Parse(pattern);
        Assert.All([first, .. others.Split('|')], path => Assert.True(glob.IsMatch(path), path));
        Assert.All(none.Split('|'), path => Assert.False(glob.IsMatch(path), path));
    }

    [Theory]
    [InlineData("*a", 40)]
    [InlineData("**/", 40)]
    [InlineData("**", 40)]
    [InlineData("{a,a*,aa}", 100)]
    [InlineData("?*", 40)]
    public void Patterns_do_not_backtrack(string part, int times)
    {
        var glob = Glob.Parse(string.Concat(Enumerable.Repeat(part, times)) + "b");
        Assert.False(glob.IsMatch(new('a', 2_000)));
        Assert.False(glob.IsMatch(string.Concat(Enumerable.Repeat("a/", 1_000))));
    }

    [Theory]
    [InlineData("*.md", "")]
    [InlineData("a.md", "")]
    [InlineData("docs/*.md", "docs/")]
    [InlineData("docs/guides/a.md", "docs/guides/")]
    [InlineData("./docs/guides-*/*.md", "docs/")]
    [InlineData("docs/?/a.md", "docs/")]
    [InlineData("{docs,more}/a.md", "")]
    [InlineData("docs/{a,b}/a.md", "docs/")]
    public void The_folders_before_the_first_wildcard_are_not_part_of_an_id(string pattern, string folder) =>
        Assert.Equal(folder, Glob.Parse(pattern).Folder);

    [Theory]
    [InlineData("docs/**/*.{md,txt}", null)]
    [InlineData("a..b/c", null)]
    [InlineData(" ", "it is empty")]
    [InlineData("docs\\*.md", "write '/' between folders, not '\\'")]
    [InlineData("\\docs", "write '/' between folders, not '\\'")]
    [InlineData(":docs", "it must be a path below the corpus folder")]
    [InlineData("/docs/*.md", "it must be a path below the corpus folder")]
    [InlineData("docs/../*.md", "it must be a path below the corpus folder")]
    [InlineData("C:docs/*.md", "it must be a path below the corpus folder")]
    [InlineData("docs/{a,b.md", "a '{' has no '}'")]
    [InlineData("docs/a}.md", "a '{' has no '}'")]
    [InlineData("{{{{{{{{{{{{{{{{{{{{{a}}}}}}}}}}}}}}}}}}}}}", "braces may be nested at most 20 deep")]
    [InlineData("docs/[ab].md", "only '*', '**', '?' and '{a,b}' are wildcards")]
    [InlineData("docs/ab].md", "only '*', '**', '?' and '{a,b}' are wildcards")]
    [InlineData("!docs/*.md", "only '*', '**', '?' and '{a,b}' are wildcards")]
    public void An_invalid_pattern_has_an_error(string pattern, string? error) =>
        Assert.Equal(error, Glob.FindError(pattern));

    [Theory]
    [InlineData("docs/*.md", true)]
    [InlineData("docs/a.MD", true)]
    [InlineData("docs/*.txt", true)]
    [InlineData("docs/*", true)]
    [InlineData("docs/*.{yaml,md}", true)]
    [InlineData("docs/*{.yaml,.txt}", true)]
    [InlineData("docs/*.{yaml,txt}", true)]
    [InlineData("docs/*.{yaml,json}", false)]
    [InlineData("docs/*.yaml", false)]
    [InlineData("{md,txt}/*.csv", false)]
    public void A_collection_has_texts_if_a_pattern_matches_text_files(string pattern, bool hasText) =>
        Assert.Equal(
            hasText,
            (
                Declared.Collection("Page", pattern).Collection! with
                {
                    Patterns = EquatableArray.Of("*.csv", pattern),
                }
            ).HasText
        );
}

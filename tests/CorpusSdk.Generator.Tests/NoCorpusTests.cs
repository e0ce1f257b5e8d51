using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests;

/// <summary>Projects that have no corpus, or cannot have one.</summary>
public sealed class NoCorpusTests
{
    [Fact]
    public void A_project_without_corpus_files_gets_no_code_and_no_message()
    {
        var build = new CorpusProject().WithCode("public static class Program;").Build();
        Assert.Empty(build.Sources);
        Assert.Empty(build.Problems);
    }

    [Fact]
    public void A_readme_in_the_corpus_folder_is_no_article()
    {
        var build = new CorpusProject().With("README.md", "# About these texts").Build();
        Assert.Empty(build.Sources);
    }

    [Fact]
    public void A_text_alone_is_an_article_named_after_its_file()
    {
        var build = new CorpusProject()
            .With("my first_draft.txt", "A headline\n\nA text.")
            .WithCode(
                "public static class Probe { public static string Run() => Summit.Corpus.Articles.MyFirstDraft.Title; }"
            )
            .Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        Assert.Equal("A headline", build.Run<string>("Probe", "Run"));
    }

    [Fact]
    public void An_old_language_version_is_one_clear_error()
    {
        var build = (CorpusProject.Seeds with { Language = LanguageVersion.CSharp9 }).Build();
        Assert.Equal(
            [
                "CORP9002: the project uses C# 9.0, but CorpusSdk needs C# 10.0 or newer; set <LangVersion> in the project file",
            ],
            build.Problems
        );
        Assert.Empty(build.Sources);
        Assert.Empty(build.CompilerErrors);
    }

    [Fact]
    public void The_oldest_supported_language_version_compiles()
    {
        var build = (CorpusProject.Seeds with { Language = LanguageVersion.CSharp10 }).Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("", "Summit", "Summit.Corpus")]
    [InlineData("News.Archive", "Summit", "News.Archive.Corpus")]
    [InlineData("", "My-App.2nd class", "My_App._2nd_class.Corpus")]
    [InlineData("", "", "Corpus")]
    public void The_namespace_is_the_wanted_one_or_the_projects(string wanted, string root, string expected)
    {
        var build = (CorpusProject.Seeds with { CorpusNamespace = wanted, RootNamespace = root }).Build();
        Assert.Empty(build.CompilerErrors);
        Assert.NotNull(build.Compilation.GetTypeByMetadataName(expected));
    }
}

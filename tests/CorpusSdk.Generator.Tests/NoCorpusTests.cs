using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Generator.Tests.Harness.Verification;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusSdk.Generator.Tests;

/// <summary>Projects that have no corpus, or cannot have one.</summary>
public sealed class NoCorpusTests
{
    [Fact]
    public Task A_project_without_corpus_files_gets_no_code_and_no_message() =>
        VerifyNothingGeneratedAsync(new CorpusProject().WithCode("public static class Program;"));

    [Fact]
    public Task A_readme_in_the_corpus_folder_is_no_article() =>
        VerifyNothingGeneratedAsync(new CorpusProject().With("README.md", "# About these texts"));

    [Fact]
    public void A_project_that_reads_a_database_gets_the_records_without_a_corpus()
    {
        var library = CSharpCompilation.Create("CorpusSdk.EntityFrameworkCore").ToMetadataReference();
        var build = (new CorpusProject { Libraries = [library] }).Build();
        Assert.Empty(build.Problems);
        Assert.Contains("Store.g.cs", build.Sources.Keys);
        Assert.Contains("Corpus.g.cs", build.Sources.Keys);
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
    public Task An_old_language_version_is_one_clear_error() =>
        VerifyNothingGeneratedAsync(
            CorpusProject.Seeds with
            {
                Language = LanguageVersion.CSharp9,
            },
            "error CORP9002: the project uses C# 9.0, but CorpusSdk needs C# 11.0 or newer; set <LangVersion> "
                + "in the project file"
        );

    [Fact]
    public Task An_old_framework_is_one_clear_error_though_its_language_version_is_old_too() =>
        VerifyNothingGeneratedAsync(
            CorpusProject.Seeds with
            {
                TargetFramework = "netstandard2.0",
                Language = LanguageVersion.CSharp8,
            },
            "error CORP9003: the project targets netstandard2.0, but CorpusSdk needs .NET 8 or newer; set "
                + "<TargetFramework> to net8.0 or newer, or move the corpus to a class library that targets it"
        );

    [Fact]
    public Task An_old_framework_without_a_corpus_is_not_a_problem() =>
        VerifyNothingGeneratedAsync(new CorpusProject { TargetFramework = "netstandard2.0" });

    [Fact]
    public Task The_oldest_supported_language_version_compiles() =>
        CorpusGeneratorTest.VerifyAsync(CorpusProject.Seeds with { Language = LanguageVersion.CSharp11 });

    [Theory]
    [InlineData("", "Summit", "Summit.Corpus")]
    [InlineData("News.Archive", "Summit", "News.Archive.Corpus")]
    [InlineData("", "My-App.2nd class", "My_App._2nd_class.Corpus")]
    [InlineData("", "", "Corpus")]
    public Task The_namespace_is_the_wanted_one_or_the_projects(string wanted, string root, string expected) =>
        CorpusGeneratorTest.VerifyAsync(
            (CorpusProject.Seeds with { CorpusNamespace = wanted, RootNamespace = root }).WithCode(
                $"public static class Uses {{ public static readonly int Count = global::{expected}.Articles.Count; }}"
            )
        );

    private static Task VerifyNothingGeneratedAsync(CorpusProject project, params string[] expected)
    {
        // The package counts no skipped sources, so the empty set is compared.
        var test = CorpusGeneratorTest.Create(project, expected);
        test.TestBehaviors &= ~TestBehaviors.SkipGeneratedSourcesCheck;
        return test.RunAsync();
    }
}

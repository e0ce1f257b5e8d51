using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>Namespaces that the generated code cannot have, and those in which it is hard to reach.</summary>
public class NamespaceTests
{
    private static readonly CorpusProject s_project = new CorpusProject { WarningsAreErrors = false }.With(
        "a.txt",
        "Mr Kim came."
    );

    [Theory]
    [InlineData("1a-b c", "_1a_b_c")]
    [InlineData("Summit..Texts", "Summit.Texts")]
    [InlineData("-", "_")]
    [InlineData("...", "Corpora")]
    public void An_invalid_namespace_is_one_error_that_names_a_valid_one(string name, string valid)
    {
        var build = (s_project with { CorpusNamespace = name }).Build();
        Assert.Equal(
            $"CORP6010: <CorpusNamespace>{name}</CorpusNamespace> is not a valid C# namespace; "
                + $"write '{valid}', which is used now, or another",
            Assert.Single(build.Problems)
        );
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("Summit.@class")]
    [InlineData("Summit.class")]
    [InlineData("Zürich._1")]
    [InlineData("")]
    public void A_valid_namespace_is_no_error(string name)
    {
        var build = (s_project with { CorpusNamespace = name }).Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [InlineData("Corpus", "", "'Texts'")]
    [InlineData("Acme.Corpus", "", "'Acme.Texts'")]
    [InlineData("Acme", "Corpus.Tools", "'Texts.Tools'")]
    public void A_namespace_that_hides_the_class_is_a_warning_with_ways_that_work(
        string root,
        string corpusNamespace,
        string other
    )
    {
        var project = s_project with { RootNamespace = root, CorpusNamespace = corpusNamespace };
        var problem = Assert.Single(project.Build().Problems);
        Assert.Contains("CORP6011", problem, StringComparison.Ordinal);
        Assert.Contains("<CorpusNamespace> in the project file, such as " + other, problem, StringComparison.Ordinal);
        var alias = problem[problem.IndexOf("global using", StringComparison.Ordinal)..problem.LastIndexOf('\'')];
        var withAlias = project
            .WithCode(alias)
            .WithCode("class Go { string Title => Library.Articles.A.Title; }")
            .WithCode("namespace Acme.Web; class Go { string Title => Library.Articles.A.Title; }")
            .Build();
        Assert.Empty(withAlias.CompilerErrors);
        var moved = (project with { CorpusNamespace = other.Trim('\'') }).WithCode(
            $"using {other.Trim('\'')}; class Go {{ string Title => Corpus.Articles.A.Title; }}"
        );
        Assert.Empty(moved.Build().Problems);
        Assert.Empty(moved.Build().CompilerErrors);
    }

    [Theory]
    [InlineData("namespace Summit.Corpus { class A; }", "namespace 'Corpus'")]
    [InlineData("namespace Summit { namespace Person.Models { class A; } }", "namespace 'Person'")]
    public void A_namespace_with_the_name_of_a_generated_type_is_one_error(string code, string error)
    {
        var build = s_project.WithCode(code).WithCode("namespace Summit.Views.Article { class B; }").Build();
        Assert.Contains(
            error + " has the name of a generated type",
            Assert.Single(build.Problems),
            StringComparison.Ordinal
        );
        Assert.Empty(build.CompilerErrors);
    }
}

using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>A small project with a schema of its own, for tests to add to.</summary>
internal static class SchemaProject
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        namespace Summit;

        """;

    /// <summary>
    /// A project with the declarations in Schema.cs, from line 7 on, and a method <c>Summit.Test.Run</c>.
    /// </summary>
    /// <param name="expression">The content of the interpolated string that the method returns.</param>
    public static CorpusProject Of(string declarations, string expression = "\"\"") =>
        new CorpusProject()
            .With("people.yaml", "- id: kim\n  name: Kim\n")
            .With("a.txt", "Mr Kim came.\n")
            .WithCode(Usings + declarations, "Schema.cs")
            .WithCode(
                Usings
                    + $"public static class Test {{ public static string Run() => "
                    + $"FormattableString.Invariant($\"{{{expression}}}\"); }}",
                "Test.cs"
            );

    /// <summary>Builds without any problem, and returns the result of the method.</summary>
    public static string Run(this CorpusProject project)
    {
        var build = project.Build();
        Assert.True(build.Problems.Count == 0, string.Join("\n", build.Problems));
        Assert.True(build.CompilerErrors.Count == 0, string.Join("\n", build.CompilerErrors));
        return build.Run<string>("Summit.Test", "Run");
    }
}

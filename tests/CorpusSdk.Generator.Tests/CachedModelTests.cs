using System.Collections;
using System.Reflection;
using CorpusSdk.Core.Schema;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>What the compiler keeps between two runs must not keep anything of the compiler alive.</summary>
public sealed class CachedModelTests
{
    [Fact]
    public void No_step_of_ours_holds_an_object_of_the_compiler()
    {
        var project = Schema.SchemaSample.Project with { HasJsonSchemas = true };
        var build = project.Edit("000_1597e04da5133f28.yaml", "count: 13", "count: 14").Build();
        var steps = build.Result.Results.Single().TrackedSteps.Where(step => IsOurs(step.Key)).ToList();
        Assert.Equal(typeof(GeneratorStepNames).GetFields().Length, steps.Count);
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, runs) in steps)
        {
            foreach (var output in runs.SelectMany(run => run.Outputs))
            {
                Walk(output.Value, name, visited);
            }
        }

        Assert.True(visited.Count > 500, "the walk must see the models");
    }

    private static bool IsOurs(string step) => typeof(GeneratorStepNames).GetFields().Any(field => field.Name == step);

    private static void Walk(object? value, string path, HashSet<object> visited)
    {
        if (
            value is null or string or Delegate or Type
            || value.GetType().IsPrimitive
            || value.GetType().IsEnum
            || !visited.Add(value)
        )
        {
            return;
        }

        var type = value.GetType();
        Assert.False(
            value
                is Compilation
                    or ISymbol
                    or SyntaxNode
                    or SyntaxTree
                    or AdditionalText
                    or Location
                    or Diagnostic
                    or Microsoft.CodeAnalysis.Text.SourceText
                || type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true,
            $"{path} holds a {type}"
        );
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", visited);
            }
        }

        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (
                var field in declaring.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsPointer)
                {
                    Walk(field.GetValue(value), $"{path}.{field.Name}", visited);
                }
            }
        }
    }
}

using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>The table of field kinds, entry by entry: from the C# type and the data to the value at run time.</summary>
public class FieldKindTests
{
    private static readonly Lazy<CorpusBuild> s_valid = new(() =>
        FieldKindSamples.Project(sample => sample.Yaml).Build()
    );

    [Fact]
    public void Every_kind_is_in_the_table_once()
    {
        var classes = typeof(FieldKind).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FieldKind)));
        Assert.Equal(
            classes.Where(type => !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
            FieldKinds.All.Select(kind => kind.GetType().Name).Order(StringComparer.Ordinal)
        );
        Assert.All(FieldKinds.All, kind => Assert.Equal(kind.Name + "FieldKind", kind.GetType().Name));
    }

    [Fact]
    public void Every_kind_and_every_type_of_the_table_has_a_sample()
    {
        Assert.Equal(
            FieldKinds.All.Where(kind => kind != FieldKinds.Unsupported),
            FieldKindSamples.All.Select(sample => sample.Kind).Distinct()
        );

        var types = s_valid
            .Value.Compilation.GetTypeByMetadataName("Summit.Value")!
            .GetMembers()
            .OfType<IPropertySymbol>()
            .Where(property => property.Name[0] == 'P' && property.SetMethod is not null)
            .Select(property => MetadataNameOf(property.Type))
            .ToHashSet();
        Assert.Superset(FieldKinds.All.SelectMany(kind => kind.CSharpTypes).ToHashSet(), types);
    }

    [Fact]
    public void A_C_sharp_type_has_its_kind() =>
        Assert.Equal(
            FieldKindSamples.All.Select(sample => sample.Kind),
            FieldsOf(s_valid.Value).Select(field => field.Type.Kind)
        );

    [Fact]
    public void Data_that_fit_are_the_value_at_run_time()
    {
        Assert.Empty(s_valid.Value.Problems);
        Assert.Empty(s_valid.Value.CompilerErrors);
        Assert.Equal(
            FieldKindSamples.All.Select(sample => sample.Value),
            s_valid.Value.Run<string>("Summit.Test", "Values").Split('\n')
        );
    }

    [Fact]
    public void Data_that_do_not_fit_are_one_error()
    {
        var build = FieldKindSamples.Project(sample => sample.InvalidYaml).Build();
        Assert.Empty(build.CompilerErrors);
        Assert.Equal(
            Enumerable.Range(0, FieldKindSamples.All.Count),
            build
                .Result.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line)
                .Order()
        );
    }

    [NodeFact]
    public void The_JSON_Schema_accepts_what_the_build_accepts_and_rejects_what_it_rejects()
    {
        var schema = DataSchemas.Of(s_valid.Value).Texts["values"];
        Assert.All(Validate(sample => sample.Yaml), error => Assert.Equal("", error));
        Assert.All(Validate(sample => sample.InvalidYaml), error => Assert.NotEqual("", error));

        IReadOnlyList<string> Validate(Func<FieldKindSample, string> yaml) =>
            JsonValidator.Validate([
                .. FieldKindSamples.All.Select((sample, i) => (schema, $"p{i}: {yaml(sample)}\n")),
            ]);
    }

    [Fact]
    public void Fields_of_two_builds_are_equal()
    {
        var (first, second) = (FieldsOf(s_valid.Value), FieldsOf(FieldKindSamples.Project(sample => "").Build()));
        Assert.Equal(first, second);
        Assert.Equal(first.Select(field => field.GetHashCode()), second.Select(field => field.GetHashCode()));
        Assert.NotSame(first[0], second[0]);
    }

    private static EquatableArray<SchemaField> FieldsOf(CorpusBuild build) =>
        build.Corpus.Schema.Named("Summit.Value").Fields;

    private static string MetadataNameOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? MetadataNameOf(nullable.TypeArguments[0])
            : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}

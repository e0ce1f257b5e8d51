using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>The properties that the package's targets make visible to the compiler.</summary>
internal sealed class ProjectProperties(CorpusProject project) : AnalyzerConfigOptionsProvider
{
    public IReadOnlyDictionary<string, string> Values { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property.CorpusRoot"] = project.CorpusRoot,
            ["build_property.CorpusProjectFolder"] = project.Folder,
            ["build_property.CorpusNamespace"] = project.CorpusNamespace,
            ["build_property.CorpusIds"] = project.CorpusIds,
            ["build_property.CorpusDeclaredRecords"] = project.DeclaredRecords,
            ["build_property.CorpusPins"] = project.CorpusPins,
            ["build_property.CorpusMembers"] = project.CorpusMembers,
            ["build_property.CorpusJsonSchema"] = project.HasJsonSchemas ? "true" : "",
            ["build_property.TargetFramework"] = project.TargetFramework,
            ["build_property.RootNamespace"] = project.RootNamespace,
        };

    public override AnalyzerConfigOptions GlobalOptions => new Options(Values);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
#nullable disable // The attribute of the base is polyfilled in two assemblies that this one sees into.
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value);
#nullable restore
    }
}

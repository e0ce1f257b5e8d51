using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>The properties that the package's targets make visible to the compiler.</summary>
internal sealed class ProjectProperties : AnalyzerConfigOptionsProvider
{
    public const string Folder = "/home/user/Newsroom/";

    public const string CorpusFolder = Folder + "seeds/";

    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property.CorpusRoot"] = CorpusFolder,
            ["build_property.CorpusProjectFolder"] = Folder,
            ["build_property.CorpusNamespace"] = "",
            ["build_property.RootNamespace"] = "Newsroom",
        };

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            All.TryGetValue(key, out value);
    }
}

using Microsoft.CodeAnalysis;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>Takes all files and makes nothing of them: what it costs is the driver's own.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select((text, _) => text.Path).Collect(),
            (_, _) => { }
        );
}

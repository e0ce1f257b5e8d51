using Microsoft.CodeAnalysis;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>Takes all files and generates nothing: its cost is that of the driver.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select((text, _) => text.Path).Collect(),
            (_, _) => { }
        );
}

using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>What decides whether code is generated, and what it looks like.</summary>
/// <param name="HasCorpus">Whether there is anything to generate code for.</param>
/// <param name="Language">The project's.</param>
internal sealed record CodeTarget(CorpusOptions Options, bool HasCorpus, LanguageVersion Language)
{
    public bool IsTooOld => Language < CorpusOptions.OldestLanguage;

    public bool IsWanted => HasCorpus && !IsTooOld;
}

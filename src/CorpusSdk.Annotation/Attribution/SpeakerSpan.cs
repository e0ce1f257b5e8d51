namespace CorpusSdk.Annotation.Attribution;

/// <summary>The phrase that names a speaker, with title and apposition: a range of units of the narration.</summary>
/// <param name="First">The first unit.</param>
/// <param name="End">The unit after the last.</param>
internal readonly record struct SpeakerSpan(int First, int End);

namespace CorpusSdk.Annotation.Attribution;

/// <summary>How far a speaker's phrase goes: units of the narration.</summary>
/// <param name="First">The first unit.</param>
/// <param name="End">The unit after the last.</param>
internal readonly record struct Extent(int First, int End);

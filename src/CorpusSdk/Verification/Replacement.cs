using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>Characters of a text for which a reader sees others.</summary>
/// <param name="Range">The characters.</param>
/// <param name="Text">What the reader sees.</param>
internal readonly record struct Replacement(TextRange Range, string Text);

namespace CorpusSdk.Core.Diagnostics;

/// <summary>Another place that a problem is about, such as the first use of an id that is used twice.</summary>
/// <param name="Place">The place.</param>
/// <param name="Message">What is there, in a few words.</param>
public sealed record RelatedPlace(FileLocation Place, string Message);

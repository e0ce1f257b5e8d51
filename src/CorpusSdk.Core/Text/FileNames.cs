namespace CorpusSdk.Core.Text;

/// <summary>A file of the corpus by its names alone.</summary>
/// <param name="Path">As the host names it; diagnostics are reported under it.</param>
/// <param name="RelativePath">Below the corpus folder, with <c>/</c> between its parts.</param>
/// <param name="DisplayPath">As generated code and messages name it: below the project, with <c>/</c>.</param>
public sealed record FileNames(string Path, string RelativePath, string DisplayPath);

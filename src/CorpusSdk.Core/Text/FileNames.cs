namespace CorpusSdk.Core.Text;

/// <summary>The names of a file of the corpus.</summary>
/// <param name="Path">The path that the host uses; diagnostics are reported under it.</param>
/// <param name="RelativePath">The path below the corpus folder, with <c>/</c> as separator.</param>
/// <param name="DisplayPath">
/// The path shown in generated code and messages: below the project, with <c>/</c> as separator.
/// </param>
public sealed record FileNames(string Path, string RelativePath, string DisplayPath);

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>The result of reading a file's YAML.</summary>
/// <param name="Root">Null if there is nothing but comments.</param>
/// <param name="IsComplete">False if reading stopped before the end.</param>
internal sealed record YamlDocument(YamlNode? Root, bool IsComplete);

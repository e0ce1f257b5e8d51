namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>What was read of a file's YAML.</summary>
/// <param name="Root">Null where there is nothing but comments.</param>
/// <param name="IsComplete">False where reading stopped before the end.</param>
internal sealed record YamlDocument(YamlNode? Root, bool IsComplete);

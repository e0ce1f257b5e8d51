using System.Reflection;

namespace CorpusSdk.Tool.Starting;

/// <summary>
/// What an editor with yaml-language-server knows of the data files: keys, what they mean, and what they may hold. In a
/// folder whose name begins with a dot, which is no part of the corpus.
/// </summary>
internal static class EditorSchemas
{
    /// <summary>The folder below the corpus folder.</summary>
    public const string Folder = ".schema";

    /// <summary>The first line of a people file at the top of the corpus.</summary>
    public const string PeopleLine = $"# yaml-language-server: $schema={Folder}/people.json";

    public static IReadOnlyList<string> Names { get; } = ["annotations.json", "people.json"];

    public static byte[] Content(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("schema." + name)!;
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}

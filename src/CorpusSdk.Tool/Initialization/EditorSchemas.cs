using System.Text;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Tool.Initialization;

/// <summary>
/// The JSON schemas of the data files for editors with yaml-language-server. A build with <c>CorpusJsonSchema</c>
/// replaces them with schemas that include the keys of the program and the ids of the corpus.
/// </summary>
internal static class EditorSchemas
{
    /// <summary>
    /// The folder in the corpus folder. Because of the dot it is not part of the corpus.
    /// </summary>
    public const string Folder = ".schemas";

    public const string Article = "article.schema.json";

    public const string People = "people.schema.json";

    /// <summary>The first line of a people file in the corpus folder, which refers editors to its schema.</summary>
    public const string PeopleLine = $"# yaml-language-server: $schema={Folder}/{People}";

    public static IReadOnlyList<string> Names { get; } = [Article, People];

    /// <summary>
    /// The first line of a new file, which refers editors to its schema; empty if <c>init</c> has not added schemas to
    /// the corpus.
    /// </summary>
    /// <param name="name">The name of the schema.</param>
    /// <param name="root">The corpus folder.</param>
    /// <param name="depth">The number of folders between the corpus folder and the file.</param>
    public static string LineFor(string name, string root, int depth)
    {
        var parents = string.Concat(Enumerable.Repeat("../", depth));
        return File.Exists(Path.Combine(root, Folder, name))
            ? $"# yaml-language-server: $schema={parents}{Folder}/{name}\n"
            : "";
    }

    /// <summary>A schema as a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="schema">What the program declares.</param>
    public static byte[] Content(string name, CorpusSchema schema) =>
        Encoding.UTF8.GetBytes(
            JsonSchemas.Of(schema, KnownIds.None, []).Single(schema => schema.Name + ".schema.json" == name).Text
        );
}

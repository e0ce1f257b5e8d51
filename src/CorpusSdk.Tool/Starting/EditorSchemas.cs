using System.Text;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Tool.Starting;

/// <summary>
/// What an editor with yaml-language-server knows of the data files: keys, what they mean, and what they may hold. A
/// build with <c>CorpusJsonSchema</c> writes the same files with the program's own keys and the ids of the corpus.
/// </summary>
internal static class EditorSchemas
{
    /// <summary>
    /// The folder below the corpus folder: one whose name begins with a dot is no part of the corpus.
    /// </summary>
    public const string Folder = ".schemas";

    public const string Article = "article.schema.json";

    public const string People = "people.schema.json";

    /// <summary>The first line of a people file at the top of the corpus.</summary>
    public const string PeopleLine = $"# yaml-language-server: $schema={Folder}/{People}";

    public static IReadOnlyList<string> Names { get; } = [Article, People];

    public static byte[] Content(string name) =>
        Encoding.UTF8.GetBytes(
            JsonSchemas
                .Of(CorpusSchema.Empty, KnownIds.None, [])
                .Single(schema => schema.Name + ".schema.json" == name)
                .Text
        );
}

using System.Runtime.CompilerServices;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>The schemas of the files of a corpus, made once for what the program declares.</summary>
internal sealed class FileSchemas
{
    // A pure memo: the declarations change seldom, and every keystroke asks.
    private static readonly ConditionalWeakTable<ProgramSchema, FileSchemas> s_known = [];

    private readonly ProgramSchema _program;
    private readonly Lazy<SchemaNode> _article;
    private readonly Lazy<SchemaNode> _people;
    private readonly Dictionary<string, Lazy<SchemaNode>> _collections;

    private FileSchemas(ProgramSchema program)
    {
        _program = program;
        _article = new(() => Build(ArticleReader.Describe));
        _people = new(() => Build(PeopleReader.Describe));
        _collections = program
            .Declared.Collections.Where(record => !record.IsInvalid)
            .ToDictionary(
                record => record.Type,
                record => new Lazy<SchemaNode>(() => Build(forms => JsonSchemas.EntryOrList(forms, record))),
                StringComparer.Ordinal
            );
    }

    public static FileSchemas Of(ProgramSchema program) => s_known.GetValue(program, known => new(known));

    /// <summary>The schema of a file's data; null if it has none.</summary>
    /// <param name="relativePath">Its path below the corpus folder.</param>
    public SchemaNode? For(string relativePath) =>
        _program.Files.OwnerOf(relativePath) is { } collection
            ? _collections.GetValueOrDefault(collection)?.Value
            : CorpusPath.KindOf(relativePath) switch
            {
                CorpusFileKind.People => _people.Value,
                CorpusFileKind.Sidecar or CorpusFileKind.Text => _article.Value,
                _ => null,
            };

    /// <summary>Whether a file has the annotations of an article, or may have them.</summary>
    public bool IsArticle(string relativePath) =>
        _program.Files.OwnerOf(relativePath) is { } collection
            ? _program.Files.IsArticle(collection)
            : CorpusPath.KindOf(relativePath) is CorpusFileKind.Sidecar or CorpusFileKind.Text;

    private SchemaNode Build(Func<JsonSchemaBuilder, JsonObject> describe)
    {
        // The ids come from the corpus as it is: a schema with them would be made again at every keystroke.
        JsonSchemaBuilder forms = new(_program.Declared, KnownIds.None, []);
        var described = describe(forms);
        return SchemaNode.Of(described, forms.Definitions);
    }
}

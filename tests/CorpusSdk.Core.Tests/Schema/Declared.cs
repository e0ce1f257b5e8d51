using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Tests.Reading;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>Records as a program declares them, without their C#, and data that is read with them.</summary>
internal static class Declared
{
    public static SchemaField Field(string property, FieldType type, FieldConstraints? constraints = null) =>
        new(property, char.ToLowerInvariant(property[0]) + property[1..], type)
        {
            Constraints = constraints ?? FieldConstraints.None,
        };

    public static SchemaField Text(string property) => Field(property, Of(FieldKinds.Text));

    public static FieldType Of(FieldKind kind, string type = "") => new(kind, type);

    /// <summary>A kind by its name, for attributes, which only take constants.</summary>
    public static FieldKind Kind(string name) => FieldKinds.All.Single(kind => kind.Name == name);

    public static FieldType ListOf(FieldType item) => new(FieldKinds.ImmutableArray, "") { Item = item };

    public static FieldType RefersTo(string target) => new(FieldKinds.Reference, "") { Record = target };

    public static FieldType Enum(FieldKind kind, params string[][] spellings) =>
        new(kind, "")
        {
            Members = spellings.Select((word, i) => new EnumMember(word.ToEquatableArray(), 1 << i)).ToEquatableArray(),
        };

    public static SchemaRecord Collection(string name, string pattern, params SchemaField[] fields) =>
        new("Summit." + name, name, RecordRole.Collection, fields.ToEquatableArray())
        {
            Collection = new(Nouns.Pluralize(name), EquatableArray.Of(pattern), AllowsOtherKeys: false),
        };

    public static CorpusSchema Schema(params SchemaRecord[] records) => new(records.ToEquatableArray());

    /// <summary>The entries of a file of the schema's first collection.</summary>
    public static BoundData Read(this CorpusSchema schema, string file, string content)
    {
        var record = schema.Collections.First();
        return EntryBinder.Bind(
            DataReader.Read(Given.File(content, file), record.Type),
            schema,
            CollectionFiles.Of(schema)
        );
    }

    /// <summary>
    /// Problems with locations as an editor shows them, from 1: <c>1,7-1,11 CORP1005: 'rank' must be …</c>.
    /// </summary>
    public static string[] Format(IEnumerable<Problem> problems) =>
        [.. problems.Select(problem => $"{Given.Places([problem])[0]}: {problem.Message}")];
}

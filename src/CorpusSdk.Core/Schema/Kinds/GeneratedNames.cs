using System.Globalization;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>The members of the generated code that read expressions refer to.</summary>
/// <param name="corpusNamespace">The namespace of the generated code; empty for the global one.</param>
internal sealed class GeneratedNames(CorpusSchema schema, string corpusNamespace)
{
    public CorpusSchema Schema => schema;

    /// <summary>The prefix of types in the namespace of the generated code, as other namespaces write it.</summary>
    public string Root { get; } = "global::" + (corpusNamespace.Length > 0 ? corpusNamespace + "." : "");

    /// <summary>The set that an entry of a record is found in.</summary>
    /// <param name="record">The C# type of a collection's record; of a built-in one the name alone.</param>
    public string SetOf(string record) =>
        Root
        + "Corpus."
        + record switch
        {
            "Article" => "Articles",
            "Person" => "People",
            "Delegation" => "Delegations",
            "Quote" => "Quotes",
            _ => schema.Named(record).Collection!.SetName,
        };

    /// <summary>The type of a property.</summary>
    public string TypeOf(SchemaField field) =>
        field.Type.Kind.CSharpType(field.Type, this)
        + (field.IsNullable && field.Type.Kind.IsValueType(field.Type, schema) ? "?" : "");

    /// <summary>A record as generated code writes its type.</summary>
    /// <param name="record">The C# type; of a built-in record the name alone.</param>
    public string TypeOf(string record) =>
        schema.Records.FirstOrDefault(known => known.Type == record) is { } found
            ? "global::" + found.Type
            : Root + record;

    /// <summary>The method of <c>CorpusValues_</c> that reads a record without an id.</summary>
    public string ValueReaderOf(string record) => "Read" + NumberOf(record);

    /// <summary>The method of <c>CorpusValues_</c> that writes a record without an id as JSON.</summary>
    public string ValueWriterOf(string record) => "Write" + NumberOf(record);

    private string NumberOf(string record) =>
        schema.Records.TakeWhile(known => known.Type != record).Count().ToString(CultureInfo.InvariantCulture);
}

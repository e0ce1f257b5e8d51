using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Storage;

/// <summary>
/// The tables of a corpus in a database: a pure function of the schema, so that the command that writes a store and the
/// code that reads it agree without asking each other.
/// </summary>
/// <param name="Tables">
/// The tables in the order in which they are filled. Names are unique; those of built-in tables are fixed, those of a
/// collection are <c>collection_</c> and its set, and those of lists of references are their owner's table,
/// <c>_own_</c> and the key.
/// </param>
public sealed record StoreLayout(EquatableArray<StoreTable> Tables)
{
    /// <summary>
    /// The version of what the layout does not say: how values are written, the state of the store, and search.
    /// Increment it with every change of these that a reader of another version would not understand.
    /// </summary>
    public const int Format = 1;

    /// <summary>The name of the table with the state of the store: one row.</summary>
    public const string StateTable = "corpus_state";

    /// <summary>
    /// Identifies the layout: 16 hexadecimal digits of the format and of all tables with the names and kinds of their
    /// columns. Code that was compiled for another layout must not read the store.
    /// </summary>
    public string Hash { get; } = StableHash.Of(Describe(Tables)).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The table with a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public StoreTable Table(string name) => Tables.First(table => table.Name == name);

    /// <summary>The layout of a corpus.</summary>
    /// <param name="schema">The properties and collections that the program declares.</param>
    public static StoreLayout Of(CorpusSchema schema)
    {
        var article = OwnColumns.Of(schema.Of(RecordRole.Article));
        var quote = OwnColumns.Of(schema.Of(RecordRole.Quote));
        var delegation = OwnColumns.Of(schema.Of(RecordRole.Delegation));
        var person = OwnColumns.Of(schema.Of(RecordRole.Person));
        List<StoreTable> tables =
        [
            BuiltInTables.Article(article),
            BuiltInTables.Mention,
            BuiltInTables.ArticlePerson,
            BuiltInTables.Quote(quote),
            BuiltInTables.QuoteSpeaker,
            BuiltInTables.Delegation(delegation),
            BuiltInTables.DelegationHead,
            BuiltInTables.DelegationMember,
            BuiltInTables.Person(person),
            BuiltInTables.PersonRole,
        ];
        var collections = schema.Collections.Where(record => !record.IsInvalid).ToList();
        var names = new StoreNames(tables.Select(table => table.Name).Append(StateTable).Append("article_search"));
        AddLinks("article", RecordRole.Article, article);
        AddLinks("quote", RecordRole.Quote, quote);
        AddLinks("delegation", RecordRole.Delegation, delegation);
        AddLinks("person", RecordRole.Person, person);
        foreach (var record in collections)
        {
            var own = OwnColumns.Of(record);
            var name = names.Add("collection_", record.Collection!.SetName);
            tables.Add(BuiltInTables.Collection(name, record, own));
            AddLinks(name, RecordRole.Collection, own, record);
        }

        return new(tables.ToEquatableArray());

        void AddLinks(string owner, RecordRole role, OwnColumns own, SchemaRecord? collection = null) =>
            tables.AddRange(
                own.Links.Select(field =>
                    BuiltInTables.Link(names.Add(owner + "_" + OwnColumns.Prefix, field.Key), role, field, collection)
                )
            );
    }

    private static string Describe(EquatableArray<StoreTable> tables) =>
        Format.ToString(CultureInfo.InvariantCulture)
        + string.Concat(
            tables.Select(table =>
                "\n" + table.Name + string.Concat(table.Columns.Select(column => $"\n {column.Name} {column.Kind}"))
            )
        );
}

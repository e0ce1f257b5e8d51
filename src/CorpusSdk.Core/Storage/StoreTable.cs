using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Storage;

/// <summary>A table of the store, as its readers see it.</summary>
/// <param name="Name">The name, in snake case; unique in the store.</param>
/// <param name="Role">What its rows describe or belong to.</param>
/// <param name="Columns">The columns in their order.</param>
/// <param name="Key">The names of the columns that identify a row, in the order of the index.</param>
public sealed record StoreTable(
    string Name,
    RecordRole Role,
    EquatableArray<StoreColumn> Columns,
    EquatableArray<string> Key
)
{
    /// <summary>
    /// The column with the id of the article that a row belongs to: rows are replaced article by article, and in a
    /// store on several servers they are on that of their article. Null if the rows belong to the whole corpus.
    /// </summary>
    public string? ArticleColumn { get; init; }

    /// <summary>The columns of each further index that queries need.</summary>
    public EquatableArray<EquatableArray<string>> Indexes { get; init; } = EquatableArray<EquatableArray<string>>.Empty;

    /// <summary>The collection that the rows are entries of, or belong to; null for everything built in.</summary>
    public SchemaRecord? Collection { get; init; }

    /// <summary>
    /// The property whose references are the rows, one each, with <c>owner_id</c>, <c>position</c> and
    /// <c>target_id</c>; null if the rows are no such references.
    /// </summary>
    public SchemaField? Link { get; init; }

    /// <summary>The column with a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public StoreColumn Column(string name) => Columns.First(column => column.Name == name);
}

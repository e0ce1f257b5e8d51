namespace CorpusSdk.Tool.Pushing;

/// <summary>The rows of a table, each with a value for every column of the layout.</summary>
/// <param name="Table">The name of the table.</param>
internal sealed record TableRows(string Table, IReadOnlyList<object?[]> Rows);

/// <summary>All rows of an article.</summary>
/// <param name="Id">The id of the article.</param>
/// <param name="ContentHash">Identifies the rows: two articles with the same hash need not be sent again.</param>
/// <param name="Tables">The rows of the tables that belong to articles, in the order of the layout.</param>
/// <param name="Bytes">The size of the values, roughly: what is sent.</param>
internal sealed record StoredArticle(string Id, string ContentHash, IReadOnlyList<TableRows> Tables, long Bytes)
{
    public static StoredArticle Of(string id, IReadOnlyList<TableRows> tables)
    {
        var (hash, bytes) = RowHash.Of(tables);
        return new(id, hash, tables, bytes);
    }
}

/// <summary>The rows of everything that belongs to the whole corpus: people and entries of collections.</summary>
/// <param name="ContentHash">Identifies the rows.</param>
/// <param name="Tables">The rows, in the order of the layout. The first column is the id of their owner.</param>
/// <param name="Bytes">The size of the values, roughly.</param>
internal sealed record SharedRows(string ContentHash, IReadOnlyList<TableRows> Tables, long Bytes)
{
    public static SharedRows Of(IReadOnlyList<TableRows> tables)
    {
        var (hash, bytes) = RowHash.Of(tables);
        return new(hash, tables, bytes);
    }
}

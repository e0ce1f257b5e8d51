using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Storage;
using static CorpusSdk.Tool.Pushing.StoreSql;

namespace CorpusSdk.Tool.Pushing;

/// <summary>The SQL that makes the tables of a store in SQLite.</summary>
internal static class SqliteDefinitions
{
    /// <summary>The full-text index of articles; its <c>rowid</c> is their <c>number</c>.</summary>
    public const string Search = "article_search";

    private const string StateColumns = """
        version INTEGER NOT NULL, generation INTEGER NOT NULL, layout TEXT NOT NULL, format INTEGER NOT NULL,
        pushed_at TEXT NOT NULL, corpus TEXT NOT NULL, shared_hash TEXT NOT NULL
        """;

    public const string State = $"CREATE TABLE IF NOT EXISTS {StoreLayout.StateTable} ({StateColumns})";

    public static IEnumerable<string> Tables(StoreLayout layout) =>
        layout
            .Tables.Select(TableOf)
            .Append(
                $"CREATE VIRTUAL TABLE {Search} USING fts5 (title, text, content = 'article', "
                    + "content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2')"
            );

    /// <summary>Made after the rows of a new store, since that is faster.</summary>
    public static IEnumerable<string> Indexes(StoreLayout layout) =>
        layout
            .Tables.SelectMany(table =>
                table.Indexes.Select(
                    (columns, number) =>
                        $"CREATE INDEX {Name(table.Name + "_by_" + (number + 1))} ON {Name(table.Name)} "
                        + $"({Names(columns)})"
                )
            )
            .Append($"INSERT INTO {Search} ({Search}) VALUES ('rebuild')");

    private static string TableOf(StoreTable table)
    {
        var columns = string.Join(", ", ColumnsOf(table, TypeOf));
        var key = $"({Names(KeyOf(table))})";
        return table.Name == "article"
                ? $"CREATE TABLE {Name(table.Name)} (number INTEGER PRIMARY KEY, {ContentHash} TEXT NOT NULL, "
                    + $"{columns}, UNIQUE {key})"
            : table.Key.Count == 1 ? $"CREATE TABLE {Name(table.Name)} ({columns}, PRIMARY KEY {key})"
            : $"CREATE TABLE {Name(table.Name)} ({columns}, PRIMARY KEY {key}) WITHOUT ROWID";
    }

    /// <summary>
    /// Two articles may have a delegation with the same id until the end of a push, which then fails.
    /// </summary>
    private static IEnumerable<string> KeyOf(StoreTable table) =>
        table.Role == RecordRole.Delegation ? table.Key.Append(table.ArticleColumn!) : table.Key;

    private static string TypeOf(StoreKind kind) =>
        kind switch
        {
            StoreKind.Integer or StoreKind.Long or StoreKind.UnsignedLong or StoreKind.Boolean => "INTEGER",
            StoreKind.Double => "REAL",
            _ => "TEXT",
        };
}

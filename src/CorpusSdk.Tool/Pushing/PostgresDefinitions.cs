using System.Globalization;
using CorpusSdk.Core.Storage;
using static CorpusSdk.Tool.Pushing.StoreSql;

namespace CorpusSdk.Tool.Pushing;

/// <summary>The SQL that makes the tables of a store in PostgreSQL.</summary>
/// <remarks>
/// Rows say for which versions they are there: from one, and before another. The views show those of the version that
/// <c>corpus_state</c> names, so that one update of one row makes a push visible, on one server or on several.
/// </remarks>
internal static class PostgresDefinitions
{
    /// <summary>The configuration of full-text search, by the language of the article.</summary>
    public const string SearchConfig = "search_config";

    /// <summary>The end of rows that no version has replaced.</summary>
    public const string Forever = "9223372036854775807";

    /// <summary>
    /// How much of a text is indexed. A <c>tsvector</c> has at most 1 MB, and an article with more must not stop a
    /// push.
    /// </summary>
    private const int SearchedCharacters = 150_000;

    /// <summary>The state, the push that is under way, and the tables that were made for each generation.</summary>
    public const string State = $"""
        CREATE TABLE IF NOT EXISTS {StoreLayout.StateTable} (
            version bigint NOT NULL, generation integer NOT NULL, layout text NOT NULL, format integer NOT NULL,
            pushed_at timestamptz NOT NULL, corpus text NOT NULL, shared_hash text NOT NULL, store text NOT NULL,
            shards integer NOT NULL);
        CREATE TABLE IF NOT EXISTS corpus_push (version bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS corpus_table (generation integer NOT NULL, name text NOT NULL);
        """;

    /// <summary>The table with the rows of all versions.</summary>
    public static string RowsOf(StoreTable table, int generation) =>
        table.Name + "_rows_" + generation.ToString(CultureInfo.InvariantCulture);

    /// <summary>A table that has rows itself.</summary>
    public static string Table(StoreTable table, string name) => $"CREATE TABLE {Name(name)} ({ColumnsOf(table)})";

    /// <summary>A table whose rows are in its partitions, on one server each.</summary>
    public static string Partitioned(StoreTable table, string name) =>
        $"CREATE TABLE {Name(name)} ({ColumnsOf(table)}) PARTITION BY HASH ({Name(table.ArticleColumn!)})";

    public static string LocalPartition(string parent, string name, int count) =>
        $"CREATE TABLE {Name(name)} PARTITION OF {Name(parent)} FOR VALUES WITH (MODULUS {count}, REMAINDER 0)";

    public static string ForeignPartition(string parent, string name, string server, int count, int number) =>
        $"CREATE FOREIGN TABLE {Name(name)} PARTITION OF {Name(parent)} "
        + $"FOR VALUES WITH (MODULUS {count}, REMAINDER {number}) SERVER {Name(server)} "
        + $"OPTIONS (table_name '{parent}')";

    /// <summary>
    /// Indexes of a table with rows. None is unique, because two versions may have the same row; a push takes care that
    /// one version has it once.
    /// </summary>
    public static IEnumerable<string> Indexes(StoreTable table, string name)
    {
        var number = 0;
        foreach (var columns in table.Indexes.Prepend(table.Key))
        {
            // Nothing limits the length of a free text, and a B-tree has no room for long ones.
            var isFree = columns.Count == 1 && table.Column(columns[0]) is { Kind: StoreKind.Text, IsNullable: true };
            yield return $"CREATE INDEX {Name(name + "_" + number++)} ON {Name(name)} {(isFree ? "USING hash " : "")}"
                + $"({Names(columns)})";
        }

        yield return $"CREATE INDEX {Name(name + "_ended")} ON {Name(name)} (to_version) WHERE to_version < {Forever}";
        if (table.Name == "article")
        {
            yield return $"CREATE INDEX {Name(name + "_search")} ON {Name(name)} USING gin (search)";
        }
    }

    public static string View(StoreTable table, int generation)
    {
        var columns = table.Columns.Select(column => column.Name);
        columns = table.Name == "article" ? columns.Append(SearchConfig).Append("search") : columns;
        const string Version = $"(SELECT version FROM {StoreLayout.StateTable})";
        return $"CREATE VIEW {Name(table.Name)} AS SELECT {Names(columns)} "
            + $"FROM {Name(RowsOf(table, generation))} WHERE from_version <= {Version} AND to_version > {Version}";
    }

    /// <summary>The columns that a row is sent with, in the order of its values.</summary>
    public static IEnumerable<string> SentColumns(StoreTable table) =>
        table
            .Columns.Select(column => column.Name)
            .Concat(table.Name == "article" ? [ContentHash, SearchConfig] : [])
            .Concat(["from_version", "to_version"]);

    private static string ColumnsOf(StoreTable table)
    {
        IEnumerable<string> ofArticles =
            table.Name == "article"
                ?
                [
                    $"{ContentHash} text NOT NULL",
                    $"{SearchConfig} regconfig NOT NULL",
                    $"search tsvector GENERATED ALWAYS AS (setweight(to_tsvector({SearchConfig}, title), 'A') || "
                        + $"setweight(to_tsvector({SearchConfig}, left(text, {SearchedCharacters})), 'B')) STORED",
                ]
                : [];
        return string.Join(
            ", ",
            StoreSql
                .ColumnsOf(table, TypeOf)
                .Concat(ofArticles)
                .Append("from_version bigint NOT NULL")
                .Append("to_version bigint NOT NULL")
        );
    }

    private static string TypeOf(StoreKind kind) =>
        kind switch
        {
            StoreKind.Integer => "integer",
            StoreKind.Long => "bigint",
            StoreKind.UnsignedLong => "numeric(20)",
            StoreKind.Double => "double precision",
            StoreKind.Decimal => "numeric",
            StoreKind.Boolean => "boolean",
            StoreKind.Date => "date",
            StoreKind.Strings => "text[] COLLATE \"C\"",
            StoreKind.Integers => "integer[]",
            StoreKind.Longs => "bigint[]",
            StoreKind.Doubles => "double precision[]",
            _ => "text COLLATE \"C\"",
        };
}

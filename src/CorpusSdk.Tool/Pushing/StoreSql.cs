using CorpusSdk.Core.Storage;

namespace CorpusSdk.Tool.Pushing;

/// <summary>The SQL that every engine has alike.</summary>
internal static class StoreSql
{
    /// <summary>
    /// The rows of articles have it besides the columns of the layout: it is no business of readers.
    /// </summary>
    public const string ContentHash = "content_hash";

    /// <summary>An identifier: any text, even a keyword.</summary>
    public static string Name(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>Identifiers, separated by commas.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));

    /// <summary>The definitions of the columns of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="typeOf">The engine's type of a kind.</param>
    public static IEnumerable<string> ColumnsOf(StoreTable table, Func<StoreKind, string> typeOf) =>
        table.Columns.Select(column =>
            $"{Name(column.Name)} {typeOf(column.Kind)}"
            + (column.IsNullable || column.Field is not null ? "" : " NOT NULL")
        );
}

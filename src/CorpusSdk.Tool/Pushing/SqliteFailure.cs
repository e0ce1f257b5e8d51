using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CorpusSdk.Tool.Pushing;

/// <summary>Says what to do about an error of SQLite.</summary>
internal static class SqliteFailure
{
    /// <param name="e">The error.</param>
    /// <param name="name">The file as messages show it.</param>
    public static ToolException Explain(SqliteException e, string name) =>
        new(
            e.SqliteErrorCode switch
            {
                raw.SQLITE_NOTADB =>
                    $"'{name}' is not an SQLite database; pass a file that 'dotnet corpus push' made, or one that does "
                        + "not exist yet",
                raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                    $"another program is writing to '{name}', probably another push; "
                        + "wait until it ends, and push again",
                raw.SQLITE_READONLY or raw.SQLITE_PERM =>
                    $"'{name}' cannot be written: its file or folder is read-only; "
                        + "grant permission, or pass another file",
                raw.SQLITE_CANTOPEN =>
                    $"'{name}' cannot be opened; check that its folder exists and can be written, or pass another file",
                raw.SQLITE_FULL => $"the disk of '{name}' is full; free some space, and push again",
                raw.SQLITE_CORRUPT => $"'{name}' is damaged ({e.Message}); delete it, and push again",
                _ => $"'{name}' cannot be written: {e.Message}",
            }
        );
}

using CorpusSdk.Core.Storage;

namespace CorpusSdk.Tool.Pushing;

/// <summary>What a store in PostgreSQL says of itself.</summary>
internal static class PostgresState
{
    /// <summary>Reads the state; makes its table if there is none.</summary>
    /// <returns>The state, null if nothing was pushed; and what identifies the store.</returns>
    /// <exception cref="ToolException">It is no store, or one that this push does not fit.</exception>
    public static (StoreState? State, string Store) Read(PostgresServer server, StoreLayout layout, int shards)
    {
        const string Table = $"to_regclass(quote_ident(current_schema()) || '.{StoreLayout.StateTable}')";
        if (server.Scalar($"SELECT {Table}::text") is null)
        {
            EnsureFree(server, layout);
            server.Execute(PostgresDefinitions.State);
        }

        // First alone, since another format may have other columns.
        if (server.Scalar($"SELECT format FROM {StoreLayout.StateTable}") is int format)
        {
            StoreFormat.EnsureKnown(format, server.Name);
        }

        var found = server.Query(
            $"SELECT version, generation, layout, corpus, shared_hash, store, shards FROM {StoreLayout.StateTable}",
            reader =>
                (
                    State: new StoreState(
                        reader.GetInt64(0),
                        reader.GetInt32(1),
                        reader.GetString(2),
                        reader.GetString(3),
                        reader.GetString(4)
                    ),
                    Store: reader.GetString(5),
                    Shards: reader.GetInt32(6)
                )
        );
        if (found.Count == 0)
        {
            return (null, Guid.NewGuid().ToString("N"));
        }

        return found[0].Shards == shards
            ? (found[0].State, found[0].Store)
            : throw new ToolException(
                $"the articles of '{server.Name}' are on {found[0].Shards} further servers, "
                    + $"and '--shards' names {shards}; pass those of the first push, in the same order; "
                    + "to distribute articles in another way, "
                    + "push to another database"
            );
    }

    public static void Write(PostgresServer server, StoreState state, string store, int shards)
    {
        server.Execute("DELETE FROM corpus_push");
        server.Execute($"DELETE FROM {StoreLayout.StateTable}");
        server.Execute(
            $"INSERT INTO {StoreLayout.StateTable} VALUES ($1, $2, $3, $4, now(), $5, $6, $7, $8)",
            state.Version,
            state.Generation,
            state.Layout,
            StoreLayout.Format,
            state.Corpus,
            state.SharedHash,
            store,
            shards
        );
    }

    /// <summary>Tables of other programs with our names are theirs.</summary>
    private static void EnsureFree(PostgresServer server, StoreLayout layout)
    {
        var taken = server.Scalar(
            "SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace "
                + "AND relname = ANY ($1) ORDER BY 1 LIMIT 1",
            (object)layout.Tables.Select(table => table.Name).ToArray()
        );
        if (taken is not null)
        {
            throw new ToolException(
                $"'{server.Name}' has a table '{taken}' that 'dotnet corpus push' has not made; "
                    + "pass another database, or another schema with 'Search Path=…' in the connection string"
            );
        }
    }
}

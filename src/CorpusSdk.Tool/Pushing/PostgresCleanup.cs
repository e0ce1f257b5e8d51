using static CorpusSdk.Tool.Pushing.PostgresDefinitions;
using static CorpusSdk.Tool.Pushing.StoreSql;

namespace CorpusSdk.Tool.Pushing;

/// <summary>Removes rows and tables that no reader can see any more.</summary>
internal static class PostgresCleanup
{
    /// <param name="servers">All servers, the coordinator first.</param>
    /// <param name="generation">The generation that readers see; 0 if there is none.</param>
    /// <param name="version">The version that readers see.</param>
    /// <param name="isSharded">Whether the coordinator has partitions.</param>
    public static void Run(IReadOnlyList<PostgresServer> servers, int generation, long version, bool isSharded)
    {
        var isUnfinished = (long)servers[0].Scalar("SELECT count(*) FROM corpus_push")! > 0;
        foreach (var server in servers)
        {
            var isCoordinator = server == servers[0];
            var tables = server.Query(
                "SELECT t.generation, t.name, c.relkind = 'p' FROM corpus_table t "
                    + "JOIN pg_class c ON c.relname = t.name AND c.relnamespace = current_schema()::regnamespace",
                reader => (Generation: reader.GetInt32(0), Name: reader.GetString(1), IsParent: reader.GetBoolean(2))
            );
            foreach (var (tableGeneration, table, isParent) in tables)
            {
                var name = isCoordinator && isSharded && isParent ? table + PostgresShards.LocalSuffix : table;
                if (tableGeneration == generation)
                {
                    RemoveRows(server, name, version, isUnfinished);
                }
                else
                {
                    server.Execute($"DROP TABLE {Name(table)}");
                }
            }

            server.Execute("DELETE FROM corpus_table WHERE generation <> $1", generation);
        }

        servers[0].Execute("DELETE FROM corpus_push");
    }

    /// <summary>
    /// The rows that the version before the current one has are kept, because a long statement may still read them.
    /// </summary>
    private static void RemoveRows(PostgresServer server, string name, long version, bool isUnfinished)
    {
        server.Execute($"DELETE FROM {Name(name)} WHERE to_version < $1 AND to_version < {Forever}", version);
        if (isUnfinished)
        {
            server.Execute($"DELETE FROM {Name(name)} WHERE from_version > $1", version);
            server.Execute(
                $"UPDATE {Name(name)} SET to_version = {Forever} WHERE to_version > $1 AND to_version < {Forever}",
                version
            );
        }
    }
}

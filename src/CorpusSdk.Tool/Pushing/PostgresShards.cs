using System.Globalization;

namespace CorpusSdk.Tool.Pushing;

/// <summary>The servers that have a part of the articles each, and how the coordinator reads them.</summary>
internal static class PostgresShards
{
    /// <summary>The coordinator's own part of a table: the partition 0.</summary>
    public const string LocalSuffix = "_0";

    /// <summary>The foreign server that the coordinator knows a server as.</summary>
    /// <param name="number">From 1.</param>
    public static string ServerName(int number) => "corpus_shard_" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Tells the coordinator where the servers are, and makes sure that they belong to the store.</summary>
    public static void Connect(PostgresServer coordinator, IReadOnlyList<PostgresServer> shards, string store)
    {
        for (var i = 0; i < shards.Count; i++)
        {
            Claim(shards[i], store, i + 1);
        }

        if (shards.Count > 0)
        {
            coordinator.Execute("CREATE EXTENSION IF NOT EXISTS postgres_fdw");
            coordinator.InTransaction(() =>
            {
                for (var i = 0; i < shards.Count; i++)
                {
                    Describe(coordinator, shards[i], ServerName(i + 1));
                }
            });
            Tune(coordinator);
        }
    }

    /// <summary>A server is a part of one store, with one number.</summary>
    private static void Claim(PostgresServer shard, string store, int number)
    {
        shard.Execute(
            """
            CREATE TABLE IF NOT EXISTS corpus_shard (store text NOT NULL, number integer NOT NULL);
            CREATE TABLE IF NOT EXISTS corpus_table (generation integer NOT NULL, name text NOT NULL);
            """
        );
        var owner = shard.Query(
            "SELECT store, number FROM corpus_shard",
            reader => (Store: reader.GetString(0), Number: reader.GetInt32(1))
        );
        if (owner.Count == 0)
        {
            shard.Execute("INSERT INTO corpus_shard VALUES ($1, $2)", store, number);
        }
        else if (owner[0] != (store, number))
        {
            throw new ToolException(
                owner[0].Store == store
                    ? $"'{shard.Name}' is number {owner[0].Number} of the servers, not {number}; "
                        + "pass '--shards' in the order of the first push"
                    : $"'{shard.Name}' has articles of another store; pass another database"
            );
        }
    }

    /// <summary>Values of options cannot be parameters: the server itself quotes them.</summary>
    private static void Describe(PostgresServer coordinator, PostgresServer shard, string name)
    {
        var settings = shard.Settings;
        var isKnown = coordinator.Scalar("SELECT 1 FROM pg_foreign_server WHERE srvname = $1", name) is not null;
        var set = isKnown ? "SET " : "";
        var options = coordinator.Scalar(
            $"SELECT format('{set}host %L, {set}port %L, {set}dbname %L', $1, $2, $3)",
            settings.Host!,
            settings.Port.ToString(CultureInfo.InvariantCulture),
            settings.Database ?? settings.Username ?? ""
        );
        var user = coordinator.Scalar(
            $"SELECT format('{set}user %L, {set}password %L', $1, $2)",
            settings.Username ?? "",
            settings.Password ?? ""
        );
        coordinator.Execute(
            isKnown
                ? $"ALTER SERVER {name} OPTIONS ({options})"
                : $"CREATE SERVER {name} FOREIGN DATA WRAPPER postgres_fdw "
                    + $"OPTIONS ({options}, fetch_size '1000', async_capable 'true', use_remote_estimate 'true')"
        );
        coordinator.Execute(
            $"{(isKnown ? "ALTER" : "CREATE")} USER MAPPING FOR CURRENT_USER SERVER {name} OPTIONS ({user})"
        );
    }

    /// <summary>
    /// Lets each server join its own part of the tables, which PostgreSQL does not try unless it is told to.
    /// </summary>
    private static void Tune(PostgresServer coordinator)
    {
        var database = StoreSql.Name((string)coordinator.Scalar("SELECT current_database()::text")!);
        foreach (var setting in (string[])["enable_partitionwise_join", "enable_partitionwise_aggregate"])
        {
            coordinator.Execute($"ALTER DATABASE {database} SET {setting} = on");
        }
    }
}

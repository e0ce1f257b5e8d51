using CorpusSdk.Tests.Servers;
using CorpusSdk.Tool.Tests.Harness;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CorpusSdk.Tool.Tests.Pushing;

/// <summary>A database that a test pushes to and reads, as its readers do.</summary>
/// <param name="Arguments">The options of <c>push</c> that name it.</param>
internal sealed record TestStore(params string[] Arguments)
{
    public static TestStore Sqlite(TestFolder folder) => new("--to", folder.PathOf("../corpus.db"));

    public static TestStore Postgres(PostgresServers servers) => new("--to", servers.CreateDatabase());

    /// <summary>The articles are on all servers.</summary>
    public static TestStore Sharded(PostgresServers servers) =>
        new("--to", servers.CreateDatabase(0), "--shards", servers.CreateDatabase(1) + "," + servers.CreateDatabase(2));

    public bool IsSqlite => !Target.StartsWith("Host=", StringComparison.Ordinal);

    public string Target => Arguments[1];

    public Task<ToolRun> PushAsync(TestFolder folder, params string[] options) =>
        ToolRun.OfAsync(["push", folder.Path, .. Arguments, .. options]);

    /// <summary>The rows of a query, with its values separated by <c>|</c>.</summary>
    public List<string> Query(string sql)
    {
        using System.Data.Common.DbConnection connection = IsSqlite
            ? new SqliteConnection($"Data Source={Target};Pooling=false")
            : new NpgsqlConnection(Target + ";Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own queries.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            var values = Enumerable
                .Range(0, reader.FieldCount)
                .Select(i => reader.IsDBNull(i) ? "" : Show(reader.GetValue(i)));
            rows.Add(string.Join('|', values));
        }

        return rows;
    }

    private static string Show(object value) =>
        value switch
        {
            string[] texts => System.Text.Json.JsonSerializer.Serialize(texts),
            int[] numbers => System.Text.Json.JsonSerializer.Serialize(numbers),
            DateOnly date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            DateTime date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        };
}

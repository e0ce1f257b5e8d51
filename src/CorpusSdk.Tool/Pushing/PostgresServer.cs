using CorpusSdk.Core.Storage;
using Npgsql;
using NpgsqlTypes;

namespace CorpusSdk.Tool.Pushing;

/// <summary>A server with rows of a store: the only one, the coordinator of several, or one of the others.</summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly Dictionary<string, uint> _searchConfigs = new(StringComparer.Ordinal);

    /// <param name="settings">How to connect.</param>
    public PostgresServer(NpgsqlConnectionStringBuilder settings)
    {
        Settings = settings;
        Name = PostgresTarget.NameOf(settings);

        // Sessions must end with the push, since they hold its lock.
        settings.Pooling = false;
        settings.ApplicationName ??= "dotnet corpus push";

        // Building an index of millions of rows takes minutes.
        settings.CommandTimeout = 0;
        settings.KeepAlive = settings.KeepAlive == 0 ? 30 : settings.KeepAlive;
        Connection = new(settings.ToString());
    }

    public NpgsqlConnectionStringBuilder Settings { get; }

    /// <summary>The host and the database, as messages show them.</summary>
    public string Name { get; }

    public NpgsqlConnection Connection { get; }

    /// <summary>Connects.</summary>
    public void Open() =>
        Guarded(() =>
        {
            Connection.Open();
            using var command = Command(
                "SELECT cfgname::text, oid FROM pg_ts_config WHERE pg_ts_config_is_visible(oid)"
            );
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                _searchConfigs[reader.GetString(0)] = reader.GetFieldValue<uint>(1);
            }
        });

    public void Execute(string sql, params object[] values) =>
        Guarded(() =>
        {
            using var command = Command(sql, values);
            _ = command.ExecuteNonQuery();
        });

    /// <summary>The only value of a query; null for none.</summary>
    public object? Scalar(string sql, params object[] values) =>
        Guarded(() =>
        {
            using var command = Command(sql, values);
            return command.ExecuteScalar() is { } value and not DBNull ? value : null;
        });

    /// <summary>The rows of a query.</summary>
    public List<T> Query<T>(string sql, Func<NpgsqlDataReader, T> read, params object[] values) =>
        Guarded(() =>
        {
            using var command = Command(sql, values);
            using var reader = command.ExecuteReader();
            List<T> rows = [];
            while (reader.Read())
            {
                rows.Add(read(reader));
            }

            return rows;
        });

    /// <summary>Runs statements in one transaction.</summary>
    public void InTransaction(Action action) =>
        Guarded(() =>
        {
            using var transaction = Connection.BeginTransaction();
            action();
            transaction.Commit();
        });

    /// <summary>Sends rows that are there from a version on.</summary>
    /// <param name="table">Their table in the layout.</param>
    /// <param name="name">The table with the rows.</param>
    /// <param name="rows">The values, in the order of <see cref="PostgresDefinitions.SentColumns"/> without the
    /// versions; the name of the search configuration is replaced by its number on this server.</param>
    /// <param name="version">The version.</param>
    public void Copy(StoreTable table, string name, IEnumerable<object?[]> rows, long version) =>
        Guarded(() =>
        {
            var columns = PostgresDefinitions.SentColumns(table).ToList();
            var names = StoreSql.Names(columns);
            using var writer = Connection.BeginBinaryImport(
                $"COPY {StoreSql.Name(name)} ({names}) FROM STDIN (FORMAT BINARY)"
            );
            foreach (var row in rows)
            {
                writer.StartRow();
                for (var i = 0; i < row.Length; i++)
                {
                    if (columns[i] == PostgresDefinitions.SearchConfig)
                    {
                        writer.Write(SearchConfig((string)row[i]!), NpgsqlDbType.Regconfig);
                    }
                    else
                    {
                        var kind = i < table.Columns.Count ? table.Columns[i].Kind : StoreKind.Text;
                        Write(writer, row[i], kind);
                    }
                }

                writer.Write(version, NpgsqlDbType.Bigint);
                writer.Write(long.MaxValue, NpgsqlDbType.Bigint);
            }

            _ = writer.Complete();
        });

    /// <summary>Runs an action, and explains the errors of the server.</summary>
    public void Guarded(Action action) =>
        Guarded(() =>
        {
            action();
            return true;
        });

    /// <summary>Runs a function, and explains the errors of the server.</summary>
    public T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (NpgsqlException e)
        {
            throw PostgresFailure.Explain(e, Name);
        }
        catch (TimeoutException e)
        {
            throw PostgresFailure.Explain(e, Name);
        }
    }

    public void Dispose() => Connection.Dispose();

    private uint SearchConfig(string name) =>
        _searchConfigs.TryGetValue(name, out var number) ? number : _searchConfigs[SearchConfigs.Simple];

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = Connection.CreateCommand();
#pragma warning disable CA2100 // Names come from the layout and are quoted; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var value in values)
        {
            _ = command.Parameters.Add(new() { Value = value });
        }

        return command;
    }

    private static void Write(NpgsqlBinaryImporter writer, object? value, StoreKind kind)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case ulong number:
                writer.Write((decimal)number, NpgsqlDbType.Numeric);
                break;
            default:
                writer.Write(value, TypeOf(kind));
                break;
        }
    }

    private static NpgsqlDbType TypeOf(StoreKind kind) =>
        kind switch
        {
            StoreKind.Integer => NpgsqlDbType.Integer,
            StoreKind.Long => NpgsqlDbType.Bigint,
            StoreKind.UnsignedLong or StoreKind.Decimal => NpgsqlDbType.Numeric,
            StoreKind.Double => NpgsqlDbType.Double,
            StoreKind.Boolean => NpgsqlDbType.Boolean,
            StoreKind.Date => NpgsqlDbType.Date,
            StoreKind.Strings => NpgsqlDbType.Array | NpgsqlDbType.Text,
            StoreKind.Integers => NpgsqlDbType.Array | NpgsqlDbType.Integer,
            StoreKind.Longs => NpgsqlDbType.Array | NpgsqlDbType.Bigint,
            StoreKind.Doubles => NpgsqlDbType.Array | NpgsqlDbType.Double,
            _ => NpgsqlDbType.Text,
        };
}

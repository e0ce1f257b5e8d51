using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Pushing;

/// <summary>The statements of a push, each prepared once.</summary>
internal sealed class SqliteCommands(SqliteConnection connection) : IDisposable
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>Runs a statement without values.</summary>
    public void Execute(string sql)
    {
        using var command = Create(sql);
        _ = command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement whose parameters are <c>$0</c>, <c>$1</c> …</summary>
    public void Execute(string sql, params object?[] values) => _ = Prepare(sql, values).ExecuteNonQuery();

    /// <summary>The only value of a query; null for none.</summary>
    public object? Scalar(string sql, params object?[] values) =>
        Prepare(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>The first column of a query.</summary>
    public IEnumerable<string> Strings(string sql)
    {
        using var command = Create(sql);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader.GetString(0);
        }
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }
    }

    private SqliteCommand Prepare(string sql, object?[] values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = Create(sql);
            for (var i = 0; i < values.Length; i++)
            {
                _ = command.Parameters.Add(new SqliteParameter($"${i}", null));
            }

            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = ValueOf(values[i]);
        }

        return command;
    }

    private SqliteCommand Create(string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names come from the layout and are quoted; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Lists are JSON; the provider has a form for everything else.</summary>
    private static object ValueOf(object? value) =>
        value switch
        {
            null => DBNull.Value,
            ulong number => unchecked((long)number),
            System.Collections.IList list => JsonSerializer.Serialize(list, list.GetType(), s_json),
            _ => value,
        };
}

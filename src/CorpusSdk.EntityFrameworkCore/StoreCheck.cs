using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CorpusSdk.EntityFrameworkCore;

/// <summary>Looks at the state of the store when a context opens its first connection.</summary>
internal sealed class StoreCheck : DbConnectionInterceptor
{
    public static readonly StoreCheck Instance = new();

    private const string Query = "SELECT layout, format FROM corpus_state";

    public override InterceptionResult ConnectionOpening(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    )
    {
        ThrowIfMissing(connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        ThrowIfMissing(connection);
        return ValueTask.FromResult(result);
    }

    public override void ConnectionFailed(DbConnection connection, ConnectionErrorEventData eventData) =>
        ThrowIfRefused(connection, eventData.Exception);

    public override Task ConnectionFailedAsync(
        DbConnection connection,
        ConnectionErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ThrowIfRefused(connection, eventData.Exception);
        return Task.CompletedTask;
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (eventData.Context is not StoreContext { IsChecked: false } context)
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Query;
        try
        {
            using var reader = command.ExecuteReader();
            Check(context, connection, reader.Read() ? reader : null);
        }
        catch (DbException e)
        {
            throw NoStore(connection, e);
        }
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context is not StoreContext { IsChecked: false } context)
        {
            return;
        }

        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = Query;
            try
            {
                var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    var hasState = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                    Check(context, connection, hasState ? reader : null);
                }
            }
            catch (DbException e)
            {
                throw NoStore(connection, e);
            }
        }
    }

    /// <summary>SQLite would make an empty file, or say no more than that it cannot open one.</summary>
    private static void ThrowIfMissing(DbConnection connection)
    {
        if (connection is not SqliteConnection)
        {
            return;
        }

        var options = new SqliteConnectionStringBuilder(connection.ConnectionString);
        var path = options.DataSource;
        var isFile =
            path.Length > 0
            && options.Mode != SqliteOpenMode.Memory
            && path != ":memory:"
            && !path.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            && !path.StartsWith('|');
        if (isFile && !File.Exists(path))
        {
            throw new StoreException(
                $"There is no database '{Path.GetFullPath(path)}'; "
                    + $"write the corpus into it with 'dotnet corpus push --to {path}'."
            );
        }
    }

    /// <summary>
    /// Says what to do about a server that refuses. The exception of a silent one is left to those who wait for it.
    /// </summary>
    private static void ThrowIfRefused(DbConnection connection, Exception failure)
    {
        var reason = failure.Message.Split('\n')[0].TrimEnd('.', '\r');
        var advice = (failure as DbException)?.SqlState switch
        {
            "3D000" => "correct the name, or create it with 'createdb' and fill it with 'dotnet corpus push'",
            "28P01" or "28000" => "check the user name and the password of the connection string",
            _ => null,
        };
        if (advice is not null)
        {
            throw new StoreException(
                $"The database '{NameOf(connection)}' cannot be opened ({reason}); {advice}.",
                failure
            );
        }
    }

    private static void Check(StoreContext context, DbConnection connection, DbDataReader? state)
    {
        if (state is null)
        {
            throw NoStore(connection, null);
        }

        var layout = state.GetString(0);
        var format = Convert.ToInt32(state.GetValue(1), CultureInfo.InvariantCulture);
        if (format > context.Format)
        {
            throw new StoreException(
                $"The database '{NameOf(connection)}' was written by a newer version of CorpusSdk (format {format}; "
                    + $"this program reads {context.Format}); update the package CorpusSdk.EntityFrameworkCore."
            );
        }

        if (layout != context.Layout)
        {
            throw new StoreException(
                $"The tables in the database '{NameOf(connection)}' (layout {layout}) are not those of this program "
                    + $"(layout {context.Layout}): its records have other properties. Write the corpus again with "
                    + "'dotnet corpus push', or build the program with the schema that was pushed."
            );
        }

        context.IsChecked = true;
    }

    private static StoreException NoStore(DbConnection connection, DbException? e)
    {
        if (e is null || IsTableMissing(e))
        {
            var message =
                $"The database '{NameOf(connection)}' has no corpus (it has no table 'corpus_state', or an empty one); "
                + "write the corpus into it with 'dotnet corpus push'.";
            return e is null ? new(message) : new(message, e);
        }

        return new($"The corpus in the database '{NameOf(connection)}' cannot be read: {e.Message.Split('\n')[0]}", e);
    }

    /// <summary>SQLite has one code for all errors of a statement, of which this one has no other.</summary>
    private static bool IsTableMissing(DbException e) =>
        e is SqliteException { SqliteErrorCode: 1 } || e.SqlState == "42P01";

    private static string NameOf(DbConnection connection) =>
        connection is SqliteConnection ? connection.DataSource : $"{connection.DataSource}/{connection.Database}";
}

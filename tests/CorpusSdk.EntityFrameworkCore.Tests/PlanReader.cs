using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>Asks PostgreSQL how it runs the searches of a context.</summary>
public sealed class PlanReader : DbCommandInterceptor
{
    /// <summary>The lines of all plans.</summary>
    public List<string> Lines { get; } = [];

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (command.CommandText.Contains("search @@", StringComparison.Ordinal))
        {
            await using var explain = ((NpgsqlCommand)command).Clone();
            explain.CommandText = "EXPLAIN (VERBOSE, COSTS OFF) " + command.CommandText;
            await using var reader = await explain.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                Lines.Add(reader.GetString(0));
            }
        }

        return result;
    }
}

using System.Data.Common;
using CorpusSdk.EntityFrameworkCore.Querying;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CorpusSdk.EntityFrameworkCore;

/// <summary>Refuses queries with a text that no database stores: each engine would do something else with it.</summary>
internal sealed class TextCheck : DbCommandInterceptor
{
    public static readonly TextCheck Instance = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        ThrowIfNoText(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        ThrowIfNoText(command);
        return ValueTask.FromResult(result);
    }

    private static void ThrowIfNoText(DbCommand command)
    {
        var isText = QueryArguments.IsText(command.CommandText);
        foreach (DbParameter parameter in command.Parameters)
        {
            isText &= parameter.Value switch
            {
                string text => QueryArguments.IsText(text),
                IEnumerable<string?> texts => texts.All(text => text is null || QueryArguments.IsText(text)),
                _ => true,
            };
        }

        if (!isText)
        {
            throw new ArgumentException(
                "The query has a text with U+0000 or an unpaired surrogate, which no database stores."
            );
        }
    }
}

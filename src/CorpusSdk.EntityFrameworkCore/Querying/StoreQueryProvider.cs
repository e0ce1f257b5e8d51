using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace CorpusSdk.EntityFrameworkCore.Querying;

#pragma warning disable EF1001 // Include, and all that is async, ask for a provider of this type.

/// <summary>
/// Rewrites queries for Entity Framework Core before it takes the variables out of them: an interceptor sees them only
/// afterwards, when a person of the compiled corpus is a parameter of which no id can be asked.
/// </summary>
[SuppressMessage("Performance", "CA1812", Justification = "Created by Entity Framework Core.")]
internal sealed class StoreQueryProvider(IQueryCompiler compiler, ICurrentDbContext current)
    : EntityQueryProvider(compiler)
{
    private static readonly MethodInfo s_convert = typeof(StoreQueryProvider).GetMethod(
        nameof(ConvertResult),
        BindingFlags.NonPublic | BindingFlags.Instance
    )!;

    /// <summary>The context whose queries these are.</summary>
    public StoreContext Context => (StoreContext)current.Context;

    public override TResult Execute<TResult>(Expression expression) => base.Execute<TResult>(Rewrite(expression));

    public override TResult ExecuteAsync<TResult>(Expression expression, CancellationToken cancellationToken = default)
    {
        var rewritten = Rewrite(expression);
        var result = typeof(TResult);
        // A task is of one type: the first of a query of articles is a task of the entity.
        return
            result.IsGenericType
            && result.GetGenericTypeDefinition() == typeof(Task<>)
            && result.GetGenericArguments()[0] is { } expected
            && expected != rewritten.Type
            && expected.IsAssignableFrom(rewritten.Type)
            ? (TResult)
                s_convert.MakeGenericMethod(rewritten.Type, expected).Invoke(this, [rewritten, cancellationToken])!
            : base.ExecuteAsync<TResult>(rewritten, cancellationToken);
    }

    private Expression Rewrite(Expression expression) =>
        new QueryRewriter(this, current.Context.Model, HasNullsLast).Rewrite(expression);

    /// <summary>Whether the engine sorts null after all values. C# sorts it before them, as SQLite does.</summary>
    private bool HasNullsLast => !current.Context.Database.IsSqlite();

    private async Task<TExpected> ConvertResult<TActual, TExpected>(
        Expression expression,
        CancellationToken cancellationToken
    )
        where TActual : TExpected =>
        await base.ExecuteAsync<Task<TActual>>(expression, cancellationToken).ConfigureAwait(false);
}

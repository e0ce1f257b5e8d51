using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace CorpusSdk.EntityFrameworkCore.Querying;

#pragma warning disable EF1001 // Nothing else sees a compiled query.

/// <summary>
/// Refuses compiled queries: they do not come through <see cref="StoreQueryProvider"/>, so that their results would be
/// in any order.
/// </summary>
[SuppressMessage("Performance", "CA1812", Justification = "Created by Entity Framework Core.")]
internal sealed class StoreQueryCompiler(
    IQueryContextFactory queryContextFactory,
    ICompiledQueryCache compiledQueryCache,
    ICompiledQueryCacheKeyGenerator compiledQueryCacheKeyGenerator,
    IDatabase database,
    IDiagnosticsLogger<DbLoggerCategory.Query> logger,
    ICurrentDbContext currentContext,
    IEvaluatableExpressionFilter evaluatableExpressionFilter,
    IModel model
)
    : QueryCompiler(
        queryContextFactory,
        compiledQueryCache,
        compiledQueryCacheKeyGenerator,
        database,
        logger,
        currentContext,
        evaluatableExpressionFilter,
        model
    )
{
    public override Func<QueryContext, TResult> CreateCompiledQuery<TResult>(Expression query) => throw Refusal();

    public override Func<QueryContext, TResult> CreateCompiledAsyncQuery<TResult>(Expression query) => throw Refusal();

    private static NotSupportedException Refusal() =>
        new(
            "EF.CompileQuery and EF.CompileAsyncQuery do not keep the order of a corpus; write the query without them. "
                + "Entity Framework Core caches the SQL of each query anyway."
        );
}

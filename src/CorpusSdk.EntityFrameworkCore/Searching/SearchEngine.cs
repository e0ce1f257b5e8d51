using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>The full-text search of a database.</summary>
internal abstract class SearchEngine
{
    /// <summary>The library does not reference this provider.</summary>
    private const string Npgsql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    public static SearchEngine Of(DbContext context) =>
        context.Database.IsSqlite() ? new SqliteSearch()
        : context.Database.ProviderName == Npgsql ? new PostgresSearch()
        : throw new NotSupportedException(
            $"The full-text search of '{context.Database.ProviderName}' is not known; "
                + "a store is in SQLite or in PostgreSQL."
        );

    /// <summary>The articles that match, in any order; null if none can.</summary>
    public Task<IQueryable<StoreMatch>?> MatchesAsync(
        StoreContext context,
        EngineQuery query,
        CancellationToken cancellationToken
    ) => query.IsEmpty ? Task.FromResult<IQueryable<StoreMatch>?>(null) : FindAsync(context, query, cancellationToken);

    /// <summary>The texts of some articles with marks around the matches.</summary>
    public abstract IQueryable<StoreMatch> Marked(
        StoreContext context,
        EngineQuery query,
        IReadOnlyList<string> ids,
        SearchMarks marks
    );

    /// <summary>A text too long for <see cref="Marked"/>, with marks; null if the engine has no limit.</summary>
    public virtual string? MarkedLongText(string text, EngineQuery query, SearchMarks marks) => null;

    /// <param name="context">The store.</param>
    /// <param name="query">Not empty.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    protected abstract Task<IQueryable<StoreMatch>?> FindAsync(
        StoreContext context,
        EngineQuery query,
        CancellationToken cancellationToken
    );
}

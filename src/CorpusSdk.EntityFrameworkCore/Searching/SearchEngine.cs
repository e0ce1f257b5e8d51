using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>The full-text search of a database.</summary>
internal abstract class SearchEngine
{
    public static SearchEngine Of(DbContext context) =>
        context.Database.ProviderName switch
        {
            "Microsoft.EntityFrameworkCore.Sqlite" => new SqliteSearch(),
            "Npgsql.EntityFrameworkCore.PostgreSQL" => new PostgresSearch(),
            var other => throw new NotSupportedException(
                $"The full-text search of '{other}' is not known; a store is in SQLite or in PostgreSQL."
            ),
        };

    /// <summary>The articles that match, in any order; null if none can.</summary>
    public abstract Task<IQueryable<StoreMatch>?> MatchesAsync(
        StoreContext context,
        EngineQuery query,
        CancellationToken cancellationToken
    );

    /// <summary>The texts of some articles with marks around the matches.</summary>
    public abstract IQueryable<StoreMatch> Marked(
        StoreContext context,
        EngineQuery query,
        IReadOnlyList<string> ids,
        SearchMarks marks
    );
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>FTS5 of SQLite.</summary>
internal sealed class SqliteSearch : SearchEngine
{
    // A word in the title counts as much as three in the text, as in the search of the library. Materialized, since
    // the search would begin anew for each of the articles that the rest of the query allows, or each article would be
    // compared with each hit.
    private const string Matches = """
        WITH found AS MATERIALIZED (
            SELECT rowid AS number, -bm25(article_search, 3.0, 1.0) AS score
            FROM article_search WHERE article_search MATCH {0}),
        matched AS MATERIALIZED (
            SELECT a.id AS article_id, found.score AS score
            FROM found CROSS JOIN article AS a ON a.number = found.number)
        SELECT article_id, score, NULL AS marked FROM matched
        """;

    // CROSS JOIN keeps the order of the tables: a few articles, not all that match.
    private const string MarkedTexts = """
        SELECT a.id AS article_id, 0.0 AS score,
        CASE WHEN length(a.text) <= {4} THEN highlight(article_search, 1, {1}, {2}) END AS marked
        FROM json_each({3}) AS wanted CROSS JOIN article AS a ON a.id = wanted.value
        CROSS JOIN article_search ON article_search.rowid = a.number
        WHERE article_search MATCH {0}
        """;

    protected override Task<IQueryable<StoreMatch>?> FindAsync(
        StoreContext context,
        EngineQuery query,
        CancellationToken cancellationToken
    ) => Task.FromResult<IQueryable<StoreMatch>?>(context.Set<StoreMatch>().FromSqlRaw(Matches, query.ForSqlite()));

    public override IQueryable<StoreMatch> Marked(
        StoreContext context,
        EngineQuery query,
        IReadOnlyList<string> ids,
        SearchMarks marks
    ) =>
        context
            .Set<StoreMatch>()
            .FromSqlRaw(
                MarkedTexts,
                query.ForSqlite(),
                marks.Before,
                marks.After,
                JsonSerializer.Serialize(ids),
                LongTextMarks.MaxLength
            );

    public override string? MarkedLongText(string text, EngineQuery query, SearchMarks marks) =>
        text.Length > LongTextMarks.MaxLength ? LongTextMarks.In(text, query, marks) : null;
}

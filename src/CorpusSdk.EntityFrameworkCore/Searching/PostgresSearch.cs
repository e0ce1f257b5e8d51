using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>
/// <c>tsvector</c> of PostgreSQL. Each article is searched by the rules of its language, so that a query is another one
/// for each configuration. These are made first: postgres_fdw sends a server only what is a parameter to it.
/// </summary>
internal sealed class PostgresSearch : SearchEngine
{
    private const string Queries = """
        SELECT CAST(json_build_array(json_agg(config), sought, excluded) AS text) AS "Value"
        FROM (
            SELECT CAST(CAST(oid AS regconfig) AS text) AS config,
                CAST(to_tsquery(CAST(oid AS regconfig), {0}) AS text) AS sought,
                CAST(to_tsquery(CAST(oid AS regconfig), {1}) AS text) AS excluded
            FROM pg_ts_config WHERE cfgnamespace = CAST('pg_catalog' AS regnamespace)
        ) AS queries
        WHERE sought <> '' GROUP BY sought, excluded
        """;

    // The first condition is what the index is good for; the others are the exact query of each language.
    private const string Matches = """
        SELECT id AS article_id,
            CAST(ts_rank_cd(search, (SELECT CAST({0} AS tsquery)), 1) AS double precision) AS score,
            CAST(NULL AS text) AS marked
        FROM article WHERE search @@ (SELECT CAST({0} AS tsquery)) AND (
        """;

    private const string MarkedTexts = """
        SELECT id AS article_id, CAST(0 AS double precision) AS score,
            ts_headline(search_config, text, to_tsquery(search_config, {0}), {1}) AS marked
        FROM article WHERE id = ANY ({2})
        """;

    protected override async Task<IQueryable<StoreMatch>?> FindAsync(
        StoreContext context,
        EngineQuery query,
        CancellationToken cancellationToken
    )
    {
        var rows = await context
            .Database.SqlQueryRaw<string>(Queries, query.SoughtForPostgres(), query.ExcludedForPostgres())
            .ToListAsync(cancellationToken)
            .ConfigureAwait(false);
        var queries = rows.ConvertAll(LanguageQuery.Of);
        if (queries.Count == 0)
        {
            return null;
        }

        List<object> arguments = [string.Join(" | ", queries.Select(q => $"({q.Sought})").Distinct())];
        var conditions = new StringBuilder(Matches);
        var isFirst = true;
        foreach (var language in queries)
        {
            // Not ANY of an array, which postgres_fdw would not send.
            var isOne = language.Configurations.Select(name => $"search_config = {Value(name, "regconfig")}");
            var separator = isFirst ? "" : " OR ";
            _ = conditions.Append(separator).Append('(').AppendJoin(" OR ", isOne).Append(')');
            _ = conditions.Append(" AND search @@ ").Append(Value(language.Whole, "tsquery"));
            isFirst = false;
        }

        return context.Set<StoreMatch>().FromSqlRaw(conditions.Append(')').ToString(), [.. arguments]);

        string Value(string value, string type)
        {
            arguments.Add(value);
            return string.Create(CultureInfo.InvariantCulture, $"(SELECT CAST({{{arguments.Count - 1}}} AS {type}))");
        }
    }

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
                query.SoughtForPostgres(),
                $"HighlightAll=true, StartSel={marks.Before}, StopSel={marks.After}",
                ids.ToArray()
            );

    /// <summary>The query by the rules of some languages.</summary>
    private sealed record LanguageQuery(string[] Configurations, string Sought, string Excluded)
    {
        public string Whole => Excluded.Length == 0 ? Sought : $"({Sought}) & !({Excluded})";

        public static LanguageQuery Of(string row)
        {
            using var document = JsonDocument.Parse(row);
            var values = document.RootElement;
            return new(
                [.. values[0].EnumerateArray().Select(name => name.GetString()!)],
                values[1].GetString()!,
                values[2].GetString()!
            );
        }
    }
}

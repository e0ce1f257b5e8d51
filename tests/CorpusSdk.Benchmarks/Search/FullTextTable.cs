using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>The same articles in SQLite's FTS5, in memory, with the tokenizer that folds and stems.</summary>
internal sealed class FullTextTable : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _top;
    private readonly SqliteCommand _shown;

    public FullTextTable(IReadOnlyList<IArticle> articles)
    {
        // Decoded beforehand, so that it does not count for FTS5.
        var rows = articles.Select(article => (article.Title, article.Text)).ToList();
        _connection.Open();
        Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        Execute("CREATE VIRTUAL TABLE articles USING fts5(title, body, tokenize = 'porter unicode61')");
        var start = Stopwatch.GetTimestamp();
        using (var transaction = _connection.BeginTransaction())
        {
            using var insert = _connection.CreateCommand();
            insert.CommandText = "INSERT INTO articles(rowid, title, body) VALUES ($id, $title, $body)";
            var id = insert.Parameters.Add("$id", SqliteType.Integer);
            var title = insert.Parameters.Add("$title", SqliteType.Text);
            var body = insert.Parameters.Add("$body", SqliteType.Text);
            insert.Prepare();
            for (var i = 0; i < rows.Count; i++)
            {
                (id.Value, title.Value, body.Value) = (i, rows[i].Title, rows[i].Text);
                _ = insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        Inserting = Stopwatch.GetElapsedTime(start);
        _top = Query("rowid");
        _shown = Query("snippet(articles, 1, '[', ']', '…', 32)");
    }

    public TimeSpan Inserting { get; }

    public static string Version
    {
        get
        {
            using var connection = new SqliteConnection("Data Source=:memory:");
            connection.Open();
            return connection.ServerVersion;
        }
    }

    /// <summary>The top ten.</summary>
    public int Top(string query) => Read(_top, query);

    /// <summary>The top ten with their snippets.</summary>
    public int Shown(string query) => Read(_shown, query);

    public void Dispose()
    {
        _top.Dispose();
        _shown.Dispose();
        _connection.Dispose();
    }

    private static int Read(SqliteCommand command, string query)
    {
        command.Parameters[0].Value = query;
        using var reader = command.ExecuteReader();
        var count = 0;
        while (reader.Read())
        {
            _ = reader.GetValue(0);
            count++;
        }

        return count;
    }

    private SqliteCommand Query(string column)
    {
        var command = _connection.CreateCommand();
        command.CommandText =
            $"SELECT {column}, rank FROM articles WHERE articles MATCH $query "
            + "AND rank MATCH 'bm25(3.0, 1.0)' ORDER BY rank LIMIT 10";
        _ = command.Parameters.Add("$query", SqliteType.Text);
        command.Prepare();
        return command;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}

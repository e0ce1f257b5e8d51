using Microsoft.Data.Sqlite;

namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>
/// Marks the matches in a long text part by part, in a database of their own: <c>highlight</c> of FTS5 copies all that
/// it has marked for each further match, so that its time grows with the square of the length.
/// </summary>
internal static class LongTextMarks
{
    /// <summary>The length of texts, in code points, that are marked as a whole.</summary>
    public const int MaxLength = 8000;

    /// <summary>In UTF-16 code units: few matches, and still most phrases whole.</summary>
    private const int PartLength = 2000;

    /// <summary>The tokenizer of the store.</summary>
    private const string CreateParts =
        "CREATE VIRTUAL TABLE part USING fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2')";

    /// <param name="text">The text.</param>
    /// <param name="query">What is marked.</param>
    /// <param name="marks">What is put around it.</param>
    /// <returns>The text with marks.</returns>
    public static string In(string text, EngineQuery query, SearchMarks marks)
    {
        var parts = Parts(text).ToArray();
        using SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = CreateParts;
        _ = command.ExecuteNonQuery();
        Fill(connection, parts);

        // What the article must not have, it does not have.
        var sought = query with
        {
            Excluded = [],
            IsAll = false,
        };
        command.CommandText = "SELECT rowid, highlight(part, 0, $before, $after) FROM part WHERE part MATCH $query";
        _ = command.Parameters.AddWithValue("$before", marks.Before);
        _ = command.Parameters.AddWithValue("$after", marks.After);
        _ = command.Parameters.AddWithValue("$query", sought.ForSqlite());
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            parts[reader.GetInt32(0)] = reader.GetString(1);
        }

        return string.Concat(parts);
    }

    private static void Fill(SqliteConnection connection, string[] parts)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO part (rowid, text) VALUES ($number, $text)";
        var number = insert.Parameters.Add("$number", SqliteType.Integer);
        var content = insert.Parameters.Add("$text", SqliteType.Text);
        for (var i = 0; i < parts.Length; i++)
        {
            (number.Value, content.Value) = (i, parts[i]);
            _ = insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>The text in parts that end before a space, if there is one.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = Math.Min(start + PartLength, text.Length);
            if (end < text.Length)
            {
                var space = text.LastIndexOfAny([' ', '\n'], end, end - start);
                end =
                    space > start ? space
                    : char.IsLowSurrogate(text[end]) ? end - 1
                    : end;
            }

            yield return text[start..end];
            start = end;
        }
    }
}

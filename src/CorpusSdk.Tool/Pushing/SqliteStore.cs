using System.Globalization;
using CorpusSdk.Core.Storage;
using CorpusSdk.Tool.Terminal;
using Microsoft.Data.Sqlite;
using static CorpusSdk.Tool.Pushing.SqliteDefinitions;
using static CorpusSdk.Tool.Pushing.StoreSql;

namespace CorpusSdk.Tool.Pushing;

/// <summary>
/// A store in an SQLite database. A push is one transaction, which SQLite undoes if it is interrupted; the log
/// (<c>-wal</c>) keeps it apart from readers until then.
/// </summary>
internal sealed class SqliteStore : IStore
{
    /// <summary>"Corp" in ASCII: tells tools such as <c>file</c> what the database is.</summary>
    private const int ApplicationId = 0x436F7270;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommands _sql;
    private readonly string _name;
    private readonly Dictionary<string, string> _inserts = new(StringComparer.Ordinal);
    private StoreLayout _layout = null!;
    private SqliteTransaction? _transaction;
    private bool _isNew;
    private List<string> _former = [];

    /// <param name="connectionString">Names the file, which need not exist yet.</param>
    /// <param name="name">The file as messages show it.</param>
    public SqliteStore(SqliteConnectionStringBuilder connectionString, string name)
    {
        _name = name;
        connectionString.Pooling = false;

        // Seconds for which a statement waits for a reader or for another push.
        connectionString.DefaultTimeout = 5;
        _connection = new(connectionString.ToString());
        _sql = new(_connection);
    }

    public StoreState? State { get; private set; }

    public void Begin(StoreLayout layout) =>
        Guarded(() =>
        {
            _layout = layout;
            _connection.Open();
            EnsureIsStore();
            _sql.Execute("PRAGMA journal_mode = WAL");
            _sql.Execute("PRAGMA cache_size = -65536");

            // Takes the only right to write, so that no other push can begin.
            _transaction = _connection.BeginTransaction(deferred: false);
            _sql.Execute(SqliteDefinitions.State);
            State = ReadState();
            _isNew = State?.Layout != layout.Hash;
            if (_isNew)
            {
                CreateTables();
            }
        });

    public IReadOnlyDictionary<string, string> HashesOf(IReadOnlyList<string> articles) =>
        Guarded(() =>
        {
            var found = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var id in _isNew ? [] : articles)
            {
                if (_sql.Scalar($"SELECT {ContentHash} FROM article WHERE id = $0", id) is string hash)
                {
                    found[id] = hash;
                }
            }

            return found;
        });

    public void Replace(IReadOnlyList<StoredArticle> articles, IReadOnlyList<string> former) =>
        Guarded(() =>
        {
            Remove(former);
            foreach (var article in articles)
            {
                foreach (var (table, rows) in article.Tables)
                {
                    Insert(table, rows, table == "article" ? article.ContentHash : null);
                }

                if (!_isNew)
                {
                    _sql.Execute(
                        $"INSERT INTO {Search} (rowid, title, text) "
                            + "SELECT number, title, text FROM article WHERE id = $0",
                        article.Id
                    );
                }
            }
        });

    public IEnumerable<string> ArticleIds() => _isNew ? _former : _sql.Strings("SELECT id FROM article");

    public void Remove(IReadOnlyList<string> articles) =>
        Guarded(() =>
        {
            var tables = _layout.Tables.Where(table => table.ArticleColumn is not null).ToList();
            foreach (var id in articles)
            {
                _sql.Execute(
                    $"INSERT INTO {Search} ({Search}, rowid, title, text) "
                        + "SELECT 'delete', number, title, text FROM article WHERE id = $0",
                    id
                );
                foreach (var table in tables)
                {
                    Delete(table.Name, table.ArticleColumn!, id);
                }
            }
        });

    public void Replace(SharedRows rows) =>
        Guarded(() =>
        {
            foreach (var (name, content) in rows.Tables)
            {
                var owner = _layout.Table(name).Columns[0].Name;
                var owners = content.Select(row => (string)row[0]!).Distinct(StringComparer.Ordinal);
                foreach (var id in _isNew ? [] : owners)
                {
                    Delete(name, owner, id);
                }

                Insert(name, content);
            }
        });

    public IReadOnlyList<string> OwnersIn(StoreTable table) =>
        Guarded(() => _sql.Strings($"SELECT DISTINCT {Name(table.Columns[0].Name)} FROM {Name(table.Name)}").ToList());

    public void Remove(StoreTable table, IReadOnlyList<string> owners) =>
        Guarded(() =>
        {
            foreach (var owner in owners)
            {
                Delete(table.Name, table.Columns[0].Name, owner);
            }
        });

    public string? FindSharedDelegation() =>
        Guarded(() => (string?)_sql.Scalar("SELECT id FROM delegation GROUP BY id HAVING count(*) > 1 LIMIT 1"));

    public void Publish(StoreState state) =>
        Guarded(() =>
        {
            foreach (var index in _isNew ? Indexes(_layout) : [])
            {
                _sql.Execute(index);
            }

            _sql.Execute($"DELETE FROM {StoreLayout.StateTable}");
            _sql.Execute(
                $"INSERT INTO {StoreLayout.StateTable} VALUES ($0, $1, $2, $3, $4, $5, $6)",
                state.Version,
                state.Generation,
                state.Layout,
                StoreLayout.Format,
                DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                state.Corpus,
                state.SharedHash
            );
            _sql.Execute($"PRAGMA application_id = {ApplicationId}");
            _transaction!.Commit();
            LeaveLog();
        });

    public void Dispose()
    {
        _sql.Dispose();
        _transaction?.Dispose();
        _connection.Dispose();
    }

    /// <summary>
    /// Turns the log off again, so that a copy of the file is the whole store, and a folder without write permission
    /// can be read from. Not while others are connected: then the log stays until another push.
    /// </summary>
    private void LeaveLog()
    {
        try
        {
            _sql.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            _sql.Execute("PRAGMA busy_timeout = 0");
            using var command = _connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE";
            command.CommandTimeout = 1;
            _ = command.ExecuteNonQuery();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            // Readers are connected.
        }
    }

    private void EnsureIsStore()
    {
        var tables = _sql.Strings("SELECT name FROM sqlite_master WHERE type = 'table'").ToList();
        if (tables.Count > 0 && !tables.Contains(StoreLayout.StateTable))
        {
            throw new ToolException(
                $"'{_name}' is an SQLite database, but not one that 'dotnet corpus push' made: it has no table "
                    + $"'{StoreLayout.StateTable}'; pass a file that does not exist yet"
            );
        }
    }

    private StoreState? ReadState()
    {
        using var command = _connection.CreateCommand();
        command.CommandText =
            $"SELECT version, generation, layout, corpus, shared_hash, format FROM {StoreLayout.StateTable}";
        using var reader = command.ExecuteReader();
        if (!reader.Read())
        {
            return null;
        }

        StoreFormat.EnsureKnown(reader.GetInt32(5), _name);
        return new(
            reader.GetInt64(0),
            reader.GetInt32(1),
            reader.GetString(2),
            reader.GetString(3),
            reader.GetString(4)
        );
    }

    /// <summary>Makes the tables in the place of those of another layout.</summary>
    private void CreateTables()
    {
        _sql.Execute($"DROP TABLE IF EXISTS {Search}");
        var former = _sql.Strings("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
            .Where(name => name != StoreLayout.StateTable)
            .ToList();
        _former = former.Contains("article") ? [.. _sql.Strings("SELECT id FROM article")] : [];
        former.ForEach(name => _sql.Execute($"DROP TABLE {Name(name)}"));
        foreach (var table in Tables(_layout))
        {
            _sql.Execute(table);
        }
    }

    private void Insert(string table, IReadOnlyList<object?[]> rows, string? contentHash = null)
    {
        foreach (var row in rows)
        {
            _sql.Execute(InsertInto(table), contentHash is null ? row : [contentHash, .. row]);
        }
    }

    /// <summary>Made once for each table, since it is run for each row.</summary>
    private string InsertInto(string table)
    {
        if (!_inserts.TryGetValue(table, out var sql))
        {
            var columns = _layout.Table(table).Columns.Select(column => column.Name).ToList();
            if (table == "article")
            {
                columns.Insert(0, ContentHash);
            }

            var parameters = string.Join(", ", columns.Select((_, i) => $"${i}"));
            sql = $"INSERT INTO {Name(table)} ({Names(columns)}) VALUES ({parameters})";
            _inserts.Add(table, sql);
        }

        return sql;
    }

    private void Delete(string table, string column, string id) =>
        _sql.Execute($"DELETE FROM {Name(table)} WHERE {Name(column)} = $0", id);

    private void Guarded(Action action) =>
        Guarded(() =>
        {
            action();
            return true;
        });

    private T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Explain(e, _name);
        }
    }
}

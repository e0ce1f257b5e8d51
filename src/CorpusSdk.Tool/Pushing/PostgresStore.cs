using CorpusSdk.Core.Storage;
using static CorpusSdk.Tool.Pushing.PostgresDefinitions;
using static CorpusSdk.Tool.Pushing.StoreSql;

namespace CorpusSdk.Tool.Pushing;

/// <summary>
/// A store in PostgreSQL. Rows are committed in batches under the next version, which nobody sees before the last
/// transaction names it. What an interrupted push left is removed by the next one.
/// </summary>
/// <param name="coordinator">The server that readers connect to.</param>
/// <param name="shards">The servers that have a part of the articles each; none if the coordinator has all.</param>
internal sealed class PostgresStore(PostgresServer coordinator, IReadOnlyList<PostgresServer> shards) : IStore
{
    private readonly PostgresServer[] _servers = [coordinator, .. shards];
    private StoreLayout _layout = null!;
    private string _store = "";
    private bool _isNew;
    private bool _isMarked;
    private List<string> _former = [];

    public StoreState? State { get; private set; }

    private long Version => State?.Version ?? 0;

    private int Generation => (State?.Generation ?? 0) + (_isNew ? 1 : 0);

    public void Begin(StoreLayout layout)
    {
        _layout = layout;
        OnEach(server => server.Open());
        PostgresLock.Take(coordinator);
        var (state, store) = PostgresState.Read(coordinator, layout, shards.Count);
        (State, _store) = (state, store);
        PostgresShards.Connect(coordinator, shards, store);
        _isNew = State?.Layout != layout.Hash;
        PostgresCleanup.Run(_servers, State?.Generation ?? 0, Version, shards.Count > 0);
        if (_isNew)
        {
            _former = State is null ? [] : VisibleArticles();
            OnEach(CreateTables);
        }
    }

    public IReadOnlyDictionary<string, string> HashesOf(IReadOnlyList<string> articles)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_isNew)
        {
            return found;
        }

        var places = PlacesOf(articles);
        var rows = RowTable(_layout.Table("article"));
        OnEach(server =>
        {
            string[] ids = [.. articles.Where(id => places[id] == server)];
            var hashes = server.Query(
                $"SELECT id, {ContentHash} FROM {Name(rows(server))} WHERE id = ANY ($1) AND {IsVisible}",
                reader => (reader.GetString(0), reader.GetString(1)),
                ids,
                Version
            );
            lock (found)
            {
                hashes.ForEach(pair => found[pair.Item1] = pair.Item2);
            }
        });
        return found;
    }

    public void Replace(IReadOnlyList<StoredArticle> articles, IReadOnlyList<string> former)
    {
        if (articles.Count == 0)
        {
            return;
        }

        Mark();
        var places = PlacesOf([.. articles.Select(article => article.Id)]);
        OnEach(server =>
        {
            var here = articles.Where(article => places[article.Id] == server).ToList();
            server.InTransaction(() =>
            {
                End(server, [.. former.Where(id => places[id] == server)]);
                foreach (var table in TablesOfArticles)
                {
                    server.Copy(
                        table,
                        RowTable(table)(server),
                        here.SelectMany(article => Sent(article, table)),
                        Version + 1
                    );
                }
            });
        });
    }

    public IEnumerable<string> ArticleIds() => _isNew ? _former : VisibleArticles();

    public void Remove(IReadOnlyList<string> articles)
    {
        if (articles.Count == 0 || _isNew)
        {
            return;
        }

        Mark();
        var places = PlacesOf(articles);
        OnEach(server => server.InTransaction(() => End(server, [.. articles.Where(id => places[id] == server)])));
    }

    public void Replace(SharedRows rows)
    {
        Mark();
        coordinator.InTransaction(() =>
        {
            foreach (var (name, content) in rows.Tables)
            {
                var table = _layout.Table(name);
                EndOwners(table, [.. content.Select(row => (string)row[0]!).Distinct(StringComparer.Ordinal)]);
                coordinator.Copy(table, RowsOf(table, Generation), content, Version + 1);
            }
        });
    }

    public IReadOnlyList<string> OwnersIn(StoreTable table) =>
        coordinator.Query(
            $"SELECT DISTINCT {Name(table.Columns[0].Name)} FROM {Name(RowsOf(table, Generation))} "
                + $"WHERE to_version = {Forever}",
            reader => reader.GetString(0)
        );

    public void Remove(StoreTable table, IReadOnlyList<string> owners)
    {
        Mark();
        EndOwners(table, [.. owners]);
    }

    public string? FindSharedDelegation() =>
        (string?)
            coordinator.Scalar(
                $"SELECT id FROM {Name(RowsOf(_layout.Table("delegation"), Generation))} "
                    + $"WHERE to_version = {Forever} GROUP BY id HAVING count(*) > 1 LIMIT 1"
            );

    public void Publish(StoreState state)
    {
        if (_isNew)
        {
            OnEach(server =>
            {
                foreach (var (table, name) in TablesOn(server))
                {
                    foreach (var index in Indexes(table, name))
                    {
                        server.Execute(index);
                    }
                }
            });
            foreach (var table in _layout.Tables)
            {
                coordinator.Execute($"ANALYZE {Name(RowsOf(table, Generation))}");
            }
        }

        coordinator.InTransaction(() =>
        {
            if (_isNew)
            {
                var views = coordinator.Query(
                    "SELECT viewname::text FROM pg_views WHERE schemaname = current_schema() "
                        + "AND viewname IN (SELECT regexp_replace(name, '_rows_[0-9]+$', '') FROM corpus_table)",
                    reader => reader.GetString(0)
                );
                views.ForEach(view => coordinator.Execute($"DROP VIEW {Name(view)}"));
                foreach (var table in _layout.Tables)
                {
                    coordinator.Execute(View(table, Generation));
                }
            }

            PostgresState.Write(coordinator, state, _store, shards.Count);
        });
    }

    public void Dispose()
    {
        foreach (var server in _servers)
        {
            server.Dispose();
        }
    }

    /// <summary>Those of the version that readers see.</summary>
    private List<string> VisibleArticles() =>
        coordinator.Query("SELECT id FROM article", reader => reader.GetString(0));

    private const string IsVisible = "from_version <= $2 AND to_version > $2";

    private IEnumerable<StoreTable> TablesOfArticles => _layout.Tables.Where(table => table.ArticleColumn is not null);

    /// <summary>The name of the table with the rows, by the server.</summary>
    private Func<PostgresServer, string> RowTable(StoreTable table) =>
        server =>
            RowsOf(table, Generation) + (shards.Count > 0 && server == coordinator ? PostgresShards.LocalSuffix : "");

    /// <summary>The tables with rows on a server, with their names there.</summary>
    private IEnumerable<(StoreTable Table, string Name)> TablesOn(PostgresServer server) =>
        TablesOfArticles
            .Select(table => (table, RowTable(table)(server)))
            .Concat(
                server != coordinator
                    ? []
                    : _layout
                        .Tables.Where(table => table.ArticleColumn is null)
                        .Select(table => (table, RowsOf(table, Generation)))
            );

    /// <summary>Makes the tables of a new generation, and notes their names, so that a push can remove them.</summary>
    private void CreateTables(PostgresServer server) =>
        server.InTransaction(() =>
        {
            foreach (var (table, name) in TablesOn(server))
            {
                var parent = RowsOf(table, Generation);
                server.Execute("INSERT INTO corpus_table VALUES ($1, $2)", Generation, parent);
                if (name == parent)
                {
                    server.Execute(Table(table, name));
                    continue;
                }

                server.Execute(Partitioned(table, parent));
                server.Execute(LocalPartition(parent, name, _servers.Length));
                for (var number = 1; number < _servers.Length; number++)
                {
                    server.Execute(
                        ForeignPartition(
                            parent,
                            $"{parent}_{number}",
                            PostgresShards.ServerName(number),
                            _servers.Length,
                            number
                        )
                    );
                }
            }
        });

    /// <summary>Notes that rows are being written, so that the next push removes what this one may leave.</summary>
    private void Mark()
    {
        if (!_isMarked)
        {
            coordinator.Execute("INSERT INTO corpus_push VALUES ($1)", Version + 1);
            _isMarked = true;
        }
    }

    /// <summary>The server of each article, as PostgreSQL itself finds it.</summary>
    private Dictionary<string, PostgresServer> PlacesOf(IReadOnlyList<string> articles) =>
        shards.Count == 0
            ? articles.ToDictionary(id => id, _ => coordinator, StringComparer.Ordinal)
            : coordinator
                .Query(
                    "SELECT id, place FROM unnest($1) id, generate_series(0, $2 - 1) place "
                        + "WHERE satisfies_hash_partition($3::regclass, $2, place, id)",
                    reader => (Id: reader.GetString(0), Place: reader.GetInt32(1)),
                    articles.ToArray(),
                    _servers.Length,
                    Name(RowsOf(_layout.Table("article"), Generation))
                )
                .ToDictionary(pair => pair.Id, pair => _servers[pair.Place], StringComparer.Ordinal);

    private void End(PostgresServer server, string[] articles)
    {
        if (articles.Length == 0)
        {
            return;
        }

        foreach (var table in TablesOfArticles)
        {
            server.Execute(
                $"UPDATE {Name(RowTable(table)(server))} SET to_version = $1 "
                    + $"WHERE {Name(table.ArticleColumn!)} = ANY ($2) AND to_version = {Forever}",
                Version + 1,
                articles
            );
        }
    }

    private void EndOwners(StoreTable table, string[] owners) =>
        coordinator.Execute(
            $"UPDATE {Name(RowsOf(table, Generation))} SET to_version = $1 "
                + $"WHERE {Name(table.Columns[0].Name)} = ANY ($2) AND to_version = {Forever}",
            Version + 1,
            owners
        );

    private static IEnumerable<object?[]> Sent(StoredArticle article, StoreTable table)
    {
        var rows = article.Tables.First(rows => rows.Table == table.Name).Rows;
        if (table.Name != "article")
        {
            return rows;
        }

        var language = table.Columns.ToList().FindIndex(column => column.Name == "language");
        return rows.Select(row => (object?[])[.. row, article.ContentHash, SearchConfigs.Of((string)row[language]!)]);
    }

    /// <summary>Does something on all servers at once.</summary>
    private void OnEach(Action<PostgresServer> action)
    {
        try
        {
            _ = Parallel.ForEach(_servers, new() { MaxDegreeOfParallelism = _servers.Length }, action);
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<ToolException>().FirstOrDefault() is { } first)
        {
            throw first;
        }
    }
}

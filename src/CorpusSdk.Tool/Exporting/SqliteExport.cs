using CorpusSdk.Core.Binding;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Showing;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Exporting;

/// <summary>Exports a corpus as an SQLite database with full-text indexes over articles and quotes.</summary>
internal static class SqliteExport
{
    private const string Schema = """
        PRAGMA page_size = 4096;
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        CREATE TABLE articles (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, published TEXT, publisher TEXT,
            url TEXT, language TEXT NOT NULL, dateline TEXT, file TEXT NOT NULL, text TEXT NOT NULL);
        CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL, country TEXT) WITHOUT ROWID;
        CREATE TABLE aliases (
            person TEXT NOT NULL REFERENCES people, alias TEXT NOT NULL, PRIMARY KEY (person, alias)) WITHOUT ROWID;
        CREATE TABLE roles (
            person TEXT NOT NULL REFERENCES people, place INTEGER NOT NULL, title TEXT NOT NULL, "from" TEXT, "to" TEXT,
            PRIMARY KEY (person, place)) WITHOUT ROWID;
        CREATE TABLE quotes (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article TEXT NOT NULL REFERENCES articles (id),
            text TEXT NOT NULL, kind TEXT NOT NULL, speaker TEXT REFERENCES people, source TEXT, said_by TEXT, cue TEXT,
            via TEXT, attribution TEXT NOT NULL, attribution_start INTEGER, attribution_end INTEGER,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, location TEXT NOT NULL);
        CREATE TABLE speakers (
            quote TEXT NOT NULL REFERENCES quotes (id), person TEXT NOT NULL REFERENCES people,
            place INTEGER NOT NULL, PRIMARY KEY (quote, person)) WITHOUT ROWID;
        CREATE TABLE mentions (
            article TEXT NOT NULL REFERENCES articles (id), person TEXT NOT NULL REFERENCES people,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (article, start)) WITHOUT ROWID;
        CREATE TABLE delegations (
            id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES articles (id), party TEXT, event TEXT,
            head TEXT REFERENCES people, stated_count INTEGER) WITHOUT ROWID;
        CREATE TABLE members (
            delegation TEXT NOT NULL REFERENCES delegations, person TEXT NOT NULL REFERENCES people,
            place INTEGER NOT NULL, role TEXT, PRIMARY KEY (delegation, person)) WITHOUT ROWID;
        CREATE TABLE entries (
            collection TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL, file TEXT NOT NULL,
            article TEXT REFERENCES articles (id), text TEXT, PRIMARY KEY (collection, id)) WITHOUT ROWID;
        CREATE TABLE properties (
            kind TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, value TEXT,
            PRIMARY KEY (kind, owner, name)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE article_search USING fts5 (
            title, text, content = 'articles', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE quote_search USING fts5 (
            text, said_by, content = 'quotes', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
        """;

    /// <summary>Run after the rows are inserted, since building indexes at the end is faster.</summary>
    private const string Indexes = """
        CREATE INDEX quotes_by_speaker ON quotes (speaker);
        CREATE INDEX speakers_by_person ON speakers (person);
        CREATE INDEX quotes_by_article ON quotes (article);
        CREATE INDEX mentions_by_person ON mentions (person);
        CREATE INDEX members_by_person ON members (person);
        INSERT INTO article_search (article_search) VALUES ('rebuild');
        INSERT INTO quote_search (quote_search) VALUES ('rebuild');
        """;

    /// <summary>Writes the database.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="path">A file that does not exist yet.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(CorpusView corpus, string path)
    {
        try
        {
            Fill(corpus, path);
        }
        catch (SqliteException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    private static void Fill(CorpusView corpus, string path)
    {
        // Connection pooling would keep the file open.
        using SqliteConnection connection = new(
            new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()
        );
        connection.Open();
        Execute(connection, Schema);
        using var transaction = connection.BeginTransaction();
        Insert(
            transaction,
            "people",
            3,
            corpus.People.Select(person => (object?[])[person.Id, person.Person.FullName, person.Person.Country])
        );
        Insert(
            transaction,
            "aliases",
            2,
            corpus.People.SelectMany(person => person.Person.Aliases.Select(alias => (object?[])[person.Id, alias]))
        );
        Insert(
            transaction,
            "roles",
            5,
            corpus.People.SelectMany(person =>
                person.Person.Roles.Select(
                    (role, place) =>
                        (object?[])[person.Id, place, role.Title, role.From?.ToString(), role.To?.ToString()]
                )
            )
        );
        Insert(
            transaction,
            "articles",
            10,
            corpus.Articles.Select(
                (article, number) =>
                    article.Model is var model
                        ? (object?[])
                            [
                                number + 1,
                                model.Id,
                                model.Title,
                                model.Published?.ToString(),
                                model.Publisher,
                                model.Url,
                                model.Language,
                                model.Dateline,
                                model.DisplayPath,
                                article.Text.Text,
                            ]
                        : []
            )
        );
        Insert(
            transaction,
            "quotes",
            16,
            corpus.Quotes.Select(
                (quote, number) =>
                    quote.Model is var model
                        ? (object?[])
                            [
                                number + 1,
                                quote.Id,
                                quote.Article.Model.Id,
                                quote.Text,
                                Listings.KindOf(model),
                                model.Speaker,
                                model.Source,
                                quote.AttributedTo,
                                model.Cue,
                                model.Via,
                                Listings.AttributionOf(model),
                                model.Attribution.Range?.Start,
                                model.Attribution.Range?.End,
                                model.Range.Start,
                                model.Range.End,
                                Listings.FormatLocation(quote.Article.Model.DisplayPath, model.Position),
                            ]
                        : []
            )
        );
        Insert(
            transaction,
            "speakers",
            3,
            corpus.Quotes.SelectMany(quote =>
                quote.Model.Speakers.Select((speaker, place) => (object?[])[quote.Id, speaker.Person, place])
            )
        );
        Insert(
            transaction,
            "mentions",
            4,
            corpus.Articles.SelectMany(article =>
                article.Model.Mentions.Select(mention =>
                    (object?[])[article.Model.Id, mention.Person, mention.Range.Start, mention.Range.End]
                )
            )
        );
        Insert(
            transaction,
            "delegations",
            6,
            corpus.Delegations.Select(delegation =>
                delegation.Model is var model
                    ? (object?[])
                        [model.Id, delegation.Article.Model.Id, model.Party, model.Event, model.Head, model.StatedCount]
                    : []
            )
        );
        Insert(
            transaction,
            "members",
            4,
            corpus.Delegations.SelectMany(delegation =>
                delegation.Model.Members.Select(
                    (member, place) => (object?[])[delegation.Model.Id, member.Person, place, member.Role]
                )
            )
        );
        Insert(
            transaction,
            "entries",
            6,
            corpus.Entries.Select(
                (entry, place) =>
                    (object?[])
                        [
                            entry.SetName,
                            entry.Model.Id,
                            place,
                            entry.Model.Location.DisplayPath,
                            entry.ArticleId,
                            entry.Text,
                        ]
            )
        );
        Insert(transaction, "properties", 4, PropertiesOf(corpus));
        transaction.Commit();
        Execute(connection, Indexes);
    }

    /// <summary>The user's own properties of everything: a row for each value. Lists and mappings are JSON.</summary>
    private static IEnumerable<object?[]> PropertiesOf(CorpusView corpus)
    {
        var all = corpus
            .Articles.Select(article =>
                (Kind: "article", article.Model.Id, corpus.PropertiesOf(RecordRole.Article, article.Model.Fields))
            )
            .Concat(
                corpus.Quotes.Select(quote =>
                    ("quote", quote.Id, corpus.PropertiesOf(RecordRole.Quote, quote.Model.Fields))
                )
            )
            .Concat(
                corpus.People.Select(person =>
                    ("person", person.Id, corpus.PropertiesOf(RecordRole.Person, person.Person.Fields))
                )
            )
            .Concat(
                corpus.Delegations.Select(item =>
                    ("delegation", item.Model.Id, corpus.PropertiesOf(RecordRole.Delegation, item.Model.Fields))
                )
            )
            .Concat(corpus.Entries.Select(entry => (entry.SetName, entry.Model.Id, corpus.PropertiesOf(entry))));
        foreach (var (kind, owner, properties) in all)
        {
            foreach (var (name, value) in properties ?? [])
            {
                yield return [kind, owner, name, OwnProperties.CellOf(value)];
            }
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The SQL is a constant of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        _ = command.ExecuteNonQuery();
    }

    private static void Insert(SqliteTransaction transaction, string table, int columns, IEnumerable<object?[]> rows)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The table names are constants of this file.
        command.CommandText =
            $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(i => $"$p{i}"))})";
#pragma warning restore CA2100
        var parameters = Enumerable
            .Range(0, columns)
            .Select(i => command.Parameters.Add(new SqliteParameter($"$p{i}", null)))
            .ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < columns; i++)
            {
                parameters[i].Value = row[i] ?? DBNull.Value;
            }

            _ = command.ExecuteNonQuery();
        }
    }
}

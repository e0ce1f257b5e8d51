using CorpusSdk.Tool.Terminal;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Pushing;

/// <summary>The database that <c>--to</c> names.</summary>
/// <param name="Name">The file or server, without a password, as messages show it.</param>
internal abstract record StoreTarget(string Name)
{
    /// <summary>Reads a path or a connection string.</summary>
    /// <param name="text">The value of <c>--to</c>.</param>
    /// <param name="shards">The connection strings of <c>--shards</c>.</param>
    /// <exception cref="ToolException">The connection string is not valid.</exception>
    public static StoreTarget Parse(string text, IReadOnlyList<string> shards)
    {
        if (text.Trim().Length == 0)
        {
            throw new ToolException("'--to' is empty; pass a file such as 'corpus.db', or a connection string");
        }

        var keys = KeysOf(text);
        if (PostgresTarget.IsUrl(text) || keys.Overlaps(PostgresTarget.Keys))
        {
            return new PostgresTarget(
                PostgresTarget.Read(text, "--to"),
                [.. shards.Select(shard => PostgresTarget.Read(shard, "--shards"))]
            );
        }

        if (shards.Count > 0)
        {
            throw new ToolException(
                "'--shards' needs PostgreSQL in '--to'; pass 'Host=…;Database=…', or leave out '--shards'"
            );
        }

        return keys.Overlaps(SqliteTarget.Keys)
            ? SqliteTarget.OfConnectionString(text)
            : new SqliteTarget(new() { DataSource = Path.GetFullPath(text) }, text);
    }

    /// <summary>Opens nothing yet.</summary>
    public abstract IStore Create();

    /// <summary>The keywords of a connection string; none if the text is a path.</summary>
    private static HashSet<string> KeysOf(string text) =>
        text.Split(';')
            .Where(pair => pair.Contains('=', StringComparison.Ordinal))
            .Select(pair => pair.Split('=')[0].Trim())
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}

/// <summary>A file with an SQLite database.</summary>
internal sealed record SqliteTarget(SqliteConnectionStringBuilder ConnectionString, string Path)
    : StoreTarget(DiskPath.ForDisplay(System.IO.Path.GetFullPath(Path)))
{
    /// <summary>The keywords by which a connection string names a file.</summary>
    public static readonly string[] Keys = ["Data Source", "DataSource", "Filename"];

    public static SqliteTarget OfConnectionString(string text)
    {
        try
        {
            SqliteConnectionStringBuilder builder = new(text);
            if (
                builder.DataSource.Length == 0
                || builder.DataSource == ":memory:"
                || builder.Mode == SqliteOpenMode.Memory
            )
            {
                throw new ToolException(
                    "the connection string names no file, and a database in memory would be gone at once; "
                        + "pass 'Data Source=<file>'"
                );
            }

            return new(builder, builder.DataSource);
        }
        catch (ArgumentException e)
        {
            throw new ToolException($"the connection string of '--to' is not valid: {e.Message}");
        }
    }

    public override IStore Create()
    {
        if (Directory.Exists(Path))
        {
            throw new ToolException($"'{DiskPath.Short(Path)}' is a folder; pass the name of a file");
        }

        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path));
        return Directory.Exists(folder)
            ? new SqliteStore(new(ConnectionString.ToString()), Name)
            : throw new ToolException(
                $"there is no folder '{DiskPath.Short(folder ?? Path)}'; create it, or pass another file"
            );
    }
}

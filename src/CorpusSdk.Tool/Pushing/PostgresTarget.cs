using Npgsql;

namespace CorpusSdk.Tool.Pushing;

/// <summary>A database of PostgreSQL, with the databases that have a part of the articles each.</summary>
internal sealed record PostgresTarget(
    NpgsqlConnectionStringBuilder Settings,
    IReadOnlyList<NpgsqlConnectionStringBuilder> Shards
) : StoreTarget(NameOf(Settings))
{
    /// <summary>The keywords by which a connection string names a server.</summary>
    public static readonly string[] Keys = ["Host", "Server"];

    private static readonly string[] s_schemes = ["postgres://", "postgresql://"];

    /// <summary>Whether the text is a URL of PostgreSQL.</summary>
    public static bool IsUrl(string text) =>
        s_schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a URL or a connection string.</summary>
    /// <exception cref="ToolException">It is not valid; the message does not have it.</exception>
    public static NpgsqlConnectionStringBuilder Read(string text, string option)
    {
        try
        {
            NpgsqlConnectionStringBuilder settings = new(IsUrl(text) ? FromUrl(text, option) : text);
            return string.IsNullOrEmpty(settings.Host)
                ? throw new ToolException(
                    $"the connection string of '{option}' names no host; pass 'Host=…;Database=…'"
                )
                : settings;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException)
        {
            // The message may repeat a value of the text, such as a password without quotation marks.
            throw new ToolException(
                $"the connection string of '{option}' is not valid"
                    + (e is ArgumentException { ParamName: { } key } ? $": '{key}'" : "")
                    + "; pass 'Host=…;Port=…;Database=…;Username=…;Password=…' "
                    + "or 'postgres://user:password@host:port/database'"
            );
        }
    }

    /// <summary>The server and its database without the user: <c>localhost:5432/news</c>.</summary>
    public static string NameOf(NpgsqlConnectionStringBuilder settings) =>
        $"{settings.Host}:{settings.Port}/{settings.Database ?? settings.Username}";

    public override IStore Create() =>
        new PostgresStore(new(Settings), [.. Shards.Select(shard => new PostgresServer(shard))]);

    private static string FromUrl(string text, string option)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0)
        {
            throw new ToolException(
                $"the URL of '{option}' is not valid; pass 'postgres://user:password@host:port/database', "
                    + "with '%40' for '@' in a password"
            );
        }

        NpgsqlConnectionStringBuilder settings = new() { Host = url.IdnHost, Port = url.Port > 0 ? url.Port : 5432 };
        var user = url.UserInfo.Split(':', 2);
        settings.Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null;
        settings.Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null;
        settings.Database = url.AbsolutePath.Length > 1 ? Uri.UnescapeDataString(url.AbsolutePath[1..]) : null;
        foreach (var pair in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            settings[NameOfParameter(Uri.UnescapeDataString(parts[0]))] = Uri.UnescapeDataString(
                parts.ElementAtOrDefault(1) ?? ""
            );
        }

        return settings.ToString();
    }

    /// <summary>URLs have the names of libpq.</summary>
    private static string NameOfParameter(string name) =>
        name switch
        {
            "sslmode" => "SSL Mode",
            "sslrootcert" => "Root Certificate",
            "application_name" => "Application Name",
            "connect_timeout" => "Timeout",
            "options" => "Options",
            _ => name,
        };
}

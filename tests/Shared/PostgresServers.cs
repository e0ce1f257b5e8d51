using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CorpusSdk.Tests.Servers;

/// <summary>Servers of PostgreSQL on loopback that a test starts, stops and throws away.</summary>
public sealed class PostgresServers : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    /// <summary>PostgreSQL refuses to run as root, and its packages make this user.</summary>
    private static readonly bool s_isRoot = Environment.UserName == "root";

    private readonly string _folder;
    private readonly string _settings;
    private readonly int[] _ports;
    private int _databases;

    /// <param name="count">The number of servers.</param>
    /// <param name="settings">Options of the servers; by default those that make tests fast.</param>
    public PostgresServers(int count, string settings = "-c fsync=off")
    {
        _settings = settings;
        _folder = (s_isRoot ? Run("mktemp", "-d") : Directory.CreateTempSubdirectory("pg").FullName).Trim();
        _ports = [.. Enumerable.Range(0, count).Select(_ => FreePort())];
        for (var server = 0; server < count; server++)
        {
            _ = Run(Program("initdb"), "-D", Data(server), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
            Start(server);
        }
    }

    /// <summary>Why there are no servers; null if they can be started.</summary>
    public static string? Missing { get; } =
        OperatingSystem.IsWindows() ? "needs PostgreSQL on a Unix system"
        : Binaries() is null ? "needs PostgreSQL: initdb and pg_ctl (Debian: apt-get install postgresql)"
        : null;

    /// <summary>The port of a server.</summary>
    public int Port(int server) => _ports[server];

    /// <summary>Makes an empty database, and returns its connection string.</summary>
    public string CreateDatabase(int server = 0)
    {
        var name = "test" + Interlocked.Increment(ref _databases).ToString(CultureInfo.InvariantCulture);
        _ = Run(Program("createdb"), "-h", "127.0.0.1", "-p", Text(_ports[server]), "-U", "postgres", name);
        return $"Host=127.0.0.1;Port={_ports[server]};Username=postgres;Database={name}";
    }

    public void Start(int server) =>
        _ = Run(
            Program("pg_ctl"),
            "-D",
            Data(server),
            "-l",
            Data(server) + ".log",
            "-w",
            "-o",
            $"-p {_ports[server]} -k {_folder} -c listen_addresses=127.0.0.1 -c max_connections=50 {_settings}",
            "start"
        );

    /// <summary>Stops a server as a crash would.</summary>
    public void Stop(int server) => _ = Run(Program("pg_ctl"), "-D", Data(server), "-m", "immediate", "-w", "stop");

    public void Dispose()
    {
        for (var server = 0; server < _ports.Length; server++)
        {
            if (File.Exists(Path.Combine(Data(server), "postmaster.pid")))
            {
                Stop(server);
            }
        }

        _ = Run("rm", "-rf", _folder);
    }

    private string Data(int server) => Path.Combine(_folder, "data" + Text(server));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Program(string name) => Path.Combine(Binaries()!, name);

    /// <summary>Debian keeps the programs of servers out of the path, in a folder for each version.</summary>
    private static string? Binaries()
    {
        const string Debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        return versions
            .OrderByDescending(folder => folder.Length)
            .ThenByDescending(folder => folder, StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Run(string program, params string[] arguments)
    {
        string[] all = s_isRoot ? ["runuser", "-u", "postgres", "--", program, .. arguments] : [program, .. arguments];

        // Not redirected to a pipe: the server would keep it open.
        var output = Path.GetTempFileName();
        if (s_isRoot && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(output, (UnixFileMode)0b110_110_110);
        }

        try
        {
            ProcessStartInfo start = new("/bin/sh") { WorkingDirectory = "/" };
            string[] shell = ["-c", "out=$1; shift; exec \"$@\" >\"$out\" 2>&1 </dev/null", "sh", output, .. all];
            Array.ForEach(shell, start.ArgumentList.Add);
            using var process = Process.Start(start)!;
            if (!process.WaitForExit(s_limit))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"'{string.Join(' ', all)}' ran longer than {s_limit}");
            }

            var text = File.ReadAllText(output);
            return process.ExitCode == 0
                ? text
                : throw new InvalidOperationException($"'{string.Join(' ', all)}' failed: {text}");
        }
        finally
        {
            File.Delete(output);
        }
    }
}

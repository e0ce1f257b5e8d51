using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>An editor that has started <c>dotnet corpus lsp</c> in a process of its own.</summary>
internal sealed class EditorProcess : IDisposable
{
    private readonly Process _server;
    private readonly Dictionary<string, int> _versions = new(StringComparer.Ordinal);
    private int _id;

    /// <param name="tool">The assembly of the tool.</param>
    /// <param name="folder">The folder that the editor has open.</param>
    public EditorProcess(string tool, string folder)
    {
        _server = Command.Start(
            folder,
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [tool, "lsp"],
            new KeyValuePair<string, string>("DOTNET_ROLL_FORWARD", "Major")
        );
        _ = _server.StandardError.ReadToEndAsync();
        _ = Ask("initialize", new { rootUri = UriOf(folder), capabilities = new { } });
        Tell("initialized", new { });
    }

    public double WorkingSet
    {
        get
        {
            _server.Refresh();
            return _server.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Opens a document, and waits for its problems.</summary>
    public TimeSpan Open(string path)
    {
        var start = Stopwatch.GetTimestamp();
        _versions[path] = 1;
        Tell(
            "textDocument/didOpen",
            new
            {
                textDocument = new
                {
                    uri = UriOf(path),
                    languageId = "",
                    version = 1,
                    text = File.ReadAllText(path),
                },
            }
        );
        WaitForProblems(path);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Replaces characters of a line, and waits for the problems of the document.</summary>
    public TimeSpan Edit(string path, int line, int character, int removed, string inserted)
    {
        var start = Stopwatch.GetTimestamp();
        Tell(
            "textDocument/didChange",
            new
            {
                textDocument = new { uri = UriOf(path), version = ++_versions[path] },
                contentChanges = new[]
                {
                    new
                    {
                        text = inserted,
                        range = new
                        {
                            start = new { line, character },
                            end = new { line, character = character + removed },
                        },
                    },
                },
            }
        );
        WaitForProblems(path);
        return Stopwatch.GetElapsedTime(start);
    }

    public JsonNode? Ask(string method, object parameters)
    {
        var id = ++_id;
        Send(
            new
            {
                jsonrpc = "2.0",
                id,
                method,
                @params = parameters,
            }
        );
        while (true)
        {
            var message = Read();
            if (message["id"] is { } answered && (int)answered == id)
            {
                return message["result"];
            }
        }
    }

    public void Dispose()
    {
        _server.Kill();
        _server.Dispose();
    }

    private void Tell(string method, object parameters) =>
        Send(
            new
            {
                jsonrpc = "2.0",
                method,
                @params = parameters,
            }
        );

    private void WaitForProblems(string path)
    {
        var uri = UriOf(path);
        while (true)
        {
            var message = Read();
            if (
                (string?)message["method"] == "textDocument/publishDiagnostics"
                && (string?)message["params"]!["uri"] == uri
                && (int?)message["params"]!["version"] == _versions[path]
            )
            {
                return;
            }
        }
    }

    private void Send(object message)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(message);
        var output = _server.StandardInput.BaseStream;
        output.Write(
            Encoding.ASCII.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")
            )
        );
        output.Write(content);
        output.Flush();
    }

    private JsonNode Read()
    {
        var input = _server.StandardOutput.BaseStream;
        var length = 0;
        StringBuilder line = new();
        while (true)
        {
            var next = input.ReadByte();
            if (next < 0)
            {
                throw new EndOfStreamException("the language server has ended");
            }

            if (next == '\n')
            {
                var header = line.ToString().TrimEnd('\r');
                if (header.Length == 0)
                {
                    break;
                }

                length = header.StartsWith("Content-Length:", StringComparison.Ordinal)
                    ? int.Parse(header["Content-Length:".Length..], CultureInfo.InvariantCulture)
                    : length;
                _ = line.Clear();
            }
            else
            {
                _ = line.Append((char)next);
            }
        }

        var content = new byte[length];
        input.ReadExactly(content);
        return JsonNode.Parse(content)!;
    }

    private static string UriOf(string path) => new Uri(path).AbsoluteUri;
}

using System.Diagnostics;
using System.Net.Sockets;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Terminal;

/// <summary>Output follows links, keeps permissions, and never replaces what is not a regular file.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n")
        .With("seeds/ferry.txt", "Ferry\n\n\"We will not sail before May,\" said Jane Doe.\n")
        .With("seeds/ferry.yaml", "quotes:\n  - { text: \"We will not sail before May,\", speaker: jane-doe }\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json", "{")]
    [InlineData("sqlite", "SQLite format 3")]
    [InlineData("report", "<!DOCTYPE html>")]
    public async Task Links_are_followed(string format, string start)
    {
        _ = _folder.With("real/out", "old");
        _ = File.CreateSymbolicLink(_folder.PathOf("second"), "real/out");
        _ = File.CreateSymbolicLink(_folder.PathOf("first"), "second");
        await WriteAsync(format, "first");
        Assert.Equal(("second", "real/out"), (LinkTarget("first"), LinkTarget("second")));
        Assert.StartsWith(start, _folder.Read("real/out"), StringComparison.OrdinalIgnoreCase);

        _ = File.CreateSymbolicLink(_folder.PathOf("dangling"), "real/new");
        await WriteAsync(format, "dangling");
        Assert.Equal("real/new", LinkTarget("dangling"));
        Assert.StartsWith(start, _folder.Read("real/new"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.PathOf("real")).Length);
    }

    [Theory]
    [InlineData("csv", "quotes.csv")]
    [InlineData("folder", "index.html")]
    public async Task Links_to_folders_are_followed(string format, string file)
    {
        _ = Directory.CreateSymbolicLink(_folder.PathOf("link"), "real");
        await WriteAsync(format, "link");
        await WriteAsync(format, "link");
        Assert.Equal("real", LinkTarget("link"));
        Assert.True(File.Exists(_folder.PathOf("real/" + file)));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sqlite")]
    [InlineData("csv")]
    [InlineData("report")]
    [InlineData("folder")]
    public async Task Links_in_a_circle_are_an_error(string format)
    {
        _ = File.CreateSymbolicLink(_folder.PathOf("a"), "b");
        _ = File.CreateSymbolicLink(_folder.PathOf("b"), "a");
        var run = await RunAsync(format, _folder.PathOf("a"));
        Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
        Assert.Matches("^error: the symbolic link '[^']+' leads back to itself; remove it, or pass another", run.Error);
        Assert.Equal("b", LinkTarget("a"));
    }

    [Fact]
    public async Task Data_files_that_are_links_stay_links()
    {
        _ = _folder.With("ferry.yaml", _folder.Read("seeds/ferry.yaml"));
        File.Delete(_folder.PathOf("seeds/ferry.yaml"));
        _ = File.CreateSymbolicLink(_folder.PathOf("seeds/ferry.yaml"), "../ferry.yaml");
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("pin", _folder.Corpus)).Code);
        Assert.Equal("../ferry.yaml", LinkTarget("seeds/ferry.yaml"));
        Assert.Contains("pin:", _folder.Read("ferry.yaml"), StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("json")]
    [InlineData("sqlite")]
    [InlineData("report")]
    public async Task Permissions_are_kept(string format)
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupExecute;
        _ = _folder.With("out", "old");
#pragma warning disable CA1416 // The attribute skips the test on Windows.
        File.SetUnixFileMode(_folder.PathOf("out"), Mode);
        await WriteAsync(format, "out");
        Assert.Equal(Mode, File.GetUnixFileMode(_folder.PathOf("out")));
#pragma warning restore CA1416
    }

    [UnixTheory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("jsonld")]
    [InlineData("report")]
    public async Task Text_is_written_to_a_pipe(string format)
    {
        var pipe = CreatePipe();
        await WriteAsync(format, "file");
        var reading = Task.Run(() => File.ReadAllText(pipe));
        await WriteAsync(format, "pipe");
        Assert.Equal(_folder.Read("file"), await reading);

        // The pipe is still one, so that it can be used again.
        _ = File.CreateSymbolicLink(_folder.PathOf("link"), "pipe");
        reading = Task.Run(() => File.ReadAllText(pipe));
        await WriteAsync(format, "link");
        Assert.Equal(_folder.Read("file"), await reading);
        Assert.Equal("pipe", LinkTarget("link"));
    }

    [UnixTheory]
    [InlineData("sqlite", "is not a regular file")]
    [InlineData("csv", "is a device, pipe or socket; pass a folder")]
    [InlineData("folder", "is a device, pipe or socket, but the report is a folder")]
    public async Task Other_formats_refuse_a_pipe(string format, string message)
    {
        var pipe = CreatePipe();
        var run = await RunAsync(format, pipe);
        Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal([pipe], Directory.GetFiles(_folder.Path));
    }

    [UnixFact]
    public async Task A_socket_is_not_replaced()
    {
        var path = _folder.PathOf("s");
        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        var run = await RunAsync("json", path);
        Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
        Assert.Matches("^error: '[^']+' cannot be written: ", run.Error);
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("jsonld")]
    [InlineData("report")]
    public async Task A_hyphen_is_standard_output(string format)
    {
        var run = await RunAsync(format, "-");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        await WriteAsync(format, "file");
        Assert.Equal(_folder.Read("file"), run.Output);
        Assert.False(File.Exists("-"));
    }

    [Theory]
    [InlineData("sqlite", "needs '--output' with the file to write; it cannot be written to standard output")]
    [InlineData("csv", "needs '--output' with the folder to write to; it cannot be written to standard output")]
    [InlineData("folder", "cannot be written to standard output; pass '--layout page', or a folder")]
    public async Task Other_formats_refuse_a_hyphen(string format, string message)
    {
        var run = await RunAsync(format, "-");
        Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private string CreatePipe()
    {
        var pipe = _folder.PathOf("pipe");
        using var process = Process.Start("mkfifo", [pipe]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return pipe;
    }

    private string? LinkTarget(string path) => new FileInfo(_folder.PathOf(path)).LinkTarget;

    private async Task WriteAsync(string format, string path)
    {
        var run = await RunAsync(format, _folder.PathOf(path));
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.StartsWith("wrote ", run.Output, StringComparison.Ordinal);
    }

    private Task<ToolRun> RunAsync(string format, string path) =>
        format switch
        {
            "report" => ToolRun.OfAsync("report", _folder.Corpus, "-o", path),
            "folder" => ToolRun.OfAsync("report", _folder.Corpus, "--layout", "folder", "-o", path),
            _ => ToolRun.OfAsync("export", _folder.Corpus, "--format", format, "-o", path),
        };
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>An interactive console whose input is a script, followed by the end of input.</summary>
internal sealed class ScriptedConsole : IAnsiConsole, IAnsiConsoleInput, IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly IAnsiConsole _console;
    private readonly Queue<char> _keys;

    /// <param name="script">The keys, one per character; <c>\n</c> is Enter.</param>
    public ScriptedConsole(string script)
    {
        _keys = new(script);
        _console = AnsiConsole.Create(
            new()
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.Yes,
                Out = new AnsiConsoleOutput(_output),
            }
        );
        _console.Profile.Width = 200;
    }

    public void Dispose() => _output.Dispose();

    public string Output => _output.ToString();

    /// <summary>Whether the whole script was read.</summary>
    public bool IsDone => _keys.Count == 0;

    public Profile Profile => _console.Profile;

    public IAnsiConsoleCursor Cursor => _console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => _console.ExclusivityMode;

    public RenderPipeline Pipeline => _console.Pipeline;

    public void Clear(bool home) => _console.Clear(home);

    public void Write(IRenderable renderable) => _console.Write(renderable);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) =>
        !_keys.TryDequeue(out var key)
            ? null
            : new(
                key == '\n' ? '\r' : key,
                key == '\n' ? ConsoleKey.Enter : ConsoleKey.None,
                char.IsUpper(key),
                alt: false,
                control: false
            );

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) =>
        Task.FromResult(ReadKey(intercept));
}

using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Commands;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool;

/// <summary>The command <c>dotnet corpus</c>. Each subcommand has its own file in Commands.</summary>
internal static class CorpusTool
{
    /// <summary>The version of the tool.</summary>
    public static string Version { get; } =
        typeof(CorpusTool)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    /// <summary>What is said of an exception that nobody expected.</summary>
    public static string Describe(Exception exception) =>
        $"internal error: {exception.GetType().Name}: {VisibleText.Of(exception.Message)}; "
        + "this is a bug in CorpusSdk, please report it";

    /// <summary>All commands.</summary>
    /// <param name="openInput">Opens standard input; null for that of the process.</param>
    public static RootCommand CreateCommands(Func<Stream>? openInput = null)
    {
        RootCommand root = new("Creates, annotates, checks, shows, compares, exports and reports a corpus of articles.")
        {
            InitCommand.Create(),
            AnnotateCommand.Create(),
            CheckCommand.Create(),
            FixCommand.Create(),
            PinCommand.Create(),
            RebaseCommand.Create(),
            VerifyCommand.Create(openInput ?? Console.OpenStandardInput),
            ShowCommand.Create(),
            DiffCommand.Create(),
            ExportCommand.Create(),
            PushCommand.Create(),
            ReportCommand.Create(),
            McpCommand.Create(),
            LspCommand.Create(),
        };

        // Without this, an argument in brackets would be a directive of the parser.
        root.Directives.Clear();
        return root;
    }

    /// <param name="args">The command line.</param>
    /// <param name="output">Receives results.</param>
    /// <param name="error">Receives errors and notes.</param>
    /// <param name="openInput">Opens standard input; null for that of the process.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        string[] args,
        TextWriter output,
        TextWriter error,
        Func<Stream>? openInput = null,
        CancellationToken cancellation = default
    )
    {
        // An argument that begins with @ is not a file of arguments: it can be a git revision.
        var parsed = CreateCommands(openInput)
            .Parse(args, new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (CommandLineErrors.Find(parsed, args) is { } mistake)
        {
            error.WriteLine("error: " + mistake);
            return ExitCode.Failure;
        }

        if (parsed.Action is HelpAction help)
        {
            help.MaxWidth = TerminalWidth.AtLeastMinimum(help.MaxWidth);
        }

        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (ToolException e)
        {
            error.WriteLine("error: " + e.Message);
            return ExitCode.Failure;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("error: " + VisibleText.Of(e.Message));
            return ExitCode.Failure;
        }
        catch (Exception e)
        {
            error.WriteLine(Describe(e));
            return ExitCode.Failure;
        }
    }
}

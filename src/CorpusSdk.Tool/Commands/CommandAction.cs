using System.CommandLine;

namespace CorpusSdk.Tool.Commands;

internal static class CommandAction
{
    /// <summary>
    /// What a command does. It leaves the caller at once: only then is Ctrl-C listened to, so that a command which is
    /// cut short leaves no half-written file behind.
    /// </summary>
    public static void Does(this Command command, Func<ParseResult, CancellationToken, int> action) =>
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await Task.Yield();
                return action(parsed, cancellation);
            }
        );
}

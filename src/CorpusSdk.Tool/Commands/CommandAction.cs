using System.CommandLine;

namespace CorpusSdk.Tool.Commands;

internal static class CommandAction
{
    /// <summary>
    /// Sets the action of a command. The action yields first, because System.CommandLine handles Ctrl-C only after
    /// that; a cancelled command then leaves no partially written file.
    /// </summary>
    public static void SetCancellableAction(this Command command, Func<ParseResult, CancellationToken, int> action) =>
        command.SetAction(
            async (parsed, cancellation) =>
            {
                await Task.Yield();
                return action(parsed, cancellation);
            }
        );
}

using System.CommandLine;

namespace CorpusSdk.Tool.Commands;

/// <summary>A command whose arguments and options are checked together.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What the help says of it.</param>
/// <param name="findError">What is wrong with the combination of valid arguments and options; null for
/// nothing.</param>
internal sealed class ToolCommand(string name, string description, Func<ParseResult, string?> findError)
    : Command(name, description)
{
    /// <summary>What is wrong with the combination of valid arguments and options; null for nothing.</summary>
    public string? FindError(ParseResult parsed) => findError(parsed);
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Commands;

/// <summary>
/// Finds what is wrong with a command line, in one sentence: the parser's own messages differ from command to command
/// and come with a page of help.
/// </summary>
internal sealed class CommandLineErrors
{
    private readonly ParseResult _parsed;
    private readonly Command _command;
    private readonly IReadOnlyList<Command> _path;

    /// <summary>The arguments before <c>--</c>, behind which nothing is an option.</summary>
    private readonly IReadOnlyList<string> _arguments;

    private CommandLineErrors(ParseResult parsed, IEnumerable<string> arguments)
    {
        (_parsed, _command) = (parsed, parsed.CommandResult.Command);
        _path = [.. CommandsTo(parsed.CommandResult).Reverse()];
        _arguments = [.. arguments.TakeWhile(argument => argument != "--")];
    }

    /// <summary>The command as the user writes it after <c>dotnet corpus</c>; empty for none.</summary>
    private string Name => string.Join(' ', _path.Skip(1).Select(command => command.Name));

    private string Prefix => Name.Length > 0 ? Name + " " : "";

    /// <summary>The options that the command takes, with those that it inherits.</summary>
    private IEnumerable<Option> Options =>
        _command.Options.Concat(
            _path
                .Where(command => command != _command)
                .SelectMany(command => command.Options)
                .Where(option => option.Recursive)
        );

    /// <summary>The error of a command line, with the command that prints the help; null if it is valid.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="arguments">The command line.</param>
    public static string? Find(ParseResult parsed, IEnumerable<string> arguments)
    {
        if (parsed.Action is HelpAction)
        {
            return null;
        }

        CommandLineErrors errors = new(parsed, arguments);
        return errors.Find() is { } error
            ? error + (error.EndsWith('?') ? " Run " : "; run ") + $"'dotnet corpus {errors.Prefix}--help'"
            : null;
    }

    private string? Find() =>
        UnknownOption()
        ?? UnknownCommand()
        ?? Options.Select(OptionError).FirstOrDefault(error => error is not null)
        ?? UnexpectedArgument()
        ?? _command.Arguments.Select(ArgumentError).FirstOrDefault(error => error is not null)
        ?? (_parsed.Errors.Count > 0 ? FirstLine(_parsed.Errors[0].Message) : null)
        ?? (_command as ToolCommand)?.FindError(_parsed);

    private string? UnknownOption()
    {
        List<string> known = [.. Options.SelectMany(NamesOf)];
        foreach (var argument in _arguments.Where(IsOption))
        {
            var name = argument[..(argument.IndexOfAny(['=', ':']) is var end and > 0 ? end : argument.Length)];
            if (known.Contains(name))
            {
                continue;
            }

            return $"unknown option {Quoted(name)}; "
                + (
                    Path.Exists(argument) ? $"if you mean the file of this name, pass {Quoted("./" + argument)}"
                    : NearestOption(name, known) is { } nearest ? $"did you mean '{nearest}'?"
                    : $"the options of '{(Name.Length > 0 ? Name : "dotnet corpus")}' are "
                        + List(Options.Select(option => option.Name).Order(StringComparer.Ordinal))
                );
        }

        return null;
    }

    /// <summary>The option that was probably meant. One letter says too little, apart from its case.</summary>
    private static string? NearestOption(string name, IEnumerable<string> known) =>
        name.Length <= 2
            ? known.FirstOrDefault(option => option.Equals(name, StringComparison.OrdinalIgnoreCase))
            : NearestWord.Of(
                "--" + name.TrimStart('-'),
                known.Where(option => option.StartsWith("--", StringComparison.Ordinal))
            );

    private string? UnknownCommand()
    {
        if (_command.Subcommands.Count == 0 || _parsed.Action is not (null or ParseErrorAction))
        {
            return null;
        }

        List<string> names = [.. _command.Subcommands.Select(command => command.Name)];
        var all = $"the commands are {List(names.Select(name => Prefix + name))}";
        if (_parsed.UnmatchedTokens.Count == 0)
        {
            return $"no command was given; {all}";
        }

        var word = _parsed.UnmatchedTokens[0];
        return $"unknown command {Quoted(Prefix + word)}; "
            + (NearestWord.Of(word, names) is { } nearest ? $"did you mean '{Prefix + nearest}'?" : all);
    }

    private string? OptionError(Option option)
    {
        if (_parsed.GetResult(option) is not { Implicit: false } result)
        {
            return option.Required ? $"option '{option.Name}' is missing{Expectation(option)}" : null;
        }

        if (result.IdentifierTokenCount > 1)
        {
            return $"option '{option.Name}' is there {Times(result.IdentifierTokenCount)}; give it once";
        }

        if (option.Arity.MaximumNumberOfValues == 0)
        {
            return _arguments.FirstOrDefault(argument => HasValue(argument, option)) is { } given
                ? $"option '{option.Name}' takes no value, but is {Quoted(given)}"
                : null;
        }

        return result.Tokens switch
        {
            [] when option.Arity.MinimumNumberOfValues > 0 || _arguments.Any(given => HasValue(given, option)) =>
                $"option '{option.Name}' has no value{Expectation(option)}",
            [{ Value: var value }] when IsEmpty(value) => $"the value of option '{option.Name}' is empty"
                + Expectation(option),
            [{ Value: var value }] when option is ICheckedOption known && !known.Accepts(value) =>
                $"option '{option.Name}' must be {known.Expectation}, but is {Quoted(value)}"
                    + (NearestWord.Of(value, known.Choices) is { } nearest ? $"; did you mean '{nearest}'?" : ""),
            _ => null,
        };
    }

    private string? UnexpectedArgument()
    {
        if (_parsed.UnmatchedTokens.Count == 0)
        {
            return null;
        }

        var argument = _parsed.UnmatchedTokens[0];
        var count = _command.Arguments.Sum(known => known.Arity.MaximumNumberOfValues);
        return IsOption(argument)
            ? $"option {Quoted(argument)} must come after '{Name}'"
            : $"unexpected argument {Quoted(argument)}; '{Name}' takes at most "
                + (count == 1 ? "one argument" : count.ToString(CultureInfo.InvariantCulture) + " arguments");
    }

    private string? ArgumentError(Argument argument)
    {
        var values = (_parsed.GetResult(argument)?.Tokens ?? []).Select(token => token.Value).ToList();
        if (values.Exists(IsEmpty))
        {
            return $"argument '{argument.Name}' is empty";
        }

        if (values.Count < argument.Arity.MinimumNumberOfValues)
        {
            return $"argument '{argument.Name}' is missing";
        }

        return
            argument is not FilesArgument
            && values.GroupBy(value => value, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)
                is { } twice
            ? $"argument {Quoted(twice.Key)} is there {Times(twice.Count())}; give it once"
            : null;
    }

    /// <summary>A command and those that it belongs to, up to the root.</summary>
    private static IEnumerable<Command> CommandsTo(CommandResult? result)
    {
        for (; result is not null; result = result.Parent as CommandResult)
        {
            yield return result.Command;
        }
    }

    private static IEnumerable<string> NamesOf(Option option) => option.Aliases.Prepend(option.Name);

    private static bool HasValue(string argument, Option option) =>
        NamesOf(option)
            .Any(name =>
                argument.Length > name.Length
                && argument.StartsWith(name, StringComparison.Ordinal)
                && argument[name.Length] is '=' or ':'
            );

    /// <summary>Whether an argument looks like an option. A negative number is a value.</summary>
    private static bool IsOption(string argument) =>
        argument.Length > 1
        && argument[0] == '-'
        && !double.TryParse(argument, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsEmpty(string value) => value.Trim().Length == 0 || value.Contains('\0');

    private static string Expectation(Option option) =>
        option is ICheckedOption known ? $"; it must be {known.Expectation}" : "";

    private static string Times(int count) =>
        count == 2 ? "twice" : count.ToString(CultureInfo.InvariantCulture) + " times";

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));

    private static string Quoted(string value) => $"'{VisibleText.Of(value)}'";

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd('.', '\r');
}

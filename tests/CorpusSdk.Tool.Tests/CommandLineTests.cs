using System.CommandLine;
using CorpusSdk.Tool.Commands;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary>
/// Every option and argument of every command with wrong values, made from the definitions of the commands: one
/// sentence, exit code 2, and no page of help.
/// </summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task Every_mistake_is_one_sentence_with_exit_code_2()
    {
        using var folder = TestFolder.WithSeeds();
        List<string> failures = [];
        var count = 0;
        foreach (var mistake in Leaves(CorpusTool.CreateCommands(), []).SelectMany(leaf => leaf.Mistakes(folder)))
        {
            count++;
            if (await FailureAsync(mistake) is { } failure)
            {
                failures.Add($"{string.Join(' ', mistake.Arguments.Select(word => $"[{word}]"))}: {failure}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.InRange(count, 150, 2000);
    }

    [Theory]
    [InlineData("fix --yess", "unknown option '--yess'; did you mean '--yes'? Run 'dotnet corpus fix --help'")]
    [InlineData(
        "check seeds --yess",
        "unknown option '--yess'; the options of 'check' are '--attribution', '--format', "
    )]
    [InlineData("pin --hlp", "unknown option '--hlp'; did you mean '--help'? Run 'dotnet corpus pin --help'")]
    [InlineData(
        "pin -y",
        "unknown option '-y'; the options of 'pin' are '--dry-run', '--help'; run 'dotnet corpus pin"
    )]
    [InlineData("pni seeds", "unknown command 'pni'; did you mean 'pin'? Run 'dotnet corpus --help'")]
    [InlineData(
        "show qotes",
        "unknown command 'show qotes'; did you mean 'show quotes'? Run 'dotnet corpus show --help'"
    )]
    [InlineData("show", "no command was given; the commands are 'show articles', 'show people', ")]
    [InlineData(
        "export",
        "option '--format' is missing; it must be 'json', 'ndjson', 'csv', 'jsonld' or 'sqlite'; run"
    )]
    [InlineData("export --format", "option '--format' has no value; it must be 'json', ")]
    [InlineData("export --format JSON", "option '--format' must be 'json', 'ndjson', 'csv', 'jsonld' or 'sqlite', ")]
    [InlineData("report --layout 7", "option '--layout' must be 'auto', 'page' or 'folder', but is '7'; run 'dotnet")]
    [InlineData("export --format jsn", "but is 'jsn'; did you mean 'json'? Run 'dotnet corpus export --help'")]
    [InlineData(
        "export --format csv",
        "'--format csv' needs '--output' with the folder to write to; run 'dotnet corpus"
    )]
    [InlineData(
        "annotate --min-confidence abc",
        "must be a number from 0 to 1, but is 'abc'; run 'dotnet corpus annota"
    )]
    [InlineData("check --watch --format json", "option '--watch' only supports text output; remove '--format'; run ")]
    [InlineData(
        "check --watch=yes",
        "option '--watch' takes no value, but is '--watch=yes'; run 'dotnet corpus check --"
    )]
    [InlineData(
        "check a b",
        "unexpected argument 'b'; 'check' takes at most one argument; run 'dotnet corpus check --hel"
    )]
    [InlineData("fix nosuch", "there is no folder 'nosuch'; pass the corpus folder, ")]
    [InlineData("rebase nosuch", "there is no folder 'nosuch'; pass the corpus folder, ")]
    [InlineData("check /", "is the whole file system; pass the corpus folder")]
    public async Task Names_the_mistake_and_the_way_out(string commandLine, string expected)
    {
        var run = await ToolRun.OfAsync(commandLine.Split(' '));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
    }

    [Fact]
    public async Task Help_is_printed_if_asked_for()
    {
        foreach (var leaf in Leaves(CorpusTool.CreateCommands(), []))
        {
            var run = await ToolRun.OfAsync([.. leaf.Path, "--help"]);
            Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
            Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_folder_without_any_file_of_a_corpus_is_not_a_success()
    {
        using TestFolder folder = new();
        _ = Directory.CreateDirectory(folder.Corpus);
        string[][] commands =
        [
            ["check"],
            ["check", "--format", "json"],
            ["fix", "--yes"],
            ["pin"],
            ["rebase", "--yes"],
            ["annotate", "--dry-run", "--corpus"],
            ["show", "articles"],
            ["export", "--format", "json"],
        ];
        foreach (var command in commands)
        {
            var run = await ToolRun.OfAsync([.. command, folder.Corpus]);
            Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
            Assert.StartsWith(
                "error: there are no texts, annotations or people in ",
                run.Error,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Check_says_what_to_do_next()
    {
        using var folder = new TestFolder().With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n");
        Assert.Contains(
            "has no texts; add an article as a .txt or .md file",
            await NoteAsync(),
            StringComparison.Ordinal
        );
        _ = folder.With("seeds/a.txt", "Jane Doe came.\n");
        Assert.Contains("'dotnet corpus annotate' proposes them", await NoteAsync(), StringComparison.Ordinal);
        _ = folder.With("seeds/a.yaml", "title: A\n");
        Assert.Equal("", await NoteAsync());

        async Task<string> NoteAsync()
        {
            var run = await ToolRun.OfAsync("check", folder.Corpus);
            Assert.Equal(ExitCode.Success, run.Code);
            return run.Error;
        }
    }

    private static async Task<string?> FailureAsync(Mistake mistake)
    {
        var run = await ToolRun.OfAsync([.. mistake.Arguments]);
        return run.Code != ExitCode.Failure ? $"exit code {run.Code}"
            : run.Output.Length > 0 ? "output: " + run.Output
            : !run.Error.StartsWith("error: ", StringComparison.Ordinal) || run.Error.Count(c => c == '\n') != 1
                ? "not one sentence: " + run.Error
            : run.Error.Contains("Exception", StringComparison.Ordinal) ? run.Error
            : mistake.IsUsage
            && !run.Error.Contains($"un 'dotnet corpus {mistake.Help}--help'", StringComparison.Ordinal)
                ? "no pointer to the help: " + run.Error
            : !run.Error.Contains(mistake.Expected, StringComparison.Ordinal)
                ? $"not '{mistake.Expected}': " + run.Error
            : null;
    }

    private static IEnumerable<Leaf> Leaves(Command command, IReadOnlyList<string> path) =>
        command.Subcommands.SelectMany(inner => Leaves(inner, [.. path, inner.Name])).Prepend(new Leaf(command, path));

    /// <param name="Arguments">The command line.</param>
    /// <param name="Help">The command that the message points to.</param>
    /// <param name="Expected">A part of the message.</param>
    /// <param name="IsUsage">Whether the command line is wrong in itself; if not, it names what does not exist.</param>
    private sealed record Mistake(IReadOnlyList<string> Arguments, string Help, string Expected, bool IsUsage = true);

    private sealed record Leaf(Command Command, IReadOnlyList<string> Path)
    {
        private string Help => string.Concat(Path.Select(name => name + " "));

        private bool IsGroup => Command.Subcommands.Count > 0;

        public IEnumerable<Mistake> Mistakes(TestFolder folder) =>
            IsGroup
                ? Groups()
                : Command
                    .Options.Where(option => option.Name != "--help")
                    .SelectMany(option => Options(option, folder))
                    .Concat(Command.Arguments.SelectMany(argument => Arguments(argument, folder)))
                    .Concat(Names());

        private IEnumerable<Mistake> Groups()
        {
            yield return Wrong("no command was given", []);
            yield return Wrong("unknown command '", [""]);
            yield return Wrong("unknown command '", ["nosuch", "seeds"]);
            yield return Wrong("unknown option '--nosuch'", ["--nosuch"]);
            foreach (var name in Command.Subcommands.Select(inner => inner.Name))
            {
                yield return Wrong($"did you mean '{Help}{name}'?", [name.ToUpperInvariant()]);
                yield return Wrong($"did you mean '{Help}{name}'?", [name[0] + name]);
            }
        }

        private IEnumerable<Mistake> Names()
        {
            yield return Wrong("unknown option '--nosuch'; ", [.. Given(), "--nosuch"]);
            yield return Wrong("unknown option '-q'; the options of '", [.. Given(), "-q"]);
            yield return Wrong("unknown option '--hlp'; did you mean '--help'?", [.. Given(), "--hlp"]);
            foreach (var name in Command.Options.Select(option => option.Name).Where(name => name != "--help"))
            {
                yield return Wrong($"did you mean '{name}'?", [.. Given(), name + name[^1]]);
                yield return Wrong($"did you mean '{name}'?", [.. Given(), name.ToUpperInvariant()]);
            }
        }

        private IEnumerable<Mistake> Options(Option option, TestFolder folder)
        {
            var given = Given(option);
            foreach (var name in option.Aliases.Prepend(option.Name))
            {
                if (option.Arity.MaximumNumberOfValues == 0)
                {
                    yield return Wrong("takes no value", [.. given, name + "=true"]);
                    yield return Wrong("takes no value", [.. given, name + ":maybe"]);
                    yield return Wrong("twice; give it once", [.. given, name, name]);
                    continue;
                }

                var value = ValueOf(option);
                if (option.Arity.MinimumNumberOfValues > 0)
                {
                    yield return Wrong($"'{option.Name}' has no value", [.. given, name]);
                }

                yield return Wrong($"'{option.Name}'", [.. given, name + "="]);
                yield return Wrong($"'{option.Name}' is empty", [.. given, name, ""]);
                yield return Wrong($"'{option.Name}' is empty", [.. given, name, " \t"]);
                yield return Wrong("twice; give it once", [.. given, name, value, name, value]);
                if (option is ICheckedOption known)
                {
                    var wrong = new[] { "nosuch", "1.5", "-1", "NaN", "0,5", "ja\u001b[31m" }
                        .Concat(known.Choices.Select(choice => choice.ToUpperInvariant()))
                        .Concat(known.Choices.Select(choice => choice + " "));
                    foreach (var text in wrong)
                    {
                        yield return Wrong($"option '{option.Name}' must be ", [.. given, name, text]);
                    }
                }
                else if (option.Name != "--title")
                {
                    yield return new(
                        [.. Path, .. given, .. Corpus(folder, option), name, "no/such\u001b/x"],
                        "",
                        "",
                        false
                    );
                }
            }

            if (option.Required)
            {
                yield return Wrong($"option '{option.Name}' is missing", given);
            }
        }

        private IEnumerable<Mistake> Arguments(Argument argument, TestFolder folder)
        {
            var max = argument.Arity.MaximumNumberOfValues;
            yield return Wrong($"argument '{argument.Name}' is empty", [.. Before(argument), ""]);
            yield return Wrong($"argument '{argument.Name}' is empty", [.. Before(argument), "  "]);
            if (argument.Arity.MinimumNumberOfValues > 0)
            {
                yield return Wrong($"argument '{argument.Name}' is missing", [.. Given(argument)]);
                // Each file that cannot be read has a sentence of its own.
                IEnumerable<string> more = argument is FilesArgument ? [] : [folder.Corpus];
                yield return new([.. Path, "no/such", .. more], "", "", false);
            }
            else if (argument == Command.Arguments[0])
            {
                yield return new([.. Path, .. Given(argument), "no/such\u001b[31m"], "", "", false);
            }

            yield return argument is FilesArgument ? new([.. Path, "no/such", "no/such"], "", "there is no file", false)
            : max > 100 ? Wrong("twice; give it once", ["same", "same"])
            : Wrong("unexpected argument 'b'", [.. Before(null), "b"]);
        }

        private Mistake Wrong(string expected, IEnumerable<string> arguments) =>
            new([.. Path, .. arguments], Help, expected);

        /// <summary>The arguments before another one, or all of them, and what else the command requires.</summary>
        private List<string> Before(Argument? next) =>
            [
                .. Command.Arguments.TakeWhile(argument => argument != next).Select(argument => argument.Name),
                .. Command
                    .Options.Where(option => option.Required)
                    .SelectMany(option => new[] { option.Name, ValueOf(option) }),
            ];

        /// <summary>What the command requires, apart from one option or argument.</summary>
        private List<string> Given(Symbol? without = null) =>
            [
                .. Command
                    .Arguments.TakeWhile(argument => argument != without)
                    .Where(argument => argument.Arity.MinimumNumberOfValues > 0)
                    .Select(_ => "article/quote"),
                .. Command
                    .Options.Where(option => option.Required && option != without)
                    .SelectMany(option => new[] { option.Name, ValueOf(option) }),
            ];

        private static string ValueOf(Option option) =>
            option is ICheckedOption { Choices: [var first, ..] } ? first : "0.5";

        private IEnumerable<string> Corpus(TestFolder folder, Option option) =>
            option.Name == "--corpus" || Command.Arguments.All(argument => argument.Name != "corpus")
                ? []
                : [folder.Corpus];
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Package.Tests.Harness;
using CorpusSdk.Tool.Commands;
using CorpusSdk.Tool.Tests.Harness;
using Microsoft.Data.Sqlite;
using Command = System.CommandLine.Command;

namespace CorpusSdk.Tool.Tests;

/// <summary>The pages of the manual about the commands say what the commands do.</summary>
public sealed partial class CommandPageTests
{
    private const string Reference = "docs/manual/reference/";

    public static TheoryData<string> Names => [.. Commands.Select(command => command.Name)];

    private static IEnumerable<Command> Commands => CorpusTool.CreateCommands().Subcommands;

    [Fact]
    public void The_tables_of_commands_have_each_command_in_the_order_of_the_help()
    {
        var names = Commands.Select(command => command.Name).ToList();
        Assert.Contains("check", names);
        foreach (var page in (string[])[Reference + "commands.md", "src/CorpusSdk.Tool/README.md"])
        {
            var rows = Rows(Read(page), "command")
                .Select(row => CommandLink().Match(row[0]))
                .Where(link => link.Success)
                .ToList();
            Assert.Equal(names, rows.Select(link => link.Groups["name"].Value));
            Assert.All(rows, link => Assert.Equal(link.Groups["name"].Value, link.Groups["page"].Value));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_the_options_of_its_command_and_no_others(string name)
    {
        var options = LeavesOf(name).SelectMany(command => command.Options).Where(option => option is not HelpOption);
        var rows = Rows(Page(name), "option").ToDictionary(row => OptionName().Match(row[0]).Value);
        Assert.Equal(options.Select(option => option.Name).Order(), rows.Keys.Order());
        foreach (var option in options)
        {
            var row = rows[option.Name];
            Assert.Equal(
                option.Aliases.Prepend(option.Name).Order(),
                OptionName().Matches(row[0]).Select(match => match.Value).Order()
            );
            Assert.Equal(option.Required, row[1].StartsWith("required", StringComparison.Ordinal));
            Assert.Equal(option.Arity.MaximumNumberOfValues > 0, row[0].Contains('<', StringComparison.Ordinal));
            if (option is ICheckedOption { Choices.Count: > 0 } choice)
            {
                Assert.Contains($"<{string.Join('/', choice.Choices)}>", row[0], StringComparison.Ordinal);
            }

            if (option is Option<string?> { HasDefaultValue: true })
            {
                Assert.Equal($"`{option.GetDefaultValue()}`", row[1]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_the_arguments_of_its_command_and_no_others(string name)
    {
        var arguments = LeavesOf(name).SelectMany(command => command.Arguments.Select(argument => argument.Name));
        Assert.Equal(
            arguments.Distinct().Order(),
            Rows(Page(name), "argument").Select(row => row[0].Trim('`')).Order()
        );
    }

    [Fact]
    public void A_page_shows_each_command_below_show()
    {
        var rows = Rows(Page("show"), "command").Select(row => row[0].Trim('`').Split(' ')[1]);
        Assert.Equal(Commands.Single(command => command.Name == "show").Subcommands.Select(one => one.Name), rows);
    }

    [Fact]
    public void Every_option_and_command_line_on_the_pages_is_one_of_the_tool()
    {
        HashSet<string> known = ["--help", "--version", "--global"];
        known.UnionWith(
            Commands.SelectMany(command => LeavesOf(command.Name)).SelectMany(leaf => leaf.Options).Select(o => o.Name)
        );
        foreach (
            var text in Commands
                .Select(command => Page(command.Name))
                .Append(Read(Reference + "commands.md"))
                .Append(Read("src/CorpusSdk.Tool/README.md"))
        )
        {
            Assert.Empty(MentionedOption().Matches(text).Select(match => match.Value).Except(known));
            foreach (Match line in CommandLine().Matches(text))
            {
                var words = Word()
                    .Matches(line.Groups["arguments"].Value)
                    .Select(word => word.Value.Trim('"'))
                    .ToArray();
                Assert.Null(CommandLineErrors.Find(CorpusTool.CreateCommands().Parse(words), words));
            }
        }
    }

    [Fact]
    public async Task The_table_of_fixes_has_the_rules_whose_samples_can_be_fixed()
    {
        SortedSet<string> offered = [];
        foreach (var page in RulePage.All.Where(page => page.Failing is not null && !IsOfTheBuild(page.Id)))
        {
            using var folder = new TestFolder().With(page.Failing!);
            var run = await ToolRun.OfAsync("fix", folder.Corpus, "--dry-run");
            offered.UnionWith(FixedRule().Matches(run.Output).Select(match => match.Groups[1].Value));
        }

        var listed = Rows(Page("fix"), "rule").SelectMany(row => RulesOf(row[0])).ToHashSet();
        Assert.Contains("CORP4001", offered);
        Assert.Empty(offered.Except(listed));
        Assert.Empty(listed.Except(RulePage.All.Select(page => page.Id)));
    }

    [GitFact]
    public async Task The_sample_of_diff_prints_what_the_page_says()
    {
        using TestFolder folder = new();
        HashSet<string> files = [];
        var isOld = true;
        foreach (Match file in TitledBlock().Matches(Page("diff")))
        {
            if (!files.Add(file.Groups["file"].Value) && isOld)
            {
                isOld = false;
                folder.Init().Git("tag", "v1.2.0");
            }

            _ = folder.With(file.Groups["file"].Value, file.Groups["content"].Value);
        }

        var run = await ToolRun.OfAsync("diff", "v1.2.0", "--corpus", folder.Corpus);
        var output = run.Output.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Assert.Contains($"$ dotnet corpus diff v1.2.0\n{output.TrimEnd('\n')}\n```", Page("diff"));
    }

    [Fact]
    public async Task The_tables_of_an_export_have_the_columns_that_the_page_says()
    {
        using var folder = TestFolder.WithSeeds();
        var (csv, sqlite) = (folder.PathOf("tables"), folder.PathOf("corpus.db"));
        Assert.Equal(0, (await ToolRun.OfAsync("export", folder.Corpus, "--format", "csv", "-o", csv)).Code);
        Assert.Equal(0, (await ToolRun.OfAsync("export", folder.Corpus, "--format", "sqlite", "-o", sqlite)).Code);
        var tables = Rows(Page("export"), "table").ToLookup(row => row[0].EndsWith(".csv`", StringComparison.Ordinal));
        Assert.Equal(
            Directory
                .EnumerateFiles(csv)
                .Select(file => $"{Path.GetFileName(file)}: {File.ReadLines(file).First()}")
                .Order(),
            tables[true].Where(row => !row[0].Contains('<')).Select(TableOf).Order()
        );
        using SqliteConnection connection = new($"Data Source={sqlite};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT m.name || ': ' || (SELECT group_concat(name, ',') FROM pragma_table_info(m.name)) "
            + "FROM sqlite_master m WHERE type = 'table' AND name NOT LIKE '%!_search%' ESCAPE '!'";
        using var reader = command.ExecuteReader();
        List<string> found = [];
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        Assert.Equal(found.Order(), tables[false].Select(TableOf).Order());

        static string TableOf(string[] row) =>
            $"{row[0]}: {row[1].Replace(", ", ",", StringComparison.Ordinal)}".Replace(
                "`",
                "",
                StringComparison.Ordinal
            );
    }

    private static bool IsOfTheBuild(string id) => id.StartsWith("CORP9", StringComparison.Ordinal);

    /// <summary>The rules that a cell names, as in <c>CORP1005, CORP1007</c> and <c>CORP4010 to CORP4012</c>.</summary>
    private static IEnumerable<string> RulesOf(string cell) =>
        cell.Split(" to ") is [var first, var last]
            ? Enumerable
                .Range(NumberOf(first), NumberOf(last) - NumberOf(first) + 1)
                .Select(number => string.Create(CultureInfo.InvariantCulture, $"CORP{number}"))
            : cell.Split(", ");

    private static int NumberOf(string rule) => int.Parse(rule[4..], CultureInfo.InvariantCulture);

    private static IEnumerable<Command> LeavesOf(string name)
    {
        var command = Commands.Single(command => command.Name == name);
        return command.Subcommands.Count == 0 ? [command] : command.Subcommands;
    }

    private static string Page(string command) => Read($"{Reference}command-{command}.md");

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(Repository.Folder, path)).ReplaceLineEndings("\n");

    /// <summary>The cells of the tables whose first column has this header.</summary>
    private static IEnumerable<string[]> Rows(string page, string header) =>
        Table()
            .Matches(page)
            .Where(table => table.Value.StartsWith($"| {header} |", StringComparison.Ordinal))
            .SelectMany(table => table.Value.TrimEnd('\n').Split('\n').Skip(2))
            .Select(row => CellEnd().Split(row.Trim()[1..^1]).Select(cell => cell.Trim()).ToArray());

    [GeneratedRegex("(?:^\\|.*\n)+", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex("(?<!\\\\)\\|")]
    private static partial Regex CellEnd();

    [GeneratedRegex("\\[`(?<name>[a-z]+)[^`]*`\\]\\([^)]*command-(?<page>[a-z]+)\\.md\\)")]
    private static partial Regex CommandLink();

    [GeneratedRegex("(?<=`)--?[a-z-]+")]
    private static partial Regex OptionName();

    [GeneratedRegex("(?<![\\w-])--[a-z][a-z-]*")]
    private static partial Regex MentionedOption();

    [GeneratedRegex("^(?:\\$ |- run: )?dotnet corpus (?<arguments>[^\n#>]*)", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("\\(\\d+,\\d+\\): (CORP\\d+):")]
    private static partial Regex FixedRule();

    [GeneratedRegex(
        "^```\\w+ title=(?<file>\\S+)\n(?<content>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex TitledBlock();
}

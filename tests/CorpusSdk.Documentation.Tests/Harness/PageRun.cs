using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Tool.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Documentation.Tests.Harness;

/// <summary>Reads a page from top to bottom, as a reader who does what it says.</summary>
internal sealed partial class PageRun : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-page-").FullName;

    /// <summary>What the statements up to a block print, by the number of statement blocks before it.</summary>
    private readonly List<(int Blocks, CodeBlock Expected)> _outputs = [];

    /// <summary>The titles of the files that the page has shown.</summary>
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);

    private PageProject _project = new();

    /// <summary>The number of statement blocks whose output has been compared.</summary>
    private int _compared;

    /// <summary>Whether the last command has shown errors, which the files after it may correct.</summary>
    private bool _hasShownErrors;

    /// <summary>Whether there are files after the last command.</summary>
    private bool _hasChanged;

    /// <summary>Whether the last block replaced a file: those after it may belong to the same change.</summary>
    private bool _isReplacing;

    public static async Task OfAsync(DocumentationPage page)
    {
        using PageRun run = new();
        foreach (var block in page.Blocks)
        {
            await run.FollowAsync(block);
        }

        run._hasShownErrors &= !run._hasChanged;
        await run.FinishAsync(page.Path);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task FollowAsync(CodeBlock block)
    {
        if (block.Option("project") is { } name)
        {
            _project = _project with { Name = name };
        }

        if (block.Option("corpus") is { } corpus)
        {
            _project = _project.WithCorpus(corpus);
        }

        _isReplacing &= block.Title is not null;
        switch (block.Language)
        {
            case "csharp"
            or "markdown"
            or "text"
            or "yaml" when block.Option("beside") is { } path && block.Has(null, "beside"):
                WriteBeside(path, block.Content);
                break;
            case "csharp" when block.Option("from") is { } path && block.Has(null, "from"):
                CheckExcerpt(block, path);
                break;
            case "csharp" when block.Has(null, "title", "in") || block.Has("compile"):
                await AddAsync(PageCode.Of(block), block.Page);
                break;
            case "ini" when block.Title == ".globalconfig":
                SettingChecks.CheckGlobalConfig(block);
                break;
            case "json" when block.Title is ".vscode/settings.json" && block.Has(null, "title"):
                _ = JsonNode.Parse(block.Content);
                break;
            case "lisp" or "lua" or "toml" when block.Option("settings") is not null && block.Has(null, "settings"):
                SettingChecks.CheckEditor(block);
                break;
            case "text"
            or "yaml"
            or "csv"
            or "json"
            or "markdown"
            or "toml" when block.Title is { } title && block.Has(null, "title"):
                await AddFileAsync(block, title);
                break;
            case "text"
            or "yaml"
            or "markdown" when block.Option("proposed") is { } path && block.Has(null, "proposed"):
                CheckFile(block, path);
                break;
            case "text" or "json" when block.Has("output"):
                _outputs.Add((_project.Program.Count, block));
                break;
            case "text" when block.Has("errors", "edit", "from", "to"):
                CheckErrors(block, block.Content);
                break;
            case "text" when block.Has("tree"):
                SettingChecks.CheckTree(block);
                break;
            case "yaml" when block.Has("workflow"):
                CommandChecks.CheckWorkflow(block);
                break;
            case "sql" when block.Has(null):
                // PackageReadmeTests runs it on an export.
                break;
            case "xml" when block.Has("parse"):
                _ = SettingChecks.PropertiesOf(block).ToList();
                break;
            case "xml" when block.Has(null):
                _project = _project with
                {
                    Properties = _project.Properties.SetItems(SettingChecks.PropertiesOf(block)),
                };
                break;
            case "console" when block.Has(null, "edit", "from", "to") || block.Has("parse"):
                await RunAsync(block);
                break;
            default:
                block.Fail("no check understands this block; see 'Write a page' in CONTRIBUTING.md");
                break;
        }
    }

    /// <summary>The block must be in a file of the repository, whatever the indentation.</summary>
    private static void CheckExcerpt(CodeBlock block, string path)
    {
        if (!Folded(File.ReadAllText(DocumentationPage.FullPath(path))).Contains(Folded(block.Content)))
        {
            block.Fail($"this is not in {path}");
        }
    }

    /// <summary>A command must have written this file.</summary>
    private void CheckFile(CodeBlock block, string path)
    {
        var beside = Path.Combine(_folder, path);
        var content =
            _project.TitleOf(path) is { } title ? _project.Files[title]
            : File.Exists(beside) ? File.ReadAllText(beside)
            : "";
        if (content != block.Content)
        {
            block.Fail($"the file '{path}' is\n{content}\nand not what the page has:");
        }
    }

    /// <summary>Writes a file that belongs neither to the corpus nor to the program.</summary>
    private void WriteBeside(string path, string content)
    {
        var file = Path.Combine(_folder, path);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    private async Task AddAsync(PageCode code, string page)
    {
        if (code.IsProgram && _project.Program.Any(other => other.Name == code.Name))
        {
            await FinishAsync(page);
            _project = _project.WithoutProgram;
            _compared = 0;
        }

        _project = _project.WithCode(code);
    }

    private async Task AddFileAsync(CodeBlock block, string title)
    {
        var isReplaced = !_titles.Add(title);
        if (isReplaced && !_isReplacing)
        {
            await FinishAsync(block.Page);
        }

        _isReplacing = isReplaced;
        _hasChanged = true;

        var isData = Path.GetExtension(title) is ".csv" or ".json";
        if (!isData && CorpusPath.KindOf(_project.InCorpus(title)) == CorpusFileKind.None)
        {
            block.Fail($"'{title}' is not a file of a corpus");
        }

        _project = _project.WithFile(title, block.Content);
    }

    /// <summary>Compiles and runs what the page has so far, which must have no problem.</summary>
    private async Task FinishAsync(string page)
    {
        var isEmpty = _project.Files.IsEmpty && _project.Code.IsEmpty;
        if (isEmpty || (_hasShownErrors && _outputs.Count == 0))
        {
            return;
        }

        var build = _project.Build();
        var problems = build.Problems.Concat(build.CompilerErrors).ToList();
        Assert.True(problems.Count == 0, $"{page} has problems:\n{string.Join('\n', problems)}");
        var printed = await PageProgram.RunAsync(build.Load());
        var start = _compared;
        foreach (var (blocks, expected) in _outputs)
        {
            // Statements that are only compiled print nothing.
            var end = _project.Program.Take(blocks).Count(code => code.IsRun);
            var output = string.Concat(printed[start..end]);
            start = end;
            if (expected.Language == "json")
            {
                Assert.True(
                    JsonNode.DeepEquals(JsonNode.Parse(expected.Content), JsonNode.Parse(output)),
                    $"{expected.Place} has other JSON than this:\n{output}"
                );
            }
            else if (expected.Content.TrimEnd('\n') != output.TrimEnd('\n'))
            {
                expected.Fail($"this is printed:\n{output}\nand not what the page has:");
            }
        }

        _outputs.Clear();
        _compared = _project.Program.Count(code => code.IsRun);
    }

    /// <summary>
    /// Compares what a build of the project prints, folding white space. Each edit of the block is built on its own,
    /// and without the program, since a mistake can change the names that it uses.
    /// </summary>
    private void CheckErrors(CodeBlock block, string expected)
    {
        var edits = Edits(block).ToList();
        var projects = edits.Count == 0 ? [_project] : edits.Select(edit => Edited(block, edit));
        var printed = string.Join('\n', projects.SelectMany(project => Printed(project.WithoutProgram.Build())));
        if (Folded(printed) != Folded(expected))
        {
            block.Fail($"a build prints\n{printed}\nand not what the page has:");
        }
    }

    /// <summary>The edits of a block, in the form <c>edit=file from=old to=new</c>.</summary>
    private static IEnumerable<(string File, string Old, string New)> Edits(CodeBlock block)
    {
        var (file, old) = ("", "");
        foreach (var (name, value) in block.Options)
        {
            switch (name)
            {
                case "edit":
                    file = value;
                    break;
                case "from":
                    old = value;
                    break;
                case "to":
                    yield return (file, old, value);
                    break;
            }
        }
    }

    /// <summary>The project after an edit; the old text must occur once in the file.</summary>
    private PageProject Edited(CodeBlock block, (string File, string Old, string New) edit)
    {
        var title = _project.TitleOf(edit.File);
        var code = _project.Code.FirstOrDefault(code => code.Name == edit.File);
        var text = title is not null ? _project.Files[title] : code?.Body ?? "";
        if (text.Split(edit.Old).Length != 2)
        {
            block.Fail($"'{edit.Old}' must occur once in '{edit.File}'");
        }

        text = text.Replace(edit.Old, edit.New, StringComparison.Ordinal);
        return title is not null ? _project.WithFile(title, text) : _project.WithCode(code! with { Body = text });
    }

    private static IEnumerable<string> Printed(CorpusBuild build) =>
        build
            .Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Concat(build.Result.Diagnostics)
            .Select(diagnostic => (Diagnostic: diagnostic, Place: diagnostic.Location.GetLineSpan()))
            .OrderBy(item => item.Place.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Place.StartLinePosition)
            .Select(item =>
                $"{item.Place.Path.Replace(build.Project.Folder, "", StringComparison.Ordinal)}"
                + $"({item.Place.StartLinePosition.Line + 1},{item.Place.StartLinePosition.Character + 1}): "
                + $"{item.Diagnostic.Severity.ToString().ToLowerInvariant()} {item.Diagnostic.Id}: "
                + item.Diagnostic.GetMessage(null)
            );

    private async Task RunAsync(CodeBlock block)
    {
        foreach (var (command, output) in CommandChecks.Commands(block))
        {
            foreach (var single in command.Split("&&", StringSplitOptions.TrimEntries))
            {
                await RunAsync(block, single, output);
            }
        }
    }

    private async Task RunAsync(CodeBlock block, string command, string? output)
    {
        if (CommandChecks.ToolArguments(command) is not { } arguments)
        {
            CommandChecks.CheckKnown(block, command);
            if (CommandChecks.NewProject(command) is { } name)
            {
                _project = _project with { Name = name };
            }
            else if (command == "dotnet build" && output is not null)
            {
                CheckErrors(block, output);
            }
            else if (command == "dotnet run" && output is not null)
            {
                _outputs.Add((_project.Program.Count, block with { Language = "text", Content = output }));
            }

            return;
        }

        CommandChecks.CheckArguments(block, arguments);
        if (block.Words.Contains("parse"))
        {
            return;
        }

        _project.WriteTo(_folder);
        var here = Directory.GetCurrentDirectory();
        ToolRun run;
        try
        {
            Directory.SetCurrentDirectory(_folder);
            run = await ToolRun.OfAsync(arguments);
        }
        finally
        {
            Directory.SetCurrentDirectory(here);
        }

        var printed = (run.Output + run.Error).Replace('\\', '/').TrimEnd('\n');
        _hasChanged = false;
        _hasShownErrors = output is not null && ShownError().IsMatch(output);
        var fails = _hasShownErrors || (output is not null && ShownVerdict().IsMatch(output));
        if ((output is not null && output != printed) || run.Code != (fails ? 1 : 0))
        {
            block.Fail($"'{command}' returns {run.Code} and prints\n{printed}\nand not what the page has:");
        }

        _project = _project.ReadFrom(_folder);
    }

    [GeneratedRegex("\\berror CORP|\"level\": \"error\"")]
    private static partial Regex ShownError();

    [GeneratedRegex(": (?:Altered|Misattributed|NotFound|Undecided): ")]
    private static partial Regex ShownVerdict();

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

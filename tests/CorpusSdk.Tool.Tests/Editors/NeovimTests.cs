using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Harness;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Editors;

/// <summary>The settings for Neovim that the manual shows, with the language server.</summary>
public sealed partial class NeovimTests
{
    /// <summary>Opens an article with a misquote, prints what Neovim shows of it, and applies the first fix.</summary>
    private const string Script = """
        local function wait_for(what, condition)
          if not vim.wait(60000, condition, 50) then
            print("nothing within a minute: " .. what)
            vim.cmd("cquit 3")
          end
        end

        vim.cmd("edit seeds/ferry.yaml")
        wait_for("diagnostics", function() return #vim.diagnostic.get(0) > 0 end)
        for _, found in ipairs(vim.diagnostic.get(0)) do
          print(string.format("%d:%d-%d %s", found.lnum, found.col, found.end_col, found.code or found.message))
        end
        vim.cmd("%s/sale/sail/")
        wait_for("no diagnostics", function() return #vim.diagnostic.get(0) == 0 end)
        print("corrected")
        vim.cmd("edit seeds/notes.txt")
        print(#vim.lsp.buf_get_clients(0) .. " client")
        vim.cmd("edit ../elsewhere.yaml")
        print(#vim.lsp.buf_get_clients(0) .. " elsewhere")
        """;

    [NeovimFact]
    public void The_documented_settings_show_the_problems_of_a_corpus()
    {
        using var folder = new TestFolder();
        _ = folder
            .With("seeds/ferry.txt", "The ferry\n\n\"We never sail in fog,\" said the captain.\n")
            .With("seeds/ferry.yaml", "quotes:\n- text: We never sale in fog\n")
            .With("seeds/notes.txt", "Notes\n")
            .With("../elsewhere.yaml", "a: 1\n")
            .With("settings.lua", Settings())
            .With("script.lua", Script);
        var run = Command
            .Run(
                folder.Path,
                new Dictionary<string, string> { ["XDG_STATE_HOME"] = folder.PathOf(".state") },
                "nvim",
                "--headless",
                "--clean",
                "-n",
                "-c",
                "luafile settings.lua",
                "-c",
                "luafile script.lua",
                "-c",
                "qall!"
            )
            .Succeeds();
        var lines = run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("1:8-28 CORP4001", lines);
        Assert.Equal(["corrected", "1 client", "0 elsewhere"], lines[^3..]);
    }

    /// <summary>The settings of the page, with the tool that was built in place of an installed one.</summary>
    private static string Settings()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Folder, "docs/manual/guides/editors.md"));
        var settings = Block().Match(page).Groups["lua"].Value;
        Assert.Contains("\"dotnet\", \"corpus\", \"lsp\"", settings, StringComparison.Ordinal);
        return settings.Replace(
            "\"dotnet\", \"corpus\", \"lsp\"",
            $"\"{Command.Host}\", \"{BuiltTool.Path}\", \"lsp\"",
            StringComparison.Ordinal
        );
    }

    [GeneratedRegex(
        "^```lua settings=neovim-0\\.7\\n(?<lua>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Block();
}

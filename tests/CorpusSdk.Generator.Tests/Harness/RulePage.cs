using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>The page of a rule: its headings, and the two small corpora that it shows.</summary>
internal sealed partial record RulePage(string Id, string Text)
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>The rules of the generator: those about data and about the schema.</summary>
    public static IReadOnlyList<RulePage> All { get; } = [.. Pages().Where(page => !page.IsOfCode)];

    /// <summary>The rules of the analyzer, about code that uses a corpus.</summary>
    public static IReadOnlyList<RulePage> OfCode { get; } = [.. Pages().Where(page => page.IsOfCode)];

    private bool IsOfCode => Id.StartsWith("CORP7", StringComparison.Ordinal);

    public string Heading => Text[..Text.IndexOf('\n', StringComparison.Ordinal)];

    /// <summary>The sample that fails; null where the page shows none.</summary>
    public CorpusProject? Failing => Sample("## Fails");

    public CorpusProject? Fixed => Sample("## Passes");

    /// <summary>What the page says is printed for the failing sample.</summary>
    public string Printed => PlainBlock().Match(Section("## Fails")).Groups[1].Value;

    private static IEnumerable<RulePage> Pages() =>
        Directory
            .GetFiles(Folder, "CORP*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => new RulePage(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));

    private string Section(string heading)
    {
        var start = Text.IndexOf("\n" + heading + "\n", StringComparison.Ordinal);
        var end = start < 0 ? start : Text.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        return start < 0 ? ""
            : end < 0 ? Text[start..]
            : Text[start..end];
    }

    private CorpusProject? Sample(string heading)
    {
        var blocks = FileBlock().Matches(Section(heading));
        return blocks.Count == 0 ? null : blocks.Aggregate(new CorpusProject(), Add);
    }

    private static CorpusProject Add(CorpusProject project, Match block)
    {
        var (name, content) = (block.Groups["name"].Value, block.Groups["content"].Value);
        if (name.EndsWith(".cs", StringComparison.Ordinal))
        {
            return project.WithCode(content, name);
        }

        if (!name.EndsWith(".csproj", StringComparison.Ordinal))
        {
            return project.With(
                name,
                Encoding
                    .GetEncoding(block.Groups["encoding"].Success ? block.Groups["encoding"].Value : "utf-8")
                    .GetBytes(content)
            );
        }

        var language = LangVersion().Match(content);
        var @namespace = CorpusNamespace().Match(content);
        var root = RootNamespace().Match(content);
        var framework = TargetFramework().Match(content);
        Assert.True(language.Success || @namespace.Success || root.Success || framework.Success);
        return project with
        {
            Language =
                language.Success && LanguageVersionFacts.TryParse(language.Groups[1].Value, out var version)
                    ? version
                    : project.Language,
            TargetFramework = framework.Success ? framework.Groups[1].Value : project.TargetFramework,
            CorpusNamespace = @namespace.Groups[1].Value,
            RootNamespace = root.Success ? root.Groups[1].Value : project.RootNamespace,
        };
    }

    [GeneratedRegex(
        "^```\\w+ title=(?<name>\\S+)(?: encoding=(?<encoding>\\S+))?\n(?<content>.*?)\n```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex FileBlock();

    [GeneratedRegex("^```text\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PlainBlock();

    [GeneratedRegex("<LangVersion>(.*)</LangVersion>")]
    private static partial Regex LangVersion();

    [GeneratedRegex("<TargetFramework>(.*)</TargetFramework>")]
    private static partial Regex TargetFramework();

    [GeneratedRegex("<CorpusNamespace>(.*)</CorpusNamespace>")]
    private static partial Regex CorpusNamespace();

    [GeneratedRegex("<RootNamespace>(.*)</RootNamespace>")]
    private static partial Regex RootNamespace();
}

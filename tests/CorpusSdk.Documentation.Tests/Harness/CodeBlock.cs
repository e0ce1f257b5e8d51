using System.Text.RegularExpressions;

namespace CorpusSdk.Documentation.Tests.Harness;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The path of the page in the repository.</param>
/// <param name="Line">The line of the page in which the content begins, counted from 1.</param>
/// <param name="Language">The first word after the fence; empty if there is none.</param>
/// <param name="Words">The other words after the fence, such as <c>output</c>.</param>
/// <param name="Options">Pairs after the fence, such as <c>title=Program.cs</c>.</param>
internal sealed record CodeBlock(
    string Page,
    int Line,
    string Language,
    IReadOnlyList<string> Words,
    IReadOnlyList<(string Name, string Value)> Options,
    string Content
)
{
    public string? Title => Option("title");

    public string Place => $"{Page}({Line})";

    public static CodeBlock Parse(string page, int line, string? language, string? info, string content)
    {
        var parts = InfoPart.Matches(info ?? "");
        return new(
            page,
            line,
            language ?? "",
            [.. parts.Where(part => !part.Groups["name"].Success).Select(part => part.Value)],
            [
                .. parts
                    .Where(part => part.Groups["name"].Success)
                    .Select(part => (part.Groups["name"].Value, part.Groups["value"].Value.Trim('"'))),
            ],
            content
        );
    }

    public string? Option(string name) => Options.FirstOrDefault(option => option.Name == name).Value;

    /// <summary>Whether the info string has this word, or none for null, and no option that is not listed.</summary>
    public bool Has(string? word, params string[] options) =>
        (word is null ? Words.Count == 0 : Words is [var only] && only == word)
        && Options.All(option => option.Name is "corpus" or "project" || options.Contains(option.Name));

    public void Fail(string message) => Assert.Fail($"{Place}: {message}\n{Content}");

    private static Regex InfoPart { get; } = new("(?:(?<name>\\w+)=(?<value>\"[^\"]*\"|\\S+))|\\S+");
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusSdk.Documentation.Tests.Harness;

/// <summary>What the front matter of a page of the manual says.</summary>
/// <param name="Path">The path below <c>docs</c>.</param>
/// <param name="Section">The position of the section in the menu.</param>
internal sealed partial record ManualPage(string Path, int Section, int Order, string Title, string Description)
{
    private static readonly string[] s_sections = ["start", "guides", "recipes", "reference"];

    /// <param name="path">The path in the repository.</param>
    public static ManualPage Read(string path)
    {
        var frontMatter = DocumentationPage.Read(path).Text.Split("---\n", 3)[1];
        return new(
            path["docs/".Length..],
            Array.IndexOf(s_sections, Value("section")),
            int.Parse(Value("order"), CultureInfo.InvariantCulture),
            Value("title"),
            Value("description")
        );

        string Value(string key) =>
            Entry().Matches(frontMatter).Single(entry => entry.Groups[1].Value == key).Groups[2].Value.Trim('"');
    }

    [GeneratedRegex("^([A-Za-z]+): (.*)$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}

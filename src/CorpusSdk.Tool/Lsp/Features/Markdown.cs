using System.Text;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Showing;

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>Text of the data in Markdown, where it is nothing but text: no link, no image, no markup.</summary>
internal static class Markdown
{
    private const string Special = @"\`*_[]<>&|~";

    /// <summary>A text in one line, at most so long.</summary>
    public static string Text(string text, int maxLength = 500)
    {
        StringBuilder escaped = new();
        foreach (var c in VisibleText.Of(Listings.OnOneLine(text), maxLength))
        {
            _ = (Special.Contains(c, StringComparison.Ordinal) ? escaped.Append('\\') : escaped).Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>The lines that are not null, as paragraphs.</summary>
    public static string Paragraphs(params IEnumerable<string?> lines) =>
        string.Join("\n\n", lines.Where(line => !string.IsNullOrEmpty(line)));
}

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusSdk.Tool.Reporting;

/// <summary>
/// Writes HTML out of interpolated strings: what is written in the program stands as it is, and every value is escaped.
/// There is no other way in, so that nothing in the data can become markup.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

#pragma warning disable CA1822 // The handler writes, as it is made, to the writer that is called.
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;
#pragma warning restore CA1822

    /// <summary>A text alone.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                // Control characters are no characters of a page.
                _ when c < ' ' && c is not ('\n' or '\t') => _html.Append('\uFFFD'),
                _ => _html.Append(c),
            };
        }
    }

    public override string ToString() => _html.ToString();

    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly HtmlWriter _writer;

#pragma warning disable IDE0060 // The compiler gives them.
        public Markup(int literalLength, int formattedCount, HtmlWriter writer) => _writer = writer;
#pragma warning restore IDE0060

        public void AppendLiteral(string markup) => _writer._html.Append(markup);

        public void AppendFormatted(string? text) => _writer.Text(text);

        public void AppendFormatted(int number) =>
            _writer._html.Append(number.ToString("N0", CultureInfo.InvariantCulture));

        /// <summary>A coordinate of a drawing, to a tenth.</summary>
        public void AppendFormatted(double number) =>
            _writer._html.Append(number.ToString("0.#", CultureInfo.InvariantCulture));
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusSdk.Tool.Reporting;

/// <summary>
/// Writes HTML from interpolated strings. Literal parts are written as they are, and every value is escaped. There is
/// no way to write a value unescaped, so that no data can become markup.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

#pragma warning disable CA1822 // The handler appends to this writer while it is constructed.
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;
#pragma warning restore CA1822

    /// <summary>Writes escaped text.</summary>
    public void WriteText(ReadOnlySpan<char> text)
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
                // HTML does not allow control characters.
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

#pragma warning disable IDE0060 // The compiler passes these arguments.
        public Markup(int literalLength, int formattedCount, HtmlWriter writer) => _writer = writer;
#pragma warning restore IDE0060

        public void AppendLiteral(string markup) => _writer._html.Append(markup);

        public void AppendFormatted(string? text) => _writer.WriteText(text);

        public void AppendFormatted(int number) =>
            _writer._html.Append(number.ToString("N0", CultureInfo.InvariantCulture));

        /// <summary>Appends a coordinate, rounded to one decimal.</summary>
        public void AppendFormatted(double number) =>
            _writer._html.Append(number.ToString("0.#", CultureInfo.InvariantCulture));
    }
}

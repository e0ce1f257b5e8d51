using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace DocumentationSite.Html;

/// <summary>HTML. Interpolated values are encoded unless they are <see cref="Markup"/> themselves.</summary>
internal readonly record struct Markup(string Source)
{
    public static readonly Markup Empty = new("");

    public static Markup Of(MarkupWriter source) => new(source.ToString());

    /// <summary>Concatenates the markup of all items.</summary>
    public static IEnumerable<Markup> Each<T>(IEnumerable<T> items, Func<T, Markup> view) => items.Select(view);

    public override string ToString() => Source;
}

/// <summary>Receives the parts of an interpolated string from the compiler.</summary>
[InterpolatedStringHandler]
internal readonly struct MarkupWriter(int literalLength, int formattedCount)
{
    private readonly StringBuilder _source = new(literalLength + (formattedCount * 32));

    public void AppendLiteral(string source) => _source.Append(source);

    public void AppendFormatted(Markup markup) => _source.Append(markup.Source);

    public void AppendFormatted(IEnumerable<Markup> markups) => _source.AppendJoin("", markups);

    public void AppendFormatted(string? text) => _source.Append(WebUtility.HtmlEncode(text));

    public void AppendFormatted(int number) => _source.Append(number);

    public void AppendFormatted(DateOnly day, string format) =>
        _source.Append(day.ToString(format, System.Globalization.CultureInfo.InvariantCulture));

    public override string ToString() => _source.ToString();
}

using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace DocumentationSite.Html;

/// <summary>HTML. What is put into it is encoded, unless it is HTML already.</summary>
internal readonly record struct Markup(string Source)
{
    public static readonly Markup Empty = new("");

    public static Markup Of(MarkupWriter source) => new(source.ToString());

    /// <summary>For each of them, one after another.</summary>
    public static IEnumerable<Markup> Each<T>(IEnumerable<T> items, Func<T, Markup> view) => items.Select(view);

    public override string ToString() => Source;
}

/// <summary>The compiler hands it the pieces of an interpolated string.</summary>
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

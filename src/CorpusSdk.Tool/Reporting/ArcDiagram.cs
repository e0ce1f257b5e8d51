using System.Globalization;
using System.Text;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>
/// Draws the people below each other, with arcs between people who appear together. Names never overlap, and the only
/// floating-point function used is the square root, so that the output is the same on every machine.
/// </summary>
internal static class ArcDiagram
{
    /// <summary>The number of countries with a color of their own.</summary>
    private const int Colors = 4;

    private const double Width = 400;
    private const double Axis = 178;
    private const double Row = 24;
    private const double GroupGap = 26;
    private const int MaxNameLength = 23;

    private const string Label =
        "Arcs between people who are named in the same paragraph; the list next to it has the same data";

    public static void Write(HtmlWriter html, ReportData data, ReportLinks links)
    {
        var (corpus, connections) = (data.Corpus, data.Connections);
        var rows = Rows(connections.People, out var labels, out var height);
        var drawn = connections
            .Pairs.Where(pair => rows.ContainsKey(pair.First.Id) && rows.ContainsKey(pair.Second.Id))
            .ToList();
        var most = drawn.Max(pair => pair.Paragraphs);
        var mentions = corpus.People.ToDictionary(
            person => person.Id,
            person => person.MentionCount,
            StringComparer.Ordinal
        );
        var mostMentions = connections.People.Max(person => mentions[person.Id]);

        html.Write(
            $"""
            <figure class="arcs">
            <svg viewBox="0 0 {Width} {height}" role="group" aria-label="{Label}">

            """
        );

        // The strongest connections are drawn last, on top of the others.
        foreach (var pair in Enumerable.Reverse(drawn))
        {
            var (first, second) = (rows[pair.First.Id], rows[pair.Second.Id]);
            var (top, bottom) = (Math.Min(first.Y, second.Y), Math.Max(first.Y, second.Y));
            var strength = Math.Sqrt((double)pair.Paragraphs / most);
            var reach = (Width - Axis - 8) * Math.Sqrt((bottom - top) / height);
            var color = first.Color == second.Color ? $"c{first.Color}" : "mixed";
            html.Write($"""<path class="{color} e{first.Number} e{second.Number}" """);
            html.Write($"""d="M{Axis} {top}A{reach} {(bottom - top) / 2} 0 0 1 {Axis} {bottom}" """);
            html.Write($"""stroke-width="{0.75 + (3.25 * strength)}" """);
            html.Write($"""stroke-opacity="{Opacity(0.25 + (0.6 * strength))}">""");
            html.Write($"<title>{pair.First.FullName} and {pair.Second.FullName}: {pair.Paragraphs}</title></path>");
        }

        foreach (var (label, y) in labels)
        {
            html.Write($"""<text class="group" x="{Axis - 14}" y="{y}">{label}</text>""");
        }

        foreach (var person in connections.People)
        {
            var row = rows[person.Id];
            var radius = 2.5 + (3.5 * Math.Sqrt((double)mentions[person.Id] / mostMentions));
            html.Write($"""<a href="{links.Person(person.Id)}" class="n{row.Number}">""");
            html.Write($"""<rect x="0" y="{row.Y - (Row / 2)}" width="{Axis + 10}" height="{Row}"/>""");
            html.Write($"""<text x="{Axis - 14}" y="{row.Y + 4.5}">{Short(person.FullName)}</text>""");
            html.Write($"""<circle class="c{row.Color}" cx="{Axis}" cy="{row.Y}" r="{radius}"/></a>""");
        }

        html.Write($"</svg>\n</figure>\n");
    }

    /// <summary>The CSS that highlights the arcs of the person under the pointer or with the focus.</summary>
    public static string Style(Connections connections)
    {
        StringBuilder style = new();
        for (var i = 0; i < connections.People.Count; i++)
        {
            _ = style.Append(
                CultureInfo.InvariantCulture,
                $".arcs svg:has(.n{i}:is(:hover,:focus-visible)) path:not(.e{i}){{stroke-opacity:.06}}\n"
            );
        }

        return style.ToString();
    }

    private static Dictionary<string, (int Number, double Y, int Color)> Rows(
        IReadOnlyList<PersonModel> people,
        out List<(string Label, double Y)> labels,
        out double height
    )
    {
        Dictionary<string, (int, double, int)> rows = new(StringComparer.Ordinal);
        labels = [];
        var y = 0.0;
        var color = -1;
        for (var i = 0; i < people.Count; i++)
        {
            if (i == 0 || people[i].Country != people[i - 1].Country)
            {
                color = people[i].Country is null ? Colors : Math.Min(color + 1, Colors);
                labels.Add((Short(people[i].Country ?? "No country"), y + 16));
                y += GroupGap;
            }

            rows.Add(people[i].Id, (i, y + (Row / 2), color));
            y += Row;
            if (i + 1 < people.Count && people[i + 1].Country != people[i].Country)
            {
                y += 6;
            }
        }

        height = y + 4;
        return rows;
    }

    private static string Short(string name) => VisibleText.Shorten(name, MaxNameLength);

    private static string Opacity(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

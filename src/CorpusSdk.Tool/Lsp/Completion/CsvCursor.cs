using CorpusSdk.Core.Syntax.Csv;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>Finds the cell of a table that the cursor is in: a key in the first row, values in all others.</summary>
internal static class CsvCursor
{
    /// <summary>What is at the cursor; null if nothing can be completed there.</summary>
    /// <param name="text">The text, its lines ended by <c>\n</c>.</param>
    /// <param name="cursor">An offset within the text.</param>
    public static CursorPlace? Find(string text, int cursor)
    {
        var (header, separator) = CsvReader.LayoutOf(text);
        if (cursor < header.Start)
        {
            return null;
        }

        List<string> keys = [];
        List<(string Key, TextRange Cell)> row = [];
        CursorPlace? place = null;
        var (at, rows) = (header.Start, -1);
        do
        {
            var (end, isClosed) = EndOfCell(text, at, separator);
            var cell = TextRange.FromBounds(at, end);
            var next = NextSeparator(text, end, separator);
            if (at <= cursor && cursor <= next && (rows >= 0 || cursor <= header.End))
            {
                // Without its closing mark, a cell would take all rows below with it.
                var last = !isClosed ? cursor : Math.Max(end, cursor);
                place = new(
                    DataFormat.Csv,
                    rows < 0 ? [new(null, 0)]
                        : row.Count < keys.Count ? [new(null, rows), new(keys[row.Count])]
                        : [],
                    TextRange.FromBounds(at, last),
                    text[at..cursor],
                    at < text.Length && text[at] == '"' ? ScalarStyle.Double : ScalarStyle.Plain
                )
                {
                    IsKey = rows < 0,
                    IsValue = rows >= 0 && row.Count < keys.Count,
                    Separator = separator,
                };
            }

            var written = Decode(text[at..end]);
            if (rows < 0)
            {
                keys.Add(written);
            }

            row.Add((written, cell));
            if (next >= text.Length || text[next] == '\n')
            {
                if (place is not null)
                {
                    return Completed(place, keys, row, text);
                }

                rows++;
                row.Clear();
            }

            at = next + 1;
        } while (at <= text.Length);

        return null;
    }

    /// <summary>The text of a cell.</summary>
    public static string Decode(string written) =>
        written.StartsWith('"')
            ? written[1..(written.Length > 1 && written[^1] == '"' ? ^1 : ^0)].Replace("\"\"", "\"")
            : written.Trim();

    /// <summary>The item at the cursor of a list that is written in one cell, with semicolons between.</summary>
    public static CursorPlace ItemOf(CursorPlace place)
    {
        var isQuoted = place.Before.StartsWith('"');
        var start =
            place.Before.LastIndexOf(';') is var semicolon and >= 0 ? semicolon + 1
            : isQuoted ? 1
            : 0;
        while (start < place.Before.Length && place.Before[start] == ' ')
        {
            start++;
        }

        // What follows the cursor stays as it is: it may be further items.
        return start == 0 && place.Before.Length == place.Range.Length
            ? place
            : place with
            {
                Range = TextRange.FromBounds(place.Range.Start + start, place.Range.Start + place.Before.Length),
                Before = place.Before[start..],
                Style = isQuoted ? ScalarStyle.Double : ScalarStyle.Plain,
                IsPartOfCell = true,
            };
    }

    private static CursorPlace? Completed(
        CursorPlace place,
        List<string> keys,
        List<(string Key, TextRange Cell)> row,
        string text
    )
    {
        if (text.AsSpan(place.Range.Start, place.Range.Length).Contains('\n'))
        {
            return null;
        }

        if (place.IsKey)
        {
            return place with
            {
                HasColon = true,
                Keys = row.Where(cell => cell.Cell.Start != place.Range.Start)
                    .Select(cell => cell.Key)
                    .ToHashSet(StringComparer.Ordinal),
            };
        }

        Dictionary<string, string> neighbours = new(StringComparer.Ordinal);
        foreach (var (key, (value, _)) in keys.Zip(row))
        {
            neighbours[key] = value;
        }

        return place with
        {
            Neighbours = neighbours,
        };
    }

    private static (int End, bool IsClosed) EndOfCell(string text, int at, char separator)
    {
        if (at >= text.Length || text[at] != '"')
        {
            return (NextSeparator(text, at, separator), true);
        }

        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                if (i + 1 >= text.Length || text[i + 1] != '"')
                {
                    return (i + 1, true);
                }

                i++;
            }
        }

        return (text.Length, false);
    }

    private static int NextSeparator(string text, int at, char separator)
    {
        while (at < text.Length && text[at] != separator && text[at] != '\n')
        {
            at++;
        }

        return Math.Min(at, text.Length);
    }
}

using System.Text.RegularExpressions;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>
/// Finds what the cursor is in, in TOML front matter: tables by their headers, keys and values of one line.
/// </summary>
internal static partial class TomlCursor
{
    [GeneratedRegex(
        @"^[ \t]*(?<open>\[\[?)[ \t]*(?<name>[\w.-]+)[ \t]*\]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Header();

    [GeneratedRegex(
        @"^[ \t]*(?<key>[\w-]+)[ \t]*=[ \t]*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Entry();

    [GeneratedRegex(@"^[ \t]*(?<key>[\w-]*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex StartOfEntry();

    /// <summary>What is at the cursor; null if nothing can be completed there.</summary>
    public static CursorPlace? Find(string text, TextRange range, int cursor)
    {
        List<PathStep> table = [];
        Dictionary<string, int> tables = new(StringComparer.Ordinal);
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        CursorPlace? place = null;
        for (var at = range.Start; at <= range.End; )
        {
            var end = text.IndexOf('\n', at, range.End - at);
            var line = TextRange.FromBounds(at, end < 0 ? range.End : end);
            at = line.End + 1;
            var written = text.Substring(line.Start, line.Length);
            if (written.TrimStart().StartsWith('[') && Header().Match(written) is { Success: true } header)
            {
                if (place is not null)
                {
                    break;
                }

                values.Clear();
                table = PathOf(header.Groups["name"].Value, header.Groups["open"].Length == 2, tables);
            }
            else if (line.Start <= cursor && cursor <= line.End)
            {
                place = InLine(text, line, cursor, table);
            }
            else if (written.Contains('=') && Entry().Match(written) is { Success: true } entry)
            {
                values[entry.Groups["key"].Value] = LooseText.Decode(
                    written[entry.Length..].TrimEnd(),
                    written[entry.Length..].StartsWith('"') ? ScalarStyle.Double : ScalarStyle.Plain
                );
            }
        }

        return place is null ? null : place with { Keys = values.Keys, Neighbours = values };
    }

    private static List<PathStep> PathOf(string name, bool isList, Dictionary<string, int> tables)
    {
        List<PathStep> path = [.. name.Split('.').Select(key => new PathStep(key))];
        if (isList)
        {
            path.Add(new(null, tables[name] = tables.GetValueOrDefault(name, -1) + 1));
        }

        return path;
    }

    private static CursorPlace? InLine(string text, TextRange line, int cursor, List<PathStep> table)
    {
        var before = text[line.Start..cursor];
        if (StartOfEntry().Match(before) is { Success: true } start)
        {
            var from = line.Start + start.Groups["key"].Index;
            var end = cursor;
            while (end < line.End && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            {
                end++;
            }

            return new(DataFormat.Toml, table, TextRange.FromBounds(from, end), text[from..cursor], ScalarStyle.Plain)
            {
                IsKey = true,
                HasColon = text[end..line.End].TrimStart().StartsWith('='),
            };
        }

        if (Entry().Match(before) is not { Success: true } entry)
        {
            return null;
        }

        var at = line.Start + entry.Length;
        List<PathStep> path = [.. table, new(entry.Groups["key"].Value)];
        if (at < cursor && text[at] == '[')
        {
            // Only the last item of a list in one line.
            var item = text.LastIndexOfAny(['[', ','], cursor - 1, cursor - at);
            path.Add(new(null, 0));
            at = item + 1;
            while (at < cursor && text[at] == ' ')
            {
                at++;
            }
        }

        var style =
            at < cursor && text[at] is '"' or '\''
                ? text[at] == '"'
                    ? ScalarStyle.Double
                    : ScalarStyle.Single
                : ScalarStyle.Plain;
        var closing =
            style == ScalarStyle.Plain || cursor >= line.End ? -1 : text.IndexOf(text[at], cursor, line.End - cursor);
        return new(
            DataFormat.Toml,
            path,
            TextRange.FromBounds(at, closing < 0 ? cursor : closing + 1),
            text[at..cursor],
            style
        )
        {
            IsValue = true,
            IsFlow = true,
        };
    }
}

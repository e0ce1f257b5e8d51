using System.Globalization;
using System.Text;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Csv;

/// <summary>
/// Reads comma-separated values (RFC 4180) with keys in the first row, as a list of mappings. An empty cell is a
/// missing value. A line break within quotes is part of the cell.
/// </summary>
internal sealed class CsvReader
{
    private const string Declaration = "sep=";
    private const string Separators = ",;\t|";

    private readonly SourceFile _file;
    private readonly List<Problem> _problems;
    private readonly string _text;
    private readonly char _separator;
    private int _at;

    private CsvReader(SourceFile file, List<Problem> problems)
    {
        (_file, _problems, _text) = (file, problems, file.Text);
        (var header, _separator) = LayoutOf(_text);
        _at = header.Start;
    }

    /// <summary>The row with the keys, and the character between its cells.</summary>
    public static (TextRange Header, char Separator) LayoutOf(string text)
    {
        var header = HeaderOf(text, out var declared);
        return (header, declared ?? SeparatorOf(text, header));
    }

    /// <summary>
    /// The row with the keys: the first line, or the one behind <c>sep=;</c>, by which Excel is told the separator.
    /// Spreadsheets write empty rows above a table as separators alone.
    /// </summary>
    public static TextRange HeaderOf(string text) => HeaderOf(text, out _);

    /// <summary>The cells of the row with the keys.</summary>
    public static IReadOnlyList<YamlScalar> KeysOf(SourceFile file) =>
        file.Text.Trim().Length == 0 ? [] : new CsvReader(file, []).ReadRow();

    private static TextRange HeaderOf(string text, out char? declared)
    {
        declared = null;
        var line = LineAt(text, 0);
        while (line.Start < text.Length)
        {
            var written = text.Substring(line.Start, line.Length);
            if (
                declared is null
                && written.Length == Declaration.Length + 1
                && written.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase)
            )
            {
                declared = written[Declaration.Length];
            }
            else if (!IsBlank(written, declared))
            {
                break;
            }

            line = LineAt(text, line.End + 1);
        }

        return line;
    }

    private static TextRange LineAt(string text, int start)
    {
        var end = start < text.Length ? text.IndexOf('\n', start) : -1;
        return TextRange.FromBounds(Math.Min(start, text.Length), end < 0 ? text.Length : end);
    }

    private static bool IsBlank(string line, char? declared) =>
        line.Split([.. Separators, declared ?? ','])
            .All(cell => string.IsNullOrWhiteSpace(cell) || cell.Trim() == "\"\"");

    /// <summary>
    /// The most frequent separator of the header. Spreadsheets use semicolons in countries where the decimal separator
    /// is a comma; others use tabs or bars.
    /// </summary>
    private static char SeparatorOf(string text, TextRange header)
    {
        var counts = new int[Separators.Length];
        var isQuoted = false;
        for (var i = header.Start; i < header.End; i++)
        {
            isQuoted ^= text[i] == '"';
            var separator = isQuoted ? -1 : Separators.IndexOf(text[i]);
            if (separator >= 0)
            {
                counts[separator]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    public static YamlDocument Read(SourceFile file, List<Problem> problems) => new CsvReader(file, problems).Read();

    private YamlDocument Read()
    {
        if (_text.Substring(_at).Trim().Length == 0)
        {
            return new(null, IsComplete: true);
        }

        var before = _problems.Count;
        var keys = ReadRow();
        var columns = keys.FindLastIndex(key => !IsEmpty(key)) + 1;
        var line = _file.PositionOf(keys[0].Range.Start).Line + 1;
        var unnamed = new HashSet<int>(Enumerable.Range(0, keys.Count).Where(i => IsEmpty(keys[i])));
        foreach (
            var duplicate in keys.Where(key => !IsEmpty(key))
                .GroupBy(key => key.Value, StringComparer.Ordinal)
                .SelectMany(same => same.Skip(1))
        )
        {
            _problems.Add(Problem.At(_file, duplicate.Range, Rules.DuplicateKey, duplicate.Value, line));
        }

        var unnamedInUse = new HashSet<int>();
        var rows = new List<YamlNode>();
        var nodes = 0;
        while (_at < _text.Length)
        {
            var start = _at;
            var cells = ReadRow();
            nodes += cells.Count + 1;
            if (nodes > YamlLimits.Nodes)
            {
                return Stop(
                    start,
                    Rules.LimitExceeded,
                    FormattableString.Invariant($"a file may contain at most {YamlLimits.Nodes:N0} values; split it")
                );
            }

            // Spreadsheets write empty rows as separators alone, and empty columns at the end of each row.
            if (cells.All(IsEmpty))
            {
                continue;
            }

            while (cells.Count > columns && IsEmpty(cells[cells.Count - 1]))
            {
                cells.RemoveAt(cells.Count - 1);
            }

            if (cells.Count < columns || cells.Count > keys.Count)
            {
                ReportWidth(cells.Count, cells[0].Range.Length > 0 ? cells[0].Range : new(start, 1));
            }

            var entries = new List<(YamlScalar, YamlNode)>(keys.Count);
            var given = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < Math.Min(keys.Count, cells.Count); i++)
            {
                if (unnamed.Contains(i))
                {
                    ReportUnnamed(i, cells[i]);
                }
                else if (given.Add(keys[i].Value))
                {
                    // The key is in the header row, so problems are reported in the row itself.
                    entries.Add(
                        (
                            new(
                                keys[i].Value,
                                isPlain: true,
                                cells[i].Range.Length > 0 ? cells[i].Range : new(start, 1)
                            ),
                            cells[i]
                        )
                    );
                }
            }

            rows.Add(new YamlMapping(entries, TextRange.FromBounds(start, cells[cells.Count - 1].Range.End)));
        }

        return new(new YamlSequence(rows, new(0, _text.Length)), _problems.Count == before);

        // Once for each column, and not if nothing is in it.
        void ReportUnnamed(int column, YamlScalar cell)
        {
            if (!IsEmpty(cell) && unnamedInUse.Add(column))
            {
                _problems.Add(
                    Problem.At(
                        _file,
                        cell.Range,
                        Rules.InvalidCsv,
                        string.Format(
                            CultureInfo.InvariantCulture,
                            "column {0} has no name in the header row; write one there, or delete the column",
                            column + 1
                        )
                    )
                );
            }
        }

        void ReportWidth(int count, TextRange range)
        {
            var separator = _separator == '\t' ? "a tab" : $"'{_separator}'";
            _problems.Add(
                Problem.At(
                    _file,
                    range,
                    Rules.InvalidCsv,
                    string.Format(
                        CultureInfo.InvariantCulture,
                        "the row has {0}, but the header row has {1}; ",
                        count == 1 ? "1 cell" : $"{count} cells",
                        columns
                    )
                        + (
                            count > columns ? $"put cells that contain {separator} in double quotes"
                            : columns - count == 1
                                ? $"add the missing cell, or {separator} at the end of the row if it is empty"
                            : $"add the missing cells, or {separator} for each empty one at the end of the row"
                        )
                )
            );
        }

        YamlDocument Stop(int at, Rule rule, string reason)
        {
            _problems.Add(Problem.At(_file, new(at, 1), rule, reason));
            return new(new YamlSequence(rows, new(0, _text.Length)), IsComplete: false);
        }
    }

    private static bool IsEmpty(YamlScalar cell) => cell.Value.Length == 0;

    /// <summary>Reads the cells of a row, and moves to the next row.</summary>
    private List<YamlScalar> ReadRow()
    {
        var cells = new List<YamlScalar>();
        while (true)
        {
            cells.Add(_at < _text.Length && _text[_at] == '"' ? ReadQuotedCell() : ReadPlainCell());
            if (_at >= _text.Length || _text[_at++] == '\n')
            {
                return cells;
            }
        }
    }

    private YamlScalar ReadPlainCell()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] != _separator && _text[_at] != '\n')
        {
            _at++;
        }

        var value = _text.Substring(start, _at - start);
        return new(value.Trim(), isPlain: value.Trim().Length == 0, TextRange.FromBounds(start, _at));
    }

    private YamlScalar ReadQuotedCell()
    {
        var start = _at++;
        var value = new StringBuilder();
        for (; _at < _text.Length; _at++)
        {
            if (_text[_at] != '"')
            {
                _ = value.Append(_text[_at]);
            }
            else if (_at + 1 < _text.Length && _text[_at + 1] == '"')
            {
                _ = value.Append(_text[_at++]);
            }
            else
            {
                break;
            }
        }

        if (_at >= _text.Length)
        {
            _problems.Add(
                Problem.At(
                    _file,
                    new(start, 1),
                    Rules.InvalidCsv,
                    "the cell that starts here is not closed; put '\"' at its end"
                )
            );
            return new(value.ToString(), isPlain: false, TextRange.FromBounds(start, _at));
        }

        var end = ++_at;
        while (_at < _text.Length && _text[_at] != _separator && _text[_at] != '\n')
        {
            _at++;
        }

        if (_text.Substring(end, _at - end).Trim().Length > 0)
        {
            _problems.Add(
                Problem.At(
                    _file,
                    TextRange.FromBounds(end, _at),
                    Rules.InvalidCsv,
                    "text follows the closing quote of a cell; write '\"\"' for a quotation mark within it"
                )
            );
        }

        return new(value.ToString(), isPlain: false, TextRange.FromBounds(start, end));
    }
}

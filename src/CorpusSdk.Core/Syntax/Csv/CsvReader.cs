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
    private const string Separators = ",;\t";

    private readonly SourceFile _file;
    private readonly List<Problem> _problems;
    private readonly string _text;
    private readonly char _separator;
    private int _at;

    private CsvReader(SourceFile file, List<Problem> problems)
    {
        (_file, _problems, _text) = (file, problems, file.Text);
        _at = HeaderOf(_text).Start;
        _separator = _at > 0 ? _text[Declaration.Length] : SeparatorOf(_text, HeaderOf(_text));
    }

    /// <summary>
    /// The row with the keys: the first line, or the second one behind <c>sep=;</c>, by which Excel is told the
    /// separator.
    /// </summary>
    public static TextRange HeaderOf(string text)
    {
        var start =
            text.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase)
            && text.IndexOf('\n') == Declaration.Length + 1
                ? Declaration.Length + 2
                : 0;
        var end = text.IndexOf('\n', start);
        return TextRange.FromBounds(start, end < 0 ? text.Length : end);
    }

    /// <summary>
    /// The most frequent separator of the header. Spreadsheets use semicolons in countries where the decimal separator
    /// is a comma; others use tabs.
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
        if (_text.Trim().Length == 0)
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
                _problems.Add(
                    Problem.At(
                        _file,
                        cells[0].Range.Length > 0 ? cells[0].Range : new(start, 1),
                        Rules.InvalidCsv,
                        string.Format(
                            CultureInfo.InvariantCulture,
                            "the row has {0}, but the header row has {1}; put cells that contain {2} in double quotes",
                            cells.Count == 1 ? "1 cell" : $"{cells.Count} cells",
                            columns,
                            _separator == '\t' ? "a tab" : $"'{_separator}'"
                        )
                    )
                );
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

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
    private readonly SourceFile _file;
    private readonly List<Problem> _problems;
    private readonly string _text;
    private readonly char _separator;
    private int _at;

    private CsvReader(SourceFile file, List<Problem> problems)
    {
        (_file, _problems, _text) = (file, problems, file.Text);
        var end = _text.IndexOf('\n');
        var header = end < 0 ? _text : _text.Substring(0, end);

        // Spreadsheets use semicolons in countries where the decimal separator is a comma; others use tabs.
        _separator =
            header.IndexOf(',') >= 0 ? ','
            : header.IndexOf(';') >= 0 ? ';'
            : header.IndexOf('\t') >= 0 ? '\t'
            : ',';
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
        foreach (
            var duplicate in keys.GroupBy(key => key.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
        )
        {
            _problems.Add(Problem.At(_file, duplicate.Range, Rules.DuplicateKey, duplicate.Value, 1));
        }

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

            if (cells.Count == 1 && cells[0].Range.Length == 0)
            {
                continue;
            }

            if (cells.Count != keys.Count)
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
                            keys.Count,
                            _separator == '\t' ? "a tab" : $"'{_separator}'"
                        )
                    )
                );
            }

            var entries = new List<(YamlScalar, YamlNode)>(keys.Count);
            var given = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < Math.Min(keys.Count, cells.Count); i++)
            {
                if (given.Add(keys[i].Value))
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

        YamlDocument Stop(int at, Rule rule, string reason)
        {
            _problems.Add(Problem.At(_file, new(at, 1), rule, reason));
            return new(new YamlSequence(rows, new(0, _text.Length)), IsComplete: false);
        }
    }

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

using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Toml;

/// <summary>
/// Reads TOML 1.1 into the same nodes as YAML, for front matter. The first error is reported, and what was read before
/// it is returned. A reader of its own, because the parsers that exist need assemblies that compilers have in other
/// versions, or give no positions.
/// </summary>
internal sealed class TomlReader
{
    private readonly TomlScanner _scanner;
    private readonly SourceFile _file;
    private readonly TomlTable _root;
    private int _nodes;

    private TomlReader(SourceFile file, int start, int end)
    {
        (_file, _scanner) = (file, new(file.Text, start, end));
        _root = new(new(start, 0)) { Origin = TomlTableOrigin.Header };
    }

    /// <param name="file">The file that contains the TOML.</param>
    /// <param name="start">The start of the TOML in the file's folded text.</param>
    /// <param name="end">The end of the TOML in the file's folded text.</param>
    /// <param name="problems">Receives the problems.</param>
    public static YamlDocument Read(SourceFile file, int start, int end, List<Problem> problems)
    {
        if (MergeConflict.Find(file, start, end) is { } conflict)
        {
            problems.Add(Problem.At(file, conflict, Rules.InvalidToml, MergeConflict.Reason));
            return new(null, IsComplete: false);
        }

        var reader = new TomlReader(file, start, end);
        try
        {
            reader.ReadLines();
            return new(reader._root.ToNode(isComplete: true), IsComplete: true);
        }
        catch (TomlException e)
        {
            problems.Add(Problem.At(file, e.Range, e.IsLimit ? Rules.LimitExceeded : Rules.InvalidToml, e.Message));
            return new(reader._root.ToNode(isComplete: false), IsComplete: false);
        }
    }

    private void ReadLines()
    {
        var table = _root;
        for (_scanner.SkipLines(); !_scanner.IsAtEnd; _scanner.SkipLines())
        {
            if (_scanner.Next == '[')
            {
                table = Header();
                _scanner.EndLine("the header");
            }
            else
            {
                ReadEntry(table);
                _scanner.EndLine("the value");
            }
        }
    }

    /// <summary><c>[a.b]</c> or <c>[[a.b]]</c></summary>
    private TomlTable Header()
    {
        var start = _scanner.At++;
        var isList = _scanner.Next == '[' && !_scanner.IsAtEnd;
        _scanner.At += isList ? 1 : 0;
        var path = _scanner.Key();
        _scanner.Expect(']');
        if (isList)
        {
            _scanner.Expect(']');
        }

        var range = TextRange.FromBounds(start, _scanner.At);
        var table = _root;
        for (var i = 0; i < path.Count - 1; i++)
        {
            table = table.Find(path[i].Value) switch
            {
                null => AddTable(table, path[i], TomlTableOrigin.Implied, range),
                TomlTable inner => inner,
                List<TomlTable> tables => tables[tables.Count - 1],
                _ => throw Repeated(table, path[i]),
            };
        }

        var last = path[path.Count - 1];
        switch (table.Find(last.Value))
        {
            case null when isList:
                var item = NewTable(table, last, TomlTableOrigin.Header, range);
                table.Add(last, new List<TomlTable> { item });
                return item;
            case null:
                return AddTable(table, last, TomlTableOrigin.Header, range);
            case List<TomlTable> tables when isList:
                var next = NewTable(table, last, TomlTableOrigin.Header, range);
                tables.Add(next);
                return next;
            case TomlTable { Origin: TomlTableOrigin.Implied } implied when !isList:
                implied.Origin = TomlTableOrigin.Header;
                return implied;
            default:
                throw Repeated(table, last);
        }
    }

    /// <summary><c>a.b = value</c></summary>
    private void ReadEntry(TomlTable table)
    {
        var path = _scanner.Key();
        _scanner.Expect('=');
        _scanner.SkipBlanks();
        for (var i = 0; i < path.Count - 1; i++)
        {
            table = table.Find(path[i].Value) switch
            {
                null => AddTable(table, path[i], TomlTableOrigin.Dotted, path[i].Range),
                TomlTable { Origin: TomlTableOrigin.Dotted } inner => inner,
                _ => throw Repeated(table, path[i]),
            };
        }

        var last = path[path.Count - 1];
        var value = Value(table.Depth + 1);
        if (table.Find(last.Value) is not null)
        {
            throw Repeated(table, last);
        }

        table.Add(last, value);
    }

    private YamlNode Value(int depth)
    {
        Count(new(_scanner.At, 1), depth);
        return _scanner.Next switch
        {
            '[' => List(depth),
            '{' => InlineTable(depth),
            _ => _scanner.Scalar(),
        };
    }

    private YamlSequence List(int depth)
    {
        var start = _scanner.At++;
        List<YamlNode> items = [];
        for (_scanner.SkipLines(); !IsClosed(']', start); _scanner.SkipLines())
        {
            items.Add(Value(depth + 1));
            _scanner.SkipLines();
            if (!IsClosed(']', start))
            {
                _scanner.Expect(',');
            }
        }

        _scanner.At++;
        return new(items, TextRange.FromBounds(start, _scanner.At));
    }

    private YamlMapping InlineTable(int depth)
    {
        var start = _scanner.At++;
        var table = new TomlTable(new(start, 1)) { Origin = TomlTableOrigin.Header, Depth = depth };
        for (_scanner.SkipLines(); !IsClosed('}', start); _scanner.SkipLines())
        {
            ReadEntry(table);
            _scanner.SkipLines();
            if (!IsClosed('}', start))
            {
                _scanner.Expect(',');
            }
        }

        _scanner.At++;
        var node = table.ToNode(isComplete: true);
        return new(node.Entries, TextRange.FromBounds(start, _scanner.At));
    }

    private bool IsClosed(char bracket, int opening)
    {
        if (!_scanner.IsAtEnd)
        {
            return _scanner.Next == bracket;
        }

        _scanner.At = opening;
        throw _scanner.Error($"the bracket is not closed; put '{bracket}' at its end");
    }

    private TomlTable AddTable(TomlTable parent, YamlScalar key, TomlTableOrigin origin, TextRange range)
    {
        var table = NewTable(parent, key, origin, range);
        parent.Add(key, table);
        return table;
    }

    private TomlTable NewTable(TomlTable parent, YamlScalar key, TomlTableOrigin origin, TextRange range)
    {
        Count(key.Range, parent.Depth + 1);
        return new(range) { Origin = origin, Depth = parent.Depth + 1 };
    }

    private void Count(TextRange place, int depth)
    {
        if (++_nodes > YamlLimits.Nodes)
        {
            throw Limit($"a file may contain at most {YamlLimits.Nodes:N0} values; split it");
        }

        if (depth > YamlLimits.Depth)
        {
            throw Limit($"lists and tables may be nested at most {YamlLimits.Depth} levels deep");
        }

        TomlException Limit(FormattableString reason) =>
            new(place, FormattableString.Invariant(reason)) { IsLimit = true };
    }

    private int LineOf(TextRange range) => _file.PositionOf(range.Start).Line + 1;

    private TomlException Repeated(TomlTable table, YamlScalar key) =>
        new(
            key.Range,
            FormattableString.Invariant(
                $"'{VisibleText.Shorten(key.Value, 60)}' is already in line {LineOf(table.RangeOf(key.Value))}; "
            ) + "write it once"
        );
}

using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>
/// Reads YAML or JSON that is being typed, which is seldom valid, and finds out what the cursor is in: block
/// collections by their indentation, others by their brackets. Everything that follows a mistake is read as if it were
/// none, as far as the indentation tells what was meant.
/// </summary>
/// <remarks>Reads the text once, without recursion: it may be any text of any size.</remarks>
internal sealed partial class YamlCursor
{
    /// <summary>How deep collections may be; the reader of the data allows far less.</summary>
    private const int MaxDepth = 1_000;

    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly int _cursor;
    private readonly bool _isJson;

    // The block collections that the current line may belong to, outermost first.
    private readonly List<LooseCollection> _open = [];
    private readonly LooseSlot _root = new(null, null, 0);
    private Found? _found;
    private int _at;

    private YamlCursor(string text, TextRange range, int cursor, bool isJson) =>
        (_text, _start, _end, _cursor, _isJson, _at) = (text, range.Start, range.End, cursor, isJson, range.Start);

    /// <summary>What is at the cursor; null if nothing can be completed there.</summary>
    /// <param name="text">The text, its lines ended by <c>\n</c>.</param>
    /// <param name="range">The part of the text that is data.</param>
    /// <param name="cursor">An offset within the range.</param>
    /// <param name="isJson">Whether the data are JSON rather than YAML.</param>
    public static CursorPlace? Find(string text, TextRange range, int cursor, bool isJson)
    {
        YamlCursor reader = new(text, range, cursor, isJson);
        if (isJson)
        {
            reader.ReadJson();
        }
        else
        {
            reader.ReadLines();
        }

        return reader.Place();
    }

    private void ReadLines()
    {
        while (_at < _end)
        {
            var line = _at;
            var content = AfterSpaces(line);
            var end = LineEnd(content);
            if (content == end)
            {
                if (IsCursorIn(line, end))
                {
                    FindInBlankLine(_cursor - line);
                }

                _at = end + 1;
            }
            else if (_text[content] == '#' || IsMarker(line))
            {
                _at = end + 1;
            }
            else
            {
                ReadLine(line, content);
            }
        }

        if (_found is null && _cursor == _end && (_end == _start || _text[_end - 1] == '\n'))
        {
            FindInBlankLine(0);
        }
    }

    private void ReadLine(int line, int content)
    {
        var at = content;
        var lineEnd = LineEnd(content);
        Close(content - line, IsDash(content));
        LooseSlot? item = null;
        var parent = -1;
        while (IsDash(at))
        {
            parent = at - line;
            item = ListAt(parent).Add();
            var next = AfterSpaces(at + 1);
            if (next == lineEnd || IsComment(next) || _open.Count > MaxDepth)
            {
                FindIn(item, at + 1, next, mayBeKey: true, line);
                _at = lineEnd + 1;
                return;
            }

            at = next;
        }

        if (KeyAt(at) is var (end, colon))
        {
            var mapping = MappingAt(at - line, item);
            var slot = AddKey(mapping, at, end, isClosed: true, hasColon: true, at - line);
            _at = ReadValue(slot, colon + 1, line, mapping.Column, mayBeKey: false);
            return;
        }

        if (item is null && _open.Count > 0 && _open[^1] is { IsMapping: true } around && around.Column == at - line)
        {
            // A key whose colon is still to be typed.
            _ = AddKey(around, at, EndOfPlainLine(at), isClosed: false, hasColon: false, around.Column);
            _at = lineEnd + 1;
            return;
        }

        item ??= Pending;
        parent =
            parent >= 0 ? parent
            : _open.Count > 0 ? _open[^1].Column
            : -1;
        _at = item.Value is null ? ReadValue(item, at, line, parent, mayBeKey: true) : lineEnd + 1;
    }

    /// <summary>The place of a node that begins a line behind the open collections.</summary>
    private LooseSlot Pending => _open.Count == 0 ? _root : _open[^1].Slots[^1];

    /// <summary>Closes the collections that a line with this indentation does not belong to.</summary>
    private void Close(int column, bool isDash)
    {
        while (
            _open.Count > 0
            && (_open[^1].Column > column || (_open[^1].Column == column && !_open[^1].IsMapping && !isDash))
        )
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private LooseCollection MappingAt(int column, LooseSlot? item)
    {
        if (item is null && _open.Count > 0 && _open[^1] is { IsMapping: true } open && open.Column == column)
        {
            return open;
        }

        var slot = item ?? Pending;
        LooseCollection mapping = new(slot, isMapping: true, column);
        if (slot.Value is LooseScalar before)
        {
            // The line above is the first key of the same mapping, still without a colon.
            _ = mapping.Add(before);
            slot.Value = null;
        }

        slot.Value ??= mapping;
        _open.Add(mapping);
        return mapping;
    }

    private LooseCollection ListAt(int column)
    {
        if (_open.Count > 0 && _open[^1] is { IsMapping: false } open && open.Column == column)
        {
            return open;
        }

        var slot = Pending;
        LooseCollection list = new(slot, isMapping: false, column);
        slot.Value ??= list;
        _open.Add(list);
        return list;
    }

    private LooseSlot AddKey(LooseCollection mapping, int start, int end, bool isClosed, bool hasColon, int column)
    {
        var style = StyleAt(start);
        var slot = mapping.Add(new(mapping.Slot, _text, start, end, style));
        if (Touches(start, end, style, isClosed))
        {
            _found ??= new(mapping.Slot, start, end, style)
            {
                Mapping = mapping,
                Key = slot,
                HasColon = hasColon,
                Column = column,
                IsFlow = mapping.Column < 0,
            };
        }

        return slot;
    }

    /// <summary>Reads a value in block style, from the end of its key or dash.</summary>
    /// <returns>The start of the line behind it.</returns>
    private int ReadValue(LooseSlot slot, int from, int line, int parent, bool mayBeKey)
    {
        var at = AfterSpaces(from);
        var end = LineEnd(at);
        while (at < end && _text[at] is '&' or '!')
        {
            at = AfterSpaces(EndOfWord(at, end));
        }

        if (at == end || (at > from && IsComment(at)))
        {
            FindIn(slot, from, at, mayBeKey, line);
            return end + 1;
        }

        return _text[at] switch
        {
            '|' or '>' when IsBlockHeader(at, end) => ReadBlockScalar(slot, end, parent),
            '"' or '\'' => ReadQuoted(slot, at, parent, mayBeKey, at - line),
            '[' or '{' => ReadFlow(slot, at, parent),
            _ => ReadPlain(slot, at, parent, mayBeKey, at - line),
        };
    }

    /// <summary>The cursor may be in the gap where a value has not been typed yet.</summary>
    private void FindIn(LooseSlot slot, int from, int to, bool mayBeKey, int line)
    {
        if (IsCursorIn(from, to))
        {
            var isTight = _cursor == from && from > line && _text[from - 1] is ':' or '-';
            _found ??= new(slot, _cursor, _cursor, ScalarStyle.Plain)
            {
                IsValue = true,
                MayBeKey = mayBeKey,
                Prefix = isTight ? " " : "",
                Column = _cursor - line + (isTight ? 1 : 0),
            };
        }
    }

    /// <summary>In a line without content, the column of the cursor says what it belongs to.</summary>
    private void FindInBlankLine(int column)
    {
        var depth = _open.Count;
        while (depth > 0 && _open[depth - 1].Column > column)
        {
            depth--;
        }

        // A list may be in the column of the key that it belongs to; what is typed there is the next key.
        if (depth > 1 && _open[depth - 1] is { IsMapping: false } list && list.Column == column)
        {
            depth -= _open[depth - 2].Column == column ? 1 : 0;
        }

        var around = depth == 0 ? null : _open[depth - 1];
        if (around is not null && around.Column == column)
        {
            _found = around.IsMapping
                ? new(around.Slot, _cursor, _cursor, ScalarStyle.Plain) { Mapping = around, Column = column }
                : new(around.Add(), _cursor, _cursor, ScalarStyle.Plain)
                {
                    IsValue = true,
                    MayBeKey = true,
                    Prefix = "- ",
                    Column = column + 2,
                };
            return;
        }

        // A deeper line is the value of the last key or dash, if that has none.
        var slot = around?.Slots[^1] ?? _root;
        if (slot.Value is null && (around is not null || _open.Count == 0))
        {
            _found = new(slot, _cursor, _cursor, ScalarStyle.Plain)
            {
                IsValue = true,
                MayBeKey = true,
                IsOwnLine = true,
                Column = column,
            };
        }
    }

    private CursorPlace? Place()
    {
        if (_found is not { } found || _text.AsSpan(found.Start, found.End - found.Start).Contains('\n'))
        {
            return null;
        }

        // A mapping that follows the cursor may have keys that were read after it.
        var mapping =
            found.Mapping
            ?? (found.MayBeKey ? found.Slot.Value as LooseCollection : null) switch
            {
                { IsMapping: true } filled => filled,
                _ => null,
            };
        return new(
            _isJson ? DataFormat.Json : DataFormat.Yaml,
            found.Slot.Path,
            TextRange.FromBounds(found.Start, found.End),
            _text[found.Start.._cursor],
            found.Style
        )
        {
            IsKey = found.Mapping is not null || found.MayBeKey,
            IsValue = found.IsValue,
            IsFlow = found.IsFlow,
            HasColon = found.HasColon,
            Prefix = found.Prefix,
            Column = found.Column,
            Keys =
                mapping
                    ?.Slots.Where(slot => slot.Key is { } key && slot != found.Key && key.Start != found.Start)
                    .Select(slot => slot.Key!.Value)
                    .ToHashSet(StringComparer.Ordinal)
                ?? [],
            Neighbours = NeighboursOf(found.Slot.Owner),
            Root = _root,
            Slot = found.Mapping is null ? found.Slot : null,
            IsOwnLine = found.IsOwnLine,
        };
    }

    private static Dictionary<string, string> NeighboursOf(LooseCollection? mapping)
    {
        Dictionary<string, string> neighbours = new(StringComparer.Ordinal);
        foreach (var slot in mapping?.Slots ?? [])
        {
            if (slot is { Key: { } key, Value: LooseScalar scalar })
            {
                neighbours[key.Value] = scalar.Value;
            }
        }

        return neighbours;
    }

    /// <summary>What is at the cursor; the keys around it are known at the end only.</summary>
    /// <param name="Slot">The value; of a key, the mapping.</param>
    private sealed record Found(LooseSlot Slot, int Start, int End, ScalarStyle Style)
    {
        public LooseCollection? Mapping { get; init; }
        public LooseSlot? Key { get; init; }
        public bool IsValue { get; init; }
        public bool MayBeKey { get; init; }
        public bool HasColon { get; init; }
        public bool IsFlow { get; init; }
        public bool IsOwnLine { get; init; }
        public string Prefix { get; init; } = "";
        public int Column { get; init; }
    }
}

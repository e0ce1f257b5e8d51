namespace CorpusSdk.Tool.Lsp.Completion;

// Collections in brackets and braces: those of YAML, and all of JSON.
internal sealed partial class YamlCursor
{
    /// <summary>What may come next in a collection.</summary>
    private enum Next
    {
        /// <summary>A key or an item.</summary>
        Entry,
        Colon,
        Value,
        Comma,
    }

    private void ReadJson()
    {
        var at = AfterWhiteSpace(_start);
        if (at >= _end || (IsCursorIn(_start, at) && _text[at] is not ('[' or '{')))
        {
            FindIn(_root, _start, at, mayBeKey: false, _start);
        }
        else if (_text[at] is '[' or '{')
        {
            _ = ReadFlow(_root, at, -1);
        }
    }

    /// <summary>Reads a collection, and what it contains.</summary>
    /// <param name="slot">Where it is.</param>
    /// <param name="at">Its opening bracket.</param>
    /// <param name="parent">The column that its lines must be behind.</param>
    /// <returns>The start of the line behind it.</returns>
    private int ReadFlow(LooseSlot slot, int at, int parent)
    {
        FlowState state = new(slot);
        state.Open(_text[at++] == '{', slot);
        while (state.Depth > 0)
        {
            var gap = at;
            at = AfterWhiteSpace(at, parent, out var isCut);
            if (isCut || at >= _end || state.Depth > MaxDepth)
            {
                // It is not closed: blank lines that are not indented belong to what is around it.
                var line = _text.LastIndexOf('\n', Math.Max(0, _cursor - 1)) + 1;
                FindInGap(state, gap, _cursor - line > parent ? at : Math.Min(at, LineEnd(gap)));
                return LineEnd(gap) + 1;
            }

            var isScalar = _text[at] is not ('{' or '}' or '[' or ']' or ',' or ':');
            if (!(isScalar && _cursor == at))
            {
                FindInGap(state, gap, at);
            }

            switch (_text[at])
            {
                case '{' or '[':
                    state.Open(_text[at++] == '{', SlotOf(state));
                    break;
                case '}' or ']':
                    state.Close(_text[at++] == '}');
                    break;
                case ',':
                    state.Next = Next.Entry;
                    at++;
                    break;
                case ':':
                    state.Next = state is { Next: Next.Colon, Top.IsMapping: true } ? Next.Value : state.Next;
                    at++;
                    break;
                default:
                    at = ReadFlowScalar(state, at, parent);
                    break;
            }
        }

        return LineEnd(at) + 1;
    }

    private int ReadFlowScalar(FlowState state, int at, int parent)
    {
        var style = StyleAt(at);
        var (end, isClosed) = style == ScalarStyle.Plain ? (EndOfFlowPlain(at), true) : EndOfQuoted(at, parent);
        if (at < _cursor && _cursor <= end && LineEnd(at) is var line && line < end && _cursor <= line)
        {
            // The mark that closes it may well be the opening one of another scalar.
            (end, isClosed) = (line, false);
        }

        if (state.Top.IsMapping && state.Next != Next.Value)
        {
            var colon = AfterSpaces(end);
            var last = !isClosed && at < _cursor && _cursor <= end ? _cursor : end;
            var hasColon = colon < _end && _text[colon] == ':';
            state.Slot = AddKey(state.Top, at, last, isClosed, hasColon, column: 0);
            state.Next = Next.Colon;
        }
        else
        {
            AddQuoted(SlotOf(state), at, end, isClosed, mayBeKey: false, column: 0, isFlow: true);
            state.Next = Next.Comma;
        }

        return Math.Max(end, at + 1);
    }

    /// <summary>The place of the next value: that of the key before it, or a new item.</summary>
    private static LooseSlot SlotOf(FlowState state)
    {
        var slot =
            !state.Top.IsMapping ? state.Top.Add()
            : state.Next == Next.Value ? state.Slot
            : new LooseSlot(state.Top, null, -1);
        state.Next = Next.Comma;
        return slot;
    }

    private void FindInGap(FlowState state, int from, int to)
    {
        if (_found is not null || !IsCursorIn(from, to) || IsInComment(from))
        {
            return;
        }

        var isTight = _cursor == from && (_text[from - 1] == ',' || (_text[from - 1] == ':' && !_isJson));
        var (prefix, isMapping) = (isTight ? " " : "", state.Top.IsMapping);
        if (state.Next == Next.Entry && isMapping)
        {
            _found = new(state.Top.Slot, _cursor, _cursor, ScalarStyle.Plain)
            {
                Mapping = state.Top,
                IsFlow = true,
                Prefix = prefix,
            };
        }
        else if (state.Next == (isMapping ? Next.Value : Next.Entry))
        {
            _found = new(
                isMapping ? state.Slot : new(state.Top, null, state.Top.Slots.Count),
                _cursor,
                _cursor,
                ScalarStyle.Plain
            )
            {
                IsValue = true,
                IsFlow = true,
                Prefix = prefix,
            };
        }
    }

    private bool IsInComment(int from)
    {
        if (_isJson)
        {
            return false;
        }

        for (var at = _cursor - 1; at >= from && _text[at] != '\n'; at--)
        {
            if (IsComment(at))
            {
                return true;
            }
        }

        return false;
    }

    private int EndOfFlowPlain(int at)
    {
        var i = at;
        while (
            i < _end
            && _text[i] is not (',' or '[' or ']' or '{' or '}' or '\n')
            && !(_text[i] == ':' && (IsSpaceOrEnd(i + 1) || _text[i + 1] is ',' or '[' or ']' or '{' or '}'))
            && !(i > at && IsComment(i))
        )
        {
            i++;
        }

        var last = i;
        while (last > at && _text[last - 1] is ' ' or '\t')
        {
            last--;
        }

        return IsCursorIn(last, i) ? _cursor : last;
    }

    private int AfterWhiteSpace(int at) => AfterWhiteSpace(at, -1, out _);

    /// <summary>Skips white space and comments.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="parent">The column that the lines of the collection must be behind.</param>
    /// <param name="isCut">Whether a line follows that does not belong to the collection.</param>
    private int AfterWhiteSpace(int at, int parent, out bool isCut)
    {
        isCut = false;
        while (at < _end)
        {
            if (_text[at] == '\n')
            {
                var content = AfterSpaces(at + 1);
                if (
                    content < _end
                    && _text[content] is not ('\n' or ']' or '}')
                    && content - at - 1 <= parent
                    && !_isJson
                )
                {
                    isCut = true;
                    return at + 1;
                }

                at++;
            }
            else if (_text[at] is ' ' or '\t')
            {
                at++;
            }
            else if (!_isJson && IsComment(at))
            {
                at = LineEnd(at);
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The collections that are open, and what comes next in the innermost.</summary>
    private sealed class FlowState(LooseSlot root)
    {
        private readonly List<LooseCollection> _collections = [];
        private int _mappings;

        public int Depth => _collections.Count;

        public LooseCollection Top => _collections[^1];

        public Next Next { get; set; }

        /// <summary>The place of the value of the last key.</summary>
        public LooseSlot Slot { get; set; } = root;

        public void Open(bool isMapping, LooseSlot slot)
        {
            LooseCollection collection = new(slot, isMapping, -1);
            slot.Value ??= collection;
            _collections.Add(collection);
            _mappings += isMapping ? 1 : 0;
            Next = Next.Entry;
        }

        /// <summary>Closes the innermost collection with this bracket, and those in it.</summary>
        public void Close(bool isMapping)
        {
            if ((isMapping ? _mappings : Depth - _mappings) == 0)
            {
                return;
            }

            bool wasMapping;
            do
            {
                wasMapping = Top.IsMapping;
                _mappings -= wasMapping ? 1 : 0;
                _collections.RemoveAt(_collections.Count - 1);
            } while (wasMapping != isMapping);

            Next = Next.Comma;
        }
    }
}

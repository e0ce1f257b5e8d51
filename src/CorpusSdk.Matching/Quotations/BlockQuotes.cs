namespace CorpusSdk.Matching.Quotations;

/// <summary>Finds block quotes, whose lines begin with <c>&gt;</c>.</summary>
/// <param name="found">Receives the quotations.</param>
/// <param name="repeated">Receives the prefixes between their words.</param>
internal sealed class BlockQuotes(string text, List<Quotation> found, List<TextRange> repeated)
{
    /// <summary>A longer number begins a sentence rather than an item of a list.</summary>
    private const int MaxItemDigits = 3;

    private readonly List<TextRange> _lines = [];

    /// <summary>Joins the blocks of one block quote: those with nothing but quoted blank lines between.</summary>
    public void Find(List<TextBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (_lines.Count > 0 && !(block.IsQuoted && IsOneQuote(_lines[_lines.Count - 1].End, block.Start)))
            {
                Add();
            }

            if (block.IsQuoted)
            {
                _lines.AddRange(block.Lines);
            }
        }

        Add();
    }

    /// <summary>Adds the quotation of the lines; in a list, that of each item.</summary>
    private void Add()
    {
        var isList = IsList();
        List<TextRange> parts = [];
        var start = _lines.Count > 0 ? text.LastIndexOf('\n', _lines[0].Start - 1) + 1 : 0;
        foreach (var line in _lines)
        {
            var item = isList ? EndOfMarker(line) : line.Start;
            if (QuotedWords.Trim(text, TextRange.FromBounds(item, line.End)) is not { } words)
            {
                continue;
            }

            if (item > line.Start && parts.Count > 0)
            {
                AddQuotation(start, parts);
                (start, parts) = (line.Start, []);
            }

            if (parts.Count > 0)
            {
                AddPrefixes(parts[parts.Count - 1].End, line.Start);
            }

            parts.Add(words);
        }

        AddQuotation(start, parts);
        _lines.Clear();
    }

    private void AddQuotation(int start, List<TextRange> parts)
    {
        if (parts.Count > 0)
        {
            found.Add(new(QuotationForm.Block, parts, TextRange.FromBounds(start, parts[parts.Count - 1].End)));
        }
    }

    /// <summary>A blank line without the prefix ends a block quote.</summary>
    private bool IsOneQuote(int from, int to)
    {
        for (var at = text.IndexOf('\n', from, to - from); at >= 0; at = text.IndexOf('\n', at + 1, to - at - 1))
        {
            var next = at + 1;
            while (next < to && text[next] == ' ')
            {
                next++;
            }

            if (text[next] != '>')
            {
                return false;
            }
        }

        return true;
    }

    private void AddPrefixes(int from, int to)
    {
        for (var at = text.IndexOf('>', from, to - from); at >= 0; at = text.IndexOf('>', at + 1, to - at - 1))
        {
            var end = at + 1;
            while (end < to && text[end] == ' ')
            {
                end++;
            }

            repeated.Add(TextRange.FromBounds(at, end));
        }
    }

    /// <summary>Whether the lines begin like the items of a list; a single hyphen may be that of a credit.</summary>
    private bool IsList()
    {
        if (_lines.Count == 0 || EndOfMarker(_lines[0]) == _lines[0].Start)
        {
            return false;
        }

        var first = Kind(_lines[0]);
        return _lines.Skip(1).Any(line => EndOfMarker(line) > line.Start && Kind(line) == first);

        char Kind(TextRange line) => char.IsDigit(text[line.Start]) ? '1' : text[line.Start];
    }

    /// <summary>Where the words of a line begin behind a marker such as <c>- </c>; its start without one.</summary>
    private int EndOfMarker(TextRange line)
    {
        var at = line.Start;
        while (at < line.End && at < line.Start + MaxItemDigits && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return
            at + 1 < line.End
            && text[at + 1] == ' '
            && (at > line.Start ? text[at] is '.' or ')' : text[at] is '-' or '*' or '+')
            ? at + 2
            : line.Start;
    }
}

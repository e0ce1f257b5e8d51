using System.Buffers;
using System.Collections.Frozen;

namespace CorpusSdk.Tool.Verifying;

/// <summary>
/// The text of an HTML file: what a browser shows, with blank lines between blocks. What is quoted by tags is quoted
/// as in Markdown: <c>&lt;q&gt;</c> by quotation marks, a block quote by <c>&gt;</c> before its lines, and its source
/// by a dash.
/// </summary>
internal sealed class HtmlText
{
    /// <summary>A link that is longer is not one to a source.</summary>
    private const int MaxLink = 300;

    private static readonly SearchValues<char> s_special = SearchValues.Create("<& \t\n\r\f");

    private static readonly SearchValues<char> s_notInAddress = SearchValues.Create(" \t\n\r()<>\"");

    private static readonly FrozenSet<string> s_hidden = Names("script style template noscript iframe object svg math");

    private static readonly FrozenSet<string> s_blocks = Names(
        "address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer "
            + "form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre search "
            + "section select summary table tbody td textarea tfoot th thead title tr ul"
    );

    private readonly string _html;
    private readonly MappedText.Builder _text;

    // The pieces that "[" belongs in if the link turns out to be a short one.
    private readonly Stack<(int Piece, string? Address)> _links = new();
    private int _quoteDepth;
    private int _blockQuotes;
    private int _credits;
    private bool _isCreditDue;
    private bool _isBehindQuote;

    // The next text of a block quote is in a new paragraph. Nothing is written before there is some, so that a quote
    // does not end with an empty line, which would separate it from its source.
    private bool _isBreakDue;
    private int _preformatted;

    private HtmlText(string html) => (_html, _text) = (html, new(html));

    /// <summary>Reads a file. Broken HTML is read as a browser reads it.</summary>
    /// <param name="html">The file.</param>
    /// <param name="unfinished">
    /// The offset of a tag, comment or script that does not end, so that the rest of the file is no text; -1 if there
    /// is none.
    /// </param>
    public static MappedText Of(string html, out int unfinished)
    {
        HtmlText reader = new(html);
        unfinished = reader.Read();
        return reader._text.Build();
    }

    /// <returns>The offset of what does not end; -1 if everything does.</returns>
    private int Read()
    {
        for (var at = 0; at < _html.Length; )
        {
            var end = _html[at] switch
            {
                '<' => ReadMarkup(at),
                '&' => ReadEntity(at),
                ' ' or '\t' or '\n' or '\r' or '\f' => ReadSpace(at),
                _ => ReadCharacters(at),
            };
            if (end < 0)
            {
                return at;
            }

            at = end;
        }

        return -1;
    }

    private int ReadCharacters(int at)
    {
        var length = _html.AsSpan(at + 1).IndexOfAny(s_special);
        var end = length < 0 ? _html.Length : at + 1 + length;
        BeginText(at, _html[at]);
        _text.AddCopy(at, end);
        return end;
    }

    private int ReadEntity(int at)
    {
        if (HtmlEntities.Read(_html, at, out var end) is not { } characters)
        {
            BeginText(at, '&');
            _text.AddCopy(at, at + 1);
            return at + 1;
        }

        BeginText(at, characters[0]);
        _text.Add(characters, at, end);
        return end;
    }

    /// <summary>Writes what a line of a block quote, or its source, begins with.</summary>
    private void BeginText(int at, char first)
    {
        _isBehindQuote = false;
        if (_isCreditDue)
        {
            _isCreditDue = false;
            _ = _text.AddMarkup(at, at, first is '—' or '–' or '―' ? "" : "— ");
        }
        else if (_blockQuotes > 0 && _credits == 0)
        {
            if (_isBreakDue && !_text.EndsWithBlankLine)
            {
                _ = _text.AddMarkup(at, at, _text.Last == '\n' ? ">\n" : "\n>\n");
            }

            _isBreakDue = false;
            if (_text.Last == '\n')
            {
                _ = _text.AddMarkup(at, at, "> ");
            }
        }
    }

    private int ReadSpace(int at)
    {
        var end = at + 1;
        if (_preformatted > 0)
        {
            if (_html[at] is not ('\r' or '\n'))
            {
                BeginText(at, ' ');
            }

            if (_html[at] == '\r')
            {
                end += end < _html.Length && _html[end] == '\n' ? 1 : 0;
                _text.Add("\n", at, end);
            }
            else
            {
                _text.AddCopy(at, end);
            }

            return end;
        }

        while (end < _html.Length && _html[end] is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            end++;
        }

        if (!_isBreakDue && _text.Last is not ('\n' or ' '))
        {
            _text.Add(" ", at, end);
        }

        return end;
    }

    /// <returns>The offset behind a tag or comment, and behind what it hides; -1 if that does not end.</returns>
    private int ReadMarkup(int at)
    {
        var next = at + 1 < _html.Length ? _html[at + 1] : ' ';
        if (next is '!' or '?')
        {
            var isComment = _html.AsSpan(at).StartsWith("<!--");
            var end = isComment ? _html.IndexOf("-->", at + 2, StringComparison.Ordinal) + 2 : _html.IndexOf('>', at);
            if (end <= at)
            {
                return -1;
            }

            _ = _text.AddMarkup(at, end + 1);
            return end + 1;
        }

        if (!char.IsAsciiLetter(next) && !(next == '/' && at + 2 < _html.Length && char.IsAsciiLetter(_html[at + 2])))
        {
            BeginText(at, '<');
            _text.AddCopy(at, at + 1);
            return at + 1;
        }

        if (HtmlTag.Read(_html, at) is not { } tag)
        {
            return -1;
        }

        var isEmpty = tag.Name is "svg" or "math" && _html[tag.End - 2] == '/';
        if (!tag.IsEnd && !isEmpty && s_hidden.Contains(tag.Name))
        {
            var end = EndOfHidden(tag);
            if (end >= 0)
            {
                _ = _text.AddMarkup(at, end);
            }

            return end;
        }

        ReadTag(tag);
        return tag.End;
    }

    private void ReadTag(HtmlTag tag)
    {
        var (start, end) = (tag.Start, tag.End);
        switch (tag.Name)
        {
            case "br":
                ReadLineBreak(tag);
                break;
            case "q":
                BeginText(start, '“');
                _quoteDepth += tag.IsEnd ? 0 : 1;
                _ = _text.AddMarkup(start, end, MarkOf(tag.IsEnd));
                _quoteDepth -= tag.IsEnd && _quoteDepth > 0 ? 1 : 0;
                break;
            case "blockquote":
                ReadBlockQuote(tag);
                break;
            case "cite" or "footer" when _blockQuotes > 0:
            case "figcaption" or "cite" when _isBehindQuote || _credits > 0:
                ReadCredit(tag);
                break;
            case "a":
                ReadLink(tag);
                break;
            default:
                var isBlock = s_blocks.Contains(tag.Name);
                if (tag.Name is "pre" or "textarea")
                {
                    _preformatted = Math.Max(0, _preformatted + (tag.IsEnd ? -1 : 1));
                }

                if (isBlock)
                {
                    SeparateBlocks(tag);
                }
                else
                {
                    _ = _text.AddMarkup(start, end);
                }

                break;
        }
    }

    private bool IsInQuote => _blockQuotes > 0 && _credits == 0;

    /// <summary>The rest of a line, and an empty one, unless they are there.</summary>
    private string BlankLine =>
        _text.EndsWithBlankLine ? ""
        : _text.Last == '\n' ? "\n"
        : "\n\n";

    private void SeparateBlocks(HtmlTag tag)
    {
        _isBreakDue |= IsInQuote;
        _ = _text.AddMarkup(tag.Start, tag.End, IsInQuote ? "" : BlankLine);
    }

    private void ReadLineBreak(HtmlTag tag)
    {
        // An empty line would end a block quote.
        _isBreakDue |= IsInQuote && _text.Last == '\n';
        _ = _text.AddMarkup(tag.Start, tag.End, _isBreakDue || (_isCreditDue && _text.EndsWithBlankLine) ? "" : "\n");
    }

    private string MarkOf(bool isEnd) =>
        _quoteDepth == 0 ? ""
        : _quoteDepth % 2 == 1 ? (isEnd ? "”" : "“")
        : isEnd ? "’"
        : "‘";

    private void ReadBlockQuote(HtmlTag tag)
    {
        if (tag.IsEnd && _blockQuotes == 0)
        {
            SeparateBlocks(tag);
            return;
        }

        // A block quote in another one goes on with its lines.
        var isInner = _blockQuotes + (tag.IsEnd ? -1 : 0) > 0;
        _blockQuotes += tag.IsEnd ? -1 : 1;
        _isBreakDue = isInner;
        _ = _text.AddMarkup(tag.Start, tag.End, isInner ? "" : BlankLine);
        if (tag.IsEnd && _blockQuotes == 0)
        {
            (_credits, _isCreditDue, _isBehindQuote) = (0, false, true);
        }
    }

    /// <summary>Writes the source of a block quote behind it, as Markdown does: <c>— Jane Doe</c></summary>
    private void ReadCredit(HtmlTag tag)
    {
        if (tag.IsEnd)
        {
            _credits = Math.Max(0, _credits - 1);
            _ = _text.AddMarkup(tag.Start, tag.End, _credits == 0 ? BlankLine : "");
            return;
        }

        _isCreditDue |= _credits == 0;
        _isBreakDue = false;
        _ = _text.AddMarkup(tag.Start, tag.End, _credits++ > 0 ? "" : BlankLine);
    }

    /// <summary>Writes a link as Markdown does, so that it can name the source of a quotation.</summary>
    private void ReadLink(HtmlTag tag)
    {
        if (!tag.IsEnd)
        {
            var address =
                tag.Address is { Length: > 0 } given && !given.AsSpan().ContainsAny(s_notInAddress) ? given : null;
            if (address is not null && (IsInQuote || _isCreditDue))
            {
                // What the line begins with is before the link, not in it.
                BeginText(tag.Start, tag.End < _html.Length ? _html[tag.End] : '[');
            }

            _links.Push((_text.AddMarkup(tag.Start, tag.End), address));
            return;
        }

        var isShort =
            _links.TryPop(out var link) && link.Address is not null && !_text.HasLinesOrBrackets(link.Piece, MaxLink);
        if (isShort)
        {
            _text.Fill(link.Piece, "[");
        }

        _ = _text.AddMarkup(tag.Start, tag.End, isShort ? $"]({link.Address})" : "");
    }

    /// <summary>The offset behind the end tag of an element that is not shown; -1 if there is none.</summary>
    private int EndOfHidden(HtmlTag tag)
    {
        var end = "</" + tag.Name;
        for (
            var at = _html.IndexOf(end, tag.End, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = _html.IndexOf(end, at + 2, StringComparison.OrdinalIgnoreCase)
        )
        {
            var behind = at + end.Length;
            if (behind < _html.Length && (_html[behind] is '>' or '/' || char.IsWhiteSpace(_html[behind])))
            {
                var close = _html.IndexOf('>', behind);
                return close < 0 ? -1 : close + 1;
            }
        }

        return -1;
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Tool.Verifying;

/// <summary>
/// The text of a Markdown file: front matter, comments and indented code are blank, and the quotation marks in
/// addresses of links and in tags are invisible. Every character stays at its offset. Verification knows other code.
/// </summary>
internal sealed class MarkdownText
{
    /// <summary>Between letters, it is neither a mark nor a space. Readers of texts ignore it.</summary>
    private const char Invisible = '\u2060';

    /// <summary>A link's address with its title, or a tag, is not longer.</summary>
    private const int MaxMarkup = 1_000;

    private readonly string _text;
    private readonly char[] _shown;

    private MarkdownText(string text) => (_text, _shown) = (text, text.ToCharArray());

    public static string Of(string text)
    {
        MarkdownText markdown = new(text);
        markdown.Blank(0, markdown.FrontMatterEnd());
        markdown.HideComments();
        markdown.HideIndentedCode();
        markdown.HideMarkup();
        return new(markdown._shown);
    }

    /// <summary>The offset behind the front matter; 0 if there is none.</summary>
    private int FrontMatterEnd()
    {
        var end = LineEnd(0);
        var fence = _text.AsSpan(0, end).TrimEnd();
        if (fence is not ("---" or "+++"))
        {
            return 0;
        }

        for (var at = NextLine(end); at < _text.Length; at = NextLine(LineEnd(at)))
        {
            if (_text.AsSpan(at, LineEnd(at) - at).TrimEnd().SequenceEqual(fence))
            {
                return NextLine(LineEnd(at));
            }
        }

        return 0;
    }

    private void HideComments()
    {
        for (var at = _text.IndexOf("<!--", StringComparison.Ordinal); at >= 0; )
        {
            var end = _text.IndexOf("-->", at + 4, StringComparison.Ordinal);
            if (end < 0)
            {
                return;
            }

            Blank(at, end + 3);
            at = _text.IndexOf("<!--", end + 3, StringComparison.Ordinal);
        }
    }

    private void HideIndentedCode()
    {
        IndentedCode code = new();
        for (var at = 0; at < _shown.Length; )
        {
            var end = LineEnd(at);
            if (code.Read(_shown.AsSpan(at..end)))
            {
                Blank(at, end);
            }

            at = end + 1;
        }
    }

    /// <summary>Hides the marks in <c>](address "title")</c>, <c>[label]: address "title"</c>, and tags.</summary>
    private void HideMarkup()
    {
        for (var at = 0; at + 1 < _shown.Length; at++)
        {
            var next = _shown[at + 1];
            var close = _shown[at] switch
            {
                ']' when next == '(' => IndexOf(')', at + 2),
                ']' when next == ':' && IsDefinition(at) => LineEnd(at),
                '<' when char.IsAsciiLetter(next) || next == '/' => IndexOf('>', at + 1),
                _ => -1,
            };
            if (close > at)
            {
                HideMarks(at, close);
                at = close;
            }
        }
    }

    /// <summary>Whether a label begins its line, as that of <c>[label]: address "title"</c> does.</summary>
    private bool IsDefinition(int at)
    {
        var start = Math.Max(0, at - MaxMarkup);
        var line = _text.AsSpan(start, at - start);
        line = line[(line.LastIndexOf('\n') + 1)..].TrimStart();
        return line is ['[', not '^', ..];
    }

    private void HideMarks(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (QuotationMark.FamilyOf(_shown[i]) != MarkFamily.None)
            {
                _shown[i] = Invisible;
            }
        }
    }

    private void Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_shown[i] is not ('\n' or '\r'))
            {
                _shown[i] = ' ';
            }
        }
    }

    /// <summary>The offset of a character in the same paragraph, or -1.</summary>
    private int IndexOf(char wanted, int at)
    {
        var length = Math.Min(MaxMarkup, _text.Length - at);
        var found = _text.IndexOf(wanted, at, length);
        return found >= 0 && !_text.AsSpan(at, found - at).Contains("\n\n", StringComparison.Ordinal) ? found : -1;
    }

    private int LineEnd(int at) => _text.IndexOf('\n', at) is var end && end < 0 ? _text.Length : end;

    private int NextLine(int lineEnd) => Math.Min(lineEnd + 1, _text.Length);
}

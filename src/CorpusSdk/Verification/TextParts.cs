using System.Buffers;
using System.Text;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Divides a text into parts that are verified on their own: a part ends before a line that begins a new paragraph or
/// list item, if nothing before it leads on. What decides is only the text up to the end of that line, so that the
/// parts are the same however the text arrives.
/// </summary>
internal sealed class TextParts
{
    /// <summary>So many paragraphs without a mark close a quotation whose closing mark is missing.</summary>
    private const int MaxSilentParagraphs = 3;

    /// <summary>A longer line with a hyphen is no credit.</summary>
    private const int MaxCredit = 120;

    /// <summary>What the label of a turn does not contain.</summary>
    private static readonly SearchValues<char> s_noLabel = SearchValues.Create("\"“”«»„.!?");

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly Queue<(int Start, string Text)> _parts = new();
    private readonly OpenMarks _marks = new();
    private int _start;
    private bool _isBlankBefore;
    private bool _isFence;
    private bool _leadsOn;
    private bool _isQuoted;
    private bool _isTurn;
    private bool _endsQuotation;
    private bool _isHeaded;
    private bool _hasNote;
    private int _silentParagraphs;

    public void Append(string piece)
    {
        var at = 0;
        while (at < piece.Length)
        {
            var end = piece.IndexOf('\n', at);
            var stop = end < 0 ? piece.Length : end + 1;
            _ = _line.Append(piece, at, stop - at);
            if (end >= 0)
            {
                EndLine();
            }

            at = stop;
        }
    }

    /// <summary>The next part; null if there is none yet.</summary>
    /// <param name="isEnd">Whether the text is complete.</param>
    public (int Start, string Text)? Next(bool isEnd)
    {
        if (isEnd && _parts.Count == 0)
        {
            if (_line.Length > 0)
            {
                EndLine();
            }

            if (_parts.Count == 0)
            {
                EndPart();
            }
        }

        return _parts.Count > 0 ? _parts.Dequeue() : null;
    }

    private void EndLine()
    {
        var line = _line.ToString();
        _ = _line.Clear();
        var words = line.AsSpan().Trim();
        if (words.IsEmpty)
        {
            _silentParagraphs += _isBlankBefore || _marks.HasMarkInParagraph ? 0 : 1;
            _marks.EndParagraph();
            _isBlankBefore = true;
            _ = _text.Append(line);
            return;
        }

        var isTurn = IsTurn(words);
        var isQuoted = words[0] == '>';
        if (BeginsPart(words, isTurn, isQuoted))
        {
            EndPart();
        }

        _isFence ^= IsFence(words);
        _marks.Read(line);
        _silentParagraphs = _marks.HasMarkInParagraph ? 0 : _silentParagraphs;
        var isHeading = words[0] == '#' || (words.StartsWith("**") && words.EndsWith("**"));
        _leadsOn = isHeading || words[^1] is ':' or '：' or ',' or '，' || words.EndsWith(":**");
        _isHeaded = isHeading || (_isHeaded && (isQuoted || IsListItem(words)));
        _hasNote |= words.Contains("[^", StringComparison.Ordinal);
        _endsQuotation =
            !IsListItem(words)
            && QuotationMark.FamilyOf(words.TrimEnd('.') is [.., var last] ? last : ' ') != MarkFamily.None;
        (_isBlankBefore, _isQuoted, _isTurn) = (false, isQuoted, isTurn);
        _ = _text.Append(line);
    }

    private bool BeginsPart(ReadOnlySpan<char> words, bool isTurn, bool isQuoted)
    {
        // The notes are at the end of the text.
        if (_text.Length == 0 || _isFence || _leadsOn || _hasNote || (isTurn && _isTurn) || (isQuoted && _isQuoted))
        {
            return false;
        }

        // A heading may name the speaker of all items below it: ### Jane Doe
        if (_isHeaded && (isQuoted || IsListItem(words)))
        {
            return false;
        }

        if (!_isBlankBefore && !IsListItem(words) && words[0] != '#')
        {
            return false;
        }

        // A credit or a citation below a quotation: — Jane Doe, [The Daily](https://…)
        if (
            words[0] is '—' or '–' or '―' or '(' or '[' or '<'
            || words.StartsWith("http", StringComparison.Ordinal)
            || (_isQuoted && words[0] is '-' or '~')
            || (_endsQuotation && !_isBlankBefore && words[0] == '-' && words.Length <= MaxCredit)
        )
        {
            return false;
        }

        return !_marks.IsOpen || _silentParagraphs >= MaxSilentParagraphs;
    }

    private void EndPart()
    {
        if (_text.Length > 0)
        {
            _parts.Enqueue((_start, _text.ToString()));
            _start += _text.Length;
            _ = _text.Clear();
        }

        _marks.Reset();
        _silentParagraphs = 0;
        _isHeaded = false;
    }

    /// <summary>A fence of a block of code, perhaps in a list item: <c>- ```json</c></summary>
    private static bool IsFence(ReadOnlySpan<char> words)
    {
        var fence = IsListItem(words) ? words.TrimStart("-*+•0123456789.) \t") : words;
        return fence.StartsWith("```") || fence.StartsWith("~~~");
    }

    private static bool IsListItem(ReadOnlySpan<char> words)
    {
        if (words.Length > 2 && words[0] is '-' or '*' or '+' or '•' && words[1] is ' ' or '\t')
        {
            return true;
        }

        var digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits]))
        {
            digits++;
        }

        return digits is > 0 and < 4
            && digits + 1 < words.Length
            && words[digits] is '.' or ')'
            && words[digits + 1] == ' ';
    }

    /// <summary>A line that may be the turn of a speaker: <c>Jane Doe: …</c></summary>
    private static bool IsTurn(ReadOnlySpan<char> words)
    {
        var colon = words[..Math.Min(words.Length, 60)].IndexOfAny(':', '：');
        return colon > 1 && !words[..colon].ContainsAny(s_noLabel);
    }
}

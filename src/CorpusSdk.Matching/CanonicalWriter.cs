using System.Globalization;
using System.Runtime.CompilerServices;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;
using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Matching;

/// <summary>Writes the characters of a <see cref="CanonicalText"/>.</summary>
internal sealed class CanonicalWriter(string text, TextRange range, IReadOnlyList<TextRange> skipped)
{
    /// <summary>The longest label or destination of a link, and the longest tag.</summary>
    private const int MaxMarkup = 500;

    private readonly char[] _text = new char[range.Length];
    private readonly List<int> _from = [];
    private readonly List<int> _shifts = [];
    private readonly int _end = range.End;
    private int _length;
    private int _lastShift = range.Start;
    private int _nextChange = -1;

    /// <summary>Whether the last character takes the place of the spaces behind it.</summary>
    private bool _dropsSpace = true;

    public OffsetShifts Offsets => new([.. _from], [.. _shifts], range.Start);

    public override string ToString() => new(_text, 0, _length);

    public void Run()
    {
        var at = range.Start;
        var skip = 0;
        while (at < _end)
        {
            if (skip < skipped.Count && at >= skipped[skip].Start)
            {
                WriteSpace(at, at = Math.Max(at, skipped[skip++].End));
                continue;
            }

            var stop = skip < skipped.Count ? Math.Min(skipped[skip].Start, _end) : _end;
            at = CopyPlain(at, stop);
            at = at < stop ? Read(at, stop) : at;
        }

        if (_length > 0 && _text[_length - 1] == ' ')
        {
            _length--;
        }
    }

    /// <summary>
    /// Copies letters and digits of ASCII, what is between them if it is one space, full stop or apostrophe, and
    /// punctuation that has one form only.
    /// </summary>
    [MethodImpl(Jit.Optimize)]
    private int CopyPlain(int at, int stop)
    {
        var start = at;
        while (at < stop)
        {
            var c = text[at];
            if (
                !IsPlain(c)
                && !(c is ' ' or '.' or '\'' && at > start && at + 1 < stop && WordBoundary.IsAsciiWord(text[at + 1]))
            )
            {
                break;
            }

            at++;
        }

        if (at > start && at < text.Length && IsMarkAt(at))
        {
            // The letter belongs to the mark behind it.
            at--;
        }

        if (at > start)
        {
            AddShift(start);
            text.CopyTo(start, _text, _length, at - start);
            _length += at - start;
            _dropsSpace = false;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c) => WordBoundary.IsAsciiWord(c) || c is ',' or ';' or ':' or '?' or '!';

    /// <returns>The offset behind what was read.</returns>
    private int Read(int at, int stop)
    {
        var c = text[at];
        if (at + 1 < stop && IsMarkAt(at + 1) && char.IsLetter(c))
        {
            return ReadSequence(at, stop);
        }

        switch (c)
        {
            case '.' or '…' or '⋯' or '‥':
                return ReadDots(at, stop);
            case '*' or '_' when IsEmphasis(at):
                return at + 1;
            case '\\' when at + 1 < stop && text[at + 1] < 128 && char.IsPunctuation(text[at + 1]):
                return at + 1;
            case '[' when at + 1 < stop && (text[at + 1] == '^' || EndOfLink(at, stop) > 0):
                return text[at + 1] == '^' && IndexOf(']', at, stop) is var note and >= 0 ? note + 1 : at + 1;
            case ']' when at + 1 < stop && text[at + 1] == '(' && IndexOf(')', at, stop) is var close and >= 0:
                return close + 1;
            case '<' when EndOfTag(at, stop) is var tag and > 0:
                return ReadTag(at, tag);
        }

        if (WhiteSpace.Is(c))
        {
            return ReadSpace(at, stop);
        }

        if (QuotationMark.FamilyOf(c) != MarkFamily.None || c is '´' or '′' or '″' or 'ʼ')
        {
            var end = at + 1;
            while (end < stop && QuotationMark.FamilyOf(text[end]) != MarkFamily.None)
            {
                end++;
            }

            WriteMark(at, end);
            return end;
        }

        if (IsDash(c))
        {
            return ReadDash(at, stop);
        }

        if (c < '\u00AD')
        {
            Write(c, at);
            return at + 1;
        }

        return ReadOther(at, stop);
    }

    private int ReadSpace(int at, int stop)
    {
        var end = at + 1;
        while (end < stop && WhiteSpace.Is(text[end]))
        {
            end++;
        }

        WriteSpace(at, end);
        return end;
    }

    private void WriteSpace(int at, int next)
    {
        var takesSpace =
            next < _end
            && (
                IsDash(text[next])
                || IsEllipsisAt(next)
                || text[next] is '?' or '!' or ';' or ':'
                || (text[next] is '%' or '‰' && at > 0 && char.IsDigit(text[at - 1]))
            );
        if (!_dropsSpace && !takesSpace)
        {
            Write(' ', at);
            _dropsSpace = true;
        }
    }

    /// <summary>French has spaces within its marks: <c>« mot »</c>.</summary>
    private void WriteMark(int at, int end)
    {
        var isSpacedBefore = QuotationMark.IsSpaceOrEnd(text, at - 1);
        var isSpacedBehind = QuotationMark.IsSpaceOrEnd(text, end);
        if (text[at] is '»' or '›' && isSpacedBefore && _length > 0 && _text[_length - 1] == ' ')
        {
            var isClosing = isSpacedBehind || char.IsPunctuation(text[end]);
            _length -= isClosing ? 1 : 0;
        }

        Write(CanonicalText.Mark, at);
        _dropsSpace = text[at] is '«' or '‹' && isSpacedBefore && isSpacedBehind;
    }

    private int ReadDots(int at, int stop)
    {
        if (!IsEllipsisAt(at))
        {
            Write('.', at);
            return at + 1;
        }

        var end = at;
        while (end < stop)
        {
            if (text[end] is '.' or '…' or '⋯' or '‥')
            {
                end++;
            }
            else if (text[end] == ' ' && end + 1 < stop && text[end + 1] is '.' or '…')
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        if (_length > 0 && _text[_length - 1] == ' ')
        {
            _length--;
        }

        Write(CanonicalText.Ellipsis, at);
        _dropsSpace = true;
        return end;
    }

    private bool IsEllipsisAt(int at) =>
        text[at] is '…' or '⋯' or '‥'
        || (
            text[at] == '.'
            && at + 2 < text.Length
            && (
                (text[at + 1] == '.' && text[at + 2] == '.')
                || (at + 4 < text.Length && string.CompareOrdinal(text, at, ". . .", 0, 5) == 0)
            )
        );

    private int ReadDash(int at, int stop)
    {
        var end = at + 1;
        while (end < stop && IsDash(text[end]))
        {
            end++;
        }

        Write(CanonicalText.Dash, at);
        _dropsSpace = true;
        return end;
    }

    private int ReadOther(int at, int stop)
    {
        var c = text[at];
        if (
            CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format
            || c is >= '\uFE00' and <= '\uFE0F'
            || (c == '\uDB40' && at + 1 < stop)
        )
        {
            return at + 1;
        }

        if (_nextChange < at)
        {
            _nextChange = CanonicalComposition.NextChange(text, at, _end);
        }

        if (at < _nextChange || _nextChange >= stop)
        {
            Write(c, at);
            return at + 1;
        }

        return ReadSequence(at, stop);
    }

    private bool IsMarkAt(int at) => text[at] >= '\u0300' && CanonicalText.IsCombining(text[at]);

    /// <summary>Reads a letter and its marks.</summary>
    private int ReadSequence(int at, int stop)
    {
        var end = Math.Max(at + 1, Math.Min(CanonicalComposition.EndOfSequence(text, at), stop));
        foreach (var composed in CanonicalComposition.Of(text.Substring(at, end - at)))
        {
            Write(composed, at);
        }

        _nextChange = -1;
        return end;
    }

    /// <summary>Whether a <c>*</c> or <c>_</c> is not a character of the words.</summary>
    private bool IsEmphasis(int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var behind = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] == '*'
            ? !(char.IsWhiteSpace(before) && char.IsWhiteSpace(behind))
                && !(char.IsDigit(before) && char.IsDigit(behind))
            : !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(behind));
    }

    /// <summary>For the <c>[</c> of a link, the offset of its <c>]</c>; otherwise 0.</summary>
    private int EndOfLink(int at, int stop)
    {
        var close = IndexOf(']', at, stop);
        return close > 0 && close + 1 < stop && text[close + 1] == '(' ? close : 0;
    }

    /// <summary>For the <c>&lt;</c> of a tag, the offset behind its <c>&gt;</c>; otherwise 0.</summary>
    private int EndOfTag(int at, int stop)
    {
        var name = at + 1 < stop && text[at + 1] == '/' ? at + 2 : at + 1;
        var end = name < stop && IsLetter(text[name]) ? IndexOf('>', name, stop) + 1 : 0;
        return end > 0 && MarkupTag.IsElement(text, at, end) ? end : 0;
    }

    private int ReadTag(int at, int end)
    {
        if (!MarkupTag.IsInline(text, at, end))
        {
            WriteSpace(at, end);
        }

        return end;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private int IndexOf(char wanted, int at, int stop) => text.IndexOf(wanted, at, Math.Min(MaxMarkup, stop - at));

    private static bool IsDash(char c) =>
        c == '-' || (c >= '\u2010' && c is (>= '\u2010' and <= '\u2015') or '\u2212' or '﹘' or '﹣' or '－');

    private void Write(char c, int at)
    {
        AddShift(at);
        _text[_length++] = c switch
        {
            // Russian print has either.
            'ё' => 'е',
            'Ё' => 'Е',
            _ => c,
        };
        _dropsSpace = c == ' ';
    }

    /// <summary>Remembers where the next character comes from.</summary>
    private void AddShift(int at)
    {
        var shift = at - _length;
        if (shift == _lastShift)
        {
            return;
        }

        if (_from.Count > 0 && _from[_from.Count - 1] == _length)
        {
            _shifts[_shifts.Count - 1] = shift;
        }
        else
        {
            _from.Add(_length);
            _shifts.Add(shift);
        }

        _lastShift = shift;
    }
}

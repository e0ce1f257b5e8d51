using System.Text;
using static CorpusSdk.WordProperties;

namespace CorpusSdk;

/// <summary>The kind of a token.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>Two adjacent letters of Chinese, Japanese or Korean.</summary>
    Pair,

    /// <summary>The last letter of a run of such letters, which starts no pair.</summary>
    Single,
}

/// <summary>Receives tokens.</summary>
internal interface ITokenSink
{
    /// <param name="term">The folded token in UTF-8; overwritten after the call.</param>
    /// <param name="kind">The kind of the token.</param>
    /// <param name="position">The number of the token.</param>
    /// <param name="start">The start in the text, in bytes.</param>
    /// <param name="end">The end in the text, in bytes; exclusive.</param>
    void Add(ReadOnlySpan<byte> term, TokenKind kind, int position, int start, int end);
}

/// <summary>
/// Splits a text into folded tokens: words by the rules of Unicode, and overlapping pairs of letters in scripts without
/// spaces, so that every part of such a text is a sequence of pairs.
/// </summary>
internal ref struct Tokenizer<TSink>
    where TSink : struct, ITokenSink
{
    /// <summary>
    /// The maximum length of a term in bytes; longer words, which are data rather than words, are truncated.
    /// </summary>
    private const int MaxTermLength = 128;

    private readonly ReadOnlySpan<byte> _text;
    private readonly ref TSink _sink;
    private readonly Span<byte> _term;
    private int _length;
    private int _position;

    // The letter that awaits the next one to form a pair, at the start of its own buffer.
    private readonly Span<byte> _pair;
    private int _letterLength;
    private int _letterStart;
    private int _letterEnd;

    private Tokenizer(ReadOnlySpan<byte> text, int position, ref TSink sink, Span<byte> buffer)
    {
        _text = text;
        _position = position;
        _sink = ref sink;
        _term = buffer[..MaxTermLength];
        _pair = buffer[MaxTermLength..];
    }

    /// <summary>Passes the tokens of a text to a sink, in order.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="position">The number of the first token.</param>
    /// <param name="sink">Receives the tokens.</param>
    /// <returns>The number after that of the last token.</returns>
    public static int Run(ReadOnlySpan<byte> text, int position, ref TSink sink)
    {
        var tokenizer = new Tokenizer<TSink>(text, position, ref sink, stackalloc byte[MaxTermLength * 3]);
        var at = 0;
        while (at < text.Length)
        {
            var folded = Ascii.Fold[text[at]];
            if (folded == 0)
            {
                at++;
            }
            else if (folded == Ascii.NotAscii || !tokenizer.TryReadAsciiWord(ref at))
            {
                at = tokenizer.ReadSegment(at);
            }
        }

        tokenizer.EndRun();
        return tokenizer._position;
    }

    /// <summary>
    /// The fast path for ASCII. Returns false, without side effects, if the word may contain other characters.
    /// </summary>
    private bool TryReadAsciiWord(ref int at)
    {
        var text = _text;
        var term = _term;
        var fold = Ascii.Fold;
        var (end, length) = (at, 0);
        while (true)
        {
            while (end < text.Length && fold[text[end]] is not 0 and not Ascii.NotAscii and var folded)
            {
                if (length < term.Length)
                {
                    term[length++] = folded;
                }

                end++;
            }

            if (end == text.Length)
            {
                break;
            }

            var middle = text[end];
            if (middle >= 0x80)
            {
                return false;
            }

            if (!Ascii.IsMiddle(middle) || end + 1 == text.Length)
            {
                break;
            }

            if (text[end + 1] >= 0x80)
            {
                return false;
            }

            if (!Ascii.Joins(text[end - 1], middle, text[end + 1]))
            {
                break;
            }

            if (length < term.Length)
            {
                term[length++] = middle;
            }

            end++;
        }

        _length = length;
        AddWord(at, end);
        at = end;
        return true;
    }

    /// <summary>Reads a segment of any text.</summary>
    private int ReadSegment(int start)
    {
        var end = WordBreaks.Next(_text, start);
        var (at, wordStart, isWord, previous) = (start, start, false, 0);
        _length = 0;
        while (at < end)
        {
            _ = Rune.DecodeFromUtf8(_text[at..], out var rune, out var size);
            var properties = Of(rune.Value);
            if ((properties & Cjk) != 0)
            {
                if (isWord)
                {
                    AddWord(wordStart, at);
                }

                at = wordStart = ReadLetter(at, end);
                (isWord, previous, _length) = (false, 0, 0);
                continue;
            }

            isWord |= (properties & Word) != 0;
            _ = Folding.TryAppend(rune, ref previous, _term, ref _length);
            at += size;
        }

        if (isWord)
        {
            AddWord(wordStart, end);
        }

        return end;
    }

    /// <summary>Reads a letter of Chinese, Japanese or Korean with its combining marks and jamo.</summary>
    private int ReadLetter(int start, int end)
    {
        Span<byte> letter = stackalloc byte[32];
        var (at, length, previous) = (start, 0, 0);
        while (at < end)
        {
            _ = Rune.DecodeFromUtf8(_text[at..], out var rune, out var size);
            var isMark = (Of(rune.Value) & Break) is Extend or ZWJ or Format;
            if (at > start && !isMark && !CjkComposition.TryCompose(previous, rune.Value, out _))
            {
                break;
            }

            _ = Folding.TryAppend(rune, ref previous, letter, ref length);
            at += size;
        }

        if (_letterLength > 0 && _letterEnd == start)
        {
            letter[..length].CopyTo(_pair[_letterLength..]);
            _sink.Add(_pair[..(_letterLength + length)], TokenKind.Pair, _position++, _letterStart, at);
        }
        else
        {
            EndRun();
        }

        letter[..length].CopyTo(_pair);
        (_letterLength, _letterStart, _letterEnd) = (length, start, at);
        return at;
    }

    private void AddWord(int start, int end)
    {
        EndRun();
        // Markdown's emphasis is no part of a word.
        var term = _term[.._length].Trim((byte)'_');
        if (term.Length > 0)
        {
            start += _text[start..end].IndexOfAnyExcept((byte)'_');
            end = start + _text[start..end].LastIndexOfAnyExcept((byte)'_') + 1;
            _sink.Add(term, TokenKind.Word, _position++, start, end);
        }
    }

    private void EndRun()
    {
        if (_letterLength > 0)
        {
            _sink.Add(_pair[.._letterLength], TokenKind.Single, _position++, _letterStart, _letterEnd);
            _letterLength = 0;
        }
    }
}

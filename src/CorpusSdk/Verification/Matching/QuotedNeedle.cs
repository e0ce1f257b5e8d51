using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>What a quotation has between two of its pieces.</summary>
internal enum QuotedGap
{
    /// <summary>An ellipsis, also in brackets.</summary>
    Omission,

    /// <summary>Words in square brackets.</summary>
    Insertion,
}

/// <summary>The words of a quotation as they are looked for in articles.</summary>
internal sealed class QuotedNeedle
{
    /// <summary>Longer words in brackets are not an insertion.</summary>
    private const int MaxInsertion = 120;

    private const string EdgePunctuation = " .,;:!?…'-()[]{}¿¡。、，！？；：・/|~#>";

    private WordSequence? _words;

    private QuotedNeedle(CanonicalText canonical, TextRange core)
    {
        Canonical = canonical;
        Core = core;
        Pieces = FindPieces();
    }

    public CanonicalText Canonical { get; }

    /// <summary>From the first word to the last, in the canonical text.</summary>
    public TextRange Core { get; }

    public string CoreText => Canonical.Text.Substring(Core.Start, Core.Length);

    /// <summary>The words of the core, those in brackets too; offsets of the canonical text.</summary>
    public WordSequence Words => _words ??= WordSequence.Of(Canonical.Text, Core);

    /// <summary>The pieces between ellipses and insertions; one if there are none.</summary>
    public IReadOnlyList<TextRange> Pieces { get; }

    /// <summary>What is between each piece and the next.</summary>
    public IReadOnlyList<(QuotedGap Kind, TextRange Range)> Gaps { get; private set; } = [];

    /// <summary>A letter in brackets within a word, whose case was changed: <c>[W]e</c>.</summary>
    public IReadOnlyList<TextRange> BracketedLetters { get; private set; } = [];

    /// <returns>Null if the quotation has no word.</returns>
    public static QuotedNeedle? Of(CanonicalText canonical)
    {
        var text = canonical.Text;
        var (start, end) = (0, text.Length);
        while (start < end && EdgePunctuation.Contains(text[start]) && !IsSign(text, start))
        {
            start++;
        }

        while (end > start && EdgePunctuation.Contains(text[end - 1]))
        {
            end--;
        }

        // An insertion at an edge keeps its bracket.
        if (start > 0 && text[start - 1] == '[' && text.IndexOf(']', start, end - start) >= 0)
        {
            start--;
        }

        if (end < text.Length && text[end] == ']' && text.LastIndexOf('[', end, end - start + 1) >= start)
        {
            end++;
        }

        return start < end && HasWord(text, start, end) ? new(canonical, TextRange.FromBounds(start, end)) : null;
    }

    /// <summary>The words that an article must have: not those in brackets.</summary>
    public string RequiredWords =>
        Pieces.Count == 1 && BracketedLetters.Count == 0 ? CoreText : string.Join(' ', Pieces.Select(WithoutBrackets));

    /// <summary>The words of the longest piece.</summary>
    public string LongestPiece => WithoutBrackets(Pieces.MaxBy(piece => piece.Length));

    /// <summary>The characters of a piece, without the brackets of <c>[W]e</c>.</summary>
    public string WithoutBrackets(TextRange piece)
    {
        var text = TextOf(piece);
        for (var i = BracketedLetters.Count - 1; i >= 0; i--)
        {
            var letter = BracketedLetters[i];
            if (piece.Contains(letter))
            {
                text = text.Remove(letter.Start - piece.Start + 2, 1).Remove(letter.Start - piece.Start, 1);
            }
        }

        return text;
    }

    public string TextOf(TextRange range) => Canonical.Text.Substring(range.Start, range.Length);

    private List<TextRange> FindPieces()
    {
        var text = Canonical.Text;
        List<TextRange> pieces = [];
        List<(QuotedGap, TextRange)> gaps = [];
        List<TextRange> letters = [];
        var start = Core.Start;
        for (var at = Core.Start; at < Core.End; )
        {
            if (GapAt(at) is not { } gap)
            {
                if (IsBracketedLetter(at))
                {
                    letters.Add(new(at, 3));
                }

                at++;
                continue;
            }

            AddPiece(start, gap.Range.Start);
            gaps.Add(gap);
            at = start = gap.Range.End;
        }

        AddPiece(start, Core.End);
        Gaps = gaps;
        BracketedLetters = letters;
        return pieces;

        // An insertion at either end has an empty piece next to it.
        void AddPiece(int from, int to)
        {
            while (
                from < to && " ,;:.".Contains(text[from]) && pieces.Count > 0 && gaps[^1].Item1 == QuotedGap.Omission
            )
            {
                from++;
            }

            while (from < to && text[from] == ' ')
            {
                from++;
            }

            while (to > from && text[to - 1] == ' ')
            {
                to--;
            }

            pieces.Add(TextRange.FromBounds(from, to));
        }
    }

    /// <summary><c>−5</c></summary>
    private static bool IsSign(string text, int at) =>
        text[at] == CanonicalText.Dash && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    private (QuotedGap Kind, TextRange Range)? GapAt(int at)
    {
        var text = Canonical.Text;
        if (text[at] == CanonicalText.Ellipsis)
        {
            return (QuotedGap.Omission, new(at, 1));
        }

        if (text[at] is '[' or '(' && at + 2 < Core.End && text[at + 1] == CanonicalText.Ellipsis)
        {
            var end = at + 2;
            return text[end] is ']' or ')' ? (QuotedGap.Omission, TextRange.FromBounds(at, end + 1)) : null;
        }

        if (text[at] != '[')
        {
            return null;
        }

        var close = text.IndexOf(']', at, Math.Min(MaxInsertion, Core.End - at));
        return close > at + 1 && !IsBracketedLetter(at)
            ? (QuotedGap.Insertion, TextRange.FromBounds(at, close + 1))
            : null;
    }

    /// <summary><c>[W]e</c></summary>
    private bool IsBracketedLetter(int at)
    {
        var text = Canonical.Text;
        return at + 3 < Core.End
            && text[at] == '['
            && text[at + 2] == ']'
            && char.IsLetter(text[at + 1])
            && char.IsLetter(text[at + 3])
            && (at == 0 || !char.IsLetter(text[at - 1]));
    }

    private static bool HasWord(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (WordBoundary.IsWord(text, at))
            {
                return true;
            }
        }

        return false;
    }
}

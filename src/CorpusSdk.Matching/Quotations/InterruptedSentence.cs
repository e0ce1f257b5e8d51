using System.Text;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// A sentence without the attributions that interrupt it: <c>"I do not believe," said Jane Doe, "that we left."</c>
/// </summary>
internal sealed class InterruptedSentence
{
    private readonly List<int> _starts = [];
    private readonly int _own;

    /// <param name="text">The article's text.</param>
    /// <param name="pieces">See <see cref="Pieces"/>.</param>
    /// <param name="words">Words in one of the pieces.</param>
    /// <param name="pause">
    /// What to put in place of each attribution: the comma before it need not be a part of the sentence.
    /// </param>
    public InterruptedSentence(string text, IReadOnlyList<TextRange> pieces, TextRange words, string pause)
    {
        Pieces = pieces;
        HasPauses = pause.Length > 0;
        StringBuilder joined = new();
        for (var i = 0; i < pieces.Count; i++)
        {
            _starts.Add(joined.Length);
            _own = pieces[i].Start <= words.Start ? i : _own;
            var isLast = i == pieces.Count - 1;
            var end = isLast ? pieces[i].End : QuotedWords.Core(text, pieces[i])?.End ?? pieces[i].End;
            _ = joined.Append(text, pieces[i].Start, end - pieces[i].Start).Append(isLast ? "" : pause + " ");
        }

        Text = joined.ToString();
        Words = new(words.Start - pieces[_own].Start + _starts[_own], words.Length);
    }

    /// <summary>The sentence, with a space between its pieces.</summary>
    public string Text { get; }

    /// <summary>Where the given words are in <see cref="Text"/>.</summary>
    public TextRange Words { get; }

    /// <summary>The ranges of the article's text, in order.</summary>
    public IReadOnlyList<TextRange> Pieces { get; }

    /// <summary>Whether a comma is in place of each attribution.</summary>
    public bool HasPauses { get; }

    /// <summary>Whether the given words are the first of a piece, and another is before it.</summary>
    public bool IsAtJoint => _own > 0 && Words.Start == _starts[_own];

    /// <summary>The pieces from that with an offset of <see cref="Text"/> to that of the given words.</summary>
    public IReadOnlyList<TextRange> PiecesFrom(int offset)
    {
        var other = PieceAt(offset);
        var (first, last) = (Math.Min(other, _own), Math.Max(other, _own));
        return [.. Pieces.Skip(first).Take(last - first + 1)];
    }

    /// <summary>
    /// The range in the article's text of words of <see cref="Text"/>, at most to the end of their piece.
    /// </summary>
    public TextRange ToArticle(TextRange words)
    {
        var piece = PieceAt(words.Start);
        var start = words.Start - _starts[piece] + Pieces[piece].Start;
        return TextRange.FromBounds(start, Math.Min(start + words.Length, Math.Max(start, Pieces[piece].End)));
    }

    private int PieceAt(int offset) => _starts.FindLastIndex(start => start <= offset);
}

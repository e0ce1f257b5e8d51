using System.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>Compares the characters of a quotation with those of a passage that has the same words.</summary>
/// <param name="needle">The quotation.</param>
/// <param name="article">The article.</param>
/// <param name="text">The view of its text in which the words were found.</param>
/// <param name="found">The ranges of that view, one for each piece of the quotation that has words.</param>
internal sealed class EditFinder(
    QuotedNeedle needle,
    PreparedArticle article,
    CanonicalText text,
    IReadOnlyList<TextRange> found
)
{
    /// <summary>Enough to show what differs; a text in which each apostrophe differs has thousands.</summary>
    private const int MaxEdits = 100;

    /// <summary>How far from an insertion its contrary is looked for.</summary>
    private const int Reach = 100;

    private const string Stops = ".,;:!?。、，！？；：";
    private const string QuestionMarks = "?？؟;";

    private readonly List<QuotationEdit> _edits = [];
    private readonly List<QuotationDifference> _differences = [];
    private bool _isDone;

    /// <summary>The conventions of quoting that were applied, in order.</summary>
    public IReadOnlyList<QuotationEdit> Edits()
    {
        Run();
        return [.. _edits.OrderBy(edit => edit.Span.Start).Take(MaxEdits)];
    }

    /// <summary>What the conventions do not cover.</summary>
    public List<QuotationDifference> Differences()
    {
        Run();
        return [.. _differences];
    }

    /// <summary>The end of the last part, with the punctuation that the quotation has as well.</summary>
    public int EndOf(TextRange last)
    {
        var stops = StopsBehind(needle.Canonical, needle.Core.End);
        var own = StopsBehind(text, found[^1].End);
        return stops.Text.Length > 0 && own.Text.StartsWith(stops.Text, StringComparison.Ordinal)
            ? text.ToOriginal(TextRange.FromBounds(found[^1].Start, own.Start + stops.Text.Length)).End
            : last.End;
    }

    private void Run()
    {
        if (_isDone)
        {
            return;
        }

        _isDone = true;
        var isWhole = found.Count == 1 && IsWhole();
        var pieces = isWhole ? [needle.Core] : needle.Pieces.Where(piece => piece.Length > 0).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            Compare(pieces[i], found[i]);
        }

        if (!isWhole)
        {
            AddGaps();
        }

        CompareStart();
        CompareEnd();
    }

    private bool IsWhole() =>
        needle.Pieces.Count == 1
        || found[0].Length == needle.Core.Length
        || found[0].Length == needle.Core.Length - (2 * needle.BracketedLetters.Count);

    private void Compare(TextRange piece, TextRange place)
    {
        var mine = needle.Canonical.ToOriginal(piece);
        var theirs = text.ToOriginal(place);
        if (
            needle
                .Canonical.Original.AsSpan(mine.Start, mine.Length)
                .SequenceEqual(article.Text.AsSpan(theirs.Start, theirs.Length))
        )
        {
            return;
        }

        for (var (at, other) = (piece.Start, place.Start); at < piece.End && _edits.Count < MaxEdits; at++, other++)
        {
            if (place.Length < piece.Length && BracketAt(at) is { } letter)
            {
                Add(QuotationEditKind.LetterCase, Mine(letter), Theirs(new(other, 1)));
                at += 2;
                continue;
            }

            if (needle.Canonical.Text[at] != text.Text[other])
            {
                Add(QuotationEditKind.LetterCase, Mine(new(at, 1)), Theirs(new(other, 1)));
            }
            else if (needle.Canonical.Text[at] != ' ')
            {
                CompareForms(at, other, at + 1 == piece.End);
            }
        }
    }

    private TextRange? BracketAt(int at)
    {
        foreach (var letter in needle.BracketedLetters)
        {
            if (letter.Start == at)
            {
                return letter;
            }
        }

        return null;
    }

    /// <summary>Compares what a character of the canonical texts stands for.</summary>
    private void CompareForms(int at, int other, bool isLast)
    {
        var mine = FormAt(needle.Canonical, at, isLast);
        var theirs = FormAt(text, other, isLast);
        if (
            !needle
                .Canonical.Original.AsSpan(mine.Start, mine.Length)
                .SequenceEqual(article.Text.AsSpan(theirs.Start, theirs.Length))
        )
        {
            Add(QuotationEditKind.Typography, ToSpan(mine), ToSpan(theirs));
        }
    }

    private static TextRange FormAt(CanonicalText text, int at, bool isLast)
    {
        var start = text.ToOriginal(at);
        var next =
            at + 1 < text.Text.Length && !isLast ? text.ToOriginal(at + 1) : text.ToOriginal(new TextRange(at, 1)).End;
        while (next > start + 1 && char.IsWhiteSpace(text.Original[next - 1]))
        {
            next--;
        }

        return TextRange.FromBounds(start, Math.Max(start, next));
    }

    private void AddGaps()
    {
        for (var (gap, place) = (0, needle.Pieces[0].Length > 0 ? 0 : -1); gap < needle.Gaps.Count; gap++)
        {
            var (kind, range) = needle.Gaps[gap];
            var start = place >= 0 ? text.ToOriginal(found[place]).End : text.ToOriginal(found[0].Start);
            place += needle.Pieces[gap + 1].Length > 0 ? 1 : 0;
            var end = place >= 0 ? text.ToOriginal(found[place].Start) : start;
            var left = TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
            if (kind == QuotedGap.Omission)
            {
                Add(QuotationEditKind.Omission, Mine(range), left);
                continue;
            }

            Add(QuotationEditKind.Insertion, Mine(range), left);
            if (Insertions.Problem(needle.Canonical.Text, range, Near(left), article.Language) is { } kindOfProblem)
            {
                Differ(kindOfProblem, Mine(range), left, $"'{needle.TextOf(range)}' is inserted in brackets");
            }
        }
    }

    private string Near(TextSpan gap)
    {
        var (start, end) = (Math.Max(0, gap.Start - Reach), Math.Min(article.Text.Length, gap.End + Reach));
        return article.Text[start..end];
    }

    /// <summary>What is before the first word, other than marks and spaces.</summary>
    private void CompareStart()
    {
        var start = needle.Core.Start;
        var mine = EdgeOf(needle.Canonical.Text.AsSpan(0, start));
        if (mine.Length == 0)
        {
            return;
        }

        var at = new TextSpan(text.ToOriginal(found[0].Start), 0);
        if (mine.AsSpan().IndexOfAny(QuestionMarks) >= 0)
        {
            Differ(QuotationDifferenceKind.Punctuation, Mine(new(0, start)), at, "a question mark is added");
            return;
        }

        var isOmission = mine.Contains(CanonicalText.Ellipsis);
        Add(isOmission ? QuotationEditKind.Omission : QuotationEditKind.EndPunctuation, Mine(new(0, start)), at);
    }

    /// <summary>What is behind the last word, other than marks and spaces.</summary>
    private void CompareEnd()
    {
        var canonical = needle.Canonical.Text;
        var mine = EdgeOf(canonical.AsSpan(needle.Core.End));
        var range = TextRange.FromBounds(needle.Core.End, canonical.Length);
        var end = text.ToOriginal(found[^1]).End;
        var own = StopsBehind(text, found[^1].End);

        // Behind a closing mark, the author asks.
        var isAsked = own.Start == found[^1].End && own.Text.AsSpan().IndexOfAny(QuestionMarks) >= 0;
        var theirs = own.Text.Length == 0 ? new(end, 0) : Theirs(new(own.Start, own.Text.Length));
        var asks = mine.AsSpan().IndexOfAny(QuestionMarks) >= 0;
        if (asks != isAsked)
        {
            Differ(
                QuotationDifferenceKind.Punctuation,
                Mine(range),
                theirs,
                asks ? "a question mark is added" : "the article asks: its question mark is left out"
            );
        }
        else if (!own.Text.StartsWith(mine, StringComparison.Ordinal))
        {
            var isOmission = mine.Contains(CanonicalText.Ellipsis);
            Add(isOmission ? QuotationEditKind.Omission : QuotationEditKind.EndPunctuation, Mine(range), theirs);
        }
    }

    private static string EdgeOf(ReadOnlySpan<char> edge)
    {
        var kept = new StringBuilder();
        foreach (var c in edge)
        {
            // What opens a question in Spanish says nothing that its end does not say.
            _ = c is CanonicalText.Mark or ' ' or '¿' or '¡' or '>' or '#' or '|' ? kept : kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>The punctuation that follows directly, perhaps behind a closing mark.</summary>
    private static (string Text, int Start) StopsBehind(CanonicalText text, int offset)
    {
        var at = offset;
        while (at < text.Text.Length && text.Text[at] is CanonicalText.Mark or ')' or ']')
        {
            at++;
        }

        var end = at;
        while (end < text.Text.Length && Stops.Contains(text.Text[end]))
        {
            end++;
        }

        return (text.Text[at..end], at);
    }

    private TextSpan Mine(TextRange range) => ToSpan(needle.Canonical.ToOriginal(range));

    private TextSpan Theirs(TextRange range) => ToSpan(text.ToOriginal(range));

    private static TextSpan ToSpan(TextRange range) => new(range.Start, range.Length);

    private void Add(QuotationEditKind kind, TextSpan mine, TextSpan theirs) => _edits.Add(new(kind, mine, theirs));

    private void Differ(QuotationDifferenceKind kind, TextSpan mine, TextSpan theirs, string message) =>
        _differences.Add(new(kind, mine, theirs, message));
}

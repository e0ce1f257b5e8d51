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
            if (new MeaningFinder(article.Language).FindIn(needle.Canonical.Text, range) is { } word)
            {
                Differ(
                    QuotationDifferenceKind.Negation,
                    Mine(word),
                    new(left.Start, 0),
                    $"'{needle.TextOf(word)}' is inserted in brackets"
                );
            }
        }
    }

    private void CompareStart()
    {
        var before = needle.Canonical.Text.AsSpan(0, needle.Core.Start);
        if (before.Contains(CanonicalText.Ellipsis))
        {
            var at = before.IndexOf(CanonicalText.Ellipsis);
            Add(QuotationEditKind.Omission, Mine(new(at, 1)), new(text.ToOriginal(found[0].Start), 0));
        }
    }

    private void CompareEnd()
    {
        var stops = StopsBehind(needle.Canonical, needle.Core.End);
        var end = text.ToOriginal(found[^1]).End;
        var ellipsis = needle.Canonical.Text.IndexOf(CanonicalText.Ellipsis, needle.Core.End);
        if (ellipsis >= 0)
        {
            Add(QuotationEditKind.Omission, Mine(new(ellipsis, 1)), new(end, 0));
            return;
        }

        var own = StopsBehind(text, found[^1].End);
        if (own.Text.StartsWith(stops.Text, StringComparison.Ordinal))
        {
            return;
        }

        var mine = Mine(new(stops.Start, stops.Text.Length));
        var theirs = own.Text.Length == 0 ? new(end, 0) : Theirs(new(own.Start, own.Text.Length));
        var asks = stops.Text.AsSpan().IndexOfAny(QuestionMarks) >= 0;
        var isAsked = own.Text.AsSpan().IndexOfAny(QuestionMarks) >= 0;
        if (asks == isAsked || (isAsked && stops.Text is "," or "，"))
        {
            Add(QuotationEditKind.EndPunctuation, mine, theirs);
        }
        else
        {
            Differ(
                QuotationDifferenceKind.Punctuation,
                mine,
                theirs,
                asks ? "the article does not ask: the question mark is added" : "the article asks: its '?' is left out"
            );
        }
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

using CorpusSdk.Annotation.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Annotation.Quotations;

/// <summary>
/// Gives the quotations in marks as ranges of tokens, one for each paragraph. <see cref="QuotationFinder"/> finds them.
/// </summary>
internal sealed class QuotedPassageFinder
{
    private readonly TokenizedText _text;
    private readonly RangeSet _repeated;
    private readonly List<QuotedPassage> _passages = [];

    private QuotedPassageFinder(TokenizedText text, QuotationSet quotations)
    {
        (_text, _repeated) = (text, RangeSet.Of(quotations.Repeated));
        foreach (var quotation in quotations.All.Where(q => q.Form == QuotationForm.Marks))
        {
            Add(quotation);
        }
    }

    /// <summary>Finds the passages in the order of the text, each before those that are nested in it.</summary>
    public static List<QuotedPassage> Find(TokenizedText text) =>
        new QuotedPassageFinder(text, QuotationFinder.Find(text.Text)).Nest();

    private List<QuotedPassage> Nest()
    {
        _passages.Sort(
            (a, b) =>
                a.OuterFirstToken != b.OuterFirstToken
                    ? a.OuterFirstToken.CompareTo(b.OuterFirstToken)
                    : b.OuterEndToken.CompareTo(a.OuterEndToken)
        );
        Stack<QuotedPassage> enclosing = new();
        foreach (var passage in _passages)
        {
            while (enclosing.Count > 0 && enclosing.Peek().OuterEndToken <= passage.OuterFirstToken)
            {
                enclosing.Pop();
            }

            passage.Enclosing = enclosing.Count > 0 ? enclosing.Peek() : null;
            enclosing.Push(passage);
        }

        return _passages;
    }

    private void Add(Quotation quotation)
    {
        var pieces = PiecesOf(quotation);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (paragraph, first, end) = pieces[i];
            var (isFirst, isLast) = (i == 0, i == pieces.Count - 1);
            var outerFirst =
                isFirst ? Math.Max(FirstBehind(quotation.Outer.Start), _text.Paragraphs[paragraph].First)
                : first > 0 && _repeated.Overlaps(RangeOf(first - 1, first)) ? first - 1
                : first;
            var outerEnd = isLast ? Math.Min(FirstFrom(quotation.Outer.End), _text.Paragraphs[paragraph].End) : end;
            var words = RangeOf(first, end);
            _passages.Add(
                new()
                {
                    Start = words.Start,
                    End = words.End,
                    FirstToken = first,
                    EndToken = end,
                    OuterFirstToken = outerFirst,
                    OuterEndToken = outerEnd,
                    Paragraph = paragraph,
                    IsSingle = quotation.IsSingle,
                    IsUnbalanced = outerFirst == first || outerEnd == end,
                    ContinuesInNextParagraph = !isLast,
                    ContinuesPreviousParagraph = !isFirst,
                }
            );
        }
    }

    /// <summary>The tokens of a quotation in each paragraph that it has words in.</summary>
    private List<(int Paragraph, int First, int End)> PiecesOf(Quotation quotation)
    {
        List<(int Paragraph, int First, int End)> pieces = [];
        foreach (var part in quotation.Parts)
        {
            var end = FirstFrom(part.End);
            for (var first = FirstBehind(part.Start); first < end; )
            {
                var paragraph = ParagraphOf(first);
                var last = Math.Min(end, _text.Paragraphs[paragraph].End);
                if (pieces.Count > 0 && pieces[^1].Paragraph == paragraph)
                {
                    pieces[^1] = pieces[^1] with { End = last };
                }
                else if (HasWord(first, last))
                {
                    pieces.Add((paragraph, first, last));
                }

                first = last;
            }
        }

        return pieces;
    }

    private bool HasWord(int first, int end)
    {
        foreach (ref readonly var token in _text.Tokens.AsSpan(first, end - first))
        {
            if (
                token.Kind is TextTokenKind.Word or TextTokenKind.Number
                && char.IsLetterOrDigit(_text.Text, token.Start)
            )
            {
                return true;
            }
        }

        return false;
    }

    private TextRange RangeOf(int first, int end) =>
        TextRange.FromBounds(_text.Tokens[first].Start, _text.Tokens[end - 1].End);

    /// <summary>The first token that ends behind an offset.</summary>
    private int FirstBehind(int offset) => FirstToken(t => t.End > offset);

    /// <summary>The first token that begins at an offset or behind it.</summary>
    private int FirstFrom(int offset) => FirstToken(t => t.Start >= offset);

    private int FirstToken(Predicate<TextToken> isBehind) =>
        LowerBound(_text.Tokens.Length, i => isBehind(_text.Tokens[i]));

    private int ParagraphOf(int token) => LowerBound(_text.Paragraphs.Count, i => _text.Paragraphs[i].End > token);

    private static int LowerBound(int count, Predicate<int> isBehind)
    {
        int low = 0,
            high = count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = isBehind(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}

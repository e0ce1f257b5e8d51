using System.Buffers;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>Describes how the words of a quotation differ from those of the passage that is nearest.</summary>
internal sealed class DifferenceFinder(QuotedNeedle needle, NearPassage near)
{
    private const int MaxDifferences = 10;

    private static readonly SearchValues<char> s_sentenceEnds = SearchValues.Create(".!?'");
    private static readonly SearchValues<char> s_clauseEnds = SearchValues.Create(".,;:!?'");

    private readonly PreparedArticle _article = near.Article;
    private readonly WordSequence _words = near.Article.Words;
    private readonly MeaningFinder _meaning = new(near.Article.Language);
    private readonly List<QuotationDifference> _differences = [];

    /// <summary>The first and the last word of the passage.</summary>
    private int _first;
    private int _last;

    /// <summary>From the first word of the passage to the last, in the article's text.</summary>
    public TextRange Passage { get; private set; }

    /// <summary>The differences, the gravest first; never empty.</summary>
    public List<QuotationDifference> Find()
    {
        var aligned = near.Aligned;
        var (first, last) = (0, aligned.Length - 1);
        while (first < last && !IsSame(aligned[first], first))
        {
            first++;
        }

        while (last > first && !IsSame(aligned[last], last))
        {
            last--;
        }

        first = WithoutStray(first, 1, last);
        last = WithoutStray(last, -1, first);
        var (start, end) = (aligned[first], aligned[last]);
        if (start < 0)
        {
            start = end = Math.Max(0, aligned.Max());
        }

        // Exchanged words at either end are part of the passage.
        while (first > 0 && aligned[first - 1] == start - 1 && start > 0)
        {
            (first, start) = (first - 1, start - 1);
        }

        while (last + 1 < aligned.Length && aligned[last + 1] == end + 1)
        {
            (last, end) = (last + 1, end + 1);
        }

        if (first == 1 && start > 0 && IsExchangedFirst(start - 1))
        {
            (first, start) = (0, start - 1);
        }

        if (last + 2 == aligned.Length && end + 1 < _words.Count && IsExchangedLast(last + 1, end + 1))
        {
            (last, end) = (last + 1, end + 1);
        }

        (_first, _last) = (start, end);
        Passage = _article.WithBrackets(_article.Plain.ToOriginal(_words.RangeOf(start, end)));
        AddHunk(0, first, start, start);
        for (var (i, j) = (first, start); i <= last; )
        {
            if (IsSame(aligned[i], i) && aligned[i] == j)
            {
                CompareCase(i, j);
                (i, j) = (i + 1, j + 1);
                ComparePunctuation(i, j, last, end);
                continue;
            }

            var next = i;
            while (next <= last && !IsSame(aligned[next], next))
            {
                next++;
            }

            var nextWord = next <= last ? aligned[next] : end + 1;
            AddHunk(i, next, j, nextWord);
            (i, j) = (next, nextWord);
        }

        AddHunk(last + 1, needle.Words.Count, end + 1, end + 1);
        if (_differences.Count == 0)
        {
            Add(
                QuotationDifferenceKind.Punctuation,
                Mine(0, needle.Words.Count),
                new(Passage.Start, Passage.Length),
                "the punctuation differs"
            );
        }

        return Ordered();
    }

    private List<QuotationDifference> Ordered()
    {
        var isOrder =
            _differences.Exists(d =>
                d.Kind is QuotationDifferenceKind.WordsAdded or QuotationDifferenceKind.WordsReplaced
            ) && HasSameWords();
        if (isOrder)
        {
            _ = _differences.RemoveAll(d =>
                d.Kind
                    is QuotationDifferenceKind.WordsAdded
                        or QuotationDifferenceKind.WordsReplaced
                        or QuotationDifferenceKind.WordsDropped
            );
            Add(
                QuotationDifferenceKind.Order,
                Mine(0, needle.Words.Count),
                new(Passage.Start, Passage.Length),
                "the words are in another order"
            );
        }

        return [.. _differences.OrderBy(difference => difference.Kind).Take(MaxDifferences)];
    }

    private bool HasSameWords()
    {
        var (start, end) = (_first, _last + 1);
        if (end - start != needle.Words.Count)
        {
            return false;
        }

        var mine = needle.Words.Hashes.ToArray();
        var theirs = _words.Hashes[start..end].ToArray();
        Array.Sort(mine);
        Array.Sort(theirs);
        return mine.AsSpan().SequenceEqual(theirs);
    }

    /// <summary>
    /// The next aligned word, if the one at an edge is alone in another sentence or quotation than the rest.
    /// </summary>
    private int WithoutStray(int edge, int step, int other)
    {
        var next = edge + step;
        while (next != other && next >= 0 && next < near.Aligned.Length && !IsSame(near.Aligned[next], next))
        {
            next += step;
        }

        if (next == edge || next < 0 || next >= near.Aligned.Length)
        {
            return edge;
        }

        var (one, two) = (near.Aligned[edge], near.Aligned[next]);
        if (one < 0 || two < 0 || !IsApart(Math.Min(one, two), Math.Max(one, two)))
        {
            return edge;
        }

        near.Aligned[edge] = -1;
        return next;
    }

    /// <summary>
    /// Whether two words are in different quotations, or not next to each other and in different sentences.
    /// </summary>
    private bool IsApart(int one, int two)
    {
        var (from, to) = (_words[one].End, _words[two].Start);
        return (one + 1 < two && Sentences.FirstEnd(_words.Text, from, to) >= 0)
            || (_words.Text.AsSpan(from..to).Contains(CanonicalText.Mark) && QuotationAt(one) != QuotationAt(two));
    }

    /// <summary>Whether the first word takes the place of one that begins a sentence of the article.</summary>
    private bool IsExchangedFirst(int place) =>
        _words.Text[_words[place].End.._words[place + 1].Start] == " "
        && (place == 0 || _words.Text[_words[place - 1].End.._words[place].Start].AsSpan().ContainsAny(s_sentenceEnds));

    /// <summary>
    /// Whether the last word takes the place of the one that follows in the article, rather than being added: both are
    /// numbers, one begins as the other does, or the article's ends what it is in.
    /// </summary>
    private bool IsExchangedLast(int word, int place)
    {
        if (_words.Text[_words[place - 1].End.._words[place].Start] is not (" " or " ["))
        {
            return false;
        }

        var (mine, theirs) = (needle.Words.WordAt(word), _words.WordAt(place));
        return (HasNumber(needle.Words, word, word + 1) && HasNumber(_words, place, place + 1))
            || mine.AsSpan().CommonPrefixLength(theirs) * 2 >= Math.Max(mine.Length, theirs.Length)
            || _words.Text.AsSpan(_words[place].End..OffsetOf(place + 1)).ContainsAny(s_clauseEnds)
            || ScopeWords.Of(_article.Language)?.Determiners.Contains(_words.WordAt(place - 1)) == true;
    }

    private bool IsSame(int place, int word) => place >= 0 && _words.Hashes[place] == needle.Words.Hashes[word];

    private void AddHunk(int from, int to, int start, int end)
    {
        if (from == to && start >= end)
        {
            return;
        }

        var mine = Mine(from, to);
        var theirs = start < end ? Theirs(start, end) : new TextSpan(_article.Plain.ToOriginal(OffsetOf(start)), 0);
        var (said, wrote) = (ShownWords.Of(_article.Text, theirs), ShownWords.Of(needle.Canonical.Original, mine));
        var message =
            from == to ? $"'{said}' is left out"
            : start >= end ? $"'{wrote}' is added"
            : wrote == said ? $"'{wrote}' is written with other characters that look the same"
            : $"'{wrote}' instead of '{said}'";
        Add(KindOf(from, to, start, end), mine, theirs, message);
    }

    private QuotationDifferenceKind KindOf(int from, int to, int start, int end)
    {
        var (isAdded, isDropped) = (from < to, start < end);
        if (
            (isAdded && _meaning.FindIn(needle.Words.Text, needle.Words.RangeOf(from, to - 1)) is not null)
            || (isDropped && _meaning.FindIn(_words.Text, _words.RangeOf(start, end - 1)) is not null)
        )
        {
            return QuotationDifferenceKind.Negation;
        }

        if (HasNumber(needle.Words, from, to) || HasNumber(_words, start, end))
        {
            return QuotationDifferenceKind.Number;
        }

        if (isDropped && !isAdded && JoinsQuotations(start, end))
        {
            return QuotationDifferenceKind.Joined;
        }

        return !isDropped ? QuotationDifferenceKind.WordsAdded
            : !isAdded ? QuotationDifferenceKind.WordsDropped
            : QuotationDifferenceKind.WordsReplaced;
    }

    private static bool HasNumber(WordSequence words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var word = words.WordAt(i);
            if (word.Any(char.IsDigit) || NumberWords.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words on both sides of what is left out are in different quotations.</summary>
    private bool JoinsQuotations(int start, int end)
    {
        if (start == 0 || end >= _words.Count)
        {
            return false;
        }

        var (before, behind) = (QuotationAt(start - 1), QuotationAt(end));
        return before is not null && behind is not null && before != behind;
    }

    private Quotation? QuotationAt(int word) => _article.Quotations.Around(_article.Plain.ToOriginal(_words[word]));

    private void CompareCase(int i, int j)
    {
        var (mine, theirs) = (needle.Words.WordAt(i), _words.WordAt(j));
        if (mine == theirs || (i == 0 && mine[1..] == theirs[1..]))
        {
            return;
        }

        Add(QuotationDifferenceKind.LetterCase, Mine(i, i + 1), Theirs(j, j + 1), $"'{mine}' instead of '{theirs}'");
    }

    /// <summary>Compares what is between two words that follow each other in both texts.</summary>
    private void ComparePunctuation(int i, int j, int last, int end)
    {
        if (i > last || j > end || !IsSame(near.Aligned[i], i) || near.Aligned[i] != j)
        {
            return;
        }

        var mine = needle.Words.Text[needle.Words[i - 1].End..needle.Words[i].Start];
        var theirs = _words.Text[_words[j - 1].End.._words[j].Start];
        if (mine == theirs)
        {
            return;
        }

        Add(
            QuotationDifferenceKind.Punctuation,
            Mine(i - 1, i + 1),
            Theirs(j - 1, j + 1),
            ShownPunctuation.Describe(mine, theirs, needle.Words.WordAt(i - 1), needle.Words.WordAt(i))
        );
    }

    private int OffsetOf(int word) => word < _words.Count ? _words[word].Start : _words.Text.Length;

    private TextSpan Mine(int from, int to)
    {
        if (from == to)
        {
            var at = from < needle.Words.Count ? needle.Words[from].Start : needle.Core.End;
            return new(needle.Canonical.ToOriginal(Math.Min(at, needle.Canonical.Text.Length - 1)), 0);
        }

        var range = needle.Canonical.ToOriginal(needle.Words.RangeOf(from, to - 1));
        return new(range.Start, range.Length);
    }

    private TextSpan Theirs(int start, int end)
    {
        var range = _article.Plain.ToOriginal(_words.RangeOf(start, end - 1));
        return new(range.Start, range.Length);
    }

    private void Add(QuotationDifferenceKind kind, TextSpan mine, TextSpan theirs, string message) =>
        _differences.Add(new(kind, mine, theirs, message));
}

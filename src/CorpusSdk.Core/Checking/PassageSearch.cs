using CorpusSdk.Core.Model;

namespace CorpusSdk.Core.Checking;

/// <summary>A passage that an article is expected to hold, and where it does.</summary>
/// <param name="Text">White space folded, trimmed.</param>
/// <param name="WholeWords">Whether it counts only where it neither begins nor ends within a word.</param>
internal sealed record Passage(string Text, bool WholeWords)
{
    /// <summary>Enough places to name in a message.</summary>
    public const int Few = 6;

    /// <summary>More places than this are counted but not told apart.</summary>
    public const int Many = 10_000;

    private readonly List<int> _starts = [];

    /// <summary>How many places are remembered.</summary>
    public int Keep { get; set; } = Few;

    /// <summary>How often it occurs.</summary>
    public int Count { get; private set; }

    /// <summary>Folded offsets of the first <see cref="Keep"/> places, ascending.</summary>
    public IReadOnlyList<int> Starts => _starts;

    public IEnumerable<TextRange> Ranges => _starts.Select(s => new TextRange(s, Text.Length));

    /// <summary>The first remembered place at or after a folded offset, or -1.</summary>
    public int FirstFrom(int offset)
    {
        var index = _starts.BinarySearch(offset);
        index = index >= 0 ? index : ~index;
        return index < _starts.Count ? _starts[index] : -1;
    }

    internal void FoundAt(int start)
    {
        Count++;
        if (_starts.Count < Keep)
        {
            _starts.Add(start);
        }
    }
}

/// <summary>
/// Finds all passages of an article at once: those who expect one say so first, then the text is read once.
/// Passages that touch an omitted stretch are not found.
/// </summary>
internal sealed class PassageSearch
{
    private const int CancellationStride = 1 << 16;
    private readonly Dictionary<string, Passage> _verbatim = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Passage> _wholeWords = new(StringComparer.Ordinal);

    /// <param name="text">As it was declared.</param>
    /// <param name="keep">How many places will be asked for.</param>
    public Passage Expect(string text, bool wholeWords = false, int keep = Passage.Few)
    {
        var needle = FoldedText.Needle(text);
        var passages = wholeWords ? _wholeWords : _verbatim;
        if (!passages.TryGetValue(needle, out var passage))
        {
            passages.Add(needle, passage = new(needle, wholeWords));
        }

        passage.Keep = Math.Max(passage.Keep, keep);
        return passage;
    }

    public void Run(FoldedText text, RangeSet omitted, CancellationToken cancellationToken)
    {
        var needles = new NeedleSet(_verbatim.Keys.Concat(_wholeWords.Keys));
        var verbatim = InOrderOf(needles, _verbatim);
        var wholeWords = InOrderOf(needles, _wholeWords);
        for (var start = 0; start < text.Text.Length; start++)
        {
            if (start % CancellationStride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            for (var i = needles.LongestAt(text.Text, start); i >= 0; i = needles.ShorterThan(i))
            {
                var length = needles[i].Length;
                if (omitted.Overlaps(new(start, length)))
                {
                    continue;
                }

                verbatim[i]?.FoundAt(start);
                if (wholeWords[i] is { } passage && WordBoundary.IsWhole(text.Text, start, length))
                {
                    passage.FoundAt(start);
                }
            }
        }
    }

    private static Passage?[] InOrderOf(NeedleSet needles, Dictionary<string, Passage> passages)
    {
        var ordered = new Passage?[needles.Count];
        for (var i = 0; i < ordered.Length; i++)
        {
            _ = passages.TryGetValue(needles[i], out ordered[i]!);
        }

        return ordered;
    }
}

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

    /// <summary>How often it occurs; of whole words, how many places are remembered.</summary>
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

    internal void Occurs(int count) => Count = count;

    /// <returns>Whether more places are wanted.</returns>
    internal bool FoundAt(int start)
    {
        _starts.Add(start);
        return _starts.Count < Keep;
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
    public Passage Expect(string text, bool wholeWords = false, int keep = 1)
    {
        var needle = FoldedText.Needle(text);
        var passages = wholeWords ? _wholeWords : _verbatim;
        if (!passages.TryGetValue(needle, out var passage))
        {
            passages.Add(needle, passage = new(needle, wholeWords) { Keep = wholeWords ? 1 : Passage.Few });
        }

        passage.Keep = Math.Max(passage.Keep, keep);
        return passage;
    }

    public void Run(FoldedText text, RangeSet omitted, CancellationToken cancellationToken)
    {
        var needles = new NeedleSet(_verbatim.Keys.Concat(_wholeWords.Keys));
        var verbatim = new Wanted(needles, _verbatim);
        var wholeWords = new Wanted(needles, _wholeWords);
        var counts = new int[needles.Count];
        for (var start = 0; start < text.Text.Length; start++)
        {
            if (start % CancellationStride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var longest = needles.LongestAt(text.Text, start);
            while (longest >= 0 && omitted.Overlaps(new(start, needles[longest].Length)))
            {
                longest = needles.ShorterThan(longest);
            }

            if (longest < 0)
            {
                continue;
            }

            // All that the longest begins with stand here too: they are counted at the end, by adding up.
            counts[longest]++;
            verbatim.FoundAt(start, longest, static _ => true);
            if (wholeWords.Any && WordBoundary.IsStart(text.Text, start))
            {
                wholeWords.FoundAt(start, longest, length => WordBoundary.IsEnd(text.Text, start + length));
            }
        }

        for (var i = needles.Count - 1; i >= 0; i--)
        {
            verbatim[i]?.Occurs(counts[i]);
            wholeWords[i]?.Occurs(wholeWords[i]!.Starts.Count);
            if (needles.ShorterThan(i) is var shorter and >= 0)
            {
                counts[shorter] += counts[i];
            }
        }
    }

    /// <summary>The passages whose places are still wanted; those that have enough are passed over.</summary>
    private sealed class Wanted
    {
        private readonly NeedleSet _needles;
        private readonly Passage?[] _passages;

        // The needle itself, or the next shorter one that may be open; shortened as it is walked.
        private readonly int[] _open;

        public Wanted(NeedleSet needles, Dictionary<string, Passage> passages)
        {
            _needles = needles;
            _passages = new Passage?[needles.Count];
            _open = new int[needles.Count];
            for (var i = 0; i < _passages.Length; i++)
            {
                _open[i] = passages.TryGetValue(needles[i], out _passages[i]!) ? i : needles.ShorterThan(i);
            }

            Any = passages.Count > 0;
        }

        public bool Any { get; }

        public Passage? this[int needle] => _passages[needle];

        /// <param name="longest">The longest needle that stands here.</param>
        /// <param name="counts">Whether one of the given length does.</param>
        public void FoundAt(int start, int longest, Func<int, bool> counts)
        {
            for (var i = Open(longest); i >= 0; i = Open(_needles.ShorterThan(i)))
            {
                if (counts(_needles[i].Length) && !_passages[i]!.FoundAt(start))
                {
                    _open[i] = _needles.ShorterThan(i);
                }
            }
        }

        private int Open(int needle)
        {
            while (needle >= 0 && _open[needle] != needle)
            {
                var next = _open[needle];
                if (next >= 0)
                {
                    _open[needle] = _open[next];
                }

                needle = next;
            }

            return needle;
        }
    }
}

namespace CorpusSdk.Matching;

/// <summary>
/// Finds all passages of an article at once: the passages are registered first, then the text is read once.
/// </summary>
internal sealed class PassageSearch
{
    private readonly Dictionary<string, SearchedPassage> _verbatim = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SearchedPassage> _wholeWords = new(StringComparer.Ordinal);

    /// <param name="text">The text as declared.</param>
    /// <param name="keep">How many matches are needed.</param>
    public SearchedPassage Expect(string text, int keep = 1) => Expect(_verbatim, text, keep);

    /// <summary>Registers a passage that matches only whole words.</summary>
    /// <param name="text">The text as declared.</param>
    /// <param name="keep">How many matches are needed.</param>
    public SearchedPassage ExpectWords(string text, int keep = 1) => Expect(_wholeWords, text, keep);

    public void Run(FoldedText text, CancellationToken cancellationToken)
    {
        var needles = new NeedleSet(_verbatim.Keys.Concat(_wholeWords.Keys));
        var verbatim = new OpenPassages(needles, _verbatim, wholeWords: false);
        var wholeWords = new OpenPassages(needles, _wholeWords, wholeWords: true);
        for (
            var start = needles.NextStart(text.Text, 0, cancellationToken);
            start < text.Text.Length;
            start = needles.NextStart(text.Text, start + 1, cancellationToken)
        )
        {
            var longest = needles.LongestAt(text.Text, start);
            if (longest < 0)
            {
                continue;
            }

            // All prefixes of the longest needle match here too.
            verbatim.AddMatch(text.Text, start, longest);
            wholeWords.AddMatch(text.Text, start, longest);
        }
    }

    private static SearchedPassage Expect(Dictionary<string, SearchedPassage> passages, string text, int keep)
    {
        var needle = FoldedText.Needle(text);
        if (!passages.TryGetValue(needle, out var passage))
        {
            passages.Add(needle, passage = new(needle));
        }

        passage.MaxKept = Math.Max(passage.MaxKept, keep);
        return passage;
    }

    /// <summary>The passages that need more matches; those with enough are skipped.</summary>
    private sealed class OpenPassages
    {
        private readonly NeedleSet _needles;
        private readonly bool _wholeWords;
        private readonly SearchedPassage?[] _passages;

        // The needle itself, or the next shorter one that may be open; paths are compressed as they are followed.
        private readonly int[] _open;

        public OpenPassages(NeedleSet needles, Dictionary<string, SearchedPassage> passages, bool wholeWords)
        {
            _needles = needles;
            _wholeWords = wholeWords;
            _passages = new SearchedPassage?[needles.Count];
            _open = new int[needles.Count];
            for (var i = 0; i < _passages.Length; i++)
            {
                _open[i] = passages.TryGetValue(needles[i], out _passages[i]!) ? i : needles.ShorterThan(i);
            }
        }

        /// <param name="longest">The longest needle at the offset.</param>
        public void AddMatch(string text, int start, int longest)
        {
            var first = Open(longest);
            if (first < 0 || (_wholeWords && !WordBoundary.IsStart(text, start)))
            {
                return;
            }

            for (var i = first; i >= 0; i = Open(_needles.ShorterThan(i)))
            {
                if (
                    (!_wholeWords || WordBoundary.IsEnd(text, start + _needles[i].Length))
                    && _passages[i]!.AddMatch(start)
                )
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

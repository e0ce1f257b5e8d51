namespace CorpusSdk.Matching;

/// <summary>
/// Finds the passage of an article that a declared passage was probably taken from. The rarest shared words vote on
/// where it starts, and an edit distance decides. The work per article is limited; beyond that, mistakes are reported
/// without a nearest passage.
/// </summary>
internal sealed class NearestPassage(FoldedText text)
{
    private const int MaxAligned = 800;
    private const int MaxSlip = 12;
    private const int MaxVoters = 16;
    private const int MaxVotesEach = 64;
    private const long MaxCellsOfWholeText = 500_000;
    private readonly Lazy<TokenIndex> _tokens = new(() => new TokenIndex(text.Text), LazyThreadSafetyMode.None);
    private long _budget = 60_000_000;

    /// <summary>Whether the work limit of this article is reached, so that no more passages are searched for.</summary>
    public bool IsExhausted => _budget <= 0;

    /// <summary>
    /// The start of the nearest passage, as a folded offset; null if none is similar or the work limit is reached.
    /// </summary>
    /// <param name="wanted">The declared passage, with white space folded.</param>
    public int? Find(string wanted)
    {
        // The start of a long passage is enough to find it.
        var head = wanted.Length <= MaxAligned ? wanted : wanted.Substring(0, MaxAligned);
        return IsExhausted ? null : FindByVote(head) ?? FindInShortText(head);
    }

    /// <summary>
    /// The whole passage as a folded range of whole words, from the first word of the declared passage to its last.
    /// Null if that is unclear, or if the passage is too long to compare.
    /// </summary>
    /// <param name="start">The start of the passage, from <see cref="Find"/>.</param>
    public TextRange? FindWhole(string wanted, int start)
    {
        if (LooksLike(wanted, start))
        {
            return IsWhole(start, start + wanted.Length) ? new(start, wanted.Length) : null;
        }

        if (wanted.Length > MaxAligned || IsExhausted)
        {
            return null;
        }

        var slack = MaxSlip + (wanted.Length / 4);
        var window = TextRange.FromBounds(
            Math.Max(0, start - slack),
            Math.Min(text.Text.Length, start + wanted.Length + (2 * slack))
        );
        _budget -= (long)wanted.Length * window.Length;
        return WordAlignment.Find(wanted, text.Text, window) is { } range && IsWhole(range.Start, range.End)
            ? range
            : null;
    }

    /// <summary>
    /// Whether at most an eighth of the characters differ, apart from the marks of links and emphasis, and no half of a
    /// link, bracket or emphasis was cut off.
    /// </summary>
    /// <param name="range">The passage, from <see cref="FindWhole"/>.</param>
    public bool IsClose(string wanted, TextRange range)
    {
        if (LooksLike(wanted, range.Start))
        {
            return true;
        }

        var found = text.Text.Substring(range.Start, range.Length);
        var plain = PassageWords.WithoutMarkup(wanted);
        var other = PassageWords.WithoutMarkup(found);
        var limit = Math.Max(plain.Length / 8, 1);
        return Math.Abs(plain.Length - other.Length) <= limit
            && new EditDistance(Math.Max(plain.Length, other.Length)).Between(plain, other, limit) <= limit
            && !PairedMarks
                .Halves(text.Text, range)
                .Except(PairedMarks.Halves(wanted, new(0, wanted.Length)), StringComparer.Ordinal)
                .Any();
    }

    /// <summary>Whether the two differ in typing and typography only.</summary>
    /// <param name="range">The passage, from <see cref="FindWhole"/>.</param>
    public bool IsSlip(string wanted, TextRange range) =>
        LooksLike(wanted, range.Start)
        || TypingSlips.IsOnly(wanted, text.Text.Substring(range.Start, range.Length), IsUsed);

    private bool IsUsed(string word) => _tokens.Value.Find(TokenIndex.TokensOf(word).First().Hash).Count > 0;

    private bool IsWhole(int start, int end) =>
        WordBoundary.IsStart(text.Text, start) && WordBoundary.IsEnd(text.Text, end);

    /// <summary>Whether the text has the same characters there, or characters that look the same.</summary>
    private bool LooksLike(string wanted, int start)
    {
        if (start + wanted.Length > text.Text.Length)
        {
            return false;
        }

        for (var i = 0; i < wanted.Length; i++)
        {
            var (c, other) = (wanted[i], text.Text[start + i]);
            if (
                c != other
                && (
                    char.IsSurrogate(c)
                    || char.IsSurrogate(other)
                    || !Confusables.LookAlike(c.ToString(), other.ToString())
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private int? FindByVote(string head)
    {
        var slack = 16 + (head.Length / 4);
        if (Vote(head, slack) is not { } beginnings)
        {
            return null;
        }

        // Most mistakes are a typing error in an otherwise verbatim passage.
        foreach (var start in beginnings)
        {
            if (start >= 0 && CommonLength(head, start) >= Math.Max(Math.Min(16, head.Length / 2), 4))
            {
                return start;
            }
        }

        var from = Math.Max(0, beginnings[0] - slack);
        var to = Math.Min(text.Text.Length, beginnings[beginnings.Count - 1] + head.Length + slack);
        return Align(head, TextRange.FromBounds(from, to));
    }

    /// <summary>A short passage may share no whole word with the passage that was meant.</summary>
    private int? FindInShortText(string head) =>
        (long)head.Length * text.Text.Length <= MaxCellsOfWholeText ? Align(head, new(0, text.Text.Length)) : null;

    private int? Align(string head, TextRange window)
    {
        _budget -= (long)head.Length * window.Length;
        var (range, distance) = Alignment.FindMostSimilar(head, text.Text, window);
        return range.Length == 0 || distance * 5 > head.Length * 3 ? null
            : distance == 0 ? range.Start
            : BeginningOf(range, head);
    }

    /// <summary>If only the first letters of a word differ, the alignment starts within that word.</summary>
    private int BeginningOf(TextRange range, string head)
    {
        var start = range.Start + (text.Text[range.Start] == ' ' ? 1 : 0);
        for (var i = 0; i < MaxSlip && WordBoundary.IsWord(head, 0) && IsWithinWord(start); i++)
        {
            start--;
        }

        return start;
    }

    private bool IsWithinWord(int at) =>
        !WordBoundary.IsStart(text.Text, at) || WordBoundary.IsInNegation(text.Text, at);

    private int CommonLength(string head, int start)
    {
        var length = 0;
        while (length < head.Length && start + length < text.Text.Length && head[length] == text.Text[start + length])
        {
            length++;
        }

        return length;
    }

    /// <summary>
    /// The folded offsets, ascending and close together, at which most of the shared words indicate that the passage
    /// starts.
    /// </summary>
    private List<int>? Vote(string head, int slack)
    {
        var tokens = _tokens.Value;
        var voters = TokenIndex
            .TokensOf(head)
            .Select(t => (t.Offset, Places: tokens.Find(t.Hash)))
            .Where(v => v.Places.Count > 0)
            .OrderBy(v => v.Places.Count)
            .Take(MaxVoters);

        List<(int Start, int Weight)> votes = [];
        foreach (var (offset, (first, count)) in voters)
        {
            for (var i = 0; i < Math.Min(count, MaxVotesEach); i++)
            {
                votes.Add((tokens.OffsetOf(first + i) - offset, 1 + (MaxVotesEach / count)));
            }
        }

        _budget -= (votes.Count + head.Length) * 8L;
        return votes.Count == 0 ? null : Heaviest(votes, slack);
    }

    private static List<int> Heaviest(List<(int Start, int Weight)> votes, int slack)
    {
        votes.Sort();
        var (bestFirst, bestLast, best, weight, first) = (0, 0, 0, 0, 0);
        for (var last = 0; last < votes.Count; last++)
        {
            weight += votes[last].Weight;
            while (votes[last].Start - votes[first].Start > slack)
            {
                weight -= votes[first++].Weight;
            }

            if (weight > best)
            {
                (bestFirst, bestLast, best) = (first, last, weight);
            }
        }

        return votes.GetRange(bestFirst, bestLast - bestFirst + 1).Select(v => v.Start).Distinct().ToList();
    }
}

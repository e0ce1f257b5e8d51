using CorpusSdk.Matching;
using CorpusSdk.Tool.Versions;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>
/// Maps ranges of a text to its next version. A place is certain only if no other place could be meant: the unchanged
/// words, together with the unchanged words on either side, occur once in both texts.
/// </summary>
internal sealed class TextAlignment
{
    /// <summary>Unchanged tokens on either side that are considered.</summary>
    private const int MaxContext = 60;

    /// <summary>Fewer tokens than this at the end of a changed range do not tell where it ends.</summary>
    private const int MinAnchor = 3;

    /// <summary>Fewer unchanged tokens next to a range may be equal by chance.</summary>
    private const int MinContext = 4;

    /// <summary>If so many tokens around a range are unchanged, the edit does not concern it.</summary>
    private const int FarContext = 30;

    private const int MaxCandidates = 9;

    /// <summary>At most every fifth token of a range may be changed.</summary>
    private const int ChangeRatio = 5;

    private readonly TokenSequence _before;
    private readonly TokenSequence _after;
    private readonly int[] _map;
    private readonly bool[] _isMatched;
    private readonly TokenSearch _inBefore;
    private readonly TokenSearch _inAfter;
    private readonly MeaningGuard _guard;

    private TextAlignment(TokenSequence before, TokenSequence after, string language, CancellationToken cancellation)
    {
        (_before, _after) = (before, after);
        _map = TokenDiff.Match(before.Ids, after.Ids, cancellation);
        _isMatched = new bool[after.Ids.Length];
        foreach (var place in _map.Where(place => place >= 0))
        {
            _isMatched[place] = true;
        }

        (_inBefore, _inAfter) = (new(before.Ids), new(after.Ids));
        _guard = new(language);
    }

    /// <param name="before">The old text.</param>
    /// <param name="after">The new text.</param>
    /// <param name="language">The language of both, for the words that must not be changed unasked.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static TextAlignment Of(
        string before,
        string after,
        string language = "en",
        CancellationToken cancellation = default
    )
    {
        var (old, now) = TokenSequence.Of(before, after);
        return new(old, now, language, cancellation);
    }

    /// <summary>
    /// Whether the words of a range are still there, next to each other, wherever else they may occur.
    /// </summary>
    public bool IsKept(TextRange range) => _before.TokensOf(range) is var (first, last) && IsKept(first, last);

    /// <summary>
    /// Whether the words next to a quote are still there, so that the text attributes it to the same person. If there
    /// are none, nothing may have been added.
    /// </summary>
    /// <param name="quote">Its range in the old text.</param>
    public bool KeepsNeighbours(TextRange quote)
    {
        var (before, behind) = QuoteNeighbours.Of(_before.Text, quote);
        var (first, last) = (_before.LastBefore(quote.Start) + 1, _before.LastBefore(quote.End));
        var (start, end) = (_before.LastBefore(before.Start) + 1, _before.LastBefore(behind.End));
        return IsKept(HasWord(before) ? start : Math.Max(0, start - 1), first)
            && IsKept(last, HasWord(behind) ? end : Math.Min(_map.Length - 1, end + 1));

        bool HasWord(TextRange range) => _before.Text.Substring(range.Start, range.Length).Any(char.IsLetter);
    }

    /// <summary>Where a range of the old text is in the new one.</summary>
    public MappedRange Map(TextRange range)
    {
        if (_before.TokensOf(range) is not var (first, last))
        {
            return new MappedRange.Uncertain("begins or ends within a word of the old text", []);
        }

        var words = _before.Ids.AsSpan(first, last - first + 1);
        var copies = _inAfter.Find(words, MaxCandidates);
        return IsKept(first, last) ? MapKept(first, last, copies) : MapChanged(first, last, copies);
    }

    private bool IsKept(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (_map[i] < 0 || _map[i] != _map[first] + i - first)
            {
                return false;
            }
        }

        return true;
    }

    private MappedRange MapKept(int first, int last, List<int> copies)
    {
        var place = _after.RangeOf(_map[first], _map[last]);
        if (!IsUnique(first, last) && !IsDistinct(first, last))
        {
            return new MappedRange.Uncertain("occurs several times", Candidates(first, last, copies, place));
        }

        return HasRival(first, last)
            ? new MappedRange.Uncertain("has similar words next to it", Candidates(first, last, copies, place))
            : new MappedRange.Unchanged(place);
    }

    /// <summary>
    /// Whether words that occur several times are told apart by what is around them: by the next few words on either
    /// side, each of which no other occurrence has; or by many on both sides, if the edit is far away.
    /// </summary>
    private bool IsDistinct(int first, int last)
    {
        var (left, right) = (ContextBefore(first), ContextBehind(last));
        var (near, far) = (Math.Min(left, MinContext), Math.Min(right, MinContext));
        return (near == MinContext || first == left)
            && (far == MinContext || last + right + 1 == _map.Length)
            && (
                IsUnique(first - near, last) && IsUnique(first, last + far)
                || left >= FarContext
                    && right >= FarContext
                    && IsUnique(first - left, last)
                    && IsUnique(first, last + right)
            );
    }

    private MappedRange MapChanged(int first, int last, List<int> copies)
    {
        if (_map[first] < 0 || _map[last] < 0)
        {
            var gap = Gap(first, last);
            return new MappedRange.Uncertain(
                copies.Count > 0
                    ? gap is null
                        ? "was moved"
                        : "was changed or moved"
                    : gap is null
                        ? "was removed"
                        : _guard.DiffersInFacts(_before.Text, _before.RangeOf(first, last), _after.Text, gap.Value)
                            ?? "was changed at its beginning or end",
                Candidates(first, last, copies, gap)
            );
        }

        var place = _after.RangeOf(_map[first], _map[last]);
        var reason =
            copies.Count > 0 ? "was changed, and its old words are in the text too"
            : !IsAnchored(first, last) ? "was changed where other words are similar"
            : !IsSmall(first, last) ? "was changed too much"
            : _guard.Differs(_before.Text, _before.RangeOf(first, last), _after.Text, place);
        return reason is null
            ? new MappedRange.Changed(place)
            : new MappedRange.Uncertain(reason, Candidates(first, last, copies, place));
    }

    /// <summary>
    /// Whether the unchanged words at both ends of a changed range, with those outside of it, can be nowhere else.
    /// </summary>
    private bool IsAnchored(int first, int last)
    {
        var (left, right) = (ContextBefore(first), ContextBehind(last));
        var (head, tail) = (first, last);
        while (_map[head + 1] == _map[head] + 1)
        {
            head++;
        }

        while (_map[tail - 1] == _map[tail] - 1)
        {
            tail--;
        }

        return left + head - first + 1 >= MinAnchor
            && right + last - tail + 1 >= MinAnchor
            && IsUnique(first - left, head)
            && IsUnique(tail, last + right)
            && !HasRival(first, last);
    }

    private bool IsSmall(int first, int last)
    {
        var removed = 0;
        for (var i = first; i <= last; i++)
        {
            removed += _map[i] < 0 ? 1 : 0;
        }

        var count = last - first + 1;
        var added = _map[last] - _map[first] + 1 - (count - removed);
        return Math.Max(removed, added) <= Math.Max(1, count / ChangeRatio);
    }

    /// <summary>Whether the unchanged tokens from one to another occur once in both texts.</summary>
    private bool IsUnique(int first, int last)
    {
        var tokens = _before.Ids.AsSpan(first, last - first + 1);
        return _inBefore.Find(tokens, 2).Count == 1 && _inAfter.Find(tokens, 2).Count == 1;
    }

    /// <summary>
    /// Whether words that were added near a range are similar to it and its context: then they may be what became of
    /// it, and the range a copy that was added.
    /// </summary>
    private bool HasRival(int first, int last) =>
        HasRival(first, last, MinContext) || (last - first >= MinContext && HasRival(first, last, 0));

    private bool HasRival(int first, int last, int context)
    {
        var own = _before
            .Ids[Math.Max(0, first - context)..Math.Min(_before.Ids.Length, last + context + 1)]
            .ToHashSet();
        var width = 2 * (last - first + 1 + MinContext);
        var from = Math.Max(0, _map[first] - (2 * width) - FarContext);
        var to = Math.Min(_after.Ids.Length, _map[last] + (2 * width) + FarContext);
        Dictionary<int, int> shared = [];
        for (var i = from; i < to; i++)
        {
            if (IsAdded(i))
            {
                shared[_after.Ids[i]] = shared.GetValueOrDefault(_after.Ids[i]) + 1;
            }

            if (i - width >= from && IsAdded(i - width) && --shared[_after.Ids[i - width]] == 0)
            {
                _ = shared.Remove(_after.Ids[i - width]);
            }

            if (2 * shared.Count >= own.Count)
            {
                return true;
            }
        }

        return false;

        bool IsAdded(int token) => !_isMatched[token] && own.Contains(_after.Ids[token]);
    }

    /// <summary>How many unchanged tokens are directly before a token, in both texts.</summary>
    private int ContextBefore(int token)
    {
        var count = 0;
        while (count < MaxContext && token - count > 0 && _map[token - count - 1] == _map[token] - count - 1)
        {
            count++;
        }

        return count;
    }

    private int ContextBehind(int token)
    {
        var count = 0;
        while (
            count < MaxContext && token + count + 1 < _map.Length && _map[token + count + 1] == _map[token] + count + 1
        )
        {
            count++;
        }

        return count;
    }

    /// <summary>What is now where a range was; null if nothing is, or much more than there was.</summary>
    private TextRange? Gap(int first, int last)
    {
        var (start, end) = (first, last);
        while (_map[start] < 0)
        {
            start--;
        }

        while (_map[end] < 0)
        {
            end++;
        }

        var from = _map[start] + (start < first ? 1 : 0);
        var to = _map[end] - (end > last ? 1 : 0);
        return from <= to && to - from <= (3 * (last - first)) + 10 ? _after.RangeOf(from, to) : null;
    }

    private List<TextRange> Candidates(int first, int last, List<int> copies, TextRange? likely)
    {
        List<TextRange> candidates = likely is { } place ? [place] : [];
        candidates.AddRange(copies.Select(start => _after.RangeOf(start, start + last - first)));
        return [.. candidates.Distinct().Take(MaxCandidates)];
    }
}

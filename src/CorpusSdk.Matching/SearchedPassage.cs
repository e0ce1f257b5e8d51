namespace CorpusSdk.Matching;

/// <summary>A passage that is searched for in an article, and where it was found.</summary>
internal sealed class SearchedPassage(string text)
{
    /// <summary>Enough matches for a message.</summary>
    public const int Few = 100;

    /// <summary>The maximum number of matches that are distinguished.</summary>
    public const int Many = 10_000;

    private readonly List<int> _starts = [];

    /// <summary>White space folded and trimmed.</summary>
    public string Text { get; } = text;

    /// <summary>How many matches are kept; at least one.</summary>
    public int MaxKept { get; set; } = 1;

    public bool IsFound => _starts.Count > 0;

    /// <summary>Whether the matches are complete; otherwise there may be more.</summary>
    public bool IsCounted => _starts.Count < MaxKept;

    /// <summary>The folded offsets of the first <see cref="MaxKept"/> matches, ascending.</summary>
    public IReadOnlyList<int> Starts => _starts;

    public IEnumerable<TextRange> Ranges => _starts.Select(s => new TextRange(s, Text.Length));

    /// <summary>The first match at or after a folded offset, or -1.</summary>
    public int FirstFrom(int offset)
    {
        var index = _starts.BinarySearch(offset);
        index = index >= 0 ? index : ~index;
        return index < _starts.Count ? _starts[index] : -1;
    }

    /// <returns>Whether there are as many matches as needed.</returns>
    internal bool AddMatch(int start)
    {
        _starts.Add(start);
        return !IsCounted;
    }
}

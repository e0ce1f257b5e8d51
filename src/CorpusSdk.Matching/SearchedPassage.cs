namespace CorpusSdk.Matching;

/// <summary>A passage that an article is expected to hold, and where it does.</summary>
internal sealed class SearchedPassage(string text)
{
    /// <summary>Enough places to count in a message.</summary>
    public const int Few = 100;

    /// <summary>More places than this are not told apart.</summary>
    public const int Many = 10_000;

    private readonly List<int> _starts = [];

    /// <summary>White space folded, trimmed.</summary>
    public string Text { get; } = text;

    /// <summary>How many places will be asked for; at least one.</summary>
    public int Keep { get; set; } = 1;

    public bool IsFound => _starts.Count > 0;

    /// <summary>Whether these are all its places; it may have more otherwise.</summary>
    public bool IsCounted => _starts.Count < Keep;

    /// <summary>Folded offsets of the first <see cref="Keep"/> places, ascending.</summary>
    public IReadOnlyList<int> Starts => _starts;

    public IEnumerable<TextRange> Ranges => _starts.Select(s => new TextRange(s, Text.Length));

    /// <summary>The first kept place at or after a folded offset, or -1.</summary>
    public int FirstFrom(int offset)
    {
        var index = _starts.BinarySearch(offset);
        index = index >= 0 ? index : ~index;
        return index < _starts.Count ? _starts[index] : -1;
    }

    /// <returns>Whether it has as many places as are wanted.</returns>
    internal bool FoundAt(int start)
    {
        _starts.Add(start);
        return !IsCounted;
    }
}

namespace CorpusSdk;

/// <summary>
/// The number of words of each article, and which of them form its title. Threads may set different articles in
/// parallel.
/// </summary>
internal sealed class ArticleLengths(int count)
{
    private readonly int[] _texts = new int[count];
    private readonly int[] _titleStarts = new int[count];
    private readonly int[] _titleEnds = new int[count];
    private readonly bool[] _areEnglish = new bool[count];

    public int Count => count;

    /// <summary>Lengths that were stored; see <see cref="TextIndexParts"/>.</summary>
    public static ArticleLengths FromParts(int[] texts, int[] titleStarts, int[] titleEnds, byte[] areEnglish)
    {
        var lengths = new ArticleLengths(texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            lengths.Set(i, texts[i], titleStarts[i], titleEnds[i], areEnglish[i] != 0);
        }

        lengths.Complete();
        return lengths;
    }

    /// <summary>The average number of words of a text.</summary>
    public double AverageText { get; private set; }

    /// <summary>The average number of words of a title.</summary>
    public double AverageTitle { get; private set; }

    public long MemorySize => count * ((3L * sizeof(int)) + sizeof(bool));

    public void Set(int article, int text, int titleStart, int titleEnd, bool isEnglish) =>
        (_texts[article], _titleStarts[article], _titleEnds[article], _areEnglish[article]) = (
            text,
            titleStart,
            titleEnd,
            isEnglish
        );

    /// <summary>Computes the averages; called when all articles are set.</summary>
    public void Complete()
    {
        var (texts, titles) = (0L, 0L);
        for (var i = 0; i < count; i++)
        {
            texts += _texts[i];
            titles += Title(i);
        }

        // If all are empty, the value is never used as a divisor.
        AverageText = texts == 0 ? 1 : (double)texts / count;
        AverageTitle = titles == 0 ? 1 : (double)titles / count;
    }

    /// <summary>The arrays of an index with these lengths.</summary>
    public TextIndexParts ToParts(byte[] terms, int[] termStarts, byte[] postings, int[] postingStarts) =>
        new(
            terms,
            termStarts,
            postings,
            postingStarts,
            _texts,
            _titleStarts,
            _titleEnds,
            Array.ConvertAll(_areEnglish, isEnglish => (byte)(isEnglish ? 1 : 0))
        );

    public int Text(int article) => _texts[article];

    public int Title(int article) => _titleEnds[article] - _titleStarts[article];

    public bool IsInTitle(int article, int position) =>
        position >= _titleStarts[article] && position < _titleEnds[article];

    public bool IsEnglish(int article) => _areEnglish[article];
}

using System.Buffers.Binary;
using System.Numerics;

namespace CorpusSdk;

/// <summary>
/// Reads the postings of a term: for each article the number of its occurrences in text and title, and their positions.
/// An article is encoded as twice the distance from the previous one, plus one if the two counts follow; otherwise the
/// term occurs once, in the text. A position is encoded as the distance from the previous one in the same article.
/// Positions are a separate stream, which queries without phrases never read.
/// </summary>
internal ref struct PostingReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _articlesEnd;
    private int _at;
    private int _positionsAt;
    private int _left;

    /// <param name="bytes">
    /// The number of articles, the length of their stream, that stream, and the stream of the positions.
    /// </param>
    public PostingReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        ArticleCount = VariableInt.Read(bytes, ref _at);
        var length = VariableInt.Read(bytes, ref _at);
        _articlesEnd = _positionsAt = _at + length;
    }

    public int ArticleCount { get; }

    public int Article { get; private set; }

    public int InText { get; private set; }

    public int InTitle { get; private set; }

    public static void Write(SlicePool pool, ref SlicePool.Writer writer, int distance, int inText, int inTitle)
    {
        if (inText == 1 && inTitle == 0)
        {
            pool.Write(ref writer, checked(distance * 2));
            return;
        }

        pool.Write(ref writer, checked((distance * 2) + 1));
        pool.Write(ref writer, inText);
        pool.Write(ref writer, inTitle);
    }

    public bool MoveNext()
    {
        if (_at == _articlesEnd)
        {
            return false;
        }

        var code = VariableInt.Read(_bytes, ref _at);
        Article += code >>> 1;
        if ((code & 1) == 0)
        {
            (InText, InTitle) = (1, 0);
        }
        else
        {
            InText = VariableInt.Read(_bytes, ref _at);
            InTitle = VariableInt.Read(_bytes, ref _at);
        }

        _left += InText + InTitle;
        return true;
    }

    /// <summary>Moves to the first position of the current article.</summary>
    public void SeekPositions()
    {
        Skip(_left - InText - InTitle);
        _left = InText + InTitle;
    }

    /// <summary>
    /// Reads the distance of the next position in the article from the previous one.
    /// </summary>
    public int ReadPosition()
    {
        _left--;
        return VariableInt.Read(_bytes, ref _positionsAt);
    }

    /// <summary>
    /// Skips numbers, eight bytes at a time: each number ends with a byte whose highest bit is clear.
    /// </summary>
    private void Skip(int count)
    {
        while (count >= 8 && _positionsAt + 8 <= _bytes.Length)
        {
            var ends = ~BinaryPrimitives.ReadUInt64LittleEndian(_bytes[_positionsAt..]) & 0x8080_8080_8080_8080;
            count -= BitOperations.PopCount(ends);
            _positionsAt += 8 - (BitOperations.LeadingZeroCount(ends) / 8);
        }

        for (; count > 0; count--)
        {
            _ = VariableInt.Read(_bytes, ref _positionsAt);
        }
    }
}

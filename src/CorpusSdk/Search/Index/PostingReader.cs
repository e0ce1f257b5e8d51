using System.Buffers.Binary;
using System.Numerics;

namespace CorpusSdk;

/// <summary>
/// Reads what is known of one term: article by article how often it occurs in text and title, and where. An article is
/// the distance from the last one, doubled; odd if its two counts follow, even if the term stands once, in the text.
/// Positions, each the distance from the last one in the same article, are a stream of their own, which those who
/// need no positions never touch.
/// </summary>
internal ref struct PostingReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _articlesEnd;
    private int _at;
    private int _positionsAt;
    private int _left;

    /// <param name="bytes">Number of articles, length of their stream, that stream, and the positions to the
    /// end.</param>
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

    /// <summary>Goes to the first position of the article; those of articles before it are passed over.</summary>
    public void SeekPositions()
    {
        Skip(_left - InText - InTitle);
        _left = InText + InTitle;
    }

    /// <summary>
    /// The distance of the next position from the last, in the article: as often as it has positions.
    /// </summary>
    public int ReadPosition()
    {
        _left--;
        return VariableInt.Read(_bytes, ref _positionsAt);
    }

    /// <summary>
    /// Passes over numbers: each ends with a byte whose highest bit is clear, and eight bytes are looked at in one go.
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

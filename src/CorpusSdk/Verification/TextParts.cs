using System.Text;

namespace CorpusSdk;

/// <summary>Divides a text into parts that are verified on their own.</summary>
internal sealed class TextParts
{
    private readonly StringBuilder _text = new();
    private int _start;

    public void Append(string piece) => _ = _text.Append(piece);

    /// <param name="isEnd">Whether the text is complete.</param>
    public (int Start, string Text)? Next(bool isEnd)
    {
        if (!isEnd || _text.Length == 0)
        {
            return null;
        }

        var part = (_start, _text.ToString());
        _start += _text.Length;
        _ = _text.Clear();
        return part;
    }
}

using System.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>Writes C# line by line at the current indentation, always with <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line, or each line of a block, at the current indentation.</summary>
    public SourceWriter Line(string block = "")
    {
        for (var start = 0; start <= block.Length; )
        {
            var end = block.IndexOf('\n', start);
            end = end < 0 ? block.Length : end;
            if (end > start)
            {
                _ = _text.Append(' ', _depth * 4).Append(block, start, end - start);
            }

            _ = _text.Append('\n');
            start = end + 1;
        }

        return this;
    }

    /// <summary>Writes <paramref name="header"/> and an opening brace, and indents by one level.</summary>
    public SourceWriter Open(string header)
    {
        _ = Line(header).Line("{");
        _depth++;
        return this;
    }

    public SourceWriter Close(string brace = "}")
    {
        _depth--;
        return Line(brace);
    }

    public override string ToString() => _text.ToString();
}

using CorpusSdk.Matching;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>Finds where the parser's events are in the file: the parser includes anchors and tags in a node.</summary>
/// <param name="text">The file's folded text, which all returned offsets refer to.</param>
/// <param name="input">The range of the text that the parser reads.</param>
internal sealed class YamlPositions(string text, TextRange input)
{
    /// <summary>The range of a node's anchor, including the <c>&amp;</c>.</summary>
    public TextRange AnchorOf(NodeEvent parsed)
    {
        var start = OffsetOf(parsed.Start);
        start = text[start] == '&' ? start : SkipBlanks(SkipWord(start));
        return TextRange.FromBounds(start, SkipWord(start));
    }

    /// <summary>The range of a node's tag.</summary>
    public TextRange TagOf(NodeEvent parsed)
    {
        var start = OffsetOf(parsed.Start);
        start = start < input.End && text[start] == '&' ? SkipBlanks(SkipWord(start)) : start;
        return TextRange.FromBounds(start, SkipWord(start));
    }

    /// <summary>The start of a node's own text, after its anchor and tag.</summary>
    public int AfterProperties(NodeEvent parsed)
    {
        var start = OffsetOf(parsed.Start);
        if (parsed.Anchor.IsEmpty && parsed.Tag.IsEmpty)
        {
            return start;
        }

        var isEmpty = parsed is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 };
        var properties = (parsed.Anchor.IsEmpty ? 0 : 1) + (parsed.Tag.IsEmpty ? 0 : 1);
        for (; properties > 0; properties--)
        {
            start = SkipWord(start);
            start = properties == 1 && isEmpty ? start : SkipBlanks(start);
        }

        return start;
    }

    private int SkipWord(int at)
    {
        // `!<tag:…>` may contain characters that end other words.
        at = string.CompareOrdinal(text, at, "!<", 0, 2) == 0 ? text.IndexOf('>', at) + 1 : at;
        while (at < input.End && text[at] is not (' ' or '\t' or '\n' or ',' or ']' or '}'))
        {
            at++;
        }

        return at;
    }

    private int SkipBlanks(int at)
    {
        while (at < input.End && text[at] is ' ' or '\t' or '\n' or '#')
        {
            var lineEnd = text[at] == '#' ? text.IndexOf('\n', at) : at + 1;
            at = lineEnd < 0 ? input.End : lineEnd;
        }

        return at;
    }

    /// <summary>The end of a range without trailing white space.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or '\n')
        {
            end--;
        }

        return end;
    }

    /// <summary>The range of an event; at least one character, if there is one.</summary>
    public TextRange RangeOf(ParsingEvent parsed)
    {
        var start = OffsetOf(parsed.Start);
        return TextRange.FromBounds(start, Math.Max(OffsetOf(parsed.End), Math.Min(start + 1, input.End)));
    }

    /// <summary>An offset in the file; at the end of its input, the parser counts one character too many.</summary>
    public int OffsetOf(in Mark mark) => (int)Math.Min(mark.Index + input.Start, input.End);
}

using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Annotating;

/// <summary>The words around a passage, within its paragraph.</summary>
internal static class PassageContext
{
    /// <summary>
    /// The range of a passage with its context. No word is cut, unless it is longer than the context.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The passage.</param>
    /// <param name="most">The most characters on each side.</param>
    public static (int Start, int End) Around(string text, TextRange span, int most)
    {
        var paragraph =
            span.Start == 0 ? 0
            : text.LastIndexOf("\n\n", span.Start - 1, StringComparison.Ordinal) is >= 0 and var blank
                ? Math.Min(blank + 2, span.Start)
            : 0;
        var start = Math.Max(paragraph, span.Start - most);
        if (start > paragraph && !char.IsWhiteSpace(text[start - 1]))
        {
            var space = IndexOfSpace(text, start, span.Start);
            start =
                space >= 0 ? space + 1
                : char.IsLowSurrogate(text[start]) ? start + 1
                : start;
        }

        var last = text.IndexOf("\n\n", span.End, StringComparison.Ordinal);
        last = last < 0 ? text.Length : last;
        var end = Math.Min(last, span.End + most);
        if (end < last && !char.IsWhiteSpace(text[end]))
        {
            var space = end - 1;
            while (space >= span.End && !char.IsWhiteSpace(text[space]))
            {
                space--;
            }

            end =
                space >= span.End ? space
                : char.IsLowSurrogate(text[end]) ? end - 1
                : end;
        }

        return (start, Math.Max(end, span.End));
    }

    /// <summary>Whether the paragraph begins at an offset.</summary>
    public static bool IsStart(string text, int offset) => text.AsSpan(0, offset).TrimEnd(" \t") is [] or [.., '\n'];

    /// <summary>Whether the paragraph ends at an offset.</summary>
    public static bool IsEnd(string text, int offset) => text.AsSpan(offset).TrimStart(" \t") is [] or ['\n', ..];

    private static int IndexOfSpace(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

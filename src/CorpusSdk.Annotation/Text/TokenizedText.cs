using CorpusSdk.Core.Checking;

namespace CorpusSdk.Annotation.Text;

/// <summary>A text with its tokens and paragraphs.</summary>
internal sealed class TokenizedText
{
    /// <summary>
    /// The length of lines in hard-wrapped text: longer than headlines and menus, shorter than paragraphs.
    /// </summary>
    private const int MinWrappedLine = 40,
        MaxWrappedLine = 110;

    private TokenizedText(string text, List<TextToken> tokens)
    {
        Text = text;
        Tokens = [.. tokens];
        Paragraphs = FindParagraphs();
    }

    public string Text { get; }

    public TextToken[] Tokens { get; }

    public List<ParagraphSpan> Paragraphs { get; }

    public static TokenizedText Create(string text) => new(text, TextTokenizer.Tokenize(text));

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>Returns the text between two offsets.</summary>
    public string Slice(int start, int end) => Text.Substring(start, end - start);

    /// <summary>Returns the text of a range of tokens, with each run of white space as one space.</summary>
    public string PhraseOf(int first, int end)
    {
        var raw = Text.AsSpan(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);
        if (raw.IndexOfAny("\r\n\t\u00a0") < 0 && !raw.Contains("  ", StringComparison.Ordinal))
        {
            return raw.ToString();
        }

        return string.Join(' ', raw.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether there is nothing between a token and the one before it.</summary>
    public bool TouchesPrevious(int token) => token > 0 && Tokens[token - 1].End == Tokens[token].Start;

    private List<ParagraphSpan> FindParagraphs()
    {
        List<ParagraphSpan> paragraphs = [];
        var first = 0;
        var lineStart = Tokens.Length == 0 ? 0 : Tokens[0].Start;
        for (var i = 1; i <= Tokens.Length; i++)
        {
            var breaks = i == Tokens.Length ? 2 : CountLineBreaks(Tokens[i - 1].End, Tokens[i].Start);
            if (breaks == 0)
            {
                continue;
            }

            if (breaks == 1 && IsHardWrap(i, lineStart))
            {
                lineStart = Tokens[i].Start;
                continue;
            }

            paragraphs.Add(new(first, i));
            first = i;
            lineStart = i == Tokens.Length ? 0 : Tokens[i].Start;
        }

        return paragraphs;
    }

    /// <summary>Whether the line break before a token is inside of a paragraph.</summary>
    private bool IsHardWrap(int token, int lineStart)
    {
        var last = Tokens[token - 1];
        if (last.Kind == TextTokenKind.Mark && ".!?…:|。！？".Contains(last.Character))
        {
            return false;
        }

        var length = last.End - lineStart;
        return char.IsLower(Tokens[token].Character)
            ? length <= MaxWrappedLine
            : length is >= MinWrappedLine and <= MaxWrappedLine
                && LengthOfLine(token) is >= MinWrappedLine / 2 and <= MaxWrappedLine;
    }

    private int LengthOfLine(int token)
    {
        var start = Tokens[token].Start;
        var end = Text.AsSpan(start, Math.Min(MaxWrappedLine + 1, Text.Length - start)).IndexOf('\n');
        return end < 0 ? Text.Length - start : end;
    }

    /// <summary>Returns the number of line breaks between two offsets, at most 2.</summary>
    private int CountLineBreaks(int start, int end)
    {
        var breaks = 0;
        for (var i = start; i < end && breaks < 2; i++)
        {
            breaks +=
                Text[i] is '\n' or '\u2029' || (Text[i] == '\r' && (i + 1 >= Text.Length || Text[i + 1] != '\n'))
                    ? 1
                    : 0;
        }

        return breaks;
    }
}

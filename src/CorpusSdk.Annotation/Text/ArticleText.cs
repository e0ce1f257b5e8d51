using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Text;

/// <summary>A text with its tokens and paragraphs.</summary>
internal sealed class ArticleText
{
    /// <summary>Lines of wrapped texts are longer than headlines and menus, and shorter than paragraphs.</summary>
    private const int MinWrapped = 40,
        MaxWrapped = 110;

    private ArticleText(string text, List<Token> tokens)
    {
        Text = text;
        Tokens = [.. tokens];
        Paragraphs = FindParagraphs();
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    public List<Paragraph> Paragraphs { get; }

    public static ArticleText Read(string text) => new(text, Tokenizer.Tokenize(text));

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    public string Slice(int start, int end) => Text.Substring(start, end - start);

    /// <summary>The text of a range of tokens, white space folded.</summary>
    public string Words(int first, int end)
    {
        var raw = Text.AsSpan(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);
        if (raw.IndexOfAny("\r\n\t\u00a0") < 0 && !raw.Contains("  ", StringComparison.Ordinal))
        {
            return raw.ToString();
        }

        return string.Join(' ', raw.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether a token stands right beside the one before it, nothing between.</summary>
    public bool Touches(int token) => token > 0 && Tokens[token - 1].End == Tokens[token].Start;

    /// <summary>Whether the gap before a token holds no more than a space.</summary>
    public bool IsNear(int token) => Tokens[token].Start - Tokens[token - 1].End <= 1;

    private List<Paragraph> FindParagraphs()
    {
        List<Paragraph> paragraphs = [];
        var first = 0;
        var afterBlank = true;
        var lineStart = Tokens.Length == 0 ? 0 : Tokens[0].Start;
        for (var i = 1; i <= Tokens.Length; i++)
        {
            var breaks = i == Tokens.Length ? 2 : LineBreaks(Tokens[i - 1].End, Tokens[i].Start);
            if (breaks == 0)
            {
                continue;
            }

            if (breaks == 1 && IsWrapped(i, lineStart))
            {
                lineStart = Tokens[i].Start;
                continue;
            }

            paragraphs.Add(new(first, i, afterBlank));
            first = i;
            afterBlank = breaks > 1;
            lineStart = i == Tokens.Length ? 0 : Tokens[i].Start;
        }

        return paragraphs;
    }

    /// <summary>Whether the sentence goes on over the line end before a token.</summary>
    private bool IsWrapped(int token, int lineStart)
    {
        var last = Tokens[token - 1];
        if (last.Kind == TokenKind.Mark && ".!?…:|。！？".Contains(last.Character))
        {
            return false;
        }

        var length = last.End - lineStart;
        return char.IsLower(Tokens[token].Character)
            ? length <= MaxWrapped
            : length is >= MinWrapped and <= MaxWrapped && LineLength(token) is >= MinWrapped / 2 and <= MaxWrapped;
    }

    private int LineLength(int token)
    {
        var start = Tokens[token].Start;
        var end = Text.AsSpan(start, Math.Min(MaxWrapped + 1, Text.Length - start)).IndexOf('\n');
        return end < 0 ? Text.Length - start : end;
    }

    /// <summary>0, 1, or 2 for more than one.</summary>
    private int LineBreaks(int start, int end)
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

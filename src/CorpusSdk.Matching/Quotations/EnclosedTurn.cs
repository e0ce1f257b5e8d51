namespace CorpusSdk.Matching.Quotations;

/// <summary>Reads turns whose words are enclosed in markup: the voice tags of WebVTT, and the rows of tables.</summary>
internal static class EnclosedTurn
{
    private const int MaxName = 90;
    private const string VoiceEnd = "</v>";

    /// <summary><c>&lt;v Jane Doe&gt;…&lt;/v&gt;</c>, <c>&lt;v.loud Jane Doe&gt;…</c></summary>
    public static TurnLabel? Voice(string text, TextRange line)
    {
        if (line.Length < 5 || string.CompareOrdinal(text, line.Start, "<v", 0, 2) != 0)
        {
            return null;
        }

        var close = text.IndexOf('>', line.Start, Math.Min(line.Length, MaxName));
        var space = close < 0 ? -1 : text.IndexOf(' ', line.Start, close - line.Start);
        if (space < 0 || (space > line.Start + 2 && text[line.Start + 2] != '.'))
        {
            return null;
        }

        var end = text.IndexOf(VoiceEnd, close, line.End - close, StringComparison.Ordinal);
        return
            QuotedWords.Trim(text, TextRange.FromBounds(space, close)) is { } name
            && TurnLabelName.IsName(text, name)
            && QuotedWords.Trim(text, TextRange.FromBounds(close + 1, end < 0 ? line.End : end)) is { } words
            ? new(name, TurnForm.Voice, words.Start) { ContentEnd = words.End }
            : null;
    }

    /// <summary>A row of two cells, a name and a sentence: <c>| Jane Doe | We are ready. |</c></summary>
    public static TurnLabel? TableRow(string text, TextRange line)
    {
        if (text[line.Start] != '|' || line.Length < 6)
        {
            return null;
        }

        var middle = text.IndexOf('|', line.Start + 1, Math.Min(line.Length - 1, MaxName));
        var end = middle < 0 ? -1 : text.IndexOf('|', middle + 1, line.End - middle - 1);
        if (middle < 0 || (end >= 0 && end < line.End - 1))
        {
            return null;
        }

        var (from, to) = (line.Start + 1, TurnLabelMarks.Trim(text, line.Start + 1, middle));
        from = TurnLabelMarks.Skip(text, from, to);
        var name = TextRange.FromBounds(from, Math.Max(from, to));
        return
            name.Length > 0
            && TurnLabelName.IsName(text, name)
            && QuotedWords.Trim(text, TextRange.FromBounds(middle + 1, end < 0 ? line.End : end)) is { } words
            && text[words.End - 1] is '.' or '!' or '?' or '…' or '。'
            && QuotationMark.FamilyOf(text[words.Start]) is MarkFamily.None or MarkFamily.Single
            ? new(name, TurnForm.TableRow, words.Start) { ContentEnd = words.End }
            : null;
    }
}

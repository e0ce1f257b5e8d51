using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Reads the label of a speaker's turn in a transcript: <c>Jane Doe:</c>, <c>[10:42] Jane Doe:</c>, <c>DOE, 10:42:</c>,
/// <c>&gt;&gt; DOE:</c>, <c>Mr. DOE.</c> of the Congressional Record, <c>Q.</c> and <c>A.</c> of a deposition,
/// and those of <see cref="EnclosedTurn"/>.
/// </summary>
internal static class TurnLabelReader
{
    private const int MaxLength = 90;

    private static readonly char[] s_colons = [':', '：'];
    private static readonly char[] s_dashes = ['-', '–', '—'];

    /// <summary>The titles before a surname in capitals that ends with a full stop.</summary>
    private static readonly HashSet<string> s_titles = new(
        ["Mr", "Mrs", "Ms", "Miss", "Dr", "The"],
        StringComparer.Ordinal
    );

    /// <summary>The label of a line that may be a turn; null if the line has none.</summary>
    public static TurnLabel? Of(string text, TextRange line)
    {
        if (line.Length > 0 && (EnclosedTurn.Voice(text, line) ?? EnclosedTurn.TableRow(text, line)) is { } enclosed)
        {
            return enclosed;
        }

        var start = TurnLabelMarks.SkipPrefix(text, line, out var isListItem);
        var limit = Math.Min(line.End, start + MaxLength);
        return limit <= start
            ? null
            : Bracket(text, line, start, limit)
                ?? Colon(text, line, start, limit, isListItem ? TurnForm.ListItem : TurnForm.Inline)
                ?? FullStop(text, line, start, limit)
                ?? TimeOnly(text, line, start)
                ?? Dash(text, line, start, limit);
    }

    private static TurnLabel? Colon(string text, TextRange line, int start, int limit, TurnForm form)
    {
        var colon = text.IndexOfAny(s_colons, start, limit - start);
        while (colon > start && colon + 1 < limit && IsDigit(text[colon - 1]) && IsDigit(text[colon + 1]))
        {
            // 10:42
            colon = text.IndexOfAny(s_colons, colon + 1, limit - colon - 1);
        }

        if (colon <= start || Name(text, start, colon) is not { } name)
        {
            return null;
        }

        if (TurnLabelMarks.Skip(text, colon + 1, line.End) == line.End)
        {
            return new(name, TurnForm.OwnLine, line.End);
        }

        return ContentStart(text, line, colon) is >= 0 and var content ? new(name, form, content) : null;
    }

    /// <summary><c>Mr. DOE.</c> · <c>The PRESIDING OFFICER.</c> · <c>Q.</c></summary>
    private static TurnLabel? FullStop(string text, TextRange line, int start, int limit)
    {
        var stop = text.IndexOf('.', start, limit - start);
        if (stop == start + 1 && text[start] is 'Q' or 'A')
        {
            return Label(new(start, 1), stop);
        }

        var titleEnd = start;
        while (titleEnd < limit && char.IsLetter(text[titleEnd]))
        {
            titleEnd++;
        }

        if (titleEnd + 1 >= limit || !s_titles.Contains(text.Substring(start, titleEnd - start)))
        {
            return null;
        }

        stop = text.IndexOf('.', titleEnd + 1, limit - titleEnd - 1);
        var name = stop < 0 ? default : TextRange.FromBounds(titleEnd, stop);
        return name.Length > 3 && TurnLabelName.IsInCapitals(text, name)
            ? Label(TextRange.FromBounds(start, stop), stop)
            : null;

        TurnLabel? Label(TextRange range, int at) =>
            ContentStart(text, line, at) is >= 0 and var content ? new(range, TurnForm.Inline, content) : null;
    }

    /// <summary><c>[DOE] …</c>, but not a link</summary>
    private static TurnLabel? Bracket(string text, TextRange line, int start, int limit)
    {
        // A time in front may have taken the bracket: [10:42] [DOE]
        var open =
            text[start] == '[' ? start
            : start > line.Start && text[start - 1] == '[' ? start - 1
            : -1;
        var close = open < 0 ? -1 : text.IndexOf(']', open, limit - open);
        if (close < 0 || Name(text, open + 1, close) is not { } name)
        {
            return null;
        }

        var last = close + 1 < line.End && Array.IndexOf(s_colons, text[close + 1]) >= 0 ? close + 1 : close;
        var content = ContentStart(text, line, last);
        return content < 0 || string.CompareOrdinal(text, content, "http", 0, 4) == 0 || text[content] is '/' or '#'
            ? null
            : new(name, TurnForm.Bracket, content);
    }

    /// <summary><c>Jane Doe 10:42</c> and the words below</summary>
    private static TurnLabel? TimeOnly(string text, TextRange line, int start) =>
        line.End - start <= MaxLength
        && TurnLabelMarks.WithoutTime(text, start, line.End) < line.End
        && Name(text, start, line.End) is { } name
            ? new(name, TurnForm.OwnLine, line.End)
            : null;

    /// <summary><c>Doe — …</c></summary>
    private static TurnLabel? Dash(string text, TextRange line, int start, int limit)
    {
        var dash = text.IndexOfAny(s_dashes, start, limit - start);
        while (dash > start && !IsSpaced(dash))
        {
            dash = dash + 1 < limit ? text.IndexOfAny(s_dashes, dash + 1, limit - dash - 1) : -1;
        }

        return
            dash > start
            && Name(text, start, dash) is { } name
            && ContentStart(text, line, dash) is >= 0 and var content
            ? new(name, TurnForm.Dash, content)
            : null;

        bool IsSpaced(int at) => text[at - 1] == ' ' && at + 1 < line.End && text[at + 1] == ' ';
    }

    /// <summary>The name in a range, without marks around it and a time behind it; null if it is none.</summary>
    private static TextRange? Name(string text, int start, int end)
    {
        end = TurnLabelMarks.Trim(text, start, end);
        end = TurnLabelMarks.Trim(text, start, TurnLabelMarks.WithoutTime(text, start, end));
        var name = TextRange.FromBounds(start, Math.Max(start, end));
        return name.Length > 0 && TurnLabelName.IsName(text, name) ? name : null;
    }

    /// <summary>
    /// The offset of the words behind the last character of a label; -1 if there are none, or if they are in marks.
    /// </summary>
    private static int ContentStart(string text, TextRange line, int last)
    {
        var at = TurnLabelMarks.Skip(text, last + 1, line.End);
        var isSpaced =
            at > last + 1 || text[last] == '：' || (last + 1 < line.End && WordBoundary.IsSpaceless(text, last + 1));
        return isSpaced && at < line.End && QuotationMark.FamilyOf(text[at]) is MarkFamily.None or MarkFamily.Single
            ? at
            : -1;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

namespace CorpusSdk.Matching.Quotations;

/// <summary>What is around the name in the label of a turn: emphasis, tags, list markers and times.</summary>
internal static class TurnLabelMarks
{
    /// <summary>The longest tag: <c>&lt;/strong&gt;</c>.</summary>
    private const int MaxTag = 9;

    /// <summary>A time has more digits than a number that belongs to a name: <c>Speaker 1</c>.</summary>
    private const int MinTimeDigits = 3;

    /// <summary>The offset behind the marks of subtitles and lists, emphasis, tags and a time.</summary>
    public static int SkipPrefix(string text, TextRange line, out bool isListItem)
    {
        var at = line.Start;
        if (string.CompareOrdinal(text, at, ">>", 0, 2) == 0)
        {
            at = Skip(text, at + 2, line.End);
        }

        var marker = ListMarkerAt(text, at, line.End);
        isListItem = marker > 0;
        at = Skip(text, at + marker, line.End);
        var (time, digits) = (at, 0);
        while (time < line.End)
        {
            if (IsOfTime(text[time]) || text[time] == '/')
            {
                digits += IsDigit(text[time]) ? 1 : 0;
                time++;
            }
            else if (digits >= MinTimeDigits && time + 2 < line.End && IsHalfOfDay(text, time))
            {
                time += 2;
            }
            else
            {
                break;
            }
        }

        return digits >= MinTimeDigits && time < line.End && !char.IsLetterOrDigit(text[time - 1])
            ? Skip(text, time, line.End)
            : at;
    }

    /// <summary>The length of <c>- </c> or <c>1. </c>; 0 if no list marker is at an offset.</summary>
    public static int ListMarkerAt(string text, int start, int end)
    {
        var at = start;
        if (at < end && text[at] is '-' or '*' or '+' or '•')
        {
            at++;
        }
        else
        {
            while (at < end && at - start < 3 && IsDigit(text[at]))
            {
                at++;
            }

            at = at > start && at < end && text[at] is '.' or ')' ? at + 1 : start;
        }

        return at > start && at < end && text[at] == ' ' ? at + 1 - start : 0;
    }

    /// <summary>The first offset that is not white space, emphasis or a tag.</summary>
    public static int Skip(string text, int at, int end)
    {
        while (at < end)
        {
            if (text[at] is '*' or '_' || char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (text[at] == '<' && TagEnd(text, at, end) is > 0 and var tag)
            {
                at = tag;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The end of a range without white space, emphasis and tags.</summary>
    public static int Trim(string text, int start, int end)
    {
        while (end > start)
        {
            if (text[end - 1] is '*' or '_' || char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }
            else if (
                text[end - 1] == '>'
                && text.LastIndexOf('<', end - 1, Math.Min(MaxTag, end - start)) is >= 0 and var tag
                && TagEnd(text, tag, end) == end
            )
            {
                end = tag;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>
    /// The end of a range without a time: <c>Doe, 10:42</c>, <c>Doe [00:10:42]</c>, <c>Doe (10:42 AM)</c>.
    /// </summary>
    public static int WithoutTime(string text, int start, int end)
    {
        var at = end;
        while (at > start && text[at - 1] is ']' or ')' or ' ')
        {
            at--;
        }

        if (at - 3 > start && IsHalfOfDay(text, at - 2))
        {
            at -= 2;
        }

        var (digits, hasColon) = (0, false);
        while (at > start && IsOfTime(text[at - 1]))
        {
            at--;
            digits += IsDigit(text[at]) ? 1 : 0;
            hasColon |= text[at] == ':';
        }

        return digits >= MinTimeDigits && hasColon ? at : end;
    }

    /// <summary>The end of the tag that begins at an offset, or -1.</summary>
    private static int TagEnd(string text, int start, int end)
    {
        var at = start + 1;
        while (at < end && at - start < MaxTag && (char.IsLetter(text[at]) || text[at] == '/'))
        {
            at++;
        }

        return at > start + 1 && at < end && text[at] == '>' ? at + 1 : -1;
    }

    private static bool IsOfTime(char c) =>
        c is '[' or ']' or '(' or ')' or ':' or '.' or ',' or '-' or ' ' || IsDigit(c);

    /// <summary>Whether <c>AM</c> or <c>PM</c> is at an offset that has a character before it.</summary>
    private static bool IsHalfOfDay(string text, int at) =>
        text[at] is 'A' or 'a' or 'P' or 'p'
        && text[at + 1] is 'M' or 'm'
        && (text[at - 1] == ' ' || IsDigit(text[at - 1]))
        && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

namespace CorpusSdk.Matching.Languages;

/// <summary>Where sentences begin and end within quoted words.</summary>
internal static class Sentences
{
    private const string Ending = ".!?…。！？｡．؟।";

    private static readonly HashSet<string> s_abbreviations = WordList.Of(
        """
        mr mrs ms dr prof gen lt col sgt maj capt cmdr adm gov sen rep st rev hon jr sr vs etc inc ltd co corp fig vol
        pp jan feb apr jun jul aug sept oct nov dec mon tue wed thu fri u.s u.k e.g i.e a.m p.m approx dept bzw ca usw
        z.b d.h nr hr fr mme mlle sra sr av blvd
        """
    );

    /// <summary>Those of the languages that write dates as <c>3. Mai</c>.</summary>
    private static readonly HashSet<string> s_months = WordList.Of(
        """
        januar jänner februar märz april mai juni juli august september oktober november dezember
        """
    );

    /// <summary>Whether a sentence, or the text that begins at <paramref name="from"/>, begins at an offset.</summary>
    public static bool StartsAt(string text, int offset, int from)
    {
        var at = offset;
        var lineEnds = 0;
        while (at > from && !char.IsLetterOrDigit(text[at - 1]))
        {
            var before = text[at - 1];
            if (Ending.IndexOf(before) >= 0)
            {
                return IsEnd(text, at - 1, offset);
            }

            lineEnds += before == '\n' ? 1 : 0;
            if (lineEnds == 2)
            {
                return true;
            }

            at--;
        }

        return at <= from;
    }

    /// <summary>Whether a sentence, or the text that ends at <paramref name="to"/>, ends at an offset.</summary>
    public static bool EndsAt(string text, int offset, int from, int to)
    {
        for (var last = offset - 1; last >= from && !char.IsLetterOrDigit(text[last]); last--)
        {
            if (Ending.IndexOf(text[last]) >= 0)
            {
                return IsEnd(text, last, to);
            }
        }

        var lineEnds = 0;
        for (var at = offset; at < to; at++)
        {
            if (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]))
            {
                return false;
            }

            if (Ending.IndexOf(text[at]) >= 0)
            {
                return IsEnd(text, at, to);
            }

            lineEnds += text[at] == '\n' ? 1 : 0;
            if (lineEnds == 2)
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>The offset behind the first end of a sentence in a range, or -1.</summary>
    public static int FirstEnd(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Ending.IndexOf(text[at]) >= 0 && IsEnd(text, at, end))
            {
                return Behind(text, at, end);
            }
        }

        return -1;
    }

    /// <summary>The offset behind the last end of a sentence in a range, or -1.</summary>
    public static int LastEnd(string text, int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            if (Ending.IndexOf(text[at]) >= 0 && IsEnd(text, at, end))
            {
                return Behind(text, at, end);
            }
        }

        return -1;
    }

    /// <summary>Whether the punctuation at an offset ends a sentence, and not an abbreviation or a number.</summary>
    private static bool IsEnd(string text, int at, int to)
    {
        if (text[at] != '.')
        {
            return true;
        }

        if (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        var start = at;
        while (start > 0 && at - start < 12 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text.Substring(start, at - start).ToLowerInvariant();
        if (word.Length <= 2 && char.IsDigit(text[start]) && IsOrdinal(text, at + 1))
        {
            return false;
        }

        if (word.Length == 1 && char.IsUpper(text[start]) && word != "i")
        {
            return false;
        }

        var next = at + 1;
        while (next < to && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next >= to || !(s_abbreviations.Contains(word) && char.IsLetterOrDigit(text[next]));
    }

    /// <summary>Whether the number before an offset is an ordinal, as in <c>am 3. Mai</c>.</summary>
    private static bool IsOrdinal(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length
            && TextWords.At(text, at, text.Length) is { } word
            && (char.IsLower(text[at]) || s_months.Contains(TextWords.Text(text, word)));
    }

    private static int Behind(string text, int at, int end)
    {
        at++;
        while (at < end && (Ending.IndexOf(text[at]) >= 0 || "\"'”’»›)]".IndexOf(text[at]) >= 0))
        {
            at++;
        }

        return at;
    }
}

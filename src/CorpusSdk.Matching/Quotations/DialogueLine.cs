using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// A line of dialogue that a dash introduces: <c>— Nous ouvrirons en mai, dit-elle.</c> (French),
/// <c>—Abriremos en mayo —dijo ella—. Vengan.</c> (Spanish), <c>— Откроем в мае, — сказала она. — Приходите.</c>
/// (Russian).
/// </summary>
internal static class DialogueLine
{
    /// <summary>Shorter lines end because their paragraph does.</summary>
    private const int MinWrappedLine = 40;

    private const string Dashes = "—–―";
    private const string BeforeNarrator = ",.!?…:»”";
    private static readonly char[] s_dashes = Dashes.ToCharArray();

    /// <summary>The languages that write dialogue with dashes.</summary>
    private static readonly HashSet<string> s_languages = WordList.Of(
        """
        fr es pt gl ca it ro ru uk be bg sr mk hr sl cs sk pl hu tr az el lt lv et fi sv nb nn no da hy ka kk
        """
    );

    /// <param name="language">A BCP 47 tag, or null.</param>
    public static bool IsUsedIn(string? language) =>
        language is not null && s_languages.Contains(LanguageTag.PrimaryOf(language));

    /// <summary>The quotations in the lines of dialogue of a block.</summary>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static IEnumerable<Quotation> In(string text, TextBlock block, string language)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (ContentStart(text, block.Lines[i]) is var start and >= 0)
            {
                var first = i;
                while (i + 1 < block.Lines.Count && IsWrapped(text, block.Lines[i], block.Lines[i + 1]))
                {
                    i++;
                }

                var line = TextRange.FromBounds(block.Lines[first].Start, block.Lines[i].End);
                if (Read(text, line, start, language) is { } quotation)
                {
                    yield return quotation;
                }
            }
        }
    }

    /// <summary>Whether a line of dialogue goes on in the next line.</summary>
    private static bool IsWrapped(string text, TextRange line, TextRange next) =>
        line.Length >= MinWrappedLine && ".!?…:»”\"".IndexOf(text[line.End - 1]) < 0 && ContentStart(text, next) < 0;

    private static Quotation? Read(string text, TextRange line, int start, string language)
    {
        List<TextRange> parts = [];
        var (from, isSpeech) = (start, true);
        for (var at = text.IndexOfAny(s_dashes, start, line.End - start); at >= 0; )
        {
            if (isSpeech && NarratorBegins(text, at, line.End))
            {
                AddSpeech(text, from, at, language, parts);
                isSpeech = false;
            }
            else if (!isSpeech && NarratorEnds(text, at) is var resumes and >= 0)
            {
                (from, isSpeech) = (Math.Min(resumes, line.End), true);
            }

            at = at + 1 < line.End ? text.IndexOfAny(s_dashes, at + 1, line.End - at - 1) : -1;
        }

        if (isSpeech)
        {
            AddSpeech(text, from, line.End, language, parts);
        }

        return parts.Count == 0 ? null : new(QuotationForm.Dash, parts, line);
    }

    /// <summary>The offset of the first word behind the dash, or -1.</summary>
    private static int ContentStart(string text, TextRange line)
    {
        var first = text[line.Start];
        var at = line.Start + 1;
        if (Dashes.IndexOf(first) < 0)
        {
            // "- " and "--" are typed in place of a dash.
            if (first != '-' || line.Length < 3 || text[at] is not (' ' or '-'))
            {
                return -1;
            }

            at++;
        }

        while (at < line.End && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < line.End && (char.IsLetterOrDigit(text, at) || "¡¿«“\"…(".IndexOf(text[at]) >= 0) ? at : -1;
    }

    /// <summary>Whether the narrator takes the word at a dash within speech.</summary>
    private static bool NarratorBegins(string text, int dash, int end)
    {
        var next = dash + 1;
        while (next < end && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= end || !char.IsLower(text, next))
        {
            return false;
        }

        var before = dash - 1;
        while (before > 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return BeforeNarrator.IndexOf(text[before]) >= 0 || (next == dash + 1 && before < dash - 1);
    }

    /// <summary>The offset at which the speaker goes on behind a dash in the narrator's words, or -1.</summary>
    private static int NarratorEnds(string text, int dash)
    {
        var before = dash - 1;
        while (before > 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        if (".,!?…:;".IndexOf(text[before]) >= 0)
        {
            return dash + 1;
        }

        if (before < dash - 1)
        {
            return -1;
        }

        var next = dash + 1;
        while (next < text.Length && ".,;:".IndexOf(text[next]) >= 0)
        {
            next++;
        }

        return next;
    }

    /// <summary>Adds speech, without the attribution that some languages put between commas.</summary>
    private static void AddSpeech(string text, int start, int end, string language, List<TextRange> parts)
    {
        while (start < end && AttributionClause.FindInverted(text, start, end, language) is { } clause)
        {
            Add(text, start, clause.Start, parts);
            start = clause.End;
        }

        Add(text, start, end, parts);
    }

    private static void Add(string text, int start, int end, List<TextRange> parts)
    {
        if (QuotedWords.Trim(text, TextRange.FromBounds(start, end)) is { } words)
        {
            parts.Add(words);
        }
    }
}

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

    /// <summary>The most words of the narrator before the verb: <c>— a-t-il ensuite dit</c>.</summary>
    private const int MaxBeforeVerb = 4;

    private const string Dashes = "—–―";
    private const string BeforeNarrator = ",.!?…:»”";
    private static readonly char[] s_dashes = Dashes.ToCharArray();
    private static readonly char[] s_typed = (Dashes + "-").ToCharArray();

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
    /// <param name="isDraft">
    /// Whether lines with a hyphen are items of a list, unless the narrator says in them who speaks.
    /// </param>
    public static IEnumerable<Quotation> In(string text, TextBlock block, string language, bool isDraft)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var begin = isDraft ? WithoutMarkup(text, block.Lines[i]) : block.Lines[i];
            if (ContentStart(text, begin, isDraft) is var start and >= 0)
            {
                while (i + 1 < block.Lines.Count && IsWrapped(text, block.Lines[i], block.Lines[i + 1], isDraft))
                {
                    i++;
                }

                var line = TextRange.FromBounds(begin.Start, block.Lines[i].End);
                var dialogue = Read(text, line, start, language);
                if (dialogue.Speech.Count > 0 && !(isDraft && IsListItem(text, line, start, dialogue, language)))
                {
                    yield return new(QuotationForm.Dash, dialogue.Speech, line);
                }
            }
        }
    }

    /// <summary>Whether a line begins with a dash, as dialogue and other lines do.</summary>
    public static bool BeginsIn(string text) =>
        LinesWithoutMarkup(text).Any(line => Dashes.IndexOf(text[line.Start]) >= 0);

    /// <summary>
    /// Whether the narrator says in a line of dialogue who speaks, with a verb of speaking of a language that has a
    /// list of them.
    /// </summary>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static bool IsAttributedIn(string text, string language) =>
        LinesWithoutMarkup(text)
            .Any(line =>
                Dashes.IndexOf(text[line.Start]) >= 0
                && ContentStart(text, line, isDraft: true) is var start and >= 0
                && Read(text, line, start, language)
                    .Narrator.Exists(words =>
                        TextWords
                            .In(text, words.Start, words.End)
                            .Take(MaxBeforeVerb)
                            .Any(word => AttributionClause.IsVerb(text, word, language))
                    )
            );

    /// <summary>Whether a line of dialogue goes on in the next line.</summary>
    private static bool IsWrapped(string text, TextRange line, TextRange next, bool isDraft) =>
        line.Length >= MinWrappedLine
        && ".!?…:»”\"".IndexOf(text[line.End - 1]) < 0
        && ContentStart(text, isDraft ? WithoutMarkup(text, next) : next, isDraft) < 0;

    private static IEnumerable<TextRange> LinesWithoutMarkup(string text) =>
        TextLines.Of(text).Where(line => line.Length > 0).Select(line => WithoutMarkup(text, line));

    /// <summary>A line from its dash, where the marker of a list item or emphasis is before it.</summary>
    private static TextRange WithoutMarkup(string text, TextRange line)
    {
        var at = line.Start + TurnLabelMarks.ListMarkerAt(text, line.Start, line.End);
        while (at < line.End && text[at] is '*' or '_')
        {
            at++;
        }

        return at < line.End && Dashes.IndexOf(text[at]) >= 0 ? TextRange.FromBounds(at, line.End) : line;
    }

    /// <summary>
    /// Whether a line with a hyphen is an item of a list: nobody is said to speak, or only to say what is in quotation
    /// marks.
    /// </summary>
    private static bool IsListItem(
        string text,
        TextRange line,
        int start,
        (List<TextRange> Speech, List<TextRange> Narrator) dialogue,
        string language
    )
    {
        if (text[line.Start] != '-' || text[line.Start + 1] == '-')
        {
            return false;
        }

        var attribution = dialogue.Narrator.FindIndex(words => AttributionClause.HasVerb(text, words, language));
        return attribution < 0 || IsInMarks(text, start, dialogue.Narrator[attribution].Start);
    }

    /// <summary>Whether the words before an attribution are, or introduce, a quotation in marks.</summary>
    private static bool IsInMarks(string text, int start, int end)
    {
        var (count, first) = (0, -1);
        for (var at = start; at < end; at++)
        {
            if (QuotationMark.FamilyOf(text[at]) is MarkFamily.Double or MarkFamily.Angle)
            {
                first = first < 0 ? at : first;
                count++;
            }
        }

        var before = first - 1;
        while (before > start && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return count % 2 != 0 || (first >= 0 && (first == start || text[before] == ':'));
    }

    /// <summary>What is spoken in a line, and what the narrator says.</summary>
    private static (List<TextRange> Speech, List<TextRange> Narrator) Read(
        string text,
        TextRange line,
        int start,
        string language
    )
    {
        List<TextRange> speech = [],
            narrator = [];
        var (from, isSpeech, isTyped) = (start, true, text[line.Start] == '-');
        for (var at = NextDash(text, start, line.End, isTyped); at >= 0; )
        {
            if (isSpeech && NarratorBegins(text, at, line.End))
            {
                AddSpeech(text, from, at, language, speech, narrator);
                (from, isSpeech) = (at + 1, false);
            }
            else if (!isSpeech && NarratorEnds(text, at) is var resumes and >= 0)
            {
                narrator.Add(TextRange.FromBounds(from, at));
                (from, isSpeech) = (Math.Min(resumes, line.End), true);
            }

            at = NextDash(text, at + 1, line.End, isTyped);
        }

        if (isSpeech)
        {
            AddSpeech(text, from, line.End, language, speech, narrator);
        }
        else
        {
            narrator.Add(TextRange.FromBounds(from, line.End));
        }

        return (speech, narrator);
    }

    /// <summary>The next dash, or -1. Who types a hyphen for the first types one for the others.</summary>
    private static int NextDash(string text, int start, int end, bool isTyped)
    {
        for (var at = start; at < end; at++)
        {
            at = text.IndexOfAny(isTyped ? s_typed : s_dashes, at, end - at);
            if (
                at < 0
                || text[at] != '-'
                || !(QuotationMark.IsLetterOrDigit(text, at - 1) && QuotationMark.IsLetterOrDigit(text, at + 1))
            )
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The offset of the first word behind the dash, or -1.</summary>
    private static int ContentStart(string text, TextRange line, bool isDraft)
    {
        var first = text[line.Start];
        var at = line.Start + 1;
        if (Dashes.IndexOf(first) < 0)
        {
            // "- " and "--" are typed in place of a dash, and "-" in Spanish.
            if (first != '-' || line.Length < 3)
            {
                return -1;
            }

            if (text[at] is ' ' or '-')
            {
                at++;
            }
            else if (!isDraft || !(char.IsUpper(text[at]) || "¡¿«“\"".IndexOf(text[at]) >= 0))
            {
                return -1;
            }
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
    private static void AddSpeech(
        string text,
        int start,
        int end,
        string language,
        List<TextRange> speech,
        List<TextRange> narrator
    )
    {
        while (start < end && AttributionClause.FindInverted(text, start, end, language) is { } clause)
        {
            Add(text, start, clause.Start, speech);
            narrator.Add(clause);
            start = SkipDash(text, clause.End, end);
        }

        Add(text, start, end, speech);
    }

    /// <summary><c>— A ? dit Jane Doe. — B.</c></summary>
    private static int SkipDash(string text, int start, int end)
    {
        var at = start;
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        var isDash = at + 1 < end && text[at + 1] == ' ' && Array.IndexOf(s_typed, text[at]) >= 0;
        return isDash ? at + 1 : start;
    }

    private static void Add(string text, int start, int end, List<TextRange> parts)
    {
        if (QuotedWords.Trim(text, TextRange.FromBounds(start, end)) is { } words)
        {
            parts.Add(words);
        }
    }
}

using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds the narrator's words within quotation marks: many languages put a short attribution there, between commas or
/// dashes: <c>« A, a dit Jane Doe, et B. »</c>, <c>«A – ha detto Jane Doe – e B»</c>, <c>«А, — сказала она, — и Б»</c>.
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class EmbeddedAttribution(string text, string language)
{
    /// <summary>Longer words are speech.</summary>
    private const int MaxLength = 160;

    private const int MaxWordsBehindSubject = 8;
    private const string Dashes = "—–―";
    private const string Stops = ".;!?…";

    /// <summary>The languages that put an attribution between commas.</summary>
    private static readonly HashSet<string> s_commas = WordList.Of("fr es pt gl ca it ro");

    /// <summary>Those in which the verb alone may be the attribution: <c>, dijo,</c>.</summary>
    private static readonly HashSet<string> s_bareVerbs = WordList.Of("es pt gl ca it");

    /// <summary>What a remark on the speaker begins with: <c>, a dit Jane Doe, qui rentrait de mer,</c>.</summary>
    private static readonly HashSet<string> s_remarks = WordList.Of(
        "qui dont lors dans devant avant après che cui quien quienes que_era который которая"
    );

    private readonly InvertedAttribution _attribution = new(text, language);

    /// <summary>
    /// The quotation without the attributions within it. If the words next to the marks say who speaks, an attribution
    /// within them is part of the speech.
    /// </summary>
    /// <param name="all">All quotations, among them the one to read.</param>
    public Quotation Exclude(Quotation quotation, QuotationSet all)
    {
        if (quotation.Form != QuotationForm.Marks)
        {
            return quotation;
        }

        List<TextRange> found = [];
        List<TextRange> parts = [];
        foreach (var part in quotation.Parts)
        {
            var from = part.Start;
            for (var at = part.Start + 1; at < part.End; at++)
            {
                if (ClauseAt(at, part.End) is { } clause && all.Around(clause) == quotation)
                {
                    AddPart(from, clause.Start);
                    found.Add(clause);
                    (from, at) = (clause.End, clause.End - 1);
                }
            }

            AddPart(from, part.End);
        }

        return found.Count == 0 || parts.Count == 0 || IsAttributed(quotation)
            ? quotation
            : new(QuotationForm.Marks, parts, quotation.Outer)
            {
                IsSingle = quotation.IsSingle,
                IsClosed = quotation.IsClosed,
                Interruptions = found,
            };

        void AddPart(int start, int end)
        {
            if (QuotedWords.Trim(text, TextRange.FromBounds(start, end)) is { } words)
            {
                parts.Add(words);
            }
        }
    }

    /// <summary>
    /// Whether a quotation that seems to continue another one names another speaker within its marks.
    /// </summary>
    /// <param name="between">The narrator's words between the two.</param>
    public bool NamesAnother(Quotation quotation, TextRange between)
    {
        var names = quotation.Interruptions.SelectMany(NamesIn).ToList();
        var named = new HashSet<string>(NamesIn(between), StringComparer.Ordinal);
        return names.Count > 0 && !names.Exists(named.Contains);

        IEnumerable<string> NamesIn(TextRange range) =>
            TextWords
                .In(text, range.Start, range.End)
                .Where(word => char.IsUpper(text[word.Start]))
                .Select(word => TextWords.Text(text, word));
    }

    /// <summary>The attribution that begins at punctuation, up to the comma or dash at its end.</summary>
    private TextRange? ClauseAt(int at, int end)
    {
        end = Math.Min(end, at + MaxLength);
        if (IsDash(at))
        {
            return DashedAt(at, end);
        }

        if (text[at] is not (',' or '!' or '?' or '…') || !s_commas.Contains(language))
        {
            return null;
        }

        var subject = _attribution.ReadFrom(at + 1, end, s_bareVerbs.Contains(language) && text[at] == ',');
        var stop = subject < 0 ? -1 : StopFrom(subject, end);
        if (stop < 0)
        {
            return null;
        }

        while (stop < end && text[stop] == ',' && RemarkEnd(stop + 1, end) is var remark and >= 0)
        {
            stop = remark;
        }

        return TextRange.FromBounds(at + 1, Math.Min(end, stop + 1));
    }

    private TextRange? DashedAt(int at, int end)
    {
        if (_attribution.ReadFrom(at + 1, end, isBare: true) < 0)
        {
            return null;
        }

        var close = at + 1;
        while (close < end && !IsDash(close) && Stops.IndexOf(text[close]) < 0)
        {
            close++;
        }

        // A full stop may end the narrator's sentence before the dash.
        var next = close + 1;
        while (next < end && text[next] == ' ')
        {
            next++;
        }

        close = next < end && !IsDash(close) && IsDash(next) ? next : close;
        if (close < end && IsDash(close))
        {
            for (close++; close < end && ".,;:".IndexOf(text[close]) >= 0; )
            {
                close++;
            }

            return TextRange.FromBounds(at, close);
        }

        return close < end ? TextRange.FromBounds(at, close + 1)
            : end - at < MaxLength ? TextRange.FromBounds(at, end)
            : null;
    }

    /// <summary>The offset of the comma or the end of the sentence that follows soon, or -1.</summary>
    private int StopFrom(int start, int end)
    {
        var words = 0;
        for (var at = start; at < end; at++)
        {
            if (text[at] == ',' || (Stops.IndexOf(text[at]) >= 0 && !EndsTitle(at)) || text[at] == '\n')
            {
                return at;
            }

            if (char.IsWhiteSpace(text[at]) && ++words > MaxWordsBehindSubject)
            {
                return -1;
            }
        }

        return end - start < MaxLength / 2 ? end : -1;
    }

    /// <summary>The end of a remark on the speaker that begins behind a comma, or -1.</summary>
    private int RemarkEnd(int start, int end)
    {
        if (_attribution.WordFrom(start, end) is not { } first)
        {
            return -1;
        }

        var word = TextWords.Text(text, first);
        var next = _attribution.NextWord(first, end) is { } second ? TextWords.Text(text, second) : "";
        var elided = word.IndexOfAny(['\'', '’']) is 1 and var mark ? word.Substring(mark + 1) : word;
        var isRemark =
            s_remarks.Contains(word)
            || InvertedAttribution.IsPerson(elided)
            || AttributionWords.IsTime(word)
            || (AttributionWords.IsArticle(word) && InvertedAttribution.IsPerson(next))
            || (word == "en" && next.EndsWith("ant", StringComparison.Ordinal))
            || (char.IsDigit(word[0]) && next is "ans" or "años" or "anni" or "anos");
        return isRemark ? StopFrom(first.End, end) : -1;
    }

    private bool EndsTitle(int at) =>
        text[at] == '.'
        && TextWords.Before(text, at, Math.Max(0, at - 6)) is { } word
        && word.End == at
        && (word.Length == 1 || AttributionWords.IsTitle(TextWords.Text(text, word)));

    /// <summary>Whether the words next to the marks say who speaks.</summary>
    private bool IsAttributed(Quotation quotation)
    {
        var behind = quotation.Outer.End;
        while (behind < text.Length && (text[behind] is ' ' or ',' or '\u00A0' || IsDash(behind)))
        {
            behind++;
        }

        if (_attribution.ReadFrom(behind, Math.Min(text.Length, behind + MaxLength), isBare: false) >= 0)
        {
            return true;
        }

        var before = quotation.Outer.Start;
        while (before > 0 && text[before - 1] is ' ' or '\u00A0')
        {
            before--;
        }

        if (before == 0 || text[before - 1] != ':')
        {
            return false;
        }

        var from = Math.Max(0, before - MaxLength);
        var start = Sentences.LastEnd(text, from, before - 1);
        return TextWords
            .In(text, start < 0 ? from : start, before)
            .Any(word => AttributionClause.IsVerb(text, word, language));
    }

    private bool IsDash(int at) =>
        Dashes.IndexOf(text[at]) >= 0
        || (text[at] == '-' && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ');
}

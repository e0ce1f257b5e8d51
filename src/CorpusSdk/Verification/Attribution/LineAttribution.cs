using System.Buffers;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Finds the speaker in the layout of a line: a label (<c>**Jane Doe:** "…"</c>), a heading, the cell of a table, or a
/// credit behind a dash (<c>"…" — Jane Doe</c>).
/// </summary>
internal sealed class LineAttribution(string text, TextNames names)
{
    /// <summary>A longer line is not read as a table.</summary>
    private const int MaxRow = 2_000;

    private const int MaxCredit = 120;
    private const int MaxLabel = 120;

    /// <summary>How many lines may be between a heading and an item of the list under it.</summary>
    private const int MaxItems = 12;

    private readonly JsonSpeaker _json = new(text, names);
    private readonly FieldSpeaker _fields = new(text, names);
    private readonly SpeakerColumns _columns = new(text);

    private static readonly SearchValues<char> s_marks = SearchValues.Create("*-_#>+•");
    private static readonly SearchValues<char> s_sentence = SearchValues.Create("\"“„«!?;");
    private static readonly SearchValues<char> s_notMarkup = SearchValues.Create("\"“„«'’:?!(");

    /// <param name="quotation">The quotation.</param>
    /// <param name="context">The words around it, which may name another speaker than a heading does.</param>
    public StatedSpeaker? Find(Quotation quotation, SpeechContext context) =>
        FromCredit(quotation)
        ?? _json.Find(quotation)
        ?? _fields.Find(quotation)
        ?? (SpeakerDoubt.GoesOn(text, context.After) ? null : FromLabel(quotation))
        ?? FromTable(quotation)
        ?? (IsAlone(context) ? FromHeading(quotation) : null);

    /// <summary>Whether what looks like a quotation is the name of somebody in an object of JSON.</summary>
    public bool IsNameInJson(Quotation quotation) => _json.IsName(quotation);

    /// <summary>Whether nothing but a note in brackets and the like is next to a quotation in its sentence.</summary>
    private bool IsAlone(SpeechContext context) =>
        new[] { context.Before, context.After, context.Credit }.All(range => !HasSmallWord(range.Start, range.End));

    private bool HasSmallWord(int start, int end) =>
        start < end && TextWords.In(text, start, end).Any(word => char.IsLower(text[word.Start]));

    /// <summary>
    /// Whether words name a source, rather than going on with the quotation: a person, or capitalized words.
    /// </summary>
    public bool IsCredit(TextRange words, bool needsName) => IsCreditOf(WithoutLink(words), needsName);

    private TextRange WithoutLink(TextRange words)
    {
        var close = text[words.Start] == '[' ? text.IndexOf(']', words.Start, words.Length) : -1;
        return close > words.Start && EndOfLink(close) == words.End
            ? TextRange.FromBounds(words.Start + 1, close)
            : words;
    }

    private bool IsCreditOf(TextRange words, bool needsName) =>
        words.Length is > 0 and <= MaxCredit
        && !HasPredicate(text.Substring(words.Start, words.Length))
        && (
            NameAt(words) is not null
            || (
                !needsName
                && (
                    BeginsDescription(words)
                    || TextWords
                        .In(text, words.Start, words.End)
                        .All(range =>
                            !char.IsLower(text[range.Start])
                            || TextWords.Text(text, range) is var word
                                && (AttributionWords.IsPreposition(word) || AttributionWords.IsArticle(word))
                        )
                )
            )
        );

    /// <summary><c>a senior fellow</c>, <c>her rival</c></summary>
    private bool BeginsDescription(TextRange words) =>
        TextWords.At(text, words.Start, words.End) is { } first && s_determiners.Contains(TextWords.Text(text, first));

    private static readonly HashSet<string> s_determiners = WordList.Of(
        """
        a an the her his their our my its der die das ein eine sein seine ihr ihre unser unsere
        un une le la les l son sa ses leur notre el los las una su sus nuestro nuestra его её ее их наш наша
        """
    );

    /// <summary>The words behind the dash in the same line, if they begin with a name.</summary>
    public TextRange? CreditOf(Quotation quotation)
    {
        if (HtmlCredit.Of(text, quotation) is { } html)
        {
            return html.Length > MaxCredit ? null : html;
        }

        var end = quotation.Outer.End;
        end += end < text.Length && text[end] is '.' or '!' or '?' ? 1 : 0;
        var at = SkipSpaces(end);
        var dash = at;
        while (at < text.Length && at < dash + 2 && text[at] is '—' or '–' or '―' or '-' or '~')
        {
            at++;
        }

        var isSpaced = dash > end && at < text.Length && text[at] == ' ';
        if (at == dash || (text[dash] is '-' or '–' or '~' && !isSpaced && at - dash < 2))
        {
            return null;
        }

        var start = SkipSpaces(at);
        while (start < text.Length && text[start] is '*' or '_')
        {
            start++;
        }

        start = string.CompareOrdinal(text, start, "<a ", 0, 3) == 0 ? EndOfTag(start) : start;
        var lineEnd = EndOfLine(start, start + MaxCredit);
        return lineEnd < 0 ? null : TextRange.FromBounds(start, lineEnd);
    }

    private StatedSpeaker? FromCredit(Quotation quotation)
    {
        if (
            CreditOf(quotation) is not { } credit
            || NameAt(credit) is not { } name
            || names.In(credit).Any(other => other.Person != name.Person)
        )
        {
            return null;
        }

        // The rest of the line may be a description, a publisher and a date, but nothing that somebody does.
        var end = Math.Min(credit.End, EndOfLink(name.Range.End));
        var behind = text[end..credit.End].Trim(' ', '*', '_');
        var isCredit =
            behind.Length == 0
            || (behind[0] == '.' && behind.Trim('.', ')', '"', '”').Length == 0)
            || (behind[0] is ',' or '(' or '|' or '·' or '/' && !HasPredicate(behind))
            || behind.StartsWith("in <cite>", StringComparison.Ordinal);
        return isCredit ? new(name.Person, TextRange.FromBounds(credit.Start, name.Range.End)) : null;
    }

    /// <summary>The offset behind the address of a linked name: <c>[Jane Doe](https://…)</c></summary>
    private int EndOfLink(int name) =>
        name >= text.Length ? name
        : text[name] == ']' ? name + MarkdownMarks.LengthAt(text, name, text.Length)
        : string.CompareOrdinal(text, name, "</a>", 0, 4) == 0 ? name + 4
        : name;

    private int EndOfTag(int start) =>
        text.IndexOf('>', start, Math.Min(MaxLabel, text.Length - start)) is >= 0 and var end ? end + 1 : start;

    /// <summary>Only marks and a name with a colon or a dash are before the quotation in its line.</summary>
    private StatedSpeaker? FromLabel(Quotation quotation)
    {
        var start = LineStart(quotation.Outer.Start, MaxLabel);
        if (start < 0)
        {
            return null;
        }

        var label = TextRange.FromBounds(start, quotation.Outer.Start);
        if (names.In(label).Take(2).ToList() is not [var name])
        {
            return null;
        }

        var before = text[start..name.Range.Start];
        var behind = text[name.Range.End..label.End];
        var hasMarks = before.AsSpan().ContainsAny(s_marks) || (before.Length > 0 && char.IsDigit(before[0]));
        var (title, rest) = Split(
            behind.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Trim()
        );
        var ends = rest == ":" || rest == "：" || (hasMarks && rest is "—" or "–" or "-");
        return ends && IsMarkup(before) && !HasPredicate(title)
            ? new(name.Person, TextRange.FromBounds(name.Range.Start, name.Range.End))
            : null;
    }

    /// <summary><c>| Jane Doe | "…" |</c></summary>
    private StatedSpeaker? FromTable(Quotation quotation)
    {
        var start = LineStart(quotation.Outer.Start, MaxRow);
        var end = EndOfLine(quotation.Outer.End, quotation.Outer.End + MaxRow);
        if (start < 0 || end < 0 || text.IndexOf('|', start, end - start) < 0)
        {
            return null;
        }

        NamedRange? found = null;
        for (var at = start; at < end; )
        {
            var stop = text.IndexOf('|', at, end - at);
            stop = stop < 0 ? end : stop;
            var cell = TextRange.FromBounds(at, stop);
            if (
                cell.Overlaps(quotation.Outer)
                && (HasSmallWord(at, quotation.Outer.Start) || HasSmallWord(quotation.Outer.End, stop))
            )
            {
                // Jane Doe | He told me: "…" |
                return null;
            }

            if (!cell.Overlaps(quotation.Outer) && OnlyName(cell) is { } name && !IsOther(name.Range))
            {
                if (found is not null)
                {
                    return null;
                }

                found = name;
            }

            at = stop + 1;
        }

        return found is { } speaker ? new(speaker.Person, speaker.Range) : null;
    }

    /// <summary>Whether a name is in a column of a table whose header says that it is not the speaker.</summary>
    public bool IsOther(TextRange name) => _columns.NamesSpeaker(name.Start) == false;

    /// <summary>The heading, or the line in bold, above the quotation or the list that it is in.</summary>
    private StatedSpeaker? FromHeading(Quotation quotation)
    {
        var start = LineStart(quotation.Outer.Start, MaxLabel);
        if (start < 0 || !IsMarkup(text[start..quotation.Outer.Start]))
        {
            return null;
        }

        for (var i = 0; i < MaxItems && start > 0; i++)
        {
            var end = start - 1;
            start = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
            var line = text.AsSpan(start, end - start).Trim();
            if (line.Length > 0 && line.Length <= MaxLabel && IsHeading(line))
            {
                var heading = TextRange.FromBounds(start, end);
                return OnlyName(heading) is { } name ? new(name.Person, name.Range) : null;
            }

            if (line.Length > 0 && !IsItem(line))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line[0] == '#'
        || (
            line.StartsWith("**")
            && line.TrimEnd(':').EndsWith("**")
            && line[2..].IndexOf("**") >= line.TrimEnd(':').Length - 4
        );

    private static bool IsItem(ReadOnlySpan<char> line) =>
        line[0] is '-' or '*' or '>' or '+' or '•' || QuotationMark.FamilyOf(line[0]) != MarkFamily.None;

    /// <summary>The only name of a cell or a heading that has no other words but titles.</summary>
    private NamedRange? OnlyName(TextRange range)
    {
        if (range.Length > MaxLabel || names.In(range).Take(2).ToList() is not [var name])
        {
            return null;
        }

        var (title, rest) = Split(text[name.Range.End..range.End].Replace("*", "", StringComparison.Ordinal).Trim());
        return IsMarkup(text[range.Start..name.Range.Start]) && rest is "" or ":" && !HasPredicate(title) ? name : null;
    }

    /// <summary>The name at the beginning of a range, perhaps with a title before it.</summary>
    private NamedRange? NameAt(TextRange range) =>
        names.In(range).Take(1).ToList() is [var name] && IsMarkup(text[range.Start..name.Range.Start]) ? name : null;

    /// <summary>A description in parentheses or behind a comma, and what follows it.</summary>
    private static (string Title, string Behind) Split(string behind)
    {
        if (behind.Length == 0 || behind[0] is not (',' or '('))
        {
            return ("", behind);
        }

        var end = behind[0] == '(' ? behind.IndexOf(')') + 1 : behind.LastIndexOfAny([':', '：', '—', '–']);
        return end <= 0 ? (behind, "") : (behind[..end], behind[end..].Trim());
    }

    /// <summary>Whether words do more than describe a person: a verb of speaking, or another sentence.</summary>
    private static bool HasPredicate(string words) =>
        words.AsSpan().ContainsAny(s_sentence)
        || TextWords
            .In(words, 0, words.Length)
            .Any(range =>
                TextWords.Text(words, range) is var word
                && (
                    AttributionWords.BeginsClause(word)
                    || AttributionWords.IsRelative(word)
                    || (char.IsLower(word[0]) && SpeechVerbs.Contains(word, "en"))
                )
            );

    /// <summary>Whether characters are only marks, numbers and titles before a name.</summary>
    private static bool IsMarkup(string before) =>
        before.Length <= MaxLabel
        && TextWords
            .In(before, 0, before.Length)
            .All(range =>
                TextWords.Text(before, range) is var word && (AttributionWords.IsTitle(word) || word.All(char.IsDigit))
            )
        && !before.AsSpan().ContainsAny(s_notMarkup);

    private int SkipSpaces(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    /// <summary>The start of the line, or -1 if that is too far away.</summary>
    private int LineStart(int offset, int most)
    {
        var start = offset;
        while (start > 0 && text[start - 1] != '\n')
        {
            if (offset - --start > most)
            {
                return -1;
            }
        }

        return start;
    }

    /// <summary>The end of the line, or -1 if that is too far away.</summary>
    private int EndOfLine(int offset, int limit)
    {
        if (offset >= text.Length)
        {
            return text.Length;
        }

        var end = text.IndexOf('\n', offset, Math.Min(limit, text.Length) - offset);
        return end >= 0 ? end
            : limit >= text.Length ? text.Length
            : -1;
    }
}

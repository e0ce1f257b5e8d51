namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// The turns of a transcript: lines that begin with a speaker's name. One such line alone may be anything, so a text
/// needs two. If the labels return, the words between two turns belong to the first of them.
/// </summary>
internal static class SpeakerTurns
{
    /// <summary>So many turns, with a label that returns, make a text a transcript.</summary>
    private const int MinTranscript = 4;

    /// <summary>So many lines of names with a dash; fewer may be dialogue or prose.</summary>
    private const int MinDashes = 3;

    /// <param name="lines">The lines of the text, in order.</param>
    /// <param name="isSpeaker">Whether a label is known to be the name of a person.</param>
    public static IEnumerable<Quotation> Of(string text, List<TurnLine> lines, Func<string, bool>? isSpeaker = null)
    {
        var labelled = Labelled(text, lines);
        if (labelled.Count < 2)
        {
            for (var i = 0; i < lines.Count && isSpeaker is not null; i++)
            {
                if (LoneTurn(text, lines[i], isSpeaker) is { } turn)
                {
                    yield return turn;
                }
            }

            yield break;
        }

        var labels = new HashSet<string>(StringComparer.Ordinal);
        var returns = labelled.Exists(i => !labels.Add(NameOf(text, lines[i])));
        var isTranscript = returns && labelled.Count >= MinTranscript;
        for (var i = 0; i < labelled.Count; i++)
        {
            var (first, label) = (lines[labelled[i]], lines[labelled[i]].Label!.Value);
            var isLast = i + 1 == labelled.Count;
            var next = isLast ? lines.Count : labelled[i + 1];
            var start = label.Form == TurnForm.OwnLine ? labelled[i] + 1 : labelled[i];
            List<TextRange> parts = [];
            for (var line = start; line < next; line++)
            {
                if (lines[line].Block != lines[start].Block && (isLast || !isTranscript))
                {
                    break;
                }

                var from = Math.Max(lines[line].Range.Start, label.Content);
                var end = label.ContentEnd ?? lines[line].Range.End;
                if (QuotedWords.Trim(text, TextRange.FromBounds(from, end)) is { } words)
                {
                    parts.Add(words);
                }

                if (label.ContentEnd is not null)
                {
                    break;
                }
            }

            if (parts.Count > 0)
            {
                var outer = TextRange.FromBounds(first.Range.Start, parts[parts.Count - 1].End);
                yield return new(QuotationForm.Turn, parts, outer) { Label = label.Name };
            }
        }
    }

    /// <summary>
    /// A line with the name of somebody known and a whole sentence: <c>Jane Doe: We open in May.</c> Other lines with a
    /// name often describe the person.
    /// </summary>
    private static Quotation? LoneTurn(string text, TurnLine line, Func<string, bool> isSpeaker)
    {
        if (
            line.Label is not { Form: TurnForm.Inline or TurnForm.ListItem, ContentEnd: null } label
            || QuotedWords.Trim(text, TextRange.FromBounds(label.Content, line.Range.End)) is not { } words
            || !char.IsUpper(text[words.Start])
            || text[words.End - 1] is not ('.' or '!' or '?' or '…')
            || text.IndexOfAny(QuotationMark.Doubles, words.Start, words.Length) >= 0
            || text.IndexOfAny(QuotationMark.Angles, words.Start, words.Length) >= 0
            || !isSpeaker(text.Substring(label.Name.Start, label.Name.Length))
        )
        {
            return null;
        }

        return new(QuotationForm.Turn, [words], TextRange.FromBounds(line.Range.Start, words.End))
        {
            Label = label.Name,
        };
    }

    /// <summary>The indexes of the lines whose labels are those of turns.</summary>
    private static List<int> Labelled(string text, List<TurnLine> lines)
    {
        var candidates = Enumerable.Range(0, lines.Count).Where(i => HasWords(text, lines, i)).ToList();
        if (candidates.Count < 2)
        {
            return [];
        }

        var byForm = candidates.ToLookup(i => lines[i].Label!.Value.Form);
        var forms = new HashSet<TurnForm>(byForm.Where(form => AreTurns(text, lines, form)).Select(form => form.Key));
        var names = new HashSet<string>(
            byForm[TurnForm.Inline].Select(i => NameOf(text, lines[i])),
            StringComparer.Ordinal
        );
        return candidates.FindAll(i =>
            forms.Contains(lines[i].Label!.Value.Form) || names.Contains(NameOf(text, lines[i]))
        );
    }

    /// <summary>
    /// Whether a line has a label, and words with it. Those below a label are not a list, another label, a block quote
    /// or in quotation marks.
    /// </summary>
    private static bool HasWords(string text, List<TurnLine> lines, int index)
    {
        if (lines[index].Label is not { } label)
        {
            return false;
        }

        if (label.Form != TurnForm.OwnLine)
        {
            return true;
        }

        return index + 1 < lines.Count
            && lines[index + 1] is var next
            && next.IsQuoted == lines[index].IsQuoted
            && next.Label?.Form is not (TurnForm.OwnLine or TurnForm.ListItem or TurnForm.Inline)
            && text[next.Range.Start] is not ('#' or '|')
            && QuotationMark.FamilyOf(text[next.Range.Start]) is MarkFamily.None or MarkFamily.Single
            && TurnLabelMarks.ListMarkerAt(text, next.Range.Start, next.Range.End) == 0;
    }

    /// <summary>
    /// Whether all lines of one form are turns. <c>Jane Doe: …</c> is hardly used for anything else; lists, headings
    /// and lines with a dash are, so that their names must return, or be written as the names of people are.
    /// </summary>
    private static bool AreTurns(string text, List<TurnLine> lines, IGrouping<TurnForm, int> form)
    {
        if (form.Key is TurnForm.Inline or TurnForm.Voice)
        {
            return true;
        }

        var count = form.Count();
        var names = form.Select(i => NameOf(text, lines[i])).Distinct(StringComparer.Ordinal).Count();
        var areFew = names * 2 <= count + 1 && count > names;
        return form.Key == TurnForm.Dash
            ? areFew && count >= MinDashes
            : count > 1
                && (areFew || form.All(i => TurnLabelName.IsFullOrInCapitals(text, lines[i].Label!.Value.Name)));
    }

    private static string NameOf(string text, TurnLine line) =>
        text.Substring(line.Label!.Value.Name.Start, line.Label!.Value.Name.Length);
}

/// <summary>A line of a text with the number of its block.</summary>
/// <param name="Label">What may be the label of a turn.</param>
/// <param name="IsQuoted">Whether the line is part of a block quote.</param>
internal readonly record struct TurnLine(TextRange Range, int Block, TurnLabel? Label, bool IsQuoted);

using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Finds the speaker in the lines next to a quotation that give its facts one by one: <c>Speaker: Jane Doe</c>, and
/// below <c>Quote: "…"</c>.
/// </summary>
internal sealed class FieldSpeaker(string text, TextNames names)
{
    /// <summary>How many lines above and below a quotation belong to it, and how long they are.</summary>
    private const int MaxLines = 4,
        MaxLine = 200;

    private static readonly HashSet<string> s_speakers = WordList.Of(
        "speaker author by who sprecher sprecherin autor autorin auteur orateur locuteur orador hablante спикер автор"
    );

    private static readonly HashSet<string> s_quotes = WordList.Of(
        "quote quotation statement words zitat aussage citation déclaration cita declaración цитата"
    );

    public StatedSpeaker? Find(Quotation quotation)
    {
        var line = LineOf(quotation.Outer.Start);
        if (
            quotation.Form != QuotationForm.Marks
            || line is not { } own
            || Field(own) is not { } field
            || !s_quotes.Contains(field.Label)
            || TextWords.In(text, field.Value.Start, Math.Max(field.Value.Start, quotation.Outer.Start)).Any()
            || LineOf(quotation.Outer.End) is not { } last
            || TextWords.In(text, quotation.Outer.End, last.End).Any()
        )
        {
            return null;
        }

        var (above, below) = (Search(own.Start - 1, -1), Search(last.End, 1));
        return above is null ? below
            : below is null ? above
            : null;
    }

    /// <summary>The speaker of the nearest lines in one direction, up to a blank line or another quotation.</summary>
    private StatedSpeaker? Search(int lineBreak, int step)
    {
        for (var i = 0; i < MaxLines && lineBreak >= 0 && lineBreak < text.Length; i++)
        {
            if (
                LineOf(step < 0 ? lineBreak : lineBreak + 1) is not { } line
                || Field(line) is not var (label, value)
                || s_quotes.Contains(label)
            )
            {
                return null;
            }

            if (s_speakers.Contains(label))
            {
                return
                    names.In(value).Take(2).ToList() is [var name]
                    && TextWords.In(text, value.Start, value.End).All(word => word.Overlaps(name.Range))
                    ? new(name.Person, name.Range)
                    : null;
            }

            lineBreak = step < 0 ? line.Start - 1 : line.End;
        }

        return null;
    }

    /// <summary>A label of one word and what is behind its colon; null if a line has no such label.</summary>
    private (string Label, TextRange Value)? Field(TextRange line)
    {
        var colon = text.IndexOf(':', line.Start, line.Length);
        return colon > 0 && TextWords.In(text, line.Start, colon).Take(2).ToList() is [var word]
            ? (TextWords.Text(text, word), TextRange.FromBounds(colon + 1, line.End))
            : null;
    }

    /// <summary>The line around an offset; null if it is too long.</summary>
    private TextRange? LineOf(int offset)
    {
        var from = Math.Max(0, offset - MaxLine);
        var start = offset == 0 ? -1 : text.LastIndexOf('\n', offset - 1, offset - from);
        var end = text.IndexOf('\n', offset, Math.Min(MaxLine, text.Length - offset));
        return (start < 0 && from > 0) || (end < 0 && text.Length - offset > MaxLine)
            ? null
            : TextRange.FromBounds(start + 1, end < 0 ? text.Length : end);
    }
}

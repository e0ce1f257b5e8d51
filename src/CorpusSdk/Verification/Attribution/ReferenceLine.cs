using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Reads the author in a line of a list of references: <c>Doe, Jane (2024). "…"</c>, <c>Jane Doe, 2024. "…"</c>,
/// <c>"…" Jane Doe, 2024.</c>
/// </summary>
internal sealed class ReferenceLine(string text, TextNames names)
{
    private const int MaxLength = 120;

    public StatedSpeaker? Find(Quotation quotation)
    {
        if (quotation.Form != QuotationForm.Marks)
        {
            return null;
        }

        var start = quotation.Outer.Start;
        while (start > 0 && text[start - 1] != '\n' && quotation.Outer.Start - start <= MaxLength)
        {
            start--;
        }

        var before = TextRange.FromBounds(start, quotation.Outer.Start);
        var end = text.IndexOf('\n', quotation.Outer.End, Math.Min(MaxLength, text.Length - quotation.Outer.End));
        end = end < 0 ? Math.Min(text.Length, quotation.Outer.End + MaxLength) : end;
        var behind = TextRange.FromBounds(quotation.Outer.End, end);
        var isAlone = !TextWords.In(text, before.Start, before.End).Any();
        return isAlone ? Author(behind, isLead: false) : Author(before, isLead: true);
    }

    /// <summary>The only known person of a range that has nothing but the name, initials and a year.</summary>
    private StatedSpeaker? Author(TextRange range, bool isLead)
    {
        if (range.Length > MaxLength || names.In(range).Take(2).ToList() is not [var name])
        {
            return null;
        }

        var known = names[name.Person];
        var (hasYear, hasGiven) = (false, false);
        foreach (var word in TextWords.In(text, range.Start, range.End))
        {
            if (word.Overlaps(name.Range))
            {
                continue;
            }

            var isYear = CitationDate.Read(TextWords.Text(text, word)) is not null;
            var isGiven =
                word.Start > name.Range.End
                && text[name.Range.End] == ','
                && char.IsUpper(text[word.Start])
                && known.People.Any(person => PersonNames.HasInitials(TextWords.Text(text, word), person));
            if (!isYear && !isGiven)
            {
                return null;
            }

            hasYear |= isYear;
            hasGiven |= isGiven;
        }

        var last = range.End - 1;
        while (last > name.Range.End && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        // "Doe (2024): …" and "Doe, Jane. …", but not "Jane Doe. …"
        var isAuthor = isLead ? (hasYear || hasGiven) && (text[last] is '.' or ':') : hasYear;
        return known.People.Count > 0 && isAuthor ? new(name.Person, name.Range) : null;
    }
}

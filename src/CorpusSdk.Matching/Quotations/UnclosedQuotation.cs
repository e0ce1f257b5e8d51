using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Ends a quotation whose closing mark is missing at its attribution, if another opening mark follows:
/// <c>"We go, said Jane Doe. It rained. "No," …</c>. Without one, the speech may go on in the next paragraph.
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class UnclosedQuotation(string text, string language)
{
    private const int MaxLength = 80;
    private const int MaxSpacelessLength = 20;

    private readonly InvertedAttribution _attribution = new(text, language);

    public Quotation End(Quotation quotation)
    {
        if (quotation.IsClosed || quotation.Form != QuotationForm.Marks || quotation.Outer.End > quotation.Inner.End)
        {
            return quotation;
        }

        var last = quotation.Parts[quotation.Parts.Count - 1];
        var mark = text.LastIndexOf(text[quotation.Outer.Start], Math.Min(last.End + 1, text.Length - 1), last.Length);
        for (var at = last.Start + 1; at < mark; at++)
        {
            if (text[at] is ',' or '!' or '?' or '，' or '！' or '？' && IsAttribution(at + 1, last.End))
            {
                var end = at + 1;
                return new(
                    QuotationForm.Marks,
                    [.. quotation.Parts.Take(quotation.Parts.Count - 1), TextRange.FromBounds(last.Start, end)],
                    TextRange.FromBounds(quotation.Outer.Start, end)
                )
                {
                    IsSingle = quotation.IsSingle,
                    IsClosed = false,
                };
            }
        }

        return quotation;
    }

    /// <summary>Whether the clause from an offset does nothing but say who speaks.</summary>
    private bool IsAttribution(int start, int end)
    {
        end = Math.Min(end, start + MaxLength);
        if (start < end && WordBoundary.IsSpaceless(text, start))
        {
            var stop = text.IndexOfAny(
                ['，', '。', '！', '？', '：'],
                start,
                Math.Min(end - start, MaxSpacelessLength)
            );
            return stop >= 0
                && text[stop] == '。'
                && SpeechVerbs.FindSpaceless(text, start, stop) is { } said
                && said.End == stop;
        }

        var subject = _attribution.ReadFrom(start, end, isBare: false);
        if (subject >= 0)
        {
            return EndsClause(subject, end);
        }

        // Jane Doe said.
        var (word, names) = (_attribution.WordFrom(start, end), 0);
        while (word is { } name && names < 3 && (char.IsUpper(text[name.Start]) || IsPronoun(name)))
        {
            (word, names) = (_attribution.NextWord(name, end), names + 1);
        }

        return names > 0
            && word is { } verb
            && AttributionClause.IsVerb(text, verb, language)
            && EndsClause(verb.End, end);
    }

    /// <summary>Whether a clause ends after at most two more words, which are a longer name or say when.</summary>
    private bool EndsClause(int at, int end)
    {
        for (var words = 0; words < 3; words++)
        {
            if (at >= end || text[at] is '.' or ',' or ';' or ':' or '\n')
            {
                return true;
            }

            if (
                _attribution.WordFrom(at, end) is not { } word
                || !(char.IsUpper(text[word.Start]) || AttributionWords.IsTime(TextWords.Text(text, word)))
            )
            {
                return false;
            }

            at = word.End;
        }

        return at >= end || text[at] is '.' or ',' or ';' or ':';
    }

    private bool IsPronoun(TextRange word) => TextWords.Text(text, word) is "he" or "she" or "they" or "er" or "sie";
}

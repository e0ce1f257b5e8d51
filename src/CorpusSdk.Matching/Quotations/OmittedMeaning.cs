using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds words that turn or limit the meaning of a quote in lines that were taken out of the text. Only lines that go
/// on with a sentence of the quote are searched; advertisements and page headers between its sentences are not.
/// </summary>
/// <param name="complete">The text with these lines.</param>
/// <param name="text">The text with spaces in place of them.</param>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class OmittedMeaning(string complete, string text, string language)
{
    /// <summary>How far apart the words around such lines may be, in characters.</summary>
    private const int MaxGap = 2_000;

    private readonly MeaningFinder _meaning = new(language);

    /// <summary>The quote, extended over the blanks on either side to the nearest words of its quotation.</summary>
    public TextRange Extend(TextRange quote, TextRange within)
    {
        var (start, end) = (quote.Start, quote.End);
        var (first, last) = (Math.Max(within.Start, start - MaxGap), Math.Min(within.End, end + MaxGap));
        while (start > first && !char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < last && !char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return TextRange.FromBounds(start > first ? start - 1 : start, end < last ? end + 1 : end);
    }

    /// <summary>The word in lines that were taken out; null if they have none, or are not part of a sentence.</summary>
    /// <param name="quote">The range that has words of the quotation before and behind the line.</param>
    public TextRange? Find(TextRange omitted, TextRange quote)
    {
        var (before, behind) = (omitted.Start - 1, omitted.End);
        var first = Math.Max(quote.Start, before - MaxGap);
        var last = Math.Min(quote.End, behind + MaxGap);
        while (before >= first && !char.IsLetterOrDigit(text[before]))
        {
            before--;
        }

        while (behind < last && !char.IsLetterOrDigit(text[behind]))
        {
            behind++;
        }

        if (before < first || behind >= last || QuotedWords.Core(complete, omitted) is not { } words)
        {
            return null;
        }

        if (Sentences.FirstEnd(text, before, omitted.Start) < 0)
        {
            var end = Sentences.FirstEnd(complete, words.Start, omitted.End);
            return ContinuesSentence(words)
                ? _meaning.FindIn(complete, TextRange.FromBounds(words.Start, end < 0 ? omitted.End : end))
                : null;
        }

        var start = Math.Max(words.Start, Sentences.LastEnd(complete, words.Start, omitted.End));
        return char.IsLower(text[behind]) ? _meaning.FindIn(complete, TextRange.FromBounds(start, omitted.End)) : null;
    }

    /// <summary>Several words that begin with a capital letter are a text of their own.</summary>
    private bool ContinuesSentence(TextRange words)
    {
        if (!char.IsUpper(complete[words.Start]))
        {
            return true;
        }

        var first = TextWords.At(complete, words.Start, words.End);
        return first is not { } word
            || word.End >= words.End
            || (word.Length == 1 && complete[word.Start] == 'I')
            || _meaning.IsNegation(complete, word);
    }
}

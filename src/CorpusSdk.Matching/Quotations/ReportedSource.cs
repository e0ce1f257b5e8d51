using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds the speaker of words within a sentence that names its source: <c>According to Jane Doe, the plan was "…</c>
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class ReportedSource(AttributionPhrases phrases, string language)
{
    /// <summary>The most words of an attribution between commas, behind its verb.</summary>
    private const int MaxParenthesis = 6;

    private readonly ReportedClause _clause = new(phrases);

    /// <param name="tokens">The words of the sentence before the quotation.</param>
    /// <param name="end">How many of them there are, without punctuation before the quotation.</param>
    public StatedSpeaker? Find(List<AttributionToken> tokens, int end) =>
        Source(tokens, end) ?? Parenthesis(tokens, end);

    /// <summary><c>According to Jane Doe, the plan was "…</c> · <c>Laut Jane Doe ist der Plan „…</c></summary>
    private StatedSpeaker? Source(List<AttributionToken> tokens, int end)
    {
        var length = AttributionWords.SourcePhrase(end, 0, at => tokens[at].Text);
        var first = length;
        if (length == 0 && (tokens[0].Text is "Pour" || AttributionWords.IsComparison(tokens[0].Text)))
        {
            first = 1;
        }

        var name = phrases.NounPhrase(tokens, first);
        if (name < 0 || name + 1 >= end || phrases.IsPossessive(tokens[name]))
        {
            return null;
        }

        var last = name;
        if (first == 0)
        {
            last++;
            if (tokens[last].Text != "zufolge")
            {
                return null;
            }
        }
        else if (first == 1 && AttributionWords.IsComparison(tokens[0].Text))
        {
            last = AttributionPhrases.SkipAdverbs(tokens, name + 1);
            if (last >= end || !phrases.IsVerb(tokens, last))
            {
                return null;
            }
        }

        var rest = last + 1;
        var hasComma = rest < end && tokens[rest].Text == ",";
        rest += hasComma ? 1 : 0;
        return
            rest < end
            && (hasComma || language == "de")
            && _clause.HasNoOther(tokens, rest, end, takesNames: false)
            && ReportedClause.IsClause(tokens, rest, end)
            ? AttributionFinder.Stated(tokens, 0, last, name)
            : null;
    }

    /// <summary><c>The plan, Jane Doe said, was "…</c> · <c>Le plan, a dit Jane Doe, est « …</c></summary>
    private StatedSpeaker? Parenthesis(List<AttributionToken> tokens, int end)
    {
        var open = tokens.FindIndex(0, end, t => t.Text is "," or "–" or "—");
        var close = open < 0 ? -1 : tokens.FindIndex(open + 1, end - open - 1, t => t.Text == tokens[open].Text);
        if (open < 1 || close < 0)
        {
            return null;
        }

        var name = -1;
        var first = open + 1;
        var source = AttributionWords.SourcePhrase(close, first, at => tokens[at].Text);
        if (source == 0 && language == "de" && tokens[first].Text == "so")
        {
            source = 1;
        }

        var verb = AttributionPhrases.VerbAfterAuxiliaries(tokens, first);
        if (source > 0)
        {
            name = phrases.NounPhrase(tokens, first + source);
        }
        else if (phrases.IsVerb(tokens, verb))
        {
            name = phrases.NounPhrase(tokens, verb + 1);
        }
        else
        {
            name = phrases.NounPhrase(tokens, first);
            verb = name < 0 ? -1 : AttributionPhrases.SkipAdverbs(tokens, name + 1);
            var isWhole =
                phrases.IsVerb(tokens, verb)
                && verb < close
                && close - verb <= MaxParenthesis
                && _clause.HasNoOther(tokens, AttributionPhrases.VerbEnd(tokens, verb) + 1, close, takesNames: false);
            name = isWhole ? name : -1;
        }

        return
            name >= 0
            && name < close
            && !phrases.IsPossessive(tokens[name])
            && _clause.HasNoOther(tokens, 0, open, takesNames: false)
            && _clause.HasNoOther(tokens, close + 1, end, takesNames: false)
            && (ReportedClause.IsClause(tokens, 0, open) || ReportedClause.IsClause(tokens, close + 1, end))
            ? AttributionFinder.Stated(tokens, first, close - 1, name)
            : null;
    }
}

using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>The words between a verb of speaking and a quotation, which may be reported too.</summary>
internal sealed class ReportedClause(AttributionPhrases phrases)
{
    /// <summary>The most words before the quotation.</summary>
    private const int MaxLength = 24;

    /// <summary>Whether a verb or a conjunction shows that words are a clause, and not only an object.</summary>
    public static bool IsClause(List<AttributionToken> tokens, int start, int end) =>
        tokens.FindIndex(start, end - start, t => ReportingWords.ShowsClause(t.Text)) >= 0;

    /// <summary>Whether nobody else may speak in a range of words.</summary>
    /// <param name="takesNames">Whether the people named there are only spoken to, or of.</param>
    public bool HasNoOther(List<AttributionToken> tokens, int start, int end, bool takesNames)
    {
        if (end - start > MaxLength)
        {
            return false;
        }

        var commas = 0;
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if (token.IsName)
            {
                var isGoverned = i > 0 && AttributionWords.TakesPerson(tokens[i - 1].Text);
                if (!takesNames && !isGoverned && !IsTopic(tokens, i, end))
                {
                    return false;
                }

                continue;
            }

            if (!token.IsWord)
            {
                var isClauseComma = token.Text == "," && phrases.Language is "de" && commas++ == 0;
                if (!isClauseComma && token.Text is not ("$" or "%" or "£" or "€" or "/" or "-" or "'" or "’"))
                {
                    return false;
                }

                continue;
            }

            var isOwnThought =
                ReportingWords.IsThought(token.Text) && i > start && tokens[i - 1].Text is "he" or "she" or "we";
            if (!isOwnThought && (ReportingWords.IntroducesOther(token.Text) || phrases.IsVerb(tokens, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether something is said of a person: <c>Jane Doe was "…"</c>, <c>Jane Doe's plan</c>.</summary>
    private bool IsTopic(List<AttributionToken> tokens, int name, int end)
    {
        if (phrases.IsPossessive(tokens[name]))
        {
            return true;
        }

        return name + 1 < end
            && tokens[name + 1].Text is "is" or "was" or "sei" or "ist" or "war" or "est" or "était" or "are";
    }
}

using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// What stands between a name and its verb, or behind the name: <c>Jane Doe, the mayor, who had come with Omar Aziz,
/// said</c>. The names in it do not speak.
/// </summary>
internal sealed class Appositions(AttributionPhrases phrases)
{
    private const int MaxLength = 28;

    /// <summary>The name that an apposition belongs to, or -1.</summary>
    /// <param name="end">The token that closes the apposition: a comma, dash or parenthesis.</param>
    public int NameBefore(List<AttributionToken> tokens, int end) =>
        tokens[end].Text is ")" or "）" ? BeforeParenthesis(tokens, end)
        : IsDash(tokens[end]) ? BeforeDash(tokens, end)
        : BeforeCommas(tokens, end);

    /// <summary>Whether nothing but appositions follows a name, up to an index.</summary>
    public bool FillTo(List<AttributionToken> tokens, int start, int end)
    {
        if (start >= end)
        {
            return true;
        }

        if (tokens[start].Text is "(" or "（")
        {
            var closing = start + 1;
            while (closing < end && tokens[closing].Text is not (")" or "）"))
            {
                closing++;
            }

            return closing < end && FillTo(tokens, closing + 1, end);
        }

        if (end - start > MaxLength || start + 1 >= end)
        {
            return false;
        }

        return (tokens[start].Text is "," or "，" && AreModifiers(tokens, start + 1, end))
            || (IsDash(tokens[start]) && tokens[start].Range.Start > tokens[start - 1].Range.End);
    }

    private static int BeforeParenthesis(List<AttributionToken> tokens, int end)
    {
        for (var i = end - 1; i > 0 && i >= end - MaxLength; i--)
        {
            if (tokens[i].Text is "(" or "（")
            {
                return tokens[i - 1].IsName ? i - 1 : -1;
            }
        }

        return -1;
    }

    private static int BeforeDash(List<AttributionToken> tokens, int end)
    {
        for (var i = end - 1; i > 0 && i >= end - MaxLength; i--)
        {
            if (tokens[i].Text == tokens[end].Text)
            {
                return tokens[i - 1].IsName ? i - 1 : -1;
            }
        }

        return -1;
    }

    private int BeforeCommas(List<AttributionToken> tokens, int end)
    {
        var last = end;
        for (var i = end - 1; i > 0 && i >= end - MaxLength; i--)
        {
            if (tokens[i].Text is not ("," or "，"))
            {
                continue;
            }

            var isNearest = last == end;
            if (IsDescribed(tokens, i, last))
            {
                return i + 1;
            }

            var name = tokens[i - 1].Text is ")" or "）" ? BeforeParenthesis(tokens, i - 1) : i - 1;
            if (isNearest && name >= 0 && tokens[name].IsName && AttributionPhrases.BeginsSubject(tokens, name))
            {
                return name;
            }

            if (!IsModifier(tokens, i + 1, last))
            {
                return -1;
            }

            if (name >= 0 && tokens[name].IsName && AttributionPhrases.BeginsClause(tokens, name))
            {
                return name;
            }

            last = i;
        }

        return -1;
    }

    /// <summary>Whether a name alone is the apposition: <c>the mayor, Jane Doe, said</c>.</summary>
    private bool IsDescribed(List<AttributionToken> tokens, int comma, int end)
    {
        if (end != comma + 2 || !tokens[comma + 1].IsName)
        {
            return false;
        }

        var first = comma;
        while (first > 0 && tokens[first - 1].Text is not ("," or "，"))
        {
            first--;
        }

        return AttributionWords.IsArticle(tokens[first].Text) && phrases.NounPhrase(tokens, first) == comma + 1;
    }

    private bool AreModifiers(List<AttributionToken> tokens, int start, int end)
    {
        var (first, count) = (start, 0);
        for (var i = start; i <= end; i++)
        {
            if (i < end && tokens[i].Text is not ("," or "，"))
            {
                continue;
            }

            count++;
            var isOnly = count == 1 && i == end;
            if (first == i || !(IsModifier(tokens, first, i) || (isOnly && IsOffice(tokens, first, i))))
            {
                return false;
            }

            first = i + 1;
        }

        return true;
    }

    /// <summary>Whether words between commas can only describe the person before them.</summary>
    private bool IsModifier(List<AttributionToken> tokens, int start, int end)
    {
        var first = tokens[start];
        if (start >= end || first.IsName)
        {
            return false;
        }

        if (AttributionWords.IsRelative(first.Text))
        {
            return true;
        }

        var isPhrase =
            AttributionWords.IsArticle(first.Text)
            || AttributionWords.IsPreposition(first.Text)
            || AttributionWords.IsTitle(first.Text)
            || AttributionWords.IsAdverb(first.Text)
            || first.Text is "his" or "her" or "their" or "its" or "one"
            || char.IsDigit(first.Text[0])
            || IsParticiple(first.Text);
        return isPhrase && !HasVerb(tokens, start, end);
    }

    /// <summary>A description without an article, such as <c>mayor of the town</c>.</summary>
    private bool IsOffice(List<AttributionToken> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].IsName || AttributionWords.BeginsClause(tokens[i].Text))
            {
                return false;
            }
        }

        return !HasVerb(tokens, start, end);
    }

    /// <summary>Whether there is a verb of speaking outside a relative clause.</summary>
    private bool HasVerb(List<AttributionToken> tokens, int start, int end)
    {
        for (var i = start; i < end && !AttributionWords.IsRelative(tokens[i].Text); i++)
        {
            if (phrases.IsVerb(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsParticiple(string word) =>
        word.Length > 4
        && (
            word.EndsWith("ing", StringComparison.Ordinal)
            || word is "dressed" or "flanked" or "joined" or "accompanied" or "seated" or "venu" or "venue"
        );

    private static bool IsDash(AttributionToken token) => token.Text is "—" or "–" or "-";
}

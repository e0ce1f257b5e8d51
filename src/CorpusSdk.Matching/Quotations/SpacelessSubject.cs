namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds the name that is the subject of a verb of speaking in Chinese, where only the characters before and behind a
/// name show what it is: <c>王明对李红说</c>. In Korean and Japanese, particles show it.
/// </summary>
internal sealed class SpacelessSubject(string text)
{
    private const int MaxSameSubject = 3;

    /// <summary>Characters that make the name behind them another person than the subject.</summary>
    private const string ObjectMarkers = "对對向跟同与與和给給被把让讓";

    private static readonly char[] s_passives = ['被', '遭'];

    private const string Coordinators = "和与與及、";

    private static readonly string[] s_speech = ["话", "話", "回答", "答复", "答覆", "回应", "回應", "说法", "說法"];

    /// <summary>Whether a character makes the name behind it another person than the subject.</summary>
    public static bool IsObjectMarker(char c) => ObjectMarkers.IndexOf(c) >= 0;

    /// <summary>The subject; null if it is not certain.</summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="verb">The offset of the verb.</param>
    public AttributionToken? Before(List<AttributionToken> tokens, int start, int verb)
    {
        var clause = start;
        AttributionToken? earlier = null;
        var earlierCount = 0;
        List<AttributionToken> names = [];
        foreach (var token in tokens)
        {
            if (token.Range.Start >= verb)
            {
                break;
            }

            if (token.Text is "，" or "," or "；" or ";")
            {
                clause = token.Range.End;
                earlierCount += names.Count;
                earlier = names.Count > 0 ? names[0] : earlier;
                names.Clear();
            }
            else if (token.IsName && token.Range.End <= verb)
            {
                names.Add(token);
            }
        }

        var passive = text.IndexOfAny(s_passives, clause, verb - clause);
        if (passive >= 0)
        {
            // 林语被赵刚称为“…”: the one behind the mark of the passive speaks.
            return names.Find(name => name.Range.Start == passive + 1) is { Text: not null } agent ? agent : null;
        }

        if (names.Count == 0)
        {
            return earlierCount == 1 && GoesOn(clause, verb) && IsSubject(earlier!.Value, start) ? earlier : null;
        }

        AttributionToken? subject = null;
        var from = clause;
        foreach (var name in names)
        {
            var isCoordinated =
                name.Range.Start > 0
                && from != clause
                && from == name.Range.Start - 1
                && Coordinators.IndexOf(text[from]) >= 0;
            if (isCoordinated)
            {
                return null;
            }

            if (IsSubject(name, from))
            {
                if (subject is not null)
                {
                    return null;
                }

                subject = name;
            }

            from = name.Range.End;
        }

        return subject;
    }

    /// <summary>Whether a clause has no subject of its own: <c>并强调</c>, <c>他说</c>.</summary>
    private bool GoesOn(int start, int verb)
    {
        while (start < verb && text[start] == ' ')
        {
            start++;
        }

        return start == verb || (verb - start <= MaxSameSubject && "并並又还還也再他她".IndexOf(text[start]) >= 0);
    }

    private bool IsSubject(AttributionToken name, int from)
    {
        for (var at = name.Range.Start - 1; at >= from && text[at] != '的'; at--)
        {
            if (IsObjectMarker(text[at]))
            {
                return false;
            }
        }

        return !IsPossessive(name.Range.End) && !KoreanSubject.IsOther(text, name.Range.End);
    }

    private bool IsPossessive(int end)
    {
        if (end >= text.Length || text[end] is not ('的' or 'の'))
        {
            return false;
        }

        foreach (var speech in s_speech)
        {
            if (string.CompareOrdinal(text, end + 1, speech, 0, speech.Length) == 0)
            {
                return false;
            }
        }

        return true;
    }
}

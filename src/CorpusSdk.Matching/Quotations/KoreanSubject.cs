using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Finds the subject in the words before a quotation in Korean, which puts the verb behind it:
/// <c>김철수는 월요일 회의에서 "…"라고 말했다</c>.
/// </summary>
internal sealed class KoreanSubject(string text)
{
    /// <summary>A title between a name and its particle is not longer.</summary>
    private const int MaxTitle = 8;

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7FF';

    /// <summary>Whether what Korean attaches to a quotation is at an offset: <c>라고</c>.</summary>
    public static bool IsParticle(string text, int at) =>
        at < text.Length && text[at] is '라' or '고' or '며' or '면' or '이' or '는';

    /// <summary>Whether the particle at an offset makes the name before it something else than the subject.</summary>
    public static bool IsOther(string text, int at) =>
        at < text.Length
        && (
            text[at] is '의' or '와' or '과' or '을' or '를' or '께' or '도' or '만'
            || string.CompareOrdinal(text, at, "에게", 0, 2) == 0
            || string.CompareOrdinal(text, at, "한테", 0, 2) == 0
            || string.CompareOrdinal(text, at, "하고", 0, 2) == 0
        );

    /// <param name="stop">The end of the words before the quotation.</param>
    /// <param name="after">The words behind the quotation.</param>
    public AttributionToken? Of(List<AttributionToken> tokens, int stop, TextRange after)
    {
        AttributionToken? subject = null;
        var subjectEnd = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsName || SubjectEnd(tokens[i].Range.End) is not (var end and > 0))
            {
                continue;
            }

            var isCoordinated =
                i >= 2 && tokens[i - 2].IsName && tokens[i - 1].Text is "와" or "과" or "하고" or "," or "및";
            if (subject is not null || isCoordinated)
            {
                return null;
            }

            (subject, subjectEnd) = (tokens[i], end);
        }

        return subject is not null && (subjectEnd == stop || (HasVerb(after) && !HasSubject(subjectEnd, stop)))
            ? subject
            : null;
    }

    /// <summary>Where the particle of a subject ends, perhaps behind a title; -1 if there is none.</summary>
    private int SubjectEnd(int nameEnd)
    {
        var end = WordEnd(nameEnd);
        if (end == nameEnd)
        {
            var title = nameEnd;
            while (title < text.Length && text[title] == ' ')
            {
                title++;
            }

            end = WordEnd(title);
            return end > title + 1 && end - title <= MaxTitle && IsSubjectParticle(end - 1) ? end : -1;
        }

        return end - nameEnd == 1 && IsSubjectParticle(nameEnd) ? end
            : end - nameEnd == 2 && string.CompareOrdinal(text, nameEnd, "께서", 0, 2) == 0 ? end
            : IsOther(text, nameEnd) ? -1
            : end - nameEnd <= MaxTitle && IsSubjectParticle(end - 1) ? end
            : -1;
    }

    /// <summary>Whether a word between may be another subject.</summary>
    private bool HasSubject(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsHangul(text[at]) && WordEnd(at) == at + 1 && IsSubjectParticle(at) && at > start + 1)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasVerb(TextRange after)
    {
        if (after.Length == 0 || !IsParticle(text, after.Start))
        {
            return false;
        }

        return SpeechVerbs.FindSpaceless(text, after.Start, after.End) is { } verb
            && !HasSubject(after.Start + 2, verb.Start);
    }

    private int WordEnd(int at)
    {
        while (at < text.Length && IsHangul(text[at]))
        {
            at++;
        }

        return at;
    }

    private bool IsSubjectParticle(int at) => text[at] is '은' or '는' or '이' or '가';
}

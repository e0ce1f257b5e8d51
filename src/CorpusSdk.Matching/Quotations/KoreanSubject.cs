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

    private const int MaxLink = 10;
    private const int MaxClause = 60;
    private const int MaxEnding = 3;

    private const string Source = "에 따르면";

    private static readonly string[] s_said = ["고 했", "라고 했", "이라고 했", "고 적었", "라고 적었", "이라고 적었"];

    /// <summary>Titles behind the name of a party or a place: <c>김철수 시의회 의장은</c>.</summary>
    private static readonly string[] s_titles = WordList.Split(
        "시장 의장 대변인 의원 대표 장관 총리 교수 회장 사장 감독 위원장 지사 원내대표 총장 원장 소장 국장 이사장"
    );

    private static readonly string[] s_reports = ["는 것", "라는 것", "이라는 것", "고 한다", "라고 한다"];

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

    /// <summary>Whether one quotation goes on in the next: <c>"…"며 "…"고</c>.</summary>
    public static bool Links(string text, Quotation first, Quotation second)
    {
        var between = TextRange.FromBounds(first.Outer.End, Math.Max(first.Outer.End, second.Outer.Start));
        if (between.Length is < 2 or > MaxLink)
        {
            return false;
        }

        var words = text.Substring(between.Start, between.Length).Trim().Split(' ');
        return words.Length <= 2
            && words[0]
                is "며"
                    or "라며"
                    or "이라며"
                    or "면서"
                    or "라면서"
                    or "이라면서"
                    or "면서도"
                    or "라면서도"
                    or "고"
                    or "라고"
            && words[words.Length - 1] is var last
            && (words.Length == 1 || last is "이어" or "또" or "그러면서");
    }

    /// <summary>
    /// The subject of a sentence with a verb of speaking at its end and nothing that it is said of: <c>김철수 시장은
    /// 회의에서 말했다.</c>
    /// </summary>
    /// <param name="end">The end of the sentence or clause.</param>
    public (AttributionToken Name, int End)? OfClause(List<AttributionToken> tokens, int end)
    {
        if (tokens.Count == 0 || !tokens[0].IsName || SubjectEnd(tokens[0].Range.End) is not (var start and > 0))
        {
            return null;
        }

        if (
            SpeechVerbs.FindSpaceless(text, start, end) is not { } verb
            || verb.End - start > MaxClause
            || EndOfVerb(verb.End) is not (var stop and > 0)
            || HasSubject(start, verb.Start)
        )
        {
            return null;
        }

        // "…고 말했다" and "…을 말했다" say what was said.
        var before = verb.Start - 1;
        return before > start && text[before] == ' ' && text[before - 1] is '고' or '을' or '를' or '다'
            ? null
            : (tokens[0], stop);
    }

    /// <summary>The end of a verb that ends its clause, or -1: <c>말했다.</c>, <c>말했고,</c></summary>
    private int EndOfVerb(int stem)
    {
        var end = WordEnd(stem);
        return end - stem <= MaxEnding && (end == text.Length || text[end] is '.' or ',' or '\n' or '。') ? end : -1;
    }

    /// <param name="stop">The end of the words before the quotation.</param>
    /// <param name="after">The words behind the quotation.</param>
    public AttributionToken? Of(List<AttributionToken> tokens, int stop, TextRange after)
    {
        if (tokens[tokens.Count - 1].Text == "따르면" && SourceOf(tokens, after) is { } source)
        {
            return source;
        }

        if (text[stop - 1] == '의')
        {
            // 김철수는 이영희의 "…"는 말을 전했다.
            return null;
        }

        AttributionToken? subject = null;
        AttributionToken? also = null;
        var subjectEnd = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsName || SubjectEnd(tokens[i].Range.End) is not (var end and > 0))
            {
                if (tokens[i].IsName && tokens[i].Range.End < stop && text[tokens[i].Range.End] == '도')
                {
                    also = tokens[i];
                }

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

        if (subject is null && also is { } added)
        {
            return HasVerb(after) && !HasSubject(added.Range.End + 1, stop) ? also : null;
        }

        return subject is not null && (subjectEnd == stop || (HasVerb(after) && !HasSubject(subjectEnd, stop)))
            ? subject
            : null;
    }

    /// <summary><c>김철수에 따르면 "…"는 것이다</c>; not <c>"…"는 말이 있다</c>.</summary>
    private AttributionToken? SourceOf(List<AttributionToken> tokens, TextRange after)
    {
        var named = tokens.FindAll(t => t.IsName);
        return
            named.Count == 1
            && string.CompareOrdinal(text, named[0].Range.End, Source, 0, Source.Length) == 0
            && Array.Exists(s_reports, r => string.CompareOrdinal(text, after.Start, r, 0, r.Length) == 0)
            ? named[0]
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
            if (end > title && !IsSubjectParticle(end - 1) && TitleEnd(title, end) is var second and > 0)
            {
                return second;
            }

            return end > title + 1 && end - title <= MaxTitle && IsSubjectParticle(end - 1) ? end : -1;
        }

        return end - nameEnd == 1 && IsSubjectParticle(nameEnd) ? end
            : end - nameEnd == 2 && string.CompareOrdinal(text, nameEnd, "께서", 0, 2) == 0 ? end
            : IsOther(text, nameEnd) ? -1
            : end - nameEnd <= MaxTitle && IsSubjectParticle(end - 1) ? end
            : -1;
    }

    /// <summary>The end of a title with the particle of a subject, behind another word; -1 if there is none.</summary>
    private int TitleEnd(int first, int firstEnd)
    {
        // 김철수 시장 대변인은: somebody else.
        if (Array.Exists(s_titles, t => text.Substring(first, firstEnd - first).EndsWith(t, StringComparison.Ordinal)))
        {
            return -1;
        }

        var start = firstEnd < text.Length && text[firstEnd] == ' ' ? firstEnd + 1 : firstEnd;
        var end = WordEnd(start);
        return
            end > start + 1
            && IsSubjectParticle(end - 1)
            && Array.IndexOf(s_titles, text.Substring(start, end - 1 - start)) >= 0
            ? end
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

        if (Array.Exists(s_said, said => string.CompareOrdinal(text, after.Start, said, 0, said.Length) == 0))
        {
            return true;
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

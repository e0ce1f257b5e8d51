using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Attributions in Chinese, Japanese and Korean: the name comes before the verb, with particles and adverbs between and
/// no spaces to tell them apart.
/// </summary>
internal sealed class SpacelessAttribution(string text)
{
    /// <summary>How far the verb may be from the name: an office and a short adverb.</summary>
    private const int MaxDistance = 14;

    /// <summary>In Chinese the verb ends a lead; a few characters may follow it.</summary>
    private const int MaxBehindVerb = 4;

    /// <summary>How long an office before a name may be.</summary>
    private const int MaxOffice = 6;

    /// <summary>How many characters may be between a verb that takes a clause or an object and the words.</summary>
    private const int MaxReported = 10;

    private const string Judging = "批指形抨谴譴";

    private const string Punctuation = "，。、,.：:；;！？";

    private static readonly string[] s_reports =
    [
        "介绍",
        "介紹",
        "透露",
        "称",
        "稱",
        "说",
        "說",
        "表示",
        "讲述",
        "回忆",
    ];

    private readonly SpacelessSubject _subject = new(text);

    /// <summary><c>…，」Jane说。</c> · <c>…"라고 제인 도 장관은 말했다.</c></summary>
    public StatedSpeaker? FromTail(List<AttributionToken> tokens, bool isNewSentence)
    {
        var start = tokens[0].Range.Start;
        var isKorean = KoreanSubject.IsParticle(text, start);
        var clause = tokens.FindIndex(t => Punctuation.IndexOf(t.Text[0]) >= 0);
        var end = tokens[(clause < 0 ? tokens.Count : clause) - 1 is var last and >= 0 ? last : 0].Range.End;
        var inClause = clause < 0 ? tokens : tokens.GetRange(0, clause);
        if (isNewSentence && new KoreanSubject(text).OfClause(inClause, end) is { } subject)
        {
            return new(subject.Name.Person, TextRange.FromBounds(subject.Name.Range.Start, subject.End));
        }

        if (
            SpeechVerbs.FindSpaceless(text, start, end) is not { } verb
            || _subject.Before(inClause, start, verb.Start) is not { } named
        )
        {
            return null;
        }

        var name = named.Range;
        var limit = name.End + MaxDistance + NamesBetween(inClause, name.End, verb.Start);
        if ((!isKorean && name.Start - start > MaxOffice) || !IsSpacelessBehind(name.End) || verb.End > limit)
        {
            return null;
        }

        // A sentence of its own that has nothing but the verb belongs to the quotation before it: 「…。」Jane说。
        var behind = verb.End + NamesBetween(inClause, verb.End, end) + HearerBehind(verb);
        if (!isKorean && isNewSentence && !EndsSentence(behind))
        {
            return null;
        }

        // A colon behind the verb introduces the next quotation.
        var stop = tokens[tokens.Count - 1].Range.End;
        return text.IndexOfAny([':', '：'], verb.End, stop - verb.End) >= 0
            ? null
            : new(named.Person, TextRange.FromBounds(name.Start, verb.End));
    }

    /// <summary><c>Jane在会上强调：「…</c> · <c>제인 도 장관은 "…</c> · <c>ジェーン・ドーは「…</c></summary>
    /// <param name="after">The words behind the quotation, where Korean has the verb.</param>
    public StatedSpeaker? FromLead(List<AttributionToken> tokens, int end, bool isLinked, TextRange after)
    {
        if (!tokens.Exists(t => t.IsName && IsSpacelessBehind(t.Range.End)))
        {
            return null;
        }

        var lead = tokens.GetRange(0, end);
        var (start, stop) = (tokens[0].Range.Start, tokens[end - 1].Range.End);
        if ((ChineseSource(lead, stop) ?? ChineseView(lead, stop)) is { } source)
        {
            return source;
        }

        if (SpeechVerbs.FindSpaceless(text, start, stop) is { } verb)
        {
            var behind = stop - verb.End - NamesBetween(lead, verb.End, stop);
            if (
                !NamesBehindComma(lead, verb)
                && (behind <= MaxBehindVerb || (behind <= MaxReported && ReportsBehind(verb)))
            )
            {
                return _subject.Before(lead, start, verb.Start) is { } speaker
                    ? new(speaker.Person, TextRange.FromBounds(speaker.Range.Start, verb.End))
                    : null;
            }

            return null;
        }

        if (KoreanSubject.IsHangul(text[stop - 1]))
        {
            return new KoreanSubject(text).Of(lead, stop, after) is { } subject
                ? new(subject.Person, TextRange.FromBounds(subject.Range.Start, stop))
                : null;
        }

        // The verb follows the quotation: the particle shows the subject, which must be next to the quotation.
        var named = lead.FindAll(t => t.IsName);
        var isSubject =
            named.Count == 1
            && !isLinked
            && stop - named[0].Range.End is > 0 and <= MaxDistance
            && text[named[0].Range.End] != 'の'
            && text[stop - 1] is 'は' or 'が' or 'も';
        return isSubject ? new(named[0].Person, TextRange.FromBounds(named[0].Range.Start, stop)) : null;
    }

    /// <summary><c>据Jane介绍，…“…</c></summary>
    private StatedSpeaker? ChineseSource(List<AttributionToken> tokens, int stop) =>
        tokens.Count > 1
        && tokens[0].Text is "据" or "據"
        && tokens[1].IsName
        && tokens.FindAll(t => t.IsName).Count == 1
        && tokens[1].Range.End is var end
        && Array.Find(s_reports, r => string.CompareOrdinal(text, end, r, 0, r.Length) == 0) is { } report
        && end + report.Length < text.Length
        && text[end + report.Length] is '，' or ','
        && SpeechVerbs.FindSpaceless(text, Math.Min(stop, end + report.Length), stop) is null
            ? new(tokens[1].Person, TextRange.FromBounds(tokens[0].Range.Start, end + report.Length))
            : null;

    /// <summary><c>在Jane看来，计划“…</c></summary>
    private StatedSpeaker? ChineseView(List<AttributionToken> tokens, int stop) =>
        tokens.Count > 2
        && tokens[0].Text == "在"
        && tokens[1].IsName
        && tokens[2].Text is "看来" or "看來"
        && tokens.FindAll(t => t.IsName).Count == 1
        && SpeechVerbs.FindSpaceless(text, tokens[2].Range.End, stop) is null
            ? new(tokens[1].Person, TextRange.FromBounds(tokens[0].Range.Start, tokens[2].Range.End))
            : null;

    /// <summary>Whether a word behind a name is the person's title: <c>김철수 시장</c>, <c>王明市长</c>.</summary>
    public static bool IsTitle(string text, AttributionToken name, AttributionToken word) =>
        word.IsWord
        && word.Range.Length <= MaxOffice
        && WordBoundary.IsSpaceless(text, word.Range.Start)
        && !(word.Range.Start == name.Range.End && word.Text[0] is '的' or '의' or 'の');

    /// <summary>Whether words may be in the clause behind a verb: <c>坦言，更衣室里“…”</c>, <c>批评计划是“…”</c>.</summary>
    private bool ReportsBehind(TextRange verb) =>
        Judging.IndexOf(text[verb.Start]) >= 0 || text[verb.End] is '，' or ',';

    /// <summary>Whether a clause behind a verb may have another subject: <c>坦言，Omar觉得“…”</c>.</summary>
    private bool NamesBehindComma(List<AttributionToken> tokens, TextRange verb) =>
        text[verb.End] is '，' or ',' && tokens.Exists(t => t.IsName && t.Range.Start > verb.End);

    private static int NamesBetween(List<AttributionToken> tokens, int start, int end)
    {
        var length = 0;
        foreach (var token in tokens)
        {
            length += token.IsName && token.Range.Start >= start && token.Range.End <= end ? token.Range.Length : 0;
        }

        return length;
    }

    private bool IsSpacelessBehind(int offset)
    {
        var at = offset;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length && WordBoundary.IsSpaceless(text, at);
    }

    /// <summary>The length of a hearer who is not a name: <c>告诉记者</c>.</summary>
    private int HearerBehind(TextRange verb)
    {
        var stop = text.IndexOf('。', verb.End, Math.Min(MaxBehindVerb, text.Length - verb.End));
        return text[verb.Start] == '告' && stop > 0 ? stop - verb.End : 0;
    }

    private bool EndsSentence(int offset)
    {
        // Korean stems have an ending: 말했다.
        var at = offset;
        while (at < text.Length && at <= offset + 2 && (KoreanSubject.IsHangul(text[at]) || text[at] == '道'))
        {
            at++;
        }

        return at == text.Length || text[at] is '。' or '\n' || (at > offset && text[at] == '.');
    }
}

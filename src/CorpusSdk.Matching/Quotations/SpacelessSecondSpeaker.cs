using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>The part of <see cref="SecondSpeaker"/> for Chinese, Japanese and Korean.</summary>
internal static class SpacelessSecondSpeaker
{
    /// <summary>What a clause about the same speaker begins with: pronouns and <c>and</c>.</summary>
    private const string SameSpeaker = "他她并並又还還再接继繼随隨同而彼最然此笑哭";

    private const string Kin = "哥弟姐妹父母妈爸妻丈儿女朋的们們";

    private static readonly HashSet<string> s_sameSpeaker = WordList.Of(
        "그는 그가 그녀는 그녀가 그도 이어 이어서 또 또한 그리고 그러면서 이후 이에 이는 이것은"
    );

    private const string SubjectParticles = "은는이가";

    /// <summary>Enough characters of a name to know it by.</summary>
    private const int MinName = 2;

    /// <summary>A longer subject tells more than who speaks.</summary>
    private const int MaxSubject = 24;

    private static readonly string[] s_offices = WordList.Split(
        """
        市长 市長 主席 总统 總統 部长 部長 经理 經理 律师 律師 教授 医生 校长 局长 发言人 记者 시장 대통령 장관 의원 대표
        사장 회장 교수 변호사 위원장 총리 감독 이사
        """
    );

    /// <summary>
    /// The words of a clause before its verb, without the particle of the subject; null if they name nobody.
    /// </summary>
    public static string? NameIn(string text, TextRange word)
    {
        var verb = SpeechVerbs.FindSpaceless(text, word.Start, word.End);
        var end = verb?.Start ?? word.End;
        var name = text.Substring(word.Start, end - word.Start).TrimEnd('은', '는', '이', '가', 'は', 'が');
        return name.Length > 1 && !IsSameSpeaker(text, word) ? name : null;
    }

    /// <param name="tail">The words behind the second quotation, up to the end of the sentence.</param>
    /// <param name="isNewSentence">Whether the words between the quotations end with a full stop.</param>
    public static bool IsAnother(string text, TextRange between, Quotation behind, TextRange tail, bool isNewSentence)
    {
        var isClosed = text[behind.Inner.End - 1] is '.' or '。';
        if (!isNewSentence && isClosed)
        {
            return false;
        }

        if (SpeechVerbs.FindSpaceless(text, tail.Start, tail.End) is not { } verb)
        {
            return false;
        }

        var head = TextRange.FromBounds(Math.Min(BehindParticle(text, tail), verb.Start), verb.Start);
        if ((isClosed && !EndsSentence(text, verb.End)) || head.Length is < MinName or > MaxSubject)
        {
            return false;
        }

        var isKin = text[head.Start] is '他' or '她' && Kin.IndexOf(text[head.Start + 1]) >= 0;
        if (!isKin && IsSameSpeaker(text, head))
        {
            return false;
        }

        if (KoreanSubject.IsHangul(text[head.Start]) && !HasKoreanSubject(text, head))
        {
            return false;
        }

        var subject = text.Substring(head.Start, head.Length);
        return !SharesName(text, between, subject)
            && !s_offices.Any(office => subject.Contains(office) && IsMentioned(text, office, between.End));
    }

    /// <summary>
    /// Whether the words between two quotations end with a Korean subject behind a comma, which the next quotation
    /// belongs to: <c>"…"고 했고, 오마르 아지즈는 "…"</c>.
    /// </summary>
    public static bool IntroducesSubject(string text, TextRange words)
    {
        var comma = text.LastIndexOf(',', words.End - 1, words.Length);
        if (
            comma < 0
            || !KoreanSubject.IsHangul(text[words.End - 1])
            || SubjectParticles.IndexOf(text[words.End - 1]) < 0
        )
        {
            return false;
        }

        var subject = TextWords.In(text, comma, words.End).ToList();
        return subject.Count is 1 or 2 or 3
            && !s_sameSpeaker.Contains(TextWords.Text(text, subject[subject.Count - 1]))
            && !SharesName(text, TextRange.FromBounds(words.Start, comma), TextWords.Text(text, subject[0]));
    }

    private static bool IsSameSpeaker(string text, TextRange words) =>
        KoreanSubject.IsHangul(text[words.Start])
            ? TextWords.At(text, words.Start, words.End) is { } first
                && (s_sameSpeaker.Contains(TextWords.Text(text, first)) || IsParticle(text, words.Start))
            : SameSpeaker.IndexOf(text[words.Start]) >= 0;

    private static bool IsParticle(string text, int at) =>
        at > 0 && KoreanSubject.IsParticle(text, at) && QuotationMark.FamilyOf(text[at - 1]) != MarkFamily.None;

    /// <summary>Behind the particle of the quotation: <c>"…"라고 제인 도는</c>.</summary>
    private static int BehindParticle(string text, TextRange words)
    {
        var at = words.Start;
        if (!IsParticle(text, at))
        {
            return at;
        }

        while (at < words.End && text[at] != ' ')
        {
            at++;
        }

        return at < words.End ? at + 1 : at;
    }

    private static bool IsMentioned(string text, string office, int end) =>
        text.IndexOf(office, 0, end, StringComparison.Ordinal) >= 0;

    private static bool HasKoreanSubject(string text, TextRange head)
    {
        for (var at = head.Start + 1; at < head.End; at++)
        {
            if (SubjectParticles.IndexOf(text[at]) >= 0 && (at + 1 == head.End || text[at + 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether characters next to each other are in both, other than those of the verb between.</summary>
    private static bool SharesName(string text, TextRange between, string subject)
    {
        var end = SpeechVerbs.FindSpaceless(text, between.Start, between.End)?.Start ?? between.End;
        for (var at = between.Start; at + MinName <= end; at++)
        {
            if (
                char.IsLetterOrDigit(text[at])
                && char.IsLetterOrDigit(text[at + 1])
                && subject.Contains(text.Substring(at, MinName))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSentence(string text, int offset)
    {
        var at = offset;
        while (
            at < text.Length
            && at <= offset + 2
            && (KoreanSubject.IsHangul(text[at]) || text[at] is '道' or '着' or '了')
        )
        {
            at++;
        }

        return at == text.Length || text[at] is '。' or '.' or '\n' or '！' or '!';
    }
}

using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>The part of <see cref="DeniedSpeech"/> for Chinese and Korean.</summary>
internal static class SpacelessDeniedSpeech
{
    /// <summary>How far behind the quotation Korean denials are looked for.</summary>
    private const int MaxTail = 40;

    /// <summary>A verb and its ending are no longer.</summary>
    private const int MaxVerb = 8;

    private const string Stops = ".!?。！？\n,";

    private static readonly string[] s_verbs = WordList.Split(
        "说 說 说过 說過 声称 聲稱 宣称 宣稱 称 稱 表示过 承诺 承諾"
    );

    /// <summary>What may be between the negation and the verb; nothing comes first.</summary>
    private static readonly string[] s_bridges = ["", .. WordList.Split("公开 公開 亲口 親口 直接 曾 明确 明確")];

    private static readonly string[] s_negations = WordList.Split(
        """
        没有 沒有 从没 從沒 从未 從未 从来没有 從來沒有 未曾 不曾 并未 並未 从不 從不 从来不 從來不 绝不会 絕不會 不会 不會 不肯 拒绝 拒絕
        否认 否認
        """
    );

    private static readonly string[] s_koreanParticles = WordList.Split("이라고 라고 고");

    private static readonly string[] s_koreanNegations = WordList.Split(
        "적이_없 적은_없 적_없 하지_않 하지는_않 한_것이_아니 했다면 말했다면"
    );

    public static TextRange? Find(string text, Quotation quotation) =>
        KoreanSubject.IsHangul(text[quotation.Inner.Start])
            ? Behind(text, quotation.Outer.End)
            : Before(text, quotation.Outer.Start);

    private static TextRange? Before(string text, int start)
    {
        var end = start;
        while (end > 0 && (text[end - 1] == ' ' || (end == start && text[end - 1] is '：' or ':')))
        {
            end--;
        }

        foreach (var verb in s_verbs)
        {
            foreach (var bridge in EndsWith(text, end, verb) ? s_bridges : [])
            {
                var at = end - verb.Length - bridge.Length;
                if (
                    EndsWith(text, end - verb.Length, bridge)
                    && s_negations.FirstOrDefault(negation => EndsWith(text, at, negation)) is { } found
                )
                {
                    return new(at - found.Length, found.Length);
                }
            }
        }

        return null;
    }

    private static TextRange? Behind(string text, int start)
    {
        var particle = s_koreanParticles.FirstOrDefault(word => IsAt(text, start, word));
        if (particle is null)
        {
            return null;
        }

        var first = start + particle.Length;
        for (var at = first; at < text.Length && at < first + MaxTail && Stops.IndexOf(text[at]) < 0; at++)
        {
            if (QuotationMark.FamilyOf(text[at]) != MarkFamily.None)
            {
                break;
            }

            // 했다면서 only repeats what was said.
            if (
                at <= first + MaxVerb
                && s_koreanNegations.FirstOrDefault(word => IsAt(text, at, word)) is { } found
                && !IsAt(text, at + found.Length, "서")
            )
            {
                return new(at, found.Length);
            }

            // "…"고 말했다는 보도를 부인했다
            if (
                IsAt(text, at, "부인했")
                && text.IndexOf("다는 ", first, at - first, StringComparison.Ordinal) is >= 0 and var noun
                && noun <= first + MaxVerb
            )
            {
                return new(at, 3);
            }
        }

        return null;
    }

    private static bool EndsWith(string text, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;

    private static bool IsAt(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}

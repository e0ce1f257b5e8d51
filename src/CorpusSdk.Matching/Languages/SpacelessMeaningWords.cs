namespace CorpusSdk.Matching.Languages;

/// <summary>
/// The counterpart of <see cref="MeaningWords"/> for scripts in which a negation is a part of a word: Chinese, Japanese
/// and Korean. The lists are in docs/rules/CORP4010.md.
/// </summary>
internal sealed class SpacelessMeaningWords
{
    public static readonly SpacelessMeaningWords Chinese = new()
    {
        Negations = WordList.Split(
            """
            没有 沒有 不 没 沒 未 无 無 别 別 勿 并非 並非 绝非 絕非 不同意 不等于 不等於 不安排 不少于 不少於 难以 難以
            很难 很難
            """
        ),
        Limits = WordList.Split(
            """
            除非 除了 只有 只要 只能 只会 只會 只在 只限 只对 只對 只向 只给 只給 只许 只許 只准 只让 只讓 只剩 只为 只為
            只需 仅 僅 如果 若 要是 假如 前提 否则 否則 据说 據說 据称 據稱 也许 也許 或许 或許 恐怕
            """
        ),
        Refusals = WordList.Split("否认 否認 拒绝 拒絕 禁止 怀疑 懷疑 反对 反對 差点 差點 险些 險些 是否"),
        Harmless = WordList.Split(
            """
            不过 不過 不断 不斷 不仅 不僅 不但 不只 不止 不光 不同 不久 不少 不管 不论 不論 不错 不錯 不妨 不如 不禁 不料 不时 不時
            不等 不满 不滿 不安 不幸 不良 不利 不便 不法 不明 不愧 不得不 不得了 不动产 不動產 不锈钢 不鏽鋼 不可思议 不可思議
            不好意思 不约而同 不約而同 差不多 了不起 对不起 對不起 忍不住 无论 無論 无线 無線 无人机 無人機 无数 無數 无比 無比 无限 無限
            无奈 無奈 无辜 無辜 无疑 無疑 无障碍 無障礙 未来 未來 未免 未婚 未成年 没收 沒收 没落 沒落 淹没 淹沒 沉没 沉沒 出没 出沒
            埋没 埋沒 别人 別人 别的 別的 别墅 別墅 特别 特別 区别 區別 分别 分別 个别 個別 级别 級別 性别 性別 告别 告別 类别 類別
            识别 識別 辨别 辨別 差别 差別 派别 派別 离别 離別 道别 道別 鉴别 鑒別 若干 宛若 自若 若无其事 主要是
            反对党 反對黨 反对派 反對派 重要是 需要是 无锡 無錫 不可否认 不可否認
            """
        ),
    };

    /// <summary>What may be between a Chinese negation and the verb; nothing comes first.</summary>
    private static readonly string[] s_chineseBridges =
    [
        "",
        .. WordList.Split(
            """
            会 會 能 能够 能夠 要 想 可 可以 应 應 应该 應該 该 該 敢 肯 愿 願 愿意 願意 打算 准备 準備 需要 是 再 曾 被 太 很 真
            真的 完全 怎么 怎麼 那么 那麼 十分 非常 特别 特別
            """
        ),
    ];

    public static readonly SpacelessMeaningWords Japanese = new()
    {
        Negations = WordList.Split("なかった なければ なくて なく ない ません せず ずに"),
        Limits = WordList.Split("だけ のみ しか 以外 除いて 除き 除けば もし に限り に限って"),
        Harmless = WordList.Split(
            """
            少ない 少なく 少なかった 危ない 危なく 間違いない 間違いなく 違いない まもなく 間もなく ほどなく 切ない 幼ない
            とんでもない なくし なくす なくな たのみ しかし しかも もしくは いただけ
            だけど だけれど
            """
        ),
        NegatesBehind = true,
    };

    public static readonly SpacelessMeaningWords Korean = new()
    {
        Negations = WordList.Split(
            """
            않 없 아니 아닌 아닙 못하 못한 못할 못했 못합 못해 말라 마라 말아야 마세요 마십시오 맙시다 지_마시오 지_마요 지_말자 지_말고
            지_말아 지_말기 지_말게 지_말도록 불가능 사실무근 만무 반대합 반대했 반대한다
            """
        ),
        Beginnings = WordList.Split("안돼 안됩 안된 안되"),
        Refusals = WordList.Split("거부 거절 부인 거짓"),
        OwnWords = WordList.Split("안 못"),
        Limits = WordList.Split("외에는 이외에 제외 에만 때만 오직 뿐이 한해 한하여 만약 조건으로 전까지는"),
        Harmless = WordList.Split(
            "잘못 못지않 뿐만_아니라 아니면 틀림없 끊임없 변함없 없애 없앤 없앨 없앴 마라톤 말라리아 말라붙 말라버"
        ),
        NegatesBehind = true,
        // What joins a verb to its negation, or may be between: 올리|지 않겠다.
        Links = ["지 ", "지는 ", "지도 ", "지를 ", "지", "전혀 ", "결코 ", "절대 ", "절대로 "],
    };

    /// <summary>Negations, looked for anywhere.</summary>
    public IReadOnlyList<string> Negations { get; private init; } = [];

    /// <summary>Negations that are words of their own.</summary>
    public IReadOnlyList<string> OwnWords { get; private init; } = [];

    /// <summary>Negations that words begin with.</summary>
    public IReadOnlyList<string> Beginnings { get; private init; } = [];

    /// <summary>Verbs and nouns of denial; they matter only when they are left out.</summary>
    public IReadOnlyList<string> Refusals { get; private init; } = [];

    public IReadOnlyList<string> Limits { get; private init; } = [];

    /// <summary>Longer words in which one of the others negates or limits nothing.</summary>
    public IReadOnlyList<string> Harmless { get; private init; } = [];

    /// <summary>What may be between a word and the negation that follows it.</summary>
    public IReadOnlyList<string> Links { get; private init; } = [];

    /// <summary>Whether the negations, except those of their own, follow what they negate.</summary>
    public bool NegatesBehind { get; private init; }

    /// <summary>The words for the script of a letter; null if the script separates words by spaces.</summary>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>. It decides about Han letters.</param>
    public static SpacelessMeaningWords? Of(char letter, string language) =>
        letter switch
        {
            >= '\uAC00' and <= '\uD7FF' => Korean,
            >= '\u3040' and <= '\u30FF' => Japanese,
            >= '\u3400' and <= '\u9FFF' => language == "ja" ? Japanese : Chinese,
            _ => null,
        };

    /// <summary>The first negation, limit or denial that begins in a range of words that are left out.</summary>
    /// <param name="range">The words; what is outside is not a part of them.</param>
    public TextRange? FirstIn(string text, int at, TextRange range) =>
        At(text, at, range) ?? Longest(text, at, range, Refusals);

    /// <summary>The negation that begins at an offset.</summary>
    /// <param name="range">A word that is only partly in it is not a word.</param>
    public TextRange? NegationAt(string text, int at, TextRange range) =>
        Longest(text, at, range, Negations) ?? OwnWord(text, at, range.End);

    private TextRange? At(string text, int at, TextRange range) =>
        Longest(text, at, range, Negations) ?? Longest(text, at, range, Limits) ?? OwnWord(text, at, range.End);

    /// <summary>The negation or limit that begins at an offset, perhaps with a link to the verb before it.</summary>
    /// <param name="from">Where the quote ends.</param>
    /// <param name="isNewClause">Whether punctuation is before the offset; then only a limit counts.</param>
    public TextRange? Behind(string text, int at, int from, int to, bool isNewClause)
    {
        var range = TextRange.FromBounds(from, to);
        if (isNewClause)
        {
            return Longest(text, at, range, Limits);
        }

        foreach (var link in Links)
        {
            if (IsAt(text, at, to, link) && Longest(text, at + link.Length, range, Negations) is { } negation)
            {
                return negation;
            }
        }

        return At(text, at, range) ?? Split(text, at, to);
    }

    /// <summary>The negation of which a quote that ends before an offset has the beginning: <c>팔지 | 말자</c>.</summary>
    private TextRange? Split(string text, int at, int to)
    {
        for (var start = at - 1; NegatesBehind && start > 0 && start >= at - 3; start--)
        {
            if (Longest(text, start, TextRange.FromBounds(start, to), Negations) is { } negation && negation.End > at)
            {
                return TextRange.FromBounds(at, negation.End);
            }
        }

        return null;
    }

    /// <summary>The negation that ends at an offset and negates what follows.</summary>
    /// <param name="from">Where the quotation begins.</param>
    public TextRange? Before(string text, int offset, int from)
    {
        var end = offset;
        while (end > from && text[end - 1] == ' ')
        {
            end--;
        }

        foreach (var word in OwnWords)
        {
            if (end - word.Length >= from && OwnWord(text, end - word.Length, end) is { } found)
            {
                return found;
            }
        }

        var range = TextRange.FromBounds(from, offset);
        foreach (var bridge in NegatesBehind ? [] : s_chineseBridges)
        {
            var stop = offset - bridge.Length;
            foreach (var word in stop >= from && IsAt(text, stop, offset, bridge) ? Negations : [])
            {
                if (stop - word.Length >= from && Longest(text, stop - word.Length, range, [word]) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private TextRange? Longest(string text, int at, TextRange range, IReadOnlyList<string> words)
    {
        var length = 0;
        foreach (var word in words)
        {
            length = word.Length > length && IsAt(text, at, range.End, word) ? word.Length : length;
        }

        return length > 0 && !IsHarmless(text, at, length, range) ? new(at, length) : null;
    }

    private TextRange? OwnWord(string text, int at, int to)
    {
        foreach (var word in OwnWords)
        {
            var end = at + word.Length;
            if (
                IsAt(text, at, to, word)
                && (at == 0 || !char.IsLetter(text[at - 1]))
                && (end == text.Length || !char.IsLetter(text[end]))
            )
            {
                return new(at, word.Length);
            }
        }

        foreach (var word in Beginnings)
        {
            if (IsAt(text, at, to, word) && (at == 0 || !char.IsLetter(text[at - 1])))
            {
                return new(at, word.Length);
            }
        }

        return null;
    }

    /// <summary>Whether a longer word is in the range that has a negation in it, but negates nothing.</summary>
    private bool IsHarmless(string text, int at, int length, TextRange range)
    {
        // 是不是, 能不能: a question.
        if (length == 1 && at > range.Start && at + 1 < range.End && text[at - 1] == text[at + 1])
        {
            return true;
        }

        foreach (var compound in Harmless)
        {
            var lead = compound.IndexOf(text[at]);
            for (; lead >= 0 && compound.Length > length; lead = compound.IndexOf(text[at], lead + 1))
            {
                if (
                    at - lead >= range.Start
                    && lead + length <= compound.Length
                    && IsAt(text, at - lead, range.End, compound)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsAt(string text, int at, int to, string word) =>
        at + word.Length <= to && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}

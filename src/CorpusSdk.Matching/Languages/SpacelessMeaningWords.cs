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
            没有 沒有 不 没 沒 未 无 無 别 別 勿 并非 並非 绝非 絕非 不同意 不等于 不等於 不安排 不少于 不少於
            """
        ),
        Limits = WordList.Split(
            """
            除非 除了 只有 只要 只能 只会 只會 只在 只限 只对 只對 只向 只给 只給 只许 只許 只准 只让 只讓 只剩 只为 只為
            只需 仅 僅 如果 若 要是 假如 前提 否则 否則 据说 據說 据称 據稱 也许 也許 或许 或許 恐怕
            """
        ),
        Harmless = WordList.Split(
            """
            不过 不過 不断 不斷 不仅 不僅 不但 不只 不止 不光 不同 不久 不少 不管 不论 不論 不错 不錯 不妨 不如 不禁 不料 不时 不時
            不等 不满 不滿 不安 不幸 不良 不利 不便 不法 不明 不愧 不得不 不得了 不动产 不動產 不锈钢 不鏽鋼 不可思议 不可思議
            不好意思 不约而同 不約而同 差不多 了不起 对不起 對不起 忍不住 无论 無論 无线 無線 无人机 無人機 无数 無數 无比 無比 无限 無限
            无奈 無奈 无辜 無辜 无疑 無疑 无障碍 無障礙 未来 未來 未免 未婚 未成年 没收 沒收 没落 沒落 淹没 淹沒 沉没 沉沒 出没 出沒
            埋没 埋沒 别人 別人 别的 別的 别墅 別墅 特别 特別 区别 區別 分别 分別 个别 個別 级别 級別 性别 性別 告别 告別 类别 類別
            识别 識別 辨别 辨別 差别 差別 派别 派別 离别 離別 道别 道別 鉴别 鑒別 若干 宛若 自若 若无其事 主要是
            重要是 需要是 无锡 無錫
            """
        ),
    };

    /// <summary>What may be between a Chinese negation and the verb; nothing comes first.</summary>
    private static readonly string[] s_chineseBridges =
    [
        "",
        .. WordList.Split(
            "会 會 能 能够 能夠 要 想 可 可以 应 應 应该 應該 该 該 敢 肯 愿 願 愿意 願意 打算 准备 準備 需要"
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
        Negations = WordList.Split("않 없 아니 아닌 아닙 못하 못한 못할 못했 못합 못해 말라 마라 말아야"),
        OwnWords = WordList.Split("안 못"),
        Limits = WordList.Split("외에는 이외에 제외 에만 때만 오직 뿐이 한해 한하여 만약 조건으로 전까지는"),
        Harmless = WordList.Split(
            "잘못 못지않 뿐만_아니라 아니면 틀림없 끊임없 변함없 없애 없앤 없앨 없앴 마라톤 말라리아 말라붙 말라버"
        ),
        NegatesBehind = true,
        // What joins a verb to its negation: 올리|지 않겠다.
        Links = ["지 ", "지는 ", "지도 ", "지를 ", "지"],
    };

    /// <summary>Negations, looked for anywhere.</summary>
    public IReadOnlyList<string> Negations { get; private init; } = [];

    /// <summary>Negations that are words of their own.</summary>
    public IReadOnlyList<string> OwnWords { get; private init; } = [];

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

    /// <summary>The negation or limit that begins at an offset.</summary>
    public TextRange? At(string text, int at, int to) =>
        Longest(text, at, to, Negations) ?? Longest(text, at, to, Limits) ?? OwnWord(text, at, to);

    /// <summary>The negation that begins at an offset.</summary>
    public TextRange? NegationAt(string text, int at, int to) =>
        Longest(text, at, to, Negations) ?? OwnWord(text, at, to);

    /// <summary>The negation or limit that begins at an offset, perhaps with a link to the verb before it.</summary>
    /// <param name="isNewClause">Whether punctuation is before the offset; then only a limit counts.</param>
    public TextRange? Behind(string text, int at, int to, bool isNewClause)
    {
        if (isNewClause)
        {
            return Longest(text, at, to, Limits);
        }

        foreach (var link in Links)
        {
            if (IsAt(text, at, to, link) && Longest(text, at + link.Length, to, Negations) is { } negation)
            {
                return negation;
            }
        }

        return At(text, at, to);
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

        foreach (var bridge in NegatesBehind ? [] : s_chineseBridges)
        {
            var stop = offset - bridge.Length;
            foreach (var word in stop >= from && IsAt(text, stop, offset, bridge) ? Negations : [])
            {
                if (stop - word.Length >= from && Longest(text, stop - word.Length, stop, [word]) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private TextRange? Longest(string text, int at, int to, IReadOnlyList<string> words)
    {
        var length = 0;
        foreach (var word in words)
        {
            length = word.Length > length && IsAt(text, at, to, word) ? word.Length : length;
        }

        return length > 0 && !IsHarmless(text, at, length) ? new(at, length) : null;
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

        return null;
    }

    private bool IsHarmless(string text, int at, int length)
    {
        // 是不是, 能不能: a question.
        if (length == 1 && at > 0 && at + 1 < text.Length && text[at - 1] == text[at + 1])
        {
            return true;
        }

        foreach (var compound in Harmless)
        {
            var lead = compound.IndexOf(text[at]);
            for (; lead >= 0 && compound.Length > length; lead = compound.IndexOf(text[at], lead + 1))
            {
                if (at >= lead && lead + length <= compound.Length && IsAt(text, at - lead, text.Length, compound))
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

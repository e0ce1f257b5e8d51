namespace CorpusSdk.Matching.Languages;

/// <summary>
/// The counterpart of <see cref="ScopeFinder"/> for Chinese, Japanese and Korean. The lists are in
/// docs/rules/CORP4010.md.
/// </summary>
internal sealed class SpacelessScope
{
    public static readonly SpacelessScope Chinese = new(SpacelessMeaningWords.Chinese)
    {
        Reporting = WordList.Split(
            """
            认为 認為 相信 觉得 覺得 以为 以為 承认 承認 同意 证明 證明 保证 保證 意味着 意味著 主张 主張 声称 聲稱
            宣称 宣稱 表示 确定 確定 说 說 说过 說過
            """
        ),
        Denials = WordList.Split(
            "否认 否認 怀疑 懷疑 拒绝 拒絕 停止 避免 防止 禁止 反对 反對 传言说 傳言說 谣传 謠傳 谎称 謊稱"
        ),
        Hedges = WordList.Split(
            "据说 據說 据称 據稱 也许 也許 或许 或許 可能 恐怕 几乎 幾乎 差点 差點 差点儿 差點兒 险些 險些 是否"
        ),
        Conditions = WordList.Split("如果 要是 假如 倘若 除非 只要"),
        Questions = WordList.Split("吗 嗎 了吗 了嗎"),
        Interrogatives = WordList.Split(
            """
            吗 嗎 呢 谁 誰 什么 什麼 怎么 怎麼 怎样 怎樣 哪 几个 幾個 多少 为何 為何 如何 是否 难道 難道 有没有 有沒有 是不是 能不能
            会不会 會不會 要不要
            """
        ),
        Predicates = WordList.Split("了 是 会 會 有 要 能 在 被 过 過 想"),
    };

    public static readonly SpacelessScope Japanese = new(SpacelessMeaningWords.Japanese)
    {
        Hedges = WordList.Split("たぶん おそらく もしかすると もしかしたら"),
        Links = WordList.Split("とは とも と"),
        Questions = WordList.Split("か のか"),
        FollowingDenials = WordList.Split("否定 拒否 疑"),
        Interrogatives = WordList.Split("か 誰 何 なぜ どう どこ いつ どの どれ いくら"),
        PredicateEndings = WordList.Split("た だ です ます る い"),
    };

    public static readonly SpacelessScope Korean = new(SpacelessMeaningWords.Korean)
    {
        Hedges = WordList.Split("아마 아마도 혹시 어쩌면"),
        ConditionEndings = WordList.Split("면"),
        NotConditions = WordList.Split(
            "그러면 왜냐하면 말하면 들면 보면 따르면 의하면 하자면 반면 화면 측면 장면 정면 표면 국면 방면 전면"
        ),
        Links = WordList.Split("고는 고도 고"),
        Stated = "다라자냐까",
        FollowingDenials = WordList.Split("부인 거부 의심"),
        NounLinks = WordList.Split("다는 라는 자는"),
        NounDenials = WordList.Split("거짓 사실무근 사실이_아니 사실이_아닙 낭설 헛소문 부인 적이_없 적_없 적은_없"),
        Interrogatives = WordList.Split("누구 누가 무엇 무슨 뭐 왜 어디 언제 어떻게 어떤 얼마 몇"),
        InterrogativeEndings = WordList.Split("까 니 냐 나요 가요 는가 인가 은가"),
        PredicateEndings = WordList.Split("요 다 죠 지 네 해 어 야 래"),
        Connectives = WordList.Split("지만 는데 으나 면서"),
    };

    private const int MaxDistance = 16,
        MaxClause = 80,
        MinClause = 4;

    private const string Breaks = ",，、。;；:：.!?！？\n—…";

    private readonly SpacelessMeaningWords _meaning;

    private SpacelessScope(SpacelessMeaningWords meaning) => _meaning = meaning;

    /// <summary>Words that state the clause behind them.</summary>
    public IReadOnlyList<string> Reporting { get; private init; } = [];

    /// <summary>Words that deny what is behind them.</summary>
    public IReadOnlyList<string> Denials { get; private init; } = [];

    /// <summary>Words that state what is behind them only as possible.</summary>
    public IReadOnlyList<string> Hedges { get; private init; } = [];

    /// <summary>Words that begin a condition.</summary>
    public IReadOnlyList<string> Conditions { get; private init; } = [];

    /// <summary>Endings of words that end a condition.</summary>
    public IReadOnlyList<string> ConditionEndings { get; private init; } = [];

    /// <summary>Endings of words that end like a condition, and are none.</summary>
    public IReadOnlyList<string> NotConditions { get; private init; } = [];

    /// <summary>Words that make a question of what is before them.</summary>
    public IReadOnlyList<string> Questions { get; private init; } = [];

    /// <summary>What is between a clause and the verb behind it that states it.</summary>
    public IReadOnlyList<string> Links { get; private init; } = [];

    /// <summary>The letters that may be before a link; any if empty.</summary>
    public string Stated { get; private init; } = "";

    /// <summary>Words that deny what is before them.</summary>
    public IReadOnlyList<string> FollowingDenials { get; private init; } = [];

    /// <summary>Endings of a clause before the noun that it explains: <c>팔았다는 말</c>.</summary>
    public IReadOnlyList<string> NounLinks { get; private init; } = [];

    /// <summary>Words that deny such a clause.</summary>
    public IReadOnlyList<string> NounDenials { get; private init; } = [];

    /// <summary>Words that show that words are a question, even without its mark.</summary>
    public IReadOnlyList<string> Interrogatives { get; private init; } = [];

    /// <summary>Endings that show it.</summary>
    public IReadOnlyList<string> InterrogativeEndings { get; private init; } = [];

    /// <summary>Words that show that words are a clause.</summary>
    public IReadOnlyList<string> Predicates { get; private init; } = [];

    /// <summary>Endings without which words are not a clause.</summary>
    public IReadOnlyList<string> PredicateEndings { get; private init; } = [];

    /// <summary>Endings that begin another clause.</summary>
    public IReadOnlyList<string> Connectives { get; private init; } = [];

    /// <summary>The words before a quote that govern its first clause.</summary>
    /// <param name="from">Where its sentence begins.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static TextRange? Before(string text, TextRange quote, int from, string language) =>
        quote.Start > from && Of(text[quote.Start], language) is { } scope
            ? scope.Before(text, quote.Start, from)
            : null;

    /// <summary>The words behind a quote that govern its last clause.</summary>
    /// <param name="end">The end of the quote with its punctuation.</param>
    /// <param name="from">Where the sentence of the quote's first words begins.</param>
    /// <param name="to">Where its sentence ends.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    public static TextRange? Behind(string text, TextRange quote, int end, int from, int to, string language) =>
        quote.End < to && Of(text[quote.End - 1], language) is { } scope
            ? scope.Behind(text, quote, to) ?? scope.Question(text, quote, end, from, to)
            : null;

    private static SpacelessScope? Of(char letter, string language)
    {
        var meaning = SpacelessMeaningWords.Of(letter, language);
        return meaning == SpacelessMeaningWords.Chinese ? Chinese
            : meaning == SpacelessMeaningWords.Japanese ? Japanese
            : meaning == SpacelessMeaningWords.Korean ? Korean
            : null;
    }

    private TextRange? Before(string text, int offset, int from)
    {
        var end = offset;
        while (end > from && text[end - 1] == ' ')
        {
            end--;
        }

        var isNewClause = end > from && text[end - 1] is ',' or '，';
        end -= isNewClause ? 1 : 0;
        if (EndingAt(text, end, from, ConditionEndings) is not null && TextWords.Before(text, end, from) is { } word)
        {
            return EndingAt(text, end, from, NotConditions) is null && word.Length > 1 ? word : null;
        }

        if (isNewClause)
        {
            return ConditionBefore(text, end, from);
        }

        if (EndingAt(text, end, from, Denials) is { } denial)
        {
            return NegationBetween(text, denial.Start - 2, denial.Start, from) is null ? denial : null;
        }

        return EndingAt(text, end, from, Hedges)
            ?? (
                EndingAt(text, end, from, Reporting) is { } reporting
                    ? NegationBetween(text, reporting.Start - MaxDistance, reporting.Start, from)
                    : null
            );
    }

    /// <summary>The last negation that begins in a range, without a break behind it.</summary>
    private TextRange? NegationBetween(string text, int start, int end, int from)
    {
        for (var at = end - 1; at >= start && at >= from && Breaks.IndexOf(text[at]) < 0; at--)
        {
            if (_meaning.NegationAt(text, at, TextRange.FromBounds(from, end)) is { } negation)
            {
                return negation;
            }
        }

        return null;
    }

    private TextRange? ConditionBefore(string text, int end, int from)
    {
        var start = end;
        while (start > from && end - start < MaxClause && Breaks.IndexOf(text[start - 1]) < 0)
        {
            start--;
        }

        for (var at = start; at < end && at <= start + 3; at++)
        {
            if (StartingAt(text, at, end, Conditions) is { } condition)
            {
                return condition;
            }
        }

        return null;
    }

    private TextRange? Behind(string text, TextRange quote, int to)
    {
        foreach (var word in quote.Length >= MinClause ? Questions : [])
        {
            var next = quote.End + word.Length;
            if (IsAt(text, quote.End, to, word) && (next >= to || Breaks.IndexOf(text[next]) >= 0))
            {
                return new(quote.End, word.Length);
            }
        }

        foreach (var link in NounLinks)
        {
            // The quote may end before, in or behind the ending.
            for (var length = 0; length <= link.Length; length++)
            {
                var start = quote.End - length;
                if (start > quote.Start && IsAt(text, start, to, link))
                {
                    return DenialOfNoun(text, start + link.Length, to);
                }
            }
        }

        foreach (var link in Links)
        {
            var isBehind = IsAt(text, quote.End, to, link);
            var start = isBehind ? quote.End : quote.End - link.Length;
            if (
                (isBehind || EndingAt(text, quote.End, quote.Start, [link]) is not null)
                && start > quote.Start
                && (Stated.Length == 0 || Stated.IndexOf(text[start - 1]) >= 0)
            )
            {
                return Following(text, start + link.Length, to);
            }
        }

        return null;
    }

    private TextRange? DenialOfNoun(string text, int start, int to)
    {
        for (var at = start; at < to && at < start + MaxDistance && Breaks.IndexOf(text[at]) < 0; at++)
        {
            if (StartingAt(text, at, to, NounDenials) is { } denial)
            {
                var isUndone = Following(text, denial.End, to) is not null;
                return isUndone ? null : denial;
            }
        }

        return null;
    }

    /// <summary>The mark of a question that reads as a statement without it.</summary>
    private TextRange? Question(string text, TextRange quote, int end, int from, int to)
    {
        var mark = quote.End;
        while (mark < to && !char.IsLetterOrDigit(text[mark]) && !ScopeFinder.IsQuestionMark(text[mark]))
        {
            mark++;
        }

        if (mark < end || mark >= to || !ScopeFinder.IsQuestionMark(text[mark]) || quote.Length < MinClause)
        {
            return null;
        }

        var start = Math.Max(quote.Start, quote.End - MaxClause);
        return
            !Contains(text, start, quote.End, Interrogatives)
            && EndingAt(text, quote.End, quote.Start, InterrogativeEndings) is null
            && (
                PredicateEndings.Count > 0
                    ? EndingAt(text, quote.End, quote.Start, PredicateEndings) is not null
                    : !HasWords(text, from, quote.Start) || Contains(text, start, quote.End, Predicates)
            )
            ? new TextRange(mark, 1)
            : null;
    }

    private static bool Contains(string text, int start, int end, IReadOnlyList<string> words)
    {
        for (var at = start; at < end; at++)
        {
            if (StartingAt(text, at, end, words) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start < end;
    }

    private TextRange? Following(string text, int start, int to)
    {
        TextRange? found = null;
        var count = 0;
        var at = start;
        for (; at < to && at < start + MaxDistance && Breaks.IndexOf(text[at]) < 0; at++)
        {
            if (StartingAt(text, at, to, Connectives) is not null)
            {
                break;
            }

            if (
                (
                    _meaning.NegationAt(text, at, TextRange.FromBounds(start, to))
                    ?? StartingAt(text, at, to, FollowingDenials)
                ) is
                { } negation
            )
            {
                found ??= negation;
                count++;
                at = negation.End - 1;
            }
        }

        var isQuestion = at < to && ScopeFinder.IsQuestionMark(text[at]);
        return isQuestion ? new TextRange(at, 1)
            : count % 2 == 1 ? found
            : null;
    }

    private static TextRange? EndingAt(string text, int end, int from, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (end - word.Length >= from && IsAt(text, end - word.Length, end, word))
            {
                return new(end - word.Length, word.Length);
            }
        }

        return null;
    }

    private static TextRange? StartingAt(string text, int at, int to, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (IsAt(text, at, to, word))
            {
                return new(at, word.Length);
            }
        }

        return null;
    }

    private static bool IsAt(string text, int at, int to, string word) =>
        at + word.Length <= to && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}

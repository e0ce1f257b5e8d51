namespace CorpusSdk.Benchmarks.Verification;

/// <summary>What was done to a quotation of a corpus before it was put into a text.</summary>
internal enum AlterationKind
{
    Verbatim,
    Fragment,
    Passage,
    Typography,
    FirstLetter,
    EndPunctuation,
    Insertion,
    SafeOmission,
    WordDropped,
    WordAdded,
    WordExchanged,
    NumberChanged,
    NegationDropped,
    NegationAdded,
    OrderChanged,
    JoinedInArticle,
    JoinedInArticleByEllipsis,
    JoinedAcrossArticles,
    JoinedAcrossArticlesByEllipsis,
    UnsafeOmission,
    UnsafeBeginning,
    OtherSpeaker,
    InventedSpeaker,
    NarrationAsSpeech,
    OtherArticle,
    Invented,
    OtherLanguage,
    TooShort,
}

internal static class AlterationKinds
{
    /// <summary>The verdicts that are right.</summary>
    public static QuotationVerdict[] Expected(this AlterationKind kind) =>
        kind switch
        {
            // Without its full stop, a quotation has fewer of the article's own characters.
            AlterationKind.Verbatim
            or AlterationKind.Fragment
            or AlterationKind.Passage
            or AlterationKind.EndPunctuation => [QuotationVerdict.Verbatim, QuotationVerdict.Edited],
            <= AlterationKind.SafeOmission => [QuotationVerdict.Edited],
            <= AlterationKind.UnsafeBeginning => [QuotationVerdict.Altered],
            <= AlterationKind.OtherArticle => [QuotationVerdict.Misattributed],
            AlterationKind.Invented => [QuotationVerdict.NotFound],
            _ => [QuotationVerdict.Undecided],
        };

    /// <summary>Whether the words say something else than the article.</summary>
    public static bool ChangesWords(this AlterationKind kind) =>
        kind is >= AlterationKind.WordDropped and <= AlterationKind.UnsafeBeginning;

    public static bool IsMisattribution(this AlterationKind kind) =>
        kind is >= AlterationKind.OtherSpeaker and <= AlterationKind.OtherArticle;

    /// <summary>How many of a thousand quotations are of the kind.</summary>
    public static int Share(this AlterationKind kind) =>
        kind switch
        {
            AlterationKind.Verbatim => 180,
            AlterationKind.Fragment or AlterationKind.Passage => 40,
            AlterationKind.OtherSpeaker => 100,
            AlterationKind.InventedSpeaker or AlterationKind.OtherArticle => 50,
            AlterationKind.NarrationAsSpeech or AlterationKind.OtherLanguage or AlterationKind.TooShort => 15,
            AlterationKind.NegationDropped or AlterationKind.NumberChanged => 35,
            _ => 26,
        };
}

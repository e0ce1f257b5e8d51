extern alias runtime;
using runtime::CorpusSdk;

namespace CorpusSdk.Tool.Verifying;

/// <summary>A quotation of a file, and what the corpus says about it.</summary>
/// <param name="File">The file.</param>
/// <param name="Verified">The quotation. Its offsets are those of the file.</param>
/// <param name="Remark">What verification alone does not say; null for nothing.</param>
/// <param name="Place">Where its words can be replaced; null if they cannot.</param>
internal sealed record FileQuotation(InputFile File, VerifiedQuotation Verified, string? Remark, WordsPlace? Place)
{
    /// <summary>
    /// The words as a reader sees them: without tags, and with what entities and escapes stand for. The text of
    /// <see cref="Verified"/> has the characters of the file.
    /// </summary>
    public required string Words { get; init; }

    /// <summary>Why it was not fixed; null if that was not tried.</summary>
    public string? Unfixed { get; init; }

    public QuotationVerdict Verdict => Verified.Verdict;

    /// <summary>What is wrong with the quotation, without a full stop; null for nothing.</summary>
    public string? Explanation =>
        Remark
        ?? (
            Verified.Difference is { } difference && Reason is { } reason
                ? $"{reason}; {difference}"
                : Verified.Difference ?? Reason
        );

    private string? Reason =>
        Verified.Verdict switch
        {
            QuotationVerdict.NotFound => "no article has words like these",
            QuotationVerdict.Undecided => Verified.UndecidedReason switch
            {
                UndecidedReason.TooShort => "too short to prove anything",
                UndecidedReason.OtherScript => "no article uses this script",
                UndecidedReason.OtherLanguage => "no article is in this language",
                UndecidedReason.TooManyQuotations => "the file has too many quotations for its length; split it",
                _ => "the words cannot be compared",
            },
            _ => null,
        };
}

/// <summary>The words of a quotation in the text of a file.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">The words in it.</param>
/// <param name="Encode">Writes words as the file has them; null for words that it cannot have.</param>
internal sealed record WordsPlace(MappedText Text, TextSpan Span, Func<string, string?> Encode);

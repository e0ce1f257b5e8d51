namespace CorpusSdk.AI;

/// <summary>What a chat client does with the quotations in the answers of a model.</summary>
/// <remarks>
/// Whatever the options, each quotation is verified and annotated. Text is changed only if <see cref="Repair"/> says
/// so, and the model is asked again only with <see cref="AskAgain"/>.
/// </remarks>
public sealed record VerifiedQuotationsOptions
{
    internal static VerifiedQuotationsOptions Default { get; } = new();

    /// <summary>
    /// What is done to the text of quotations that are not acceptable. Null, the default, leaves the text as it is.
    /// </summary>
    public QuotationRepair? Repair { get; init; }

    /// <summary>
    /// Whether the model is asked again, with a report on its quotations, until all of them are acceptable or
    /// <see cref="MaxRounds"/> is reached. False by default.
    /// </summary>
    /// <remarks>
    /// Streaming then begins when an answer has been accepted, since what was shown cannot be taken back. Answers
    /// that call functions of the caller are not asked again.
    /// </remarks>
    public bool AskAgain { get; init; }

    /// <summary>
    /// How often the model is asked again at most; 2 by default. The last answer is annotated, and repaired if
    /// <see cref="Repair"/> says so.
    /// </summary>
    public int MaxRounds
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 2;

    /// <summary>
    /// Whether a quotation is acceptable: neither repaired nor a reason to ask again. By default those that are
    /// clean, and those of a single word, which prove nothing (<see cref="UndecidedReason.TooShort"/>).
    /// </summary>
    public Func<VerifiedQuotation, bool> IsAcceptable { get; init; } =
        static quotation => quotation.IsClean || quotation.UndecidedReason == UndecidedReason.TooShort;

    /// <summary>
    /// Returns the note on a repaired quotation; null for notes in square brackets. See
    /// <see cref="QuotationReport.Render"/>.
    /// </summary>
    public Func<VerifiedQuotation, string>? Note { get; init; }

    /// <summary>
    /// Returns the message that asks the model again, from the quotations that are not acceptable; null for a
    /// message in English that lists them with their differences.
    /// </summary>
    public Func<IReadOnlyList<VerifiedQuotation>, string>? Request { get; init; }
}

namespace CorpusSdk.AI;

/// <summary>The function <c>verify_quotations</c>.</summary>
internal static class VerifyQuotations
{
    private const int MaxLength = 2_000;

    private static readonly TextParameter s_text = new(
        "text",
        "The text, plain or Markdown, with its quotations in quotation marks.",
        100_000
    );

    private static readonly ToolParameter s_count = ToolParameter.Count(50, 100);

    public static ModelFunction Create(ToolCorpus corpus) =>
        ModelFunction.Create(
            "verify_quotations",
            "Finds every quotation in a text and compares it with the articles of the corpus. Verdicts: Verbatim and "
                + "Edited are right. Altered means that words differ from the article; difference says which. "
                + "Misattributed means that the words are real, but somebody else said them. NotFound means that no "
                + "article has them. Undecided proves nothing either way. Use it on every text before you return it, "
                + "and correct or paraphrase what is not right.",
            [s_text, s_count, ToolParameter.Offset],
            ToolJson.Default.CheckedText,
            (arguments, cancellationToken) => Verify(corpus.Verifier, arguments, cancellationToken)
        );

    private static CheckedText Verify(
        QuotationVerifier verifier,
        ToolArguments arguments,
        CancellationToken cancellationToken
    )
    {
        var report = verifier.Verify(arguments.Text(s_text.Name), cancellationToken);
        var page = Page.Of(report.Quotations, report.Quotations.Count, arguments, s_count.Name);
        return new(report.IsClean, report.Quotations.Count, [.. page.Items.Select(Quotation)], page.NextOffset);
    }

    private static CheckedQuotation Quotation(VerifiedQuotation quotation) =>
        new(
            quotation.Verdict.ToString(),
            ShortenedText.Start(quotation.Text, MaxLength),
            quotation.Span.Start,
            quotation.Span.End,
            quotation.Source?.Article.Id,
            quotation.Source is { } source ? ShortenedText.Start(source.Text, MaxLength) : null,
            quotation.Source is { } passage ? RecordNames.Of(passage.Speakers) : null,
            quotation.Source?.Published?.ToString(),
            quotation.Difference,
            quotation.UndecidedReason?.ToString()
        );
}

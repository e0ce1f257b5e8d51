using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>Verifies the parts of one text.</summary>
internal sealed class VerificationRun(VerificationCorpus corpus, CancellationToken cancellationToken)
{
    /// <param name="text">A part of the text.</param>
    /// <param name="start">Where the part begins in the whole text.</param>
    public IReadOnlyList<VerifiedQuotation> Verify(string text, int start)
    {
        List<VerifiedQuotation> verified = [];
        foreach (var quotation in QuotationFinder.Find(text, corpus.Options.Language, cancellationToken).All)
        {
            var words = text.Substring(quotation.Inner.Start, quotation.Inner.Length);
            var article = corpus.Index.Articles.FirstOrDefault(a => a.Text.Contains(words, StringComparison.Ordinal));
            verified.Add(
                new()
                {
                    Verdict = article is null ? QuotationVerdict.NotFound : QuotationVerdict.Verbatim,
                    Span = new(start + quotation.Inner.Start, quotation.Inner.Length),
                    OuterSpan = new(start + quotation.Outer.Start, quotation.Outer.Length),
                    Text = words,
                    Source = article is null
                        ? null
                        : new(
                            article,
                            new(article.Text.IndexOf(words, StringComparison.Ordinal), words.Length),
                            null,
                            []
                        ),
                }
            );
        }

        return verified;
    }
}

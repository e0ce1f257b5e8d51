using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// The words of the quotations of a text, for a database that names the articles that may have them.
/// </summary>
internal static class SoughtPhrases
{
    /// <param name="text">The text.</param>
    /// <param name="articles">Articles in each language of the corpus.</param>
    /// <param name="options">The options of the verifier.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>For each quotation, its pieces between ellipses and insertions, in their order.</returns>
    public static List<IReadOnlyList<string>> Of(
        string text,
        IReadOnlyList<IArticle> articles,
        QuotationVerifierOptions options,
        CancellationToken cancellationToken
    )
    {
        var run = new VerificationRun(new(new(articles), options), cancellationToken);
        var parts = new TextParts();
        parts.Append(text);
        List<IReadOnlyList<string>> sought = [];
        for (var part = parts.Next(isEnd: true); part is not null; part = parts.Next(isEnd: true))
        {
            var found = run.Find(part.Value.Text);
            foreach (var quotation in found.Quotations.All)
            {
                if (QuotedNeedle.Of(CanonicalText.Of(found.View.Text, quotation.Inner, [])) is { } needle)
                {
                    sought.Add([.. needle.Pieces.Where(piece => piece.Length > 0).Select(needle.WithoutBrackets)]);
                }
            }
        }

        return sought;
    }
}

using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>Verifies the parts of one text, in order.</summary>
internal sealed class VerificationRun(VerificationCorpus corpus, CancellationToken cancellationToken)
{
    private readonly FunctionWords _words = new();
    private readonly VerificationBudget _budget = new();
    private PassageFinder? _passages;

    /// <param name="text">A part of the text.</param>
    /// <param name="start">Where the part begins in the whole text.</param>
    public List<VerifiedQuotation> Verify(string text, int start)
    {
        _budget.Add(text.Length);
        var view = TextView.Of(text);
        _words.Add(view.Text, 0, view.Text.Length);
        var known = corpus.Options.Language ?? _words.Guess() ?? corpus.LanguageOfScript(view.Text);
        var language = known ?? corpus.LanguageOfDialogue(view.Text, _words);
        var quotations = QuotationFinder.Find(
            view.Text,
            language,
            label =>
                corpus.Names.Find(label, LanguageTag.PrimaryOf(language)) is [{ IsFull: true } name]
                && name.Range.Length == label.Length,
            isDraft: true,
            cancellationToken
        );
        if (quotations.All.Count == 0)
        {
            return [];
        }

        _passages ??= new(corpus, _budget, cancellationToken);
        return new PartVerifier(
            corpus,
            _passages,
            view,
            quotations,
            LanguageTag.PrimaryOf(language),
            isGuessed: known is not null,
            start
        ).Verify(cancellationToken);
    }
}
